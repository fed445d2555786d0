use std::error::Error;
use std::fmt;

/// Why a request could not be made: the protocol cannot carry a value.
///
/// Constraints are not checked; see `validate`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {}

/// There is no such error here: every request can be made.
impl fmt::Display for RequestError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Error for RequestError {}
