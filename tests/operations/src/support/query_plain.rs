//! Values of a form whose text needs no encoding.

use std::fmt::{Display, Write};

use super::query::QueryWriter;

/// The most octets of a boolean or of a number of 64 bits.
const MOST: usize = 20;

impl QueryWriter {
    /// Writes a boolean or a whole number.
    pub fn plain(&mut self, key: &str, value: impl Display) {
        if let Some(body) = self.key(key, MOST) {
            // Writing to a `String` never fails.
            let _ = write!(body, "{value}");
        }
    }
}
