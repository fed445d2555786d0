//! The operation `SendMessage`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_message_body_system_attribute_map;
use super::endpoint::resolve;
use super::error::{
    InvalidAddress, InvalidMessageContents, InvalidSecurity, KmsAccessDenied, KmsDisabled,
    KmsInvalidKeyUsage, KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled,
    QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use super::serialize::{write_message_attribute_value, write_message_system_attribute_value};
use super::types::{
    MessageAttributeValue, MessageSystemAttributeNameForSends, MessageSystemAttributeValue,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/SendMessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageInput {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<HashMap<String, MessageAttributeValue>>,
    pub message_system_attributes:
        Option<HashMap<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

/// The required members of [`SendMessageInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct SendMessageRequired {
    /// See [`message_body`](field@SendMessageInput::message_body).
    pub message_body: String,
    /// See [`queue_url`](field@SendMessageInput::queue_url).
    pub queue_url: String,
}

impl SendMessageInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SendMessageRequired) -> Self {
        Self {
            queue_url: required.queue_url,
            message_body: required.message_body,
            delay_seconds: None,
            message_attributes: None,
            message_system_attributes: None,
            message_deduplication_id: None,
            message_group_id: None,
        }
    }

    /// Sets [`delay_seconds`](field@Self::delay_seconds).
    #[must_use]
    pub fn delay_seconds(mut self, delay_seconds: i32) -> Self {
        self.delay_seconds = Some(delay_seconds);
        self
    }

    /// Sets [`message_attributes`](field@Self::message_attributes).
    #[must_use]
    pub fn message_attributes(
        mut self,
        message_attributes: impl IntoIterator<Item = (impl Into<String>, MessageAttributeValue)>,
    ) -> Self {
        self.message_attributes = Some(
            message_attributes
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`message_system_attributes`](field@Self::message_system_attributes).
    #[must_use]
    pub fn message_system_attributes(
        mut self,
        message_system_attributes: impl IntoIterator<
            Item = (
                MessageSystemAttributeNameForSends,
                MessageSystemAttributeValue,
            ),
        >,
    ) -> Self {
        self.message_system_attributes = Some(message_system_attributes.into_iter().collect());
        self
    }

    /// Sets [`message_deduplication_id`](field@Self::message_deduplication_id).
    #[must_use]
    pub fn message_deduplication_id(mut self, message_deduplication_id: impl Into<String>) -> Self {
        self.message_deduplication_id = Some(message_deduplication_id.into());
        self
    }

    /// Sets [`message_group_id`](field@Self::message_group_id).
    #[must_use]
    pub fn message_group_id(mut self, message_group_id: impl Into<String>) -> Self {
        self.message_group_id = Some(message_group_id.into());
        self
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
        if let Some(message_system_attributes) = &self.message_system_attributes {
            check_message_body_system_attribute_map(
                &mut validator,
                &Path::new("messageSystemAttributes"),
                message_system_attributes,
            );
        }
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
            json.key("MessageBody").text(&self.message_body);
            if let Some(delay_seconds) = &self.delay_seconds {
                json.key("DelaySeconds").value(*delay_seconds);
            }
            if let Some(message_attributes) = &self.message_attributes {
                json.key("MessageAttributes")
                    .map(message_attributes, write_message_attribute_value);
            }
            if let Some(message_system_attributes) = &self.message_system_attributes {
                json.key("MessageSystemAttributes").map(
                    message_system_attributes,
                    write_message_system_attribute_value,
                );
            }
            if let Some(message_deduplication_id) = &self.message_deduplication_id {
                json.key("MessageDeduplicationId")
                    .text(message_deduplication_id);
            }
            if let Some(message_group_id) = &self.message_group_id {
                json.key("MessageGroupId").text(message_group_id);
            }
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.SendMessage",
            body,
        )))
    }
}

/// The output of `SendMessage`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
    request_id: Option<String>,
}

impl SendMessageOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<SendMessageError>> {
        let (mut output, request_id) =
            read_reply(response, read_send_message_output, SendMessageError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_send_message_output(json: &mut JsonReader<'_>) -> Result<SendMessageOutput, JsonError> {
    let mut md5_of_message_body = None;
    let mut md5_of_message_attributes = None;
    let mut md5_of_message_system_attributes = None;
    let mut message_id = None;
    let mut sequence_number = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MD5OfMessageBody" => md5_of_message_body = json.optional(JsonReader::text)?,
            "MD5OfMessageAttributes" => {
                md5_of_message_attributes = json.optional(JsonReader::text)?;
            }
            "MD5OfMessageSystemAttributes" => {
                md5_of_message_system_attributes = json.optional(JsonReader::text)?;
            }
            "MessageId" => message_id = json.optional(JsonReader::text)?,
            "SequenceNumber" => sequence_number = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(SendMessageOutput {
        md5_of_message_body,
        md5_of_message_attributes,
        md5_of_message_system_attributes,
        message_id,
        sequence_number,
        request_id: None,
    })
}

impl operation::Operation for SendMessageInput {
    type Output = SendMessageOutput;
    type Error = SendMessageError;

    const NAME: &'static str = "SendMessage";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: SendMessageOutput::from_response,
    };
}

/// The errors of `SendMessage`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageError {
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
    /// Code `InvalidMessageContents`.
    InvalidMessageContents(InvalidMessageContents),
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
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl SendMessageError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidMessageContents(error) => error.metadata(),
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
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for SendMessageError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
            "InvalidMessageContents" => {
                Self::InvalidMessageContents(InvalidMessageContents::new(metadata))
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
            "UnsupportedOperation" | "AWS.SimpleQueueService.UnsupportedOperation" => {
                Self::UnsupportedOperation(UnsupportedOperation::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for SendMessageError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for SendMessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for SendMessageError {}
