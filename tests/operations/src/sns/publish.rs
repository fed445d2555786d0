//! The operation `Publish`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, EndpointDisabledException, InternalErrorException,
    InvalidParameterException, InvalidParameterValueException, InvalidSecurityException,
    KmsAccessDeniedException, KmsDisabledException, KmsInvalidStateException, KmsNotFoundException,
    KmsOptInRequired, KmsThrottlingException, NotFoundException,
    PlatformApplicationDisabledException, ValidationException,
};
use super::serialize::write_message_attribute_value;
use super::types::MessageAttributeValue;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/Publish)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishInput {
    pub topic_arn: Option<String>,
    pub target_arn: Option<String>,
    pub phone_number: Option<String>,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<HashMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl fmt::Debug for PublishInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublishInput")
            .field("topic_arn", &self.topic_arn)
            .field("target_arn", &self.target_arn)
            .field("phone_number", &"** redacted **")
            .field("message", &self.message)
            .field("subject", &self.subject)
            .field("message_structure", &self.message_structure)
            .field("message_attributes", &self.message_attributes)
            .field("message_deduplication_id", &self.message_deduplication_id)
            .field("message_group_id", &self.message_group_id)
            .finish()
    }
}

impl PublishInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            topic_arn: None,
            target_arn: None,
            phone_number: None,
            message: message.into(),
            subject: None,
            message_structure: None,
            message_attributes: None,
            message_deduplication_id: None,
            message_group_id: None,
        }
    }

    /// Sets [`topic_arn`](field@Self::topic_arn).
    #[must_use]
    pub fn topic_arn(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }

    /// Sets [`target_arn`](field@Self::target_arn).
    #[must_use]
    pub fn target_arn(mut self, target_arn: impl Into<String>) -> Self {
        self.target_arn = Some(target_arn.into());
        self
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets [`subject`](field@Self::subject).
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`message_structure`](field@Self::message_structure).
    #[must_use]
    pub fn message_structure(mut self, message_structure: impl Into<String>) -> Self {
        self.message_structure = Some(message_structure.into());
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
        let form = write_form("Action=Publish&Version=2010-03-31", |query| {
            if let Some(topic_arn) = &self.topic_arn {
                query.text("TopicArn", topic_arn);
            }
            if let Some(target_arn) = &self.target_arn {
                query.text("TargetArn", target_arn);
            }
            if let Some(phone_number) = &self.phone_number {
                query.text("PhoneNumber", phone_number);
            }
            query.text("Message", &self.message);
            if let Some(subject) = &self.subject {
                query.text("Subject", subject);
            }
            if let Some(message_structure) = &self.message_structure {
                query.text("MessageStructure", message_structure);
            }
            if let Some(message_attributes) = &self.message_attributes {
                query.map(
                    "MessageAttributes",
                    ".entry",
                    ("Name", "Value"),
                    message_attributes,
                    write_message_attribute_value,
                );
            }
            if let Some(message_deduplication_id) = &self.message_deduplication_id {
                query.text("MessageDeduplicationId", message_deduplication_id);
            }
            if let Some(message_group_id) = &self.message_group_id {
                query.text("MessageGroupId", message_group_id);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `Publish`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishOutput {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
    request_id: Option<String>,
}

impl PublishOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<PublishError>> {
        let (mut output, request_id) = read_result(
            response,
            "PublishResult",
            read_publish_output,
            PublishError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_publish_output(xml: &mut XmlReader<'_>) -> Result<PublishOutput, XmlError> {
    let mut message_id = None;
    let mut sequence_number = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "MessageId" => message_id = Some(xml.text()?),
            "SequenceNumber" => sequence_number = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(PublishOutput {
        message_id,
        sequence_number,
        request_id: None,
    })
}

impl operation::Operation for PublishInput {
    type Output = PublishOutput;
    type Error = PublishError;

    const NAME: &'static str = "Publish";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: PublishOutput::from_response,
    };
}

/// The errors of `Publish`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PublishError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `EndpointDisabled`.
    EndpointDisabledException(EndpointDisabledException),
    /// Code `InternalError`.
    InternalErrorException(InternalErrorException),
    /// Code `InvalidParameter`.
    InvalidParameterException(InvalidParameterException),
    /// Code `ParameterValueInvalid`.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Code `InvalidSecurity`.
    InvalidSecurityException(InvalidSecurityException),
    /// Code `KMSAccessDenied`.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// Code `KMSDisabled`.
    KmsDisabledException(KmsDisabledException),
    /// Code `KMSInvalidState`.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Code `KMSNotFound`.
    KmsNotFoundException(KmsNotFoundException),
    /// Code `KMSOptInRequired`.
    KmsOptInRequired(KmsOptInRequired),
    /// Code `KMSThrottling`.
    KmsThrottlingException(KmsThrottlingException),
    /// Code `NotFound`.
    NotFoundException(NotFoundException),
    /// Code `PlatformApplicationDisabled`.
    PlatformApplicationDisabledException(PlatformApplicationDisabledException),
    /// Code `ValidationException`.
    ValidationException(ValidationException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PublishError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::EndpointDisabledException(error) => error.metadata(),
            Self::InternalErrorException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidParameterValueException(error) => error.metadata(),
            Self::InvalidSecurityException(error) => error.metadata(),
            Self::KmsAccessDeniedException(error) => error.metadata(),
            Self::KmsDisabledException(error) => error.metadata(),
            Self::KmsInvalidStateException(error) => error.metadata(),
            Self::KmsNotFoundException(error) => error.metadata(),
            Self::KmsOptInRequired(error) => error.metadata(),
            Self::KmsThrottlingException(error) => error.metadata(),
            Self::NotFoundException(error) => error.metadata(),
            Self::PlatformApplicationDisabledException(error) => error.metadata(),
            Self::ValidationException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PublishError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AuthorizationError" | "AuthorizationErrorException" => {
                Self::AuthorizationErrorException(AuthorizationErrorException::new(metadata))
            }
            "EndpointDisabled" | "EndpointDisabledException" => {
                Self::EndpointDisabledException(EndpointDisabledException::new(metadata))
            }
            "InternalError" | "InternalErrorException" => {
                Self::InternalErrorException(InternalErrorException::new(metadata))
            }
            "InvalidParameter" | "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "ParameterValueInvalid" | "InvalidParameterValueException" => {
                Self::InvalidParameterValueException(InvalidParameterValueException::new(metadata))
            }
            "InvalidSecurity" | "InvalidSecurityException" => {
                Self::InvalidSecurityException(InvalidSecurityException::new(metadata))
            }
            "KMSAccessDenied" | "KMSAccessDeniedException" => {
                Self::KmsAccessDeniedException(KmsAccessDeniedException::new(metadata))
            }
            "KMSDisabled" | "KMSDisabledException" => {
                Self::KmsDisabledException(KmsDisabledException::new(metadata))
            }
            "KMSInvalidState" | "KMSInvalidStateException" => {
                Self::KmsInvalidStateException(KmsInvalidStateException::new(metadata))
            }
            "KMSNotFound" | "KMSNotFoundException" => {
                Self::KmsNotFoundException(KmsNotFoundException::new(metadata))
            }
            "KMSOptInRequired" => Self::KmsOptInRequired(KmsOptInRequired::new(metadata)),
            "KMSThrottling" | "KMSThrottlingException" => {
                Self::KmsThrottlingException(KmsThrottlingException::new(metadata))
            }
            "NotFound" | "NotFoundException" => {
                Self::NotFoundException(NotFoundException::new(metadata))
            }
            "PlatformApplicationDisabled" | "PlatformApplicationDisabledException" => {
                Self::PlatformApplicationDisabledException(
                    PlatformApplicationDisabledException::new(metadata),
                )
            }
            "ValidationException" => Self::ValidationException(ValidationException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for PublishError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PublishError {}
