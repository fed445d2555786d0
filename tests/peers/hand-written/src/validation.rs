//! Violations of the constraints that IAM's model states.

use std::error::Error;
use std::fmt;
use std::ops::RangeInclusive;

use crate::escaped::Escaped;

/// Every violation in one input, worded like the service's own; at least one.
#[derive(Debug, Clone, PartialEq)]
pub struct ValidationErrors(Vec<Violation>);

/// A member that does not satisfy a constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The member, such as `userName`.
    pub path: &'static str,
    /// What it does not satisfy.
    pub constraint: Constraint,
    /// The value found.
    pub value: String,
}

/// A constraint that was not satisfied.
#[derive(Debug, Clone, PartialEq)]
pub enum Constraint {
    /// The least number of Unicode scalar values.
    MinLength(usize),
    /// The greatest number of Unicode scalar values.
    MaxLength(usize),
    /// The pattern, without its outer `^…$`.
    Pattern(&'static str),
}

impl ValidationErrors {
    /// The violations, in the order of the members.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.0
    }

    pub(crate) fn check(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() {
            Ok(())
        } else {
            Err(Self(violations))
        }
    }
}

/// Adds the violations of a text: its length, and a pattern that every byte decides on its own.
pub(crate) fn check_text(
    violations: &mut Vec<Violation>,
    path: &'static str,
    value: &str,
    length: RangeInclusive<usize>,
    pattern: &'static str,
    allowed: impl Fn(u8) -> bool,
) {
    let mut add = |constraint| {
        violations.push(Violation {
            path,
            constraint,
            value: value.to_owned(),
        });
    };
    let count = value.chars().count();
    if count < *length.start() {
        add(Constraint::MinLength(*length.start()));
    }
    if count > *length.end() {
        add(Constraint::MaxLength(*length.end()));
    }
    if value.is_empty() || !value.bytes().all(allowed) {
        add(Constraint::Pattern(pattern));
    }
}

impl fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        let plural = if count == 1 { "" } else { "s" };
        write!(f, "{count} validation error{plural} detected")?;
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index == 0 { ":" } else { ";" };
            write!(f, "{separator} {violation}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Value '{}' at '{}' failed to satisfy constraint: {}",
            Escaped(&self.value),
            self.path,
            self.constraint
        )
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Member must ")?;
        match self {
            Self::MinLength(min) => write!(f, "have length greater than or equal to {min}"),
            Self::MaxLength(max) => write!(f, "have length less than or equal to {max}"),
            Self::Pattern(pattern) => write!(f, "satisfy regular expression pattern: {pattern}"),
        }
    }
}

impl Error for ValidationErrors {}
