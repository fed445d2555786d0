//! Errors of SFN.

use std::error::Error;
use std::fmt;

use super::types::{KmsKeyState, ValidationExceptionReason};
use crate::support::error::ErrorMetadata;
use crate::support::json::{JsonError, JsonReader, read_error_members};

/// Code `ConflictException`, HTTP status 409, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConflictException {
    metadata: ErrorMetadata,
}

impl ConflictException {
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

impl fmt::Display for ConflictException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ConflictException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ConflictException {}

/// Code `ExecutionAlreadyExists`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionAlreadyExists {
    metadata: ErrorMetadata,
}

impl ExecutionAlreadyExists {
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

impl fmt::Display for ExecutionAlreadyExists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ExecutionAlreadyExists {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ExecutionAlreadyExists {}

/// Code `ExecutionDoesNotExist`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionDoesNotExist {
    metadata: ErrorMetadata,
}

impl ExecutionDoesNotExist {
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

impl fmt::Display for ExecutionDoesNotExist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ExecutionDoesNotExist {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ExecutionDoesNotExist {}

/// Code `ExecutionLimitExceeded`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionLimitExceeded {
    metadata: ErrorMetadata,
}

impl ExecutionLimitExceeded {
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

impl fmt::Display for ExecutionLimitExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ExecutionLimitExceeded {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ExecutionLimitExceeded {}

/// Code `InvalidArn`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidArn {
    metadata: ErrorMetadata,
}

impl InvalidArn {
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

impl fmt::Display for InvalidArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidArn {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidArn {}

/// Code `InvalidDefinition`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidDefinition {
    metadata: ErrorMetadata,
}

impl InvalidDefinition {
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

impl fmt::Display for InvalidDefinition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidDefinition {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidDefinition {}

/// Code `InvalidEncryptionConfiguration`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidEncryptionConfiguration {
    metadata: ErrorMetadata,
}

impl InvalidEncryptionConfiguration {
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

impl fmt::Display for InvalidEncryptionConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidEncryptionConfiguration {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidEncryptionConfiguration {}

/// Code `InvalidExecutionInput`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidExecutionInput {
    metadata: ErrorMetadata,
}

impl InvalidExecutionInput {
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

impl fmt::Display for InvalidExecutionInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidExecutionInput {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidExecutionInput {}

/// Code `InvalidLoggingConfiguration`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidLoggingConfiguration {
    metadata: ErrorMetadata,
}

impl InvalidLoggingConfiguration {
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

impl fmt::Display for InvalidLoggingConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidLoggingConfiguration {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidLoggingConfiguration {}

/// Code `InvalidName`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidName {
    metadata: ErrorMetadata,
}

impl InvalidName {
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

impl fmt::Display for InvalidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidName {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidName {}

/// Code `InvalidToken`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidToken {
    metadata: ErrorMetadata,
}

impl InvalidToken {
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

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidToken {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidToken {}

/// Code `InvalidTracingConfiguration`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidTracingConfiguration {
    metadata: ErrorMetadata,
}

impl InvalidTracingConfiguration {
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

impl fmt::Display for InvalidTracingConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidTracingConfiguration {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidTracingConfiguration {}

/// Code `KmsAccessDeniedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsAccessDeniedException {
    metadata: ErrorMetadata,
}

impl KmsAccessDeniedException {
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

impl fmt::Display for KmsAccessDeniedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsAccessDeniedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsAccessDeniedException {}

/// Code `KmsInvalidStateException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsInvalidStateException {
    pub kms_key_state: Option<KmsKeyState>,
    metadata: ErrorMetadata,
}

impl KmsInvalidStateException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let kms_key_state = read_error_members(metadata.body(), read_kms_invalid_state_exception)
            .unwrap_or_default();
        Self {
            kms_key_state,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for KmsInvalidStateException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsInvalidStateException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsInvalidStateException {}

fn read_kms_invalid_state_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<KmsKeyState>, JsonError> {
    let mut kms_key_state = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "kmsKeyState" => {
                kms_key_state =
                    json.optional(|json| Ok(KmsKeyState::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(kms_key_state)
}

/// Code `KmsThrottlingException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsThrottlingException {
    metadata: ErrorMetadata,
}

impl KmsThrottlingException {
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

impl fmt::Display for KmsThrottlingException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsThrottlingException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsThrottlingException {}

/// Code `ResourceNotFound`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFound {
    pub resource_name: Option<String>,
    metadata: ErrorMetadata,
}

impl ResourceNotFound {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let resource_name =
            read_error_members(metadata.body(), read_resource_not_found).unwrap_or_default();
        Self {
            resource_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ResourceNotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ResourceNotFound {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ResourceNotFound {}

fn read_resource_not_found(json: &mut JsonReader<'_>) -> Result<Option<String>, JsonError> {
    let mut resource_name = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "resourceName" => resource_name = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(resource_name)
}

/// Code `StateMachineAlreadyExists`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StateMachineAlreadyExists {
    metadata: ErrorMetadata,
}

impl StateMachineAlreadyExists {
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

impl fmt::Display for StateMachineAlreadyExists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for StateMachineAlreadyExists {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for StateMachineAlreadyExists {}

/// Code `StateMachineDeleting`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StateMachineDeleting {
    metadata: ErrorMetadata,
}

impl StateMachineDeleting {
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

impl fmt::Display for StateMachineDeleting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for StateMachineDeleting {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for StateMachineDeleting {}

/// Code `StateMachineDoesNotExist`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StateMachineDoesNotExist {
    metadata: ErrorMetadata,
}

impl StateMachineDoesNotExist {
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

impl fmt::Display for StateMachineDoesNotExist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for StateMachineDoesNotExist {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for StateMachineDoesNotExist {}

/// Code `StateMachineLimitExceeded`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StateMachineLimitExceeded {
    metadata: ErrorMetadata,
}

impl StateMachineLimitExceeded {
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

impl fmt::Display for StateMachineLimitExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for StateMachineLimitExceeded {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for StateMachineLimitExceeded {}

/// Code `StateMachineTypeNotSupported`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StateMachineTypeNotSupported {
    metadata: ErrorMetadata,
}

impl StateMachineTypeNotSupported {
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

impl fmt::Display for StateMachineTypeNotSupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for StateMachineTypeNotSupported {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for StateMachineTypeNotSupported {}

/// Code `TooManyTags`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TooManyTags {
    pub resource_name: Option<String>,
    metadata: ErrorMetadata,
}

impl TooManyTags {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let resource_name =
            read_error_members(metadata.body(), read_too_many_tags).unwrap_or_default();
        Self {
            resource_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for TooManyTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TooManyTags {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TooManyTags {}

fn read_too_many_tags(json: &mut JsonReader<'_>) -> Result<Option<String>, JsonError> {
    let mut resource_name = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "resourceName" => resource_name = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(resource_name)
}

/// Code `ValidationException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    pub reason: Option<ValidationExceptionReason>,
    metadata: ErrorMetadata,
}

impl ValidationException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let reason =
            read_error_members(metadata.body(), read_validation_exception).unwrap_or_default();
        Self { reason, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ValidationException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ValidationException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ValidationException {}

fn read_validation_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<ValidationExceptionReason>, JsonError> {
    let mut reason = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "reason" => {
                reason = json.optional(|json| {
                    Ok(ValidationExceptionReason::from(&*json.borrowed_text()?))
                })?;
            }
            _ => json.skip()?,
        }
    }
    Ok(reason)
}
