//! The `length` trait of a text.

use std::ops::{Bound, RangeBounds};

use super::validate_string::StringCheck;
use super::validation::Constraint;

impl StringCheck<'_> {
    /// Checks the number of Unicode scalar values.
    pub fn length(&mut self, limits: impl RangeBounds<usize>) -> &mut Self {
        let length = self.value.chars().count();
        if let Bound::Included(&min) = limits.start_bound()
            && length < min
        {
            self.add(Constraint::MinLength(min));
        }
        if let Bound::Included(&max) = limits.end_bound()
            && length > max
        {
            self.add(Constraint::MaxLength(max));
        }
        self
    }
}
