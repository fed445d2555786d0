//! Errors of Lambda.

use std::error::Error;
use std::fmt;

use super::types::ThrottleReason;
use crate::support::error::ErrorMetadata;
use crate::support::http::header_text;
use crate::support::json::{JsonError, JsonReader, read_error_members};

/// Code `CodeSigningConfigNotFoundException`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeSigningConfigNotFoundException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl CodeSigningConfigNotFoundException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(
            metadata.body(),
            read_code_signing_config_not_found_exception,
        )
        .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for CodeSigningConfigNotFoundException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for CodeSigningConfigNotFoundException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for CodeSigningConfigNotFoundException {}

fn read_code_signing_config_not_found_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `CodeStorageExceededException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeStorageExceededException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl CodeStorageExceededException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(metadata.body(), read_code_storage_exceeded_exception)
            .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for CodeStorageExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for CodeStorageExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for CodeStorageExceededException {}

fn read_code_storage_exceeded_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `CodeVerificationFailedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeVerificationFailedException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl CodeVerificationFailedException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(metadata.body(), read_code_verification_failed_exception)
            .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for CodeVerificationFailedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for CodeVerificationFailedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for CodeVerificationFailedException {}

fn read_code_verification_failed_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `FunctionVersionsPerCapacityProviderLimitExceededException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl FunctionVersionsPerCapacityProviderLimitExceededException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(
            metadata.body(),
            read_function_versions_per_capacity_provider_limit_exceeded_exception,
        )
        .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for FunctionVersionsPerCapacityProviderLimitExceededException {}

fn read_function_versions_per_capacity_provider_limit_exceeded_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `InvalidCodeSignatureException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidCodeSignatureException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidCodeSignatureException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(metadata.body(), read_invalid_code_signature_exception)
            .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidCodeSignatureException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidCodeSignatureException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidCodeSignatureException {}

fn read_invalid_code_signature_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `InvalidParameterValueException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterValueException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidParameterValueException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(metadata.body(), read_invalid_parameter_value_exception)
            .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidParameterValueException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidParameterValueException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidParameterValueException {}

fn read_invalid_parameter_value_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `ResourceConflictException`, HTTP status 409, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceConflictException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl ResourceConflictException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(metadata.body(), read_resource_conflict_exception)
            .unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ResourceConflictException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ResourceConflictException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ResourceConflictException {}

fn read_resource_conflict_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `ResourceNotFoundException`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl ResourceNotFoundException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type = read_error_members(metadata.body(), read_resource_not_found_exception)
            .unwrap_or_default();
        Self { r#type, metadata }
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

fn read_resource_not_found_exception(
    json: &mut JsonReader<'_>,
) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `ServiceException`, HTTP status 500, server fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceException {
    pub r#type: Option<String>,
    metadata: ErrorMetadata,
}

impl ServiceException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let r#type =
            read_error_members(metadata.body(), read_service_exception).unwrap_or_default();
        Self { r#type, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ServiceException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ServiceException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ServiceException {}

fn read_service_exception(json: &mut JsonReader<'_>) -> Result<Option<String>, JsonError> {
    let mut r#type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(r#type)
}

/// Code `TooManyRequestsException`, HTTP status 429, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    pub retry_after_seconds: Option<String>,
    pub r#type: Option<String>,
    pub reason: Option<ThrottleReason>,
    metadata: ErrorMetadata,
}

impl TooManyRequestsException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let retry_after_seconds = header_text(metadata.headers(), "Retry-After");
        let (r#type, reason) =
            read_error_members(metadata.body(), read_too_many_requests_exception)
                .unwrap_or_default();
        Self {
            retry_after_seconds,
            r#type,
            reason,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for TooManyRequestsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TooManyRequestsException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TooManyRequestsException {}

fn read_too_many_requests_exception(
    json: &mut JsonReader<'_>,
) -> Result<(Option<String>, Option<ThrottleReason>), JsonError> {
    let mut r#type = None;
    let mut reason = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Type" => r#type = json.optional(JsonReader::text)?,
            "Reason" => {
                reason = json.optional(|json| Ok(ThrottleReason::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok((r#type, reason))
}
