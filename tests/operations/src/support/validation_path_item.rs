//! Where an item is within a list.

use super::validation_path::Path;

impl<'a> Path<'a> {
    /// The path of a list's item, from 1.
    #[must_use]
    pub fn item(&'a self, item: usize) -> Self {
        Self {
            parent: Some(self),
            name: "",
            item,
            sensitive: self.sensitive,
        }
    }
}
