//! Where a nested member is within an input.

use super::validation_path::Path;

impl<'a> Path<'a> {
    /// The path of a structure's member, or of a map's entry by its key.
    #[must_use]
    pub fn inside(&'a self, name: &'a str) -> Self {
        Self {
            parent: Some(self),
            name,
            item: 0,
            sensitive: self.sensitive,
        }
    }
}
