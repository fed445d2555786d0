//! Errors of CloudWatch Logs.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;
use crate::support::json::{JsonError, JsonReader, read_error_members};

/// Code `DataAlreadyAcceptedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataAlreadyAcceptedException {
    pub expected_sequence_token: Option<String>,
    metadata: ErrorMetadata,
}

impl DataAlreadyAcceptedException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let expected_sequence_token =
            read_error_members(metadata.body(), read_data_already_accepted_exception)
                .unwrap_or_default();
        Self {
            expected_sequence_token,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for DataAlreadyAcceptedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for DataAlreadyAcceptedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for DataAlreadyAcceptedException {}

fn read_data_already_accepted_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut expected_sequence_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "expectedSequenceToken" => {
                expected_sequence_token = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(expected_sequence_token)
}

/// Code `InvalidParameterException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterException {
    metadata: ErrorMetadata,
}

impl InvalidParameterException {
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

impl fmt::Display for InvalidParameterException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidParameterException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidParameterException {}

/// Code `InvalidSequenceTokenException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidSequenceTokenException {
    pub expected_sequence_token: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidSequenceTokenException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let expected_sequence_token =
            read_error_members(metadata.body(), read_invalid_sequence_token_exception)
                .unwrap_or_default();
        Self {
            expected_sequence_token,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidSequenceTokenException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidSequenceTokenException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidSequenceTokenException {}

fn read_invalid_sequence_token_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut expected_sequence_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "expectedSequenceToken" => {
                expected_sequence_token = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(expected_sequence_token)
}

/// Code `LimitExceededException`, HTTP status 400, client fault.
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

/// Code `OperationAbortedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationAbortedException {
    metadata: ErrorMetadata,
}

impl OperationAbortedException {
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

impl fmt::Display for OperationAbortedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for OperationAbortedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for OperationAbortedException {}

/// Code `ResourceAlreadyExistsException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAlreadyExistsException {
    metadata: ErrorMetadata,
}

impl ResourceAlreadyExistsException {
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

impl fmt::Display for ResourceAlreadyExistsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ResourceAlreadyExistsException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ResourceAlreadyExistsException {}

/// Code `ResourceNotFoundException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    metadata: ErrorMetadata,
}

impl ResourceNotFoundException {
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

impl fmt::Display for ResourceNotFoundException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ResourceNotFoundException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ResourceNotFoundException {}

/// Code `ServiceUnavailableException`, HTTP status 500, server fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnavailableException {
    metadata: ErrorMetadata,
}

impl ServiceUnavailableException {
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

impl fmt::Display for ServiceUnavailableException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ServiceUnavailableException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ServiceUnavailableException {}

/// Code `UnrecognizedClientException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnrecognizedClientException {
    metadata: ErrorMetadata,
}

impl UnrecognizedClientException {
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

impl fmt::Display for UnrecognizedClientException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for UnrecognizedClientException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for UnrecognizedClientException {}
