//! Errors of DynamoDB.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use super::parse::{read_attribute_value, read_cancellation_reason, read_throttling_reason};
use super::types::{AttributeValue, CancellationReason, ThrottlingReason};
use crate::support::error::{ErrorMetadata, RetryKind};
use crate::support::json::{JsonError, JsonReader, read_error_members};

/// Code `ConditionalCheckFailedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConditionalCheckFailedException {
    pub item: HashMap<String, AttributeValue>,
    metadata: ErrorMetadata,
}

impl ConditionalCheckFailedException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let item = read_error_members(metadata.body(), read_conditional_check_failed_exception)
            .unwrap_or_default();
        Self { item, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ConditionalCheckFailedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ConditionalCheckFailedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ConditionalCheckFailedException {}

fn read_conditional_check_failed_exception(
    json: &mut JsonReader<'_>,
) -> Result<HashMap<String, AttributeValue>, JsonError> {
    let mut item_ = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Item" => {
                item_ = json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(item_.unwrap_or_default())
}

/// Code `IdempotentParameterMismatchException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdempotentParameterMismatchException {
    metadata: ErrorMetadata,
}

impl IdempotentParameterMismatchException {
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

impl fmt::Display for IdempotentParameterMismatchException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for IdempotentParameterMismatchException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for IdempotentParameterMismatchException {}

/// Code `InternalServerError`, HTTP status 500, server fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalServerError {
    metadata: ErrorMetadata,
}

impl InternalServerError {
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

impl fmt::Display for InternalServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InternalServerError {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InternalServerError {}

/// Code `InvalidEndpointException`, HTTP status 421, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidEndpointException {
    metadata: ErrorMetadata,
}

impl InvalidEndpointException {
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

impl fmt::Display for InvalidEndpointException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidEndpointException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidEndpointException {}

/// Code `ItemCollectionSizeLimitExceededException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemCollectionSizeLimitExceededException {
    metadata: ErrorMetadata,
}

impl ItemCollectionSizeLimitExceededException {
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

impl fmt::Display for ItemCollectionSizeLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ItemCollectionSizeLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ItemCollectionSizeLimitExceededException {}

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

/// Code `ProvisionedThroughputExceededException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedThroughputExceededException {
    pub throttling_reasons: Vec<ThrottlingReason>,
    metadata: ErrorMetadata,
}

impl ProvisionedThroughputExceededException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let throttling_reasons = read_error_members(
            metadata.body(),
            read_provisioned_throughput_exceeded_exception,
        )
        .unwrap_or_default();
        Self {
            throttling_reasons,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ProvisionedThroughputExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ProvisionedThroughputExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ProvisionedThroughputExceededException {}

fn read_provisioned_throughput_exceeded_exception(
    json: &mut JsonReader<'_>,
) -> Result<Vec<ThrottlingReason>, JsonError> {
    let mut throttling_reasons = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ThrottlingReasons" => {
                throttling_reasons = json.optional(|json| json.list(read_throttling_reason))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(throttling_reasons.unwrap_or_default())
}

/// Code `ReplicatedWriteConflictException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplicatedWriteConflictException {
    metadata: ErrorMetadata,
}

impl ReplicatedWriteConflictException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self {
            metadata: metadata.with_retry_kind(RetryKind::Transient),
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ReplicatedWriteConflictException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ReplicatedWriteConflictException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ReplicatedWriteConflictException {}

/// Code `RequestLimitExceeded`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestLimitExceeded {
    pub throttling_reasons: Vec<ThrottlingReason>,
    metadata: ErrorMetadata,
}

impl RequestLimitExceeded {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let throttling_reasons =
            read_error_members(metadata.body(), read_request_limit_exceeded).unwrap_or_default();
        Self {
            throttling_reasons,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for RequestLimitExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for RequestLimitExceeded {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for RequestLimitExceeded {}

fn read_request_limit_exceeded(
    json: &mut JsonReader<'_>,
) -> Result<Vec<ThrottlingReason>, JsonError> {
    let mut throttling_reasons = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ThrottlingReasons" => {
                throttling_reasons = json.optional(|json| json.list(read_throttling_reason))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(throttling_reasons.unwrap_or_default())
}

/// Code `ResourceInUseException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceInUseException {
    metadata: ErrorMetadata,
}

impl ResourceInUseException {
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

impl fmt::Display for ResourceInUseException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ResourceInUseException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ResourceInUseException {}

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

/// Code `ThrottlingException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThrottlingException {
    pub throttling_reasons: Vec<ThrottlingReason>,
    metadata: ErrorMetadata,
}

impl ThrottlingException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let throttling_reasons =
            read_error_members(metadata.body(), read_throttling_exception).unwrap_or_default();
        Self {
            throttling_reasons,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ThrottlingException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ThrottlingException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ThrottlingException {}

fn read_throttling_exception(
    json: &mut JsonReader<'_>,
) -> Result<Vec<ThrottlingReason>, JsonError> {
    let mut throttling_reasons = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "throttlingReasons" => {
                throttling_reasons = json.optional(|json| json.list(read_throttling_reason))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(throttling_reasons.unwrap_or_default())
}

/// Code `TransactionCanceledException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionCanceledException {
    pub cancellation_reasons: Vec<CancellationReason>,
    metadata: ErrorMetadata,
}

impl TransactionCanceledException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let cancellation_reasons =
            read_error_members(metadata.body(), read_transaction_canceled_exception)
                .unwrap_or_default();
        Self {
            cancellation_reasons,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for TransactionCanceledException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TransactionCanceledException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TransactionCanceledException {}

fn read_transaction_canceled_exception(
    json: &mut JsonReader<'_>,
) -> Result<Vec<CancellationReason>, JsonError> {
    let mut cancellation_reasons = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "CancellationReasons" => {
                cancellation_reasons = json.optional(|json| json.list(read_cancellation_reason))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(cancellation_reasons.unwrap_or_default())
}

/// Code `TransactionConflictException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionConflictException {
    metadata: ErrorMetadata,
}

impl TransactionConflictException {
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

impl fmt::Display for TransactionConflictException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TransactionConflictException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TransactionConflictException {}

/// Code `TransactionInProgressException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionInProgressException {
    metadata: ErrorMetadata,
}

impl TransactionInProgressException {
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

impl fmt::Display for TransactionInProgressException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TransactionInProgressException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TransactionInProgressException {}
