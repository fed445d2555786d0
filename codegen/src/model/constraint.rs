//! The traits that restrict values.

/// A constraint trait: <https://smithy.io/2.0/spec/constraint-traits.html>; and
/// `required`, for members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub enum Constraint {
    Length,
    Pattern,
    Range,
    Required,
    UniqueItems,
}

impl Constraint {
    /// All of them, sorted by name.
    pub const ALL: [Self; 5] = [
        Self::Length,
        Self::Pattern,
        Self::Range,
        Self::Required,
        Self::UniqueItems,
    ];

    /// The name of the trait, within `smithy.api`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Pattern => "pattern",
            Self::Range => "range",
            Self::Required => "required",
            Self::UniqueItems => "uniqueItems",
        }
    }

    /// The constraint of a name.
    pub fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|constraint| constraint.name() == name)
    }
}
