//! The operation `SendMessageBatch`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_send_message_batch_request_entry_list;
use super::endpoint::resolve;
use super::error::{
    BatchEntryIdsNotDistinct, BatchRequestTooLong, EmptyBatchRequest, InvalidAddress,
    InvalidBatchEntryId, InvalidSecurity, KmsAccessDenied, KmsDisabled, KmsInvalidKeyUsage,
    KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, QueueDoesNotExist,
    RequestThrottled, TooManyEntriesInBatchRequest, UnsupportedOperation,
};
use super::parse::{read_batch_result_error_entry, read_send_message_batch_result_entry};
use super::serialize::write_send_message_batch_request_entry;
use super::types::{
    BatchResultErrorEntry, SendMessageBatchRequestEntry, SendMessageBatchResultEntry,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessageBatch)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBatchInput {
    pub queue_url: String,
    pub entries: Vec<SendMessageBatchRequestEntry>,
}

/// The required members of [`SendMessageBatchInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct SendMessageBatchRequired {
    /// See [`entries`](field@SendMessageBatchInput::entries).
    pub entries: Vec<SendMessageBatchRequestEntry>,
    /// See [`queue_url`](field@SendMessageBatchInput::queue_url).
    pub queue_url: String,
}

impl SendMessageBatchInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SendMessageBatchRequired) -> Self {
        Self {
            queue_url: required.queue_url,
            entries: required.entries,
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::default())
    }

    /// Checks what [`validate`](Self::validate) does, and that the values of
    /// enums are those of the model, to which AWS adds values.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate_strict(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::strict())
    }

    fn check(&self, mut validator: Validator) -> Result<(), ValidationErrors> {
        check_send_message_batch_request_entry_list(
            &mut validator,
            &Path::new("entries"),
            &self.entries,
        );
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("QueueUrl").text(&self.queue_url);
            json.key("Entries")
                .list(&self.entries, write_send_message_batch_request_entry);
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.SendMessageBatch",
            body,
        )))
    }
}

/// The output of `SendMessageBatch`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBatchOutput {
    pub successful: Vec<SendMessageBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl SendMessageBatchOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<SendMessageBatchError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_send_message_batch_output,
            SendMessageBatchError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The required members that the reply lacked, as `Type::field`, each once;
    /// usually none.
    ///
    /// Their fields hold an empty, zero or unknown value instead.
    #[must_use]
    pub fn missing_members(&self) -> &[&'static str] {
        &self.missing_members
    }
}

fn read_send_message_batch_output(
    json: &mut JsonReader<'_>,
) -> Result<SendMessageBatchOutput, JsonError> {
    let mut successful = None;
    let mut failed = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Successful" => {
                successful =
                    json.optional(|json| json.list(read_send_message_batch_result_entry))?;
            }
            "Failed" => {
                failed = json.optional(|json| json.list(read_batch_result_error_entry))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(SendMessageBatchOutput {
        successful: json
            .missing
            .required(successful, "SendMessageBatchOutput::successful"),
        failed: json
            .missing
            .required(failed, "SendMessageBatchOutput::failed"),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for SendMessageBatchInput {
    type Output = SendMessageBatchOutput;
    type Error = SendMessageBatchError;

    const NAME: &'static str = "SendMessageBatch";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: SendMessageBatchOutput::from_response,
    };
}

/// The errors of `SendMessageBatch`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageBatchError {
    /// Code `AWS.SimpleQueueService.BatchEntryIdsNotDistinct`.
    BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct),
    /// Code `AWS.SimpleQueueService.BatchRequestTooLong`.
    BatchRequestTooLong(BatchRequestTooLong),
    /// Code `AWS.SimpleQueueService.EmptyBatchRequest`.
    EmptyBatchRequest(EmptyBatchRequest),
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
    /// Code `AWS.SimpleQueueService.InvalidBatchEntryId`.
    InvalidBatchEntryId(InvalidBatchEntryId),
    /// Code `InvalidSecurity`.
    InvalidSecurity(InvalidSecurity),
    /// Code `KMS.AccessDeniedException`.
    KmsAccessDenied(KmsAccessDenied),
    /// Code `KMS.DisabledException`.
    KmsDisabled(KmsDisabled),
    /// Code `KMS.InvalidKeyUsageException`.
    KmsInvalidKeyUsage(KmsInvalidKeyUsage),
    /// Code `KMS.InvalidStateException`.
    KmsInvalidState(KmsInvalidState),
    /// Code `KMS.NotFoundException`.
    KmsNotFound(KmsNotFound),
    /// Code `KMS.OptInRequired`.
    KmsOptInRequired(KmsOptInRequired),
    /// Code `KMS.ThrottlingException`.
    KmsThrottled(KmsThrottled),
    /// Code `AWS.SimpleQueueService.NonExistentQueue`.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Code `RequestThrottled`.
    RequestThrottled(RequestThrottled),
    /// Code `AWS.SimpleQueueService.TooManyEntriesInBatchRequest`.
    TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest),
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl SendMessageBatchError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::BatchEntryIdsNotDistinct(error) => error.metadata(),
            Self::BatchRequestTooLong(error) => error.metadata(),
            Self::EmptyBatchRequest(error) => error.metadata(),
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidBatchEntryId(error) => error.metadata(),
            Self::InvalidSecurity(error) => error.metadata(),
            Self::KmsAccessDenied(error) => error.metadata(),
            Self::KmsDisabled(error) => error.metadata(),
            Self::KmsInvalidKeyUsage(error) => error.metadata(),
            Self::KmsInvalidState(error) => error.metadata(),
            Self::KmsNotFound(error) => error.metadata(),
            Self::KmsOptInRequired(error) => error.metadata(),
            Self::KmsThrottled(error) => error.metadata(),
            Self::QueueDoesNotExist(error) => error.metadata(),
            Self::RequestThrottled(error) => error.metadata(),
            Self::TooManyEntriesInBatchRequest(error) => error.metadata(),
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for SendMessageBatchError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "BatchEntryIdsNotDistinct" | "AWS.SimpleQueueService.BatchEntryIdsNotDistinct" => {
                Self::BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct::new(metadata))
            }
            "BatchRequestTooLong" | "AWS.SimpleQueueService.BatchRequestTooLong" => {
                Self::BatchRequestTooLong(BatchRequestTooLong::new(metadata))
            }
            "EmptyBatchRequest" | "AWS.SimpleQueueService.EmptyBatchRequest" => {
                Self::EmptyBatchRequest(EmptyBatchRequest::new(metadata))
            }
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
            "InvalidBatchEntryId" | "AWS.SimpleQueueService.InvalidBatchEntryId" => {
                Self::InvalidBatchEntryId(InvalidBatchEntryId::new(metadata))
            }
            "InvalidSecurity" => Self::InvalidSecurity(InvalidSecurity::new(metadata)),
            "KmsAccessDenied" | "KMS.AccessDeniedException" => {
                Self::KmsAccessDenied(KmsAccessDenied::new(metadata))
            }
            "KmsDisabled" | "KMS.DisabledException" => {
                Self::KmsDisabled(KmsDisabled::new(metadata))
            }
            "KmsInvalidKeyUsage" | "KMS.InvalidKeyUsageException" => {
                Self::KmsInvalidKeyUsage(KmsInvalidKeyUsage::new(metadata))
            }
            "KmsInvalidState" | "KMS.InvalidStateException" => {
                Self::KmsInvalidState(KmsInvalidState::new(metadata))
            }
            "KmsNotFound" | "KMS.NotFoundException" => {
                Self::KmsNotFound(KmsNotFound::new(metadata))
            }
            "KmsOptInRequired" | "KMS.OptInRequired" => {
                Self::KmsOptInRequired(KmsOptInRequired::new(metadata))
            }
            "KmsThrottled" | "KMS.ThrottlingException" => {
                Self::KmsThrottled(KmsThrottled::new(metadata))
            }
            "QueueDoesNotExist" | "AWS.SimpleQueueService.NonExistentQueue" => {
                Self::QueueDoesNotExist(QueueDoesNotExist::new(metadata))
            }
            "RequestThrottled" => Self::RequestThrottled(RequestThrottled::new(metadata)),
            "TooManyEntriesInBatchRequest"
            | "AWS.SimpleQueueService.TooManyEntriesInBatchRequest" => {
                Self::TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest::new(metadata))
            }
            "UnsupportedOperation" | "AWS.SimpleQueueService.UnsupportedOperation" => {
                Self::UnsupportedOperation(UnsupportedOperation::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for SendMessageBatchError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for SendMessageBatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for SendMessageBatchError {}
