//! Why a request could not be written.

use std::error::Error;
use std::fmt;

/// Why a request could not be written.
///
/// Constraints never refuse a request (they are `validate`'s); this is what
/// HTTP cannot carry.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// The parts do not make an HTTP request.
    Http(http::Error),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => write!(f, "the request cannot be written as HTTP: {error}"),
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Http(error) => Some(error),
        }
    }
}

impl From<http::Error> for RequestError {
    fn from(error: http::Error) -> Self {
        Self::Http(error)
    }
}
