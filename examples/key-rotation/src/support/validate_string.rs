//! Checks of a text.

use super::validation::Constraint;
use super::validation_path::Path;
use super::validator::Validator;

/// A text to check.
pub struct StringCheck<'a> {
    pub(super) validator: &'a mut Validator,
    pub(super) path: &'a Path<'a>,
    pub(super) value: &'a str,
}

impl Validator {
    /// Begins the checks of a text.
    pub fn string<'a>(&'a mut self, path: &'a Path<'a>, value: &'a str) -> StringCheck<'a> {
        StringCheck {
            validator: self,
            path,
            value,
        }
    }
}

impl StringCheck<'_> {
    pub(super) fn add(&mut self, constraint: Constraint) {
        let value = self.value.to_owned();
        self.validator.add(self.path, constraint, Some(value));
    }
}
