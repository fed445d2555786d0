//! Errors of IAM.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;

/// A value of the request is not one that the service takes.
///
/// Code `InvalidInput`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidInputException {
    metadata: ErrorMetadata,
}

impl InvalidInputException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidInputException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidInputException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidInputException {}

/// The request would exceed a quota of the account; the message names it.
///
/// Code `LimitExceeded`, HTTP status 409, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitExceededException {
    metadata: ErrorMetadata,
}

impl LimitExceededException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for LimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for LimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for LimitExceededException {}

/// Something that the request names does not exist; the message says what.
///
/// Code `NoSuchEntity`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoSuchEntityException {
    metadata: ErrorMetadata,
}

impl NoSuchEntityException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for NoSuchEntityException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for NoSuchEntityException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for NoSuchEntityException {}

/// The service failed on its own side; the same request may succeed later.
///
/// Code `ServiceFailure`, HTTP status 500, server fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceFailureException {
    metadata: ErrorMetadata,
}

impl ServiceFailureException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ServiceFailureException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ServiceFailureException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ServiceFailureException {}
