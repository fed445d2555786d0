//! Errors of SNS.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;

/// Code `AuthorizationError`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationErrorException {
    metadata: ErrorMetadata,
}

impl AuthorizationErrorException {
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

impl fmt::Display for AuthorizationErrorException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for AuthorizationErrorException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for AuthorizationErrorException {}

/// Code `BatchEntryIdsNotDistinct`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchEntryIdsNotDistinctException {
    metadata: ErrorMetadata,
}

impl BatchEntryIdsNotDistinctException {
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

impl fmt::Display for BatchEntryIdsNotDistinctException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for BatchEntryIdsNotDistinctException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for BatchEntryIdsNotDistinctException {}

/// Code `BatchRequestTooLong`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchRequestTooLongException {
    metadata: ErrorMetadata,
}

impl BatchRequestTooLongException {
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

impl fmt::Display for BatchRequestTooLongException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for BatchRequestTooLongException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for BatchRequestTooLongException {}

/// Code `ConcurrentAccess`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConcurrentAccessException {
    metadata: ErrorMetadata,
}

impl ConcurrentAccessException {
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

impl fmt::Display for ConcurrentAccessException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ConcurrentAccessException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ConcurrentAccessException {}

/// Code `EmptyBatchRequest`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmptyBatchRequestException {
    metadata: ErrorMetadata,
}

impl EmptyBatchRequestException {
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

impl fmt::Display for EmptyBatchRequestException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for EmptyBatchRequestException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for EmptyBatchRequestException {}

/// Code `EndpointDisabled`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EndpointDisabledException {
    metadata: ErrorMetadata,
}

impl EndpointDisabledException {
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

impl fmt::Display for EndpointDisabledException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for EndpointDisabledException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for EndpointDisabledException {}

/// Code `FilterPolicyLimitExceeded`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterPolicyLimitExceededException {
    metadata: ErrorMetadata,
}

impl FilterPolicyLimitExceededException {
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

impl fmt::Display for FilterPolicyLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for FilterPolicyLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for FilterPolicyLimitExceededException {}

/// Code `InternalError`, HTTP status 500, server fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalErrorException {
    metadata: ErrorMetadata,
}

impl InternalErrorException {
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

impl fmt::Display for InternalErrorException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InternalErrorException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InternalErrorException {}

/// Code `InvalidBatchEntryId`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidBatchEntryIdException {
    metadata: ErrorMetadata,
}

impl InvalidBatchEntryIdException {
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

impl fmt::Display for InvalidBatchEntryIdException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidBatchEntryIdException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidBatchEntryIdException {}

/// Code `InvalidParameter`, HTTP status 400, client fault.
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

/// Code `ParameterValueInvalid`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterValueException {
    metadata: ErrorMetadata,
}

impl InvalidParameterValueException {
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

/// Code `InvalidSecurity`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidSecurityException {
    metadata: ErrorMetadata,
}

impl InvalidSecurityException {
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

impl fmt::Display for InvalidSecurityException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidSecurityException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidSecurityException {}

/// Code `KMSAccessDenied`, HTTP status 400, client fault.
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

/// Code `KMSDisabled`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsDisabledException {
    metadata: ErrorMetadata,
}

impl KmsDisabledException {
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

impl fmt::Display for KmsDisabledException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsDisabledException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsDisabledException {}

/// Code `KMSInvalidState`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsInvalidStateException {
    metadata: ErrorMetadata,
}

impl KmsInvalidStateException {
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

/// Code `KMSNotFound`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KmsNotFoundException {
    metadata: ErrorMetadata,
}

impl KmsNotFoundException {
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

impl fmt::Display for KmsNotFoundException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for KmsNotFoundException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for KmsNotFoundException {}

/// Code `KMSOptInRequired`, HTTP status 403, client fault.
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

/// Code `KMSThrottling`, HTTP status 400, client fault.
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

/// Code `NotFound`, HTTP status 404, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotFoundException {
    metadata: ErrorMetadata,
}

impl NotFoundException {
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

impl fmt::Display for NotFoundException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for NotFoundException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for NotFoundException {}

/// Code `PlatformApplicationDisabled`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlatformApplicationDisabledException {
    metadata: ErrorMetadata,
}

impl PlatformApplicationDisabledException {
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

impl fmt::Display for PlatformApplicationDisabledException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for PlatformApplicationDisabledException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for PlatformApplicationDisabledException {}

/// Code `ReplayLimitExceeded`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplayLimitExceededException {
    metadata: ErrorMetadata,
}

impl ReplayLimitExceededException {
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

impl fmt::Display for ReplayLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ReplayLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ReplayLimitExceededException {}

/// Code `ResourceNotFound`, HTTP status 404, client fault.
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

/// Code `StaleTag`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StaleTagException {
    metadata: ErrorMetadata,
}

impl StaleTagException {
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

impl fmt::Display for StaleTagException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for StaleTagException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for StaleTagException {}

/// Code `SubscriptionLimitExceeded`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionLimitExceededException {
    metadata: ErrorMetadata,
}

impl SubscriptionLimitExceededException {
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

impl fmt::Display for SubscriptionLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for SubscriptionLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for SubscriptionLimitExceededException {}

/// Code `TagLimitExceeded`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagLimitExceededException {
    metadata: ErrorMetadata,
}

impl TagLimitExceededException {
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

impl fmt::Display for TagLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TagLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TagLimitExceededException {}

/// Code `TagPolicy`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagPolicyException {
    metadata: ErrorMetadata,
}

impl TagPolicyException {
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

impl fmt::Display for TagPolicyException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TagPolicyException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TagPolicyException {}

/// Code `TooManyEntriesInBatchRequest`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TooManyEntriesInBatchRequestException {
    metadata: ErrorMetadata,
}

impl TooManyEntriesInBatchRequestException {
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

impl fmt::Display for TooManyEntriesInBatchRequestException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TooManyEntriesInBatchRequestException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TooManyEntriesInBatchRequestException {}

/// Code `TopicLimitExceeded`, HTTP status 403, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicLimitExceededException {
    metadata: ErrorMetadata,
}

impl TopicLimitExceededException {
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

impl fmt::Display for TopicLimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TopicLimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TopicLimitExceededException {}

/// Code `ValidationException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    metadata: ErrorMetadata,
}

impl ValidationException {
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
