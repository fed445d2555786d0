//! Errors of SQS.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;

/// Code `AWS.SimpleQueueService.BatchEntryIdsNotDistinct`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchEntryIdsNotDistinct {
    metadata: ErrorMetadata,
}

impl BatchEntryIdsNotDistinct {
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

impl fmt::Display for BatchEntryIdsNotDistinct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for BatchEntryIdsNotDistinct {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for BatchEntryIdsNotDistinct {}

/// Code `AWS.SimpleQueueService.BatchRequestTooLong`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchRequestTooLong {
    metadata: ErrorMetadata,
}

impl BatchRequestTooLong {
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

impl fmt::Display for BatchRequestTooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for BatchRequestTooLong {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for BatchRequestTooLong {}

/// Code `AWS.SimpleQueueService.EmptyBatchRequest`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmptyBatchRequest {
    metadata: ErrorMetadata,
}

impl EmptyBatchRequest {
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

impl fmt::Display for EmptyBatchRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for EmptyBatchRequest {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for EmptyBatchRequest {}

/// Code `InvalidAddress`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidAddress {
    metadata: ErrorMetadata,
}

impl InvalidAddress {
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

impl fmt::Display for InvalidAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidAddress {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidAddress {}

/// Code `InvalidAttributeName`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidAttributeName {
    metadata: ErrorMetadata,
}

impl InvalidAttributeName {
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

impl fmt::Display for InvalidAttributeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidAttributeName {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidAttributeName {}

/// Code `InvalidAttributeValue`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidAttributeValue {
    metadata: ErrorMetadata,
}

impl InvalidAttributeValue {
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

impl fmt::Display for InvalidAttributeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidAttributeValue {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidAttributeValue {}

/// Code `AWS.SimpleQueueService.InvalidBatchEntryId`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidBatchEntryId {
    metadata: ErrorMetadata,
}

impl InvalidBatchEntryId {
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

impl fmt::Display for InvalidBatchEntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidBatchEntryId {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidBatchEntryId {}

/// **Deprecated.**
///
/// Code `InvalidIdFormat`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidIdFormat {
    metadata: ErrorMetadata,
}

impl InvalidIdFormat {
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

impl fmt::Display for InvalidIdFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidIdFormat {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidIdFormat {}

/// Code `InvalidMessageContents`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidMessageContents {
    metadata: ErrorMetadata,
}

impl InvalidMessageContents {
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

impl fmt::Display for InvalidMessageContents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidMessageContents {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidMessageContents {}

/// Code `InvalidSecurity`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidSecurity {
    metadata: ErrorMetadata,
}

impl InvalidSecurity {
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

impl fmt::Display for InvalidSecurity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidSecurity {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidSecurity {}

/// Code `KMS.AccessDeniedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsAccessDenied {
    metadata: ErrorMetadata,
}

impl KmsAccessDenied {
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

impl fmt::Display for KmsAccessDenied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsAccessDenied {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsAccessDenied {}

/// Code `KMS.DisabledException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsDisabled {
    metadata: ErrorMetadata,
}

impl KmsDisabled {
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

impl fmt::Display for KmsDisabled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsDisabled {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsDisabled {}

/// Code `KMS.InvalidKeyUsageException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsInvalidKeyUsage {
    metadata: ErrorMetadata,
}

impl KmsInvalidKeyUsage {
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

impl fmt::Display for KmsInvalidKeyUsage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsInvalidKeyUsage {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsInvalidKeyUsage {}

/// Code `KMS.InvalidStateException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsInvalidState {
    metadata: ErrorMetadata,
}

impl KmsInvalidState {
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

impl fmt::Display for KmsInvalidState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsInvalidState {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsInvalidState {}

/// Code `KMS.NotFoundException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsNotFound {
    metadata: ErrorMetadata,
}

impl KmsNotFound {
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

impl fmt::Display for KmsNotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsNotFound {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsNotFound {}

/// Code `KMS.OptInRequired`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsOptInRequired {
    metadata: ErrorMetadata,
}

impl KmsOptInRequired {
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

impl fmt::Display for KmsOptInRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsOptInRequired {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsOptInRequired {}

/// Code `KMS.ThrottlingException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsThrottled {
    metadata: ErrorMetadata,
}

impl KmsThrottled {
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

impl fmt::Display for KmsThrottled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsThrottled {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsThrottled {}

/// Code `OverLimit`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OverLimit {
    metadata: ErrorMetadata,
}

impl OverLimit {
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

impl fmt::Display for OverLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for OverLimit {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for OverLimit {}

/// Code `AWS.SimpleQueueService.QueueDeletedRecently`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueueDeletedRecently {
    metadata: ErrorMetadata,
}

impl QueueDeletedRecently {
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

impl fmt::Display for QueueDeletedRecently {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for QueueDeletedRecently {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for QueueDeletedRecently {}

/// Code `AWS.SimpleQueueService.NonExistentQueue`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueueDoesNotExist {
    metadata: ErrorMetadata,
}

impl QueueDoesNotExist {
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

impl fmt::Display for QueueDoesNotExist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for QueueDoesNotExist {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for QueueDoesNotExist {}

/// Code `QueueAlreadyExists`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueueNameExists {
    metadata: ErrorMetadata,
}

impl QueueNameExists {
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

impl fmt::Display for QueueNameExists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for QueueNameExists {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for QueueNameExists {}

/// Code `ReceiptHandleIsInvalid`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiptHandleIsInvalid {
    metadata: ErrorMetadata,
}

impl ReceiptHandleIsInvalid {
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

impl fmt::Display for ReceiptHandleIsInvalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ReceiptHandleIsInvalid {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ReceiptHandleIsInvalid {}

/// Code `RequestThrottled`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestThrottled {
    metadata: ErrorMetadata,
}

impl RequestThrottled {
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

impl fmt::Display for RequestThrottled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for RequestThrottled {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for RequestThrottled {}

/// Code `AWS.SimpleQueueService.TooManyEntriesInBatchRequest`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TooManyEntriesInBatchRequest {
    metadata: ErrorMetadata,
}

impl TooManyEntriesInBatchRequest {
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

impl fmt::Display for TooManyEntriesInBatchRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TooManyEntriesInBatchRequest {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TooManyEntriesInBatchRequest {}

/// Code `AWS.SimpleQueueService.UnsupportedOperation`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnsupportedOperation {
    metadata: ErrorMetadata,
}

impl UnsupportedOperation {
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

impl fmt::Display for UnsupportedOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for UnsupportedOperation {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for UnsupportedOperation {}
