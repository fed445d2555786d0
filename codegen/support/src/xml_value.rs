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
                type_name::<T>()
            ))
        };
        text.trim().parse().map_err(|_| expected())
    }
}
