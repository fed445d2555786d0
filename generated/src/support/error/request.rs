//! Why a request could not be written.

use std::error::Error;
use std::fmt;

/// Why a request could not be written: its protocol cannot carry a value.
///
/// Constraints never refuse a request; they are for `validate`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {}

/// There is no such error here: every request can be written.
impl fmt::Display for RequestError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Error for RequestError {}
