#[cfg(any(
    feature = "validate-count",
    feature = "validate-float",
    feature = "validate-range"
))]
use std::ops::{Bound, RangeBounds};

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

    /// Adds the violation of a required member that is absent.
    #[cfg(feature = "validate-required")]
    pub fn missing(&mut self, path: &Path<'_>) {
        self.add(path, Constraint::Required, None);
    }

    /// Checks the length of a list, map or blob: items, entries or bytes.
    #[cfg(feature = "validate-count")]
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
    #[cfg(feature = "validate-range")]
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
    #[cfg(feature = "validate-float")]
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

    /// Checks that no item of a list is equal to an earlier one.
    ///
    /// Compares each with those before it, since structures and maps have no
    /// order. Lists in requests are short.
    #[cfg(feature = "validate-unique")]
    pub fn unique_items<T: PartialEq>(&mut self, path: &Path<'_>, items: &[T]) {
        for (index, item) in items.iter().enumerate() {
            if let Some(first) = items[..index].iter().position(|other| other == item) {
                let (first, second) = (first + 1, index + 1);
                self.add(path, Constraint::UniqueItems { first, second }, None);
            }
        }
    }
}
