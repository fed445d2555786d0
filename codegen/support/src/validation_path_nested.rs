//! Where a nested member is within an input.

use std::fmt;

use super::validation_path::Path;

impl<'a> Path<'a> {
    /// The path of what is inside: a member's name, an [`Item`], a map's key.
    #[must_use]
    pub fn inside(&'a self, segment: &'a dyn fmt::Display) -> Self {
        Self {
            parent: Some(self),
            segment,
        }
    }
}
