//! Values of a form whose text needs no encoding.

use std::fmt::{Display, Write};

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes a boolean or a whole number.
    pub fn plain(&mut self, key: &str, value: impl Display) {
        self.key(key);
        // Writing to a `String` never fails.
        let _ = write!(self.body, "{value}");
    }
}
