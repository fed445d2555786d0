//! Why a request could not be written, where that can happen.

use std::error::Error;
use std::fmt;

/// Why a request could not be written: its protocol cannot carry a value.
///
/// Constraints never refuse a request; they are for `validate`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A union is of a member that the model did not have when this crate was
    /// generated: a reply brought its name, and its value is not kept.
    UnknownMember,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMember => f.write_str(
                "a union in the request is of an unknown member, whose value was not kept",
            ),
        }
    }
}

impl Error for RequestError {}
