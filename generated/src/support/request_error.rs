//! Why a request could not be written.

use std::error::Error;
use std::fmt;

/// Why a request could not be written: its protocol cannot carry a value.
///
/// Constraints never refuse a request; they are for `validate`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
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
            Self::InvalidHostLabel(member) => {
                write!(f, "the member `{member}` cannot be a part of a host")
            }
            Self::InvalidHostPrefix => f.write_str("the host of the endpoint takes no prefix"),
        }
    }
}

impl Error for RequestError {}
