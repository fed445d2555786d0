//! Errors of STS.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;

/// Code `ExpiredTokenException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpiredTokenException {
    metadata: ErrorMetadata,
}

impl ExpiredTokenException {
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

impl fmt::Display for ExpiredTokenException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ExpiredTokenException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ExpiredTokenException {}

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

/// Code `PackedPolicyTooLarge`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PackedPolicyTooLargeException {
    metadata: ErrorMetadata,
}

impl PackedPolicyTooLargeException {
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

impl fmt::Display for PackedPolicyTooLargeException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for PackedPolicyTooLargeException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for PackedPolicyTooLargeException {}

/// Code `RegionDisabledException`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegionDisabledException {
    metadata: ErrorMetadata,
}

impl RegionDisabledException {
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

impl fmt::Display for RegionDisabledException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for RegionDisabledException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for RegionDisabledException {}
