//! Decides how a `pattern` trait is checked.
//!
//! Smithy says that a pattern is an ECMA-262 regular expression, that a value is valid if the
//! pattern occurs anywhere in it, and that a pattern must not use what other implementations read
//! differently ([Smithy][smithy]). The services check values in Java, mostly, and some of their
//! patterns are Java's. So `parse` reads what [ECMA-262][ecma] with the flag `u` and [Java][java]
//! have in common:
//!
//! - A pattern that one of them refuses, such as `\A[a-z]+\z`, or reads in another way, is not
//!   checked, with a warning.
//! - Where they differ about a few characters (`\s`, `.`), a value is valid if one of them accepts
//!   it.
//! - A pattern that no value can match, such as `/^[a-z]+$/` with the slashes of a literal, is not
//!   checked either: the service accepts values.
//! - Escapes that the flag `u` refuses, although everybody means the same by them (`\:`), are read.
//!
//! [smithy]: https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait
//! [ecma]: https://tc39.es/ecma262/#sec-patterns
//! [java]: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html

mod category;
mod class;
mod escape;
mod matches;
mod parse;
mod possible;
mod simplify;
mod source;
mod subset;
#[cfg(test)]
mod tests;

pub use category::Categories;
pub use class::Class;
pub use source::{Alternative, displayed, unequal_alternatives};

/// How a pattern is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternPlan {
    /// Every string matches (`[\s\S]*`, or `.*` without anchors): no check is generated.
    Anything,
    /// A value is valid if one of the alternatives occurs in it.
    Checked(Alternatives),
    /// The pattern is not checked: a warning when the crate is generated.
    Skipped {
        /// Why, in words.
        reason: String,
    },
}

/// Sequences of parts, of which one has to match; at least one.
pub type Alternatives = Vec<Vec<Part>>;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// These characters.
    Text(String),
    /// Characters of a class.
    Run(Class, Count),
    /// A group that is not exactly one sequence.
    Group(Alternatives, Count),
    /// `^`, the start of the value.
    Start,
    /// `$`, the end of the value.
    End,
    /// `\b`, the start or the end of a word.
    WordBoundary,
    /// A look-around: nothing is matched, but what is ahead or behind has to match, or not.
    Look {
        /// Whether it looks ahead.
        ahead: bool,
        /// Whether it must not match.
        negated: bool,
        /// What it looks for.
        alternatives: Alternatives,
    },
}

/// How often a part occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The least number.
    pub min: u32,
    /// The greatest number; `None` is unbounded.
    pub max: Option<u32>,
}

impl Count {
    /// Exactly once.
    pub const ONCE: Self = Self::exactly(1);

    const fn exactly(number: u32) -> Self {
        let max = Some(number);
        Self { min: number, max }
    }
}

impl PatternPlan {
    /// Decides how `pattern`, the value of a `pattern` trait, is checked.
    #[must_use]
    pub fn new(pattern: &str) -> Self {
        match parse::parse(pattern) {
            Ok(alternatives) if !possible::is_possible(&alternatives) => Self::Skipped {
                reason: "no value matches it".to_owned(),
            },
            Ok(alternatives) => match simplify::simplify(alternatives) {
                Some(alternatives) => Self::Checked(alternatives),
                None => Self::Anything,
            },
            Err(reason) => Self::Skipped { reason },
        }
    }

    /// Whether values are checked at all.
    #[must_use]
    pub fn has_check(&self) -> bool {
        matches!(self, Self::Checked(_))
    }
}
