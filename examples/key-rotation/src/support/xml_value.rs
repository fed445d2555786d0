//! Values of XML replies that are no texts.

use std::any::type_name;
use std::str::FromStr;

use super::xml::{XmlError, XmlReader};

impl XmlReader<'_> {
    /// The element's text as a boolean or number (`NaN` and `Infinity` are
    /// spelled out).
    pub fn value<T: FromStr>(&mut self) -> Result<T, XmlError> {
        let text = self.text()?;
        let expected = || {
            self.error(format_args!(
                "expected a value of type {}",
                short_name::<T>()
            ))
        };
        text.trim().parse().map_err(|_| expected())
    }
}

/// The name of a type without the path to it.
fn short_name<T>() -> &'static str {
    let name = type_name::<T>();
    name.rsplit("::").next().unwrap_or(name)
}
