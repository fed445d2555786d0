//! Floating-point values of a form.

use std::fmt::Display;

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes a number; `NaN` and infinities are spelled out.
    pub fn float(&mut self, key: &str, value: impl Display + Into<f64> + Copy) {
        let number: f64 = value.into();
        if number.is_infinite() {
            let text = if number > 0.0 {
                "Infinity"
            } else {
                "-Infinity"
            };
            self.text(key, text);
        } else {
            self.text(key, &value.to_string());
        }
    }
}
