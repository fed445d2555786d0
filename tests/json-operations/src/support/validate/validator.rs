use std::ops::{Bound, RangeBounds};

use super::{Constraint, Path, ValidationErrors, Violation};

/// Collects violations of a model's constraints.
#[derive(Default)]
pub struct Validator {
    violations: Vec<Violation>,
    strict: bool,
}

impl Validator {
    /// A validator that also reports values of enums which the model does not have.
    pub fn strict() -> Self {
        Self {
            strict: true,
            ..Self::default()
        }
    }

    /// Whether an enum must have a value of the model.
    pub fn is_strict(&self) -> bool {
        self.strict
    }

    /// Adds a violation; the value is left out if it is sensitive.
    pub fn add(&mut self, path: &Path<'_>, constraint: Constraint, value: Option<String>) {
        let value = value.filter(|_| !path.sensitive);
        self.violations.push(Violation {
            path: path.text(),
            constraint,
            value,
        });
    }

    /// Returns the violations, if there are any.
    pub fn finish(self) -> Result<(), ValidationErrors> {
        if self.violations.is_empty() {
            Ok(())
        } else {
            Err(ValidationErrors(self.violations))
        }
    }

    /// Checks the text of an enum, if the validator is strict.
    pub fn known_text(&mut self, path: &Path<'_>, text: &str, known: &'static [&'static str]) {
        if self.is_strict() && !known.contains(&text) {
            self.add(path, Constraint::Enum(known), Some(text.to_owned()));
        }
    }

    /// Checks the length of a list, map or blob: items, entries or bytes.
    pub fn count(&mut self, path: &Path<'_>, count: usize, limits: impl RangeBounds<usize>) {
        if let Bound::Included(&min) = limits.start_bound()
            && count < min
        {
            self.add(path, Constraint::MinLength(min), None);
        }
        if let Bound::Included(&max) = limits.end_bound()
            && count > max
        {
            self.add(path, Constraint::MaxLength(max), None);
        }
    }

    /// Checks the range of a whole number.
    pub fn range(&mut self, path: &Path<'_>, value: impl Into<i64>, limits: impl RangeBounds<i64>) {
        let value = value.into();
        if let Bound::Included(&min) = limits.start_bound()
            && value < min
        {
            self.add(path, Constraint::Min(min), Some(value.to_string()));
        }
        if let Bound::Included(&max) = limits.end_bound()
            && value > max
        {
            self.add(path, Constraint::Max(max), Some(value.to_string()));
        }
    }

    /// Checks the range of a floating-point number by its decimal text, so that an
    /// `f32` of 0.1 is not greater than 0.1. NaN violates no limit.
    pub fn float_range(
        &mut self,
        path: &Path<'_>,
        value: impl Copy + ToString,
        limits: impl RangeBounds<f64>,
    ) {
        let text = value.to_string();
        let number: f64 = text.parse().unwrap_or(f64::NAN);
        if let Bound::Included(&min) = limits.start_bound()
            && number < min
        {
            self.add(path, Constraint::MinFloat(min), Some(text));
        } else if let Bound::Included(&max) = limits.end_bound()
            && number > max
        {
            self.add(path, Constraint::MaxFloat(max), Some(text));
        }
    }
}
