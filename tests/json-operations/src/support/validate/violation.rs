use std::error::Error;
use std::fmt;

use crate::support::display::Escaped;

/// All violations of the model's constraints in an input.
///
/// `Display` is worded like the services' own messages.
#[derive(Debug, Clone, PartialEq)]
pub struct ValidationErrors(pub(super) Vec<Violation>);

impl ValidationErrors {
    /// The violations, at least one, in the order of the members.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.0
    }
}

impl fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        let plural = if count == 1 { "" } else { "s" };
        write!(f, "{count} validation error{plural} detected: ")?;
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl Error for ValidationErrors {}

/// A member that does not satisfy a constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    pub(super) path: String,
    pub(super) constraint: Constraint,
    pub(super) value: Option<String>,
}

impl Violation {
    /// Where the member is, as AWS writes it: `userName`, `tags.3.member.key`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The constraint that the member does not satisfy.
    #[must_use]
    pub fn constraint(&self) -> &Constraint {
        &self.constraint
    }

    /// The value; `None` if it is absent, sensitive, a list, a map or a blob.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

/// Control characters are escaped.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, constraint) = (Escaped(&self.path), &self.constraint);
        match self.value() {
            Some(value) => write!(f, "Value '{}' at '{path}'", Escaped(value))?,
            None => write!(f, "Value at '{path}'")?,
        }
        write!(f, " failed to satisfy constraint: {constraint}")
    }
}

/// A constraint of a model that was not satisfied.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// The minimum length: Unicode scalar values of a text, bytes of a blob, items
    /// of a list, entries of a map.
    MinLength(usize),
    /// The maximum length, counted in the same way.
    MaxLength(usize),
    /// The pattern, an ECMA-262 regular expression without the outer `^…$`.
    Pattern(&'static str),
    /// The minimum value.
    Min(i64),
    /// The maximum value.
    Max(i64),
    /// The texts of an enum in the model.
    Enum(&'static [&'static str]),
    /// The minimum value of a floating-point number.
    MinFloat(f64),
    /// The maximum value of a floating-point number.
    MaxFloat(f64),
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Member must ")?;
        match self {
            Self::MinLength(min) => write!(f, "have length greater than or equal to {min}"),
            Self::MaxLength(max) => write!(f, "have length less than or equal to {max}"),
            Self::Pattern(pattern) => {
                let pattern = Escaped(pattern);
                write!(f, "satisfy regular expression pattern: {pattern}")
            }
            Self::Min(min) => write!(f, "have value greater than or equal to {min}"),
            Self::Max(max) => write!(f, "have value less than or equal to {max}"),
            Self::Enum(known) => write!(f, "satisfy enum value set: [{}]", known.join(", ")),
            Self::MinFloat(min) => write!(f, "have value greater than or equal to {min}"),
            Self::MaxFloat(max) => write!(f, "have value less than or equal to {max}"),
        }
    }
}
