//! Why a request could not be written.

use std::error::Error;
use std::fmt;

/// Why a request could not be written: its protocol cannot carry a value.
///
/// Constraints never refuse a request; they are for `validate`. The operations
/// here have no value that could be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {}

impl fmt::Display for RequestError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Error for RequestError {}
