use super::{Constraint, Path, ValidationErrors, Violation};

/// Collects violations of a model's constraints.
#[derive(Default)]
pub struct Validator(Vec<Violation>);

impl Validator {
    /// Adds a violation; the value is left out if it is sensitive.
    pub fn add(&mut self, path: &Path<'_>, constraint: Constraint, value: Option<String>) {
        let value = value.filter(|_| !path.sensitive);
        self.0.push(Violation {
            path: path.text(),
            constraint,
            value,
        });
    }

    /// Returns the violations, if there are any.
    pub fn finish(self) -> Result<(), ValidationErrors> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(ValidationErrors(self.0))
        }
    }
}
