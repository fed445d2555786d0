//! Floating-point values of a form.

use std::fmt::{Display, Write};

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes a number; `NaN` and infinities are spelled out.
    pub fn float(&mut self, key: &str, value: impl Display + Into<f64> + Copy) {
        let number: f64 = value.into();
        self.key(key);
        if number.is_infinite() {
            self.body.push_str(if number > 0.0 {
                "Infinity"
            } else {
                "-Infinity"
            });
        } else {
            // Writing to a `String` never fails.
            let _ = write!(self.body, "{value}");
        }
    }
}
