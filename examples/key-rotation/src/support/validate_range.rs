//! The `range` trait.

use std::ops::{Bound, RangeBounds};

use super::validation::Constraint;
use super::validation_path::Path;
use super::validator::Validator;

impl Validator {
    /// Checks a whole number.
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
}
