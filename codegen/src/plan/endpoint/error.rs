//! Why endpoint rules cannot be followed.

use std::fmt;

use opsmith_support::endpoint::EndpointError;

use crate::endpoint::{EvaluationError, ReadError};

/// Rules that cannot be followed ahead of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RulesError {
    /// They do not follow the specification.
    Read(ReadError),
    /// They cannot be evaluated.
    Evaluation(EvaluationError),
    /// They use this, which generated code does not support.
    Unsupported(String),
    /// They lead to an error for a region such as this.
    NoEndpoint(String),
    /// They lead to a text that is not a URL, for this reason.
    Url(String, EndpointError),
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => write!(f, "they do not follow the specification: {error}"),
            Self::Evaluation(error) => error.fmt(f),
            Self::Unsupported(what) => write!(f, "they use {what}, which is not supported yet"),
            Self::NoEndpoint(region) => {
                write!(f, "they lead to no endpoint for regions such as `{region}`")
            }
            Self::Url(url, reason) => write!(f, "they lead to {url:?}: {reason}"),
        }
    }
}

impl From<ReadError> for RulesError {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

impl From<EvaluationError> for RulesError {
    fn from(error: EvaluationError) -> Self {
        Self::Evaluation(error)
    }
}
