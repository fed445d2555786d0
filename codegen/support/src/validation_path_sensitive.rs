//! Where a sensitive member is within an input.

use super::validation_path::Path;

impl Path<'_> {
    /// This path, where what stands there and within it is not shown.
    #[must_use]
    pub fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
