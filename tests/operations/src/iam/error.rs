//! Errors of IAM.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;

/// Code `ConcurrentModification`, HTTP status 409, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConcurrentModificationException {
    metadata: ErrorMetadata,
}

impl ConcurrentModificationException {
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

impl fmt::Display for ConcurrentModificationException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ConcurrentModificationException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ConcurrentModificationException {}

/// Code `EntityAlreadyExists`, HTTP status 409, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityAlreadyExistsException {
    metadata: ErrorMetadata,
}

impl EntityAlreadyExistsException {
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

impl fmt::Display for EntityAlreadyExistsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for EntityAlreadyExistsException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for EntityAlreadyExistsException {}

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

/// Code `MalformedPolicyDocument`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MalformedPolicyDocumentException {
    metadata: ErrorMetadata,
}

impl MalformedPolicyDocumentException {
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

impl fmt::Display for MalformedPolicyDocumentException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for MalformedPolicyDocumentException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for MalformedPolicyDocumentException {}

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
