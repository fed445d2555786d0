//! The operation `ReceiveMessage`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_attribute_name_list, check_message_system_attribute_list};
use super::endpoint::resolve;
use super::error::{
    InvalidAddress, InvalidSecurity, KmsAccessDenied, KmsDisabled, KmsInvalidKeyUsage,
    KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, OverLimit, QueueDoesNotExist,
    RequestThrottled, UnsupportedOperation,
};
use super::parse::read_message;
use super::types::{Message, MessageSystemAttributeName, QueueAttributeName};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/ReceiveMessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiveMessageInput {
    pub queue_url: String,
    /// **Deprecated.**
    pub attribute_names: Option<Vec<QueueAttributeName>>,
    pub message_system_attribute_names: Option<Vec<MessageSystemAttributeName>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}

impl ReceiveMessageInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            attribute_names: None,
            message_system_attribute_names: None,
            message_attribute_names: None,
            max_number_of_messages: None,
            visibility_timeout: None,
            wait_time_seconds: None,
            receive_request_attempt_id: None,
        }
    }

    /// Sets [`attribute_names`](field@Self::attribute_names).
    #[must_use]
    pub fn attribute_names(
        mut self,
        attribute_names: impl IntoIterator<Item = QueueAttributeName>,
    ) -> Self {
        self.attribute_names = Some(attribute_names.into_iter().collect());
        self
    }

    /// Sets [`message_system_attribute_names`](field@Self::message_system_attribute_names).
    #[must_use]
    pub fn message_system_attribute_names(
        mut self,
        message_system_attribute_names: impl IntoIterator<Item = MessageSystemAttributeName>,
    ) -> Self {
        self.message_system_attribute_names =
            Some(message_system_attribute_names.into_iter().collect());
        self
    }

    /// Sets [`message_attribute_names`](field@Self::message_attribute_names).
    #[must_use]
    pub fn message_attribute_names(
        mut self,
        message_attribute_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.message_attribute_names = Some(
            message_attribute_names
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets [`max_number_of_messages`](field@Self::max_number_of_messages).
    #[must_use]
    pub fn max_number_of_messages(mut self, max_number_of_messages: i32) -> Self {
        self.max_number_of_messages = Some(max_number_of_messages);
        self
    }

    /// Sets [`visibility_timeout`](field@Self::visibility_timeout).
    #[must_use]
    pub fn visibility_timeout(mut self, visibility_timeout: i32) -> Self {
        self.visibility_timeout = Some(visibility_timeout);
        self
    }

    /// Sets [`wait_time_seconds`](field@Self::wait_time_seconds).
    #[must_use]
    pub fn wait_time_seconds(mut self, wait_time_seconds: i32) -> Self {
        self.wait_time_seconds = Some(wait_time_seconds);
        self
    }

    /// Sets [`receive_request_attempt_id`](field@Self::receive_request_attempt_id).
    #[must_use]
    pub fn receive_request_attempt_id(
        mut self,
        receive_request_attempt_id: impl Into<String>,
    ) -> Self {
        self.receive_request_attempt_id = Some(receive_request_attempt_id.into());
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
        if let Some(attribute_names) = &self.attribute_names {
            check_attribute_name_list(
                &mut validator,
                &Path::new("attributeNames"),
                attribute_names,
            );
        }
        if let Some(message_system_attribute_names) = &self.message_system_attribute_names {
            check_message_system_attribute_list(
                &mut validator,
                &Path::new("messageSystemAttributeNames"),
                message_system_attribute_names,
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
            if let Some(attribute_names) = &self.attribute_names {
                json.key("AttributeNames")
                    .list(attribute_names, |json, item| json.text(item.as_str()));
            }
            if let Some(message_system_attribute_names) = &self.message_system_attribute_names {
                json.key("MessageSystemAttributeNames")
                    .list(message_system_attribute_names, |json, item| {
                        json.text(item.as_str())
                    });
            }
            if let Some(message_attribute_names) = &self.message_attribute_names {
                json.key("MessageAttributeNames")
                    .list(message_attribute_names, |json, item| json.text(item));
            }
            if let Some(max_number_of_messages) = &self.max_number_of_messages {
                json.key("MaxNumberOfMessages")
                    .value(*max_number_of_messages);
            }
            if let Some(visibility_timeout) = &self.visibility_timeout {
                json.key("VisibilityTimeout").value(*visibility_timeout);
            }
            if let Some(wait_time_seconds) = &self.wait_time_seconds {
                json.key("WaitTimeSeconds").value(*wait_time_seconds);
            }
            if let Some(receive_request_attempt_id) = &self.receive_request_attempt_id {
                json.key("ReceiveRequestAttemptId")
                    .text(receive_request_attempt_id);
            }
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.ReceiveMessage",
            body,
        )))
    }
}

/// The output of `ReceiveMessage`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiveMessageOutput {
    pub messages: Vec<Message>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ReceiveMessageOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ReceiveMessageError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_receive_message_output,
            ReceiveMessageError::from,
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

fn read_receive_message_output(
    json: &mut JsonReader<'_>,
) -> Result<ReceiveMessageOutput, JsonError> {
    let mut messages = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Messages" => messages = json.optional(|json| json.list(read_message))?,
            _ => json.skip()?,
        }
    }
    Ok(ReceiveMessageOutput {
        messages: messages.unwrap_or_default(),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for ReceiveMessageInput {
    type Output = ReceiveMessageOutput;
    type Error = ReceiveMessageError;

    const NAME: &'static str = "ReceiveMessage";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: ReceiveMessageOutput::from_response,
    };
}

/// The errors of `ReceiveMessage`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceiveMessageError {
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
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
    /// Code `OverLimit`.
    OverLimit(OverLimit),
    /// Code `AWS.SimpleQueueService.NonExistentQueue`.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Code `RequestThrottled`.
    RequestThrottled(RequestThrottled),
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ReceiveMessageError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidSecurity(error) => error.metadata(),
            Self::KmsAccessDenied(error) => error.metadata(),
            Self::KmsDisabled(error) => error.metadata(),
            Self::KmsInvalidKeyUsage(error) => error.metadata(),
            Self::KmsInvalidState(error) => error.metadata(),
            Self::KmsNotFound(error) => error.metadata(),
            Self::KmsOptInRequired(error) => error.metadata(),
            Self::KmsThrottled(error) => error.metadata(),
            Self::OverLimit(error) => error.metadata(),
            Self::QueueDoesNotExist(error) => error.metadata(),
            Self::RequestThrottled(error) => error.metadata(),
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ReceiveMessageError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
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
            "OverLimit" => Self::OverLimit(OverLimit::new(metadata)),
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

impl AsRef<ErrorMetadata> for ReceiveMessageError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ReceiveMessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ReceiveMessageError {}
