//! The `range` trait of floating-point numbers.

use std::ops::{Bound, RangeBounds};

use super::validation::Constraint;
use super::validation_path::Path;
use super::validator::Validator;

impl Validator {
    /// Checks a number as it is written: an `f32` of 0.1 is no more than 0.1.
    /// NaN is neither below nor above.
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
