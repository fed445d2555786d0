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
    /// The host would be no host with this member as a part of it: 1 to 63
    /// letters, digits and hyphens, no hyphen at an end (RFC 1123, section
    /// 2.1).
    InvalidHostLabel(&'static str),
    /// The endpoint's host takes no prefix.
    InvalidHostPrefix,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMember => f.write_str(
                "a union in the request is of an unknown member, whose value was not kept",
            ),
            Self::InvalidHostLabel(member) => {
                write!(f, "the member `{member}` cannot be a part of a host")
            }
            Self::InvalidHostPrefix => f.write_str("the host of the endpoint takes no prefix"),
        }
    }
}

impl Error for RequestError {}
