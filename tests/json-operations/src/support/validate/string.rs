use std::ops::{Bound, RangeBounds};

use super::{Constraint, Path, Validator};

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

/// A text to check.
pub struct StringCheck<'a> {
    validator: &'a mut Validator,
    path: &'a Path<'a>,
    value: &'a str,
}

impl StringCheck<'_> {
    /// Checks the length: the number of Unicode scalar values.
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

    /// Checks a pattern by the function `matches`; its text is for the message.
    pub fn pattern(&mut self, pattern: &'static str, matches: fn(&str) -> bool) -> &mut Self {
        if !matches(self.value) {
            self.add(Constraint::Pattern(pattern));
        }
        self
    }

    fn add(&mut self, constraint: Constraint) {
        let value = self.value.to_owned();
        self.validator.add(self.path, constraint, Some(value));
    }
}
