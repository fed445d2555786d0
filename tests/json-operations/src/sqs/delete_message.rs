//! The operation `DeleteMessage`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    InvalidAddress, InvalidIdFormat, InvalidSecurity, QueueDoesNotExist, ReceiptHandleIsInvalid,
    RequestThrottled, UnsupportedOperation,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::read_empty_reply;
use crate::support::json::writer::write_json;
use crate::support::operation;
use crate::support::validate::ValidationErrors;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/DeleteMessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageInput {
    pub queue_url: String,
    pub receipt_handle: String,
}

/// The required members of [`DeleteMessageInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteMessageRequired {
    /// See [`queue_url`](field@DeleteMessageInput::queue_url).
    pub queue_url: String,
    /// See [`receipt_handle`](field@DeleteMessageInput::receipt_handle).
    pub receipt_handle: String,
}

impl DeleteMessageInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: DeleteMessageRequired) -> Self {
        Self {
            queue_url: required.queue_url,
            receipt_handle: required.receipt_handle,
        }
    }

    /// Checks the constraints of the model; there are none.
    ///
    /// # Errors
    ///
    /// Never fails.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("QueueUrl").text(&self.queue_url);
            json.key("ReceiptHandle").text(&self.receipt_handle);
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.DeleteMessage",
            body,
        )))
    }
}

/// The output of `DeleteMessage`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageOutput {
    request_id: Option<String>,
}

impl DeleteMessageOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DeleteMessageError>> {
        let request_id = read_empty_reply(response, DeleteMessageError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for DeleteMessageInput {
    type Output = DeleteMessageOutput;
    type Error = DeleteMessageError;

    const NAME: &'static str = "DeleteMessage";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: DeleteMessageOutput::from_response,
    };
}

/// The errors of `DeleteMessage`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageError {
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
    /// **Deprecated.**
    ///
    /// Code `InvalidIdFormat`.
    InvalidIdFormat(InvalidIdFormat),
    /// Code `InvalidSecurity`.
    InvalidSecurity(InvalidSecurity),
    /// Code `AWS.SimpleQueueService.NonExistentQueue`.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Code `ReceiptHandleIsInvalid`.
    ReceiptHandleIsInvalid(ReceiptHandleIsInvalid),
    /// Code `RequestThrottled`.
    RequestThrottled(RequestThrottled),
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DeleteMessageError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidIdFormat(error) => error.metadata(),
            Self::InvalidSecurity(error) => error.metadata(),
            Self::QueueDoesNotExist(error) => error.metadata(),
            Self::ReceiptHandleIsInvalid(error) => error.metadata(),
            Self::RequestThrottled(error) => error.metadata(),
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for DeleteMessageError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
            "InvalidIdFormat" => Self::InvalidIdFormat(InvalidIdFormat::new(metadata)),
            "InvalidSecurity" => Self::InvalidSecurity(InvalidSecurity::new(metadata)),
            "QueueDoesNotExist" | "AWS.SimpleQueueService.NonExistentQueue" => {
                Self::QueueDoesNotExist(QueueDoesNotExist::new(metadata))
            }
            "ReceiptHandleIsInvalid" => {
                Self::ReceiptHandleIsInvalid(ReceiptHandleIsInvalid::new(metadata))
            }
            "RequestThrottled" => Self::RequestThrottled(RequestThrottled::new(metadata)),
            "UnsupportedOperation" | "AWS.SimpleQueueService.UnsupportedOperation" => {
                Self::UnsupportedOperation(UnsupportedOperation::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for DeleteMessageError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DeleteMessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DeleteMessageError {}
