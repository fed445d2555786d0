//! Checks of a sensitive text.

use super::validate_string::StringCheck;

impl StringCheck<'_> {
    /// The text is not shown in errors.
    pub fn sensitive(&mut self) -> &mut Self {
        self.shown = false;
        self
    }
}
