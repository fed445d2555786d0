//! Collects violations of a model's constraints.

use super::validation::{Constraint, ValidationErrors, Violation};
use super::validation_path::Path;

/// Collects violations.
#[derive(Default)]
pub struct Validator(Vec<Violation>);

impl Validator {
    /// Adds one; the value is left out where it is sensitive.
    pub fn add(&mut self, path: &Path<'_>, constraint: Constraint, value: Option<String>) {
        let value = value.filter(|_| !path.sensitive);
        self.0.push(Violation {
            path: path.text(),
            constraint,
            value,
        });
    }

    /// What was found, if anything.
    pub fn finish(self) -> Result<(), ValidationErrors> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(ValidationErrors(self.0))
        }
    }
}
