//! The `required` trait of members that can be left out.

use super::validation::Constraint;
use super::validation_path::Path;
use super::validator::Validator;

impl Validator {
    /// Tells of a member that has no value.
    pub fn missing(&mut self, path: &Path<'_>) {
        self.add(path, Constraint::Required, None);
    }
}
