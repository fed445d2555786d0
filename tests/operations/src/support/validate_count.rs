//! The `length` trait of lists, maps and blobs.

use std::ops::{Bound, RangeBounds};

use super::validation::Constraint;
use super::validation_path::Path;
use super::validator::Validator;

impl Validator {
    /// Checks a number of items, entries or bytes.
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
}
