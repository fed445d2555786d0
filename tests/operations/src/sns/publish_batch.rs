//! The operation `PublishBatch`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, BatchEntryIdsNotDistinctException, BatchRequestTooLongException,
    EmptyBatchRequestException, EndpointDisabledException, InternalErrorException,
    InvalidBatchEntryIdException, InvalidParameterException, InvalidParameterValueException,
    InvalidSecurityException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, KmsOptInRequired, KmsThrottlingException,
    NotFoundException, PlatformApplicationDisabledException, TooManyEntriesInBatchRequestException,
    ValidationException,
};
use super::parse::{read_batch_result_error_entry, read_publish_batch_result_entry};
use super::serialize::write_publish_batch_request_entry;
use super::types::{BatchResultErrorEntry, PublishBatchRequestEntry, PublishBatchResultEntry};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/PublishBatch)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishBatchInput {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

/// The required members of [`PublishBatchInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct PublishBatchRequired {
    /// See [`publish_batch_request_entries`](field@PublishBatchInput::publish_batch_request_entries).
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
    /// See [`topic_arn`](field@PublishBatchInput::topic_arn).
    pub topic_arn: String,
}

impl PublishBatchInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PublishBatchRequired) -> Self {
        Self {
            topic_arn: required.topic_arn,
            publish_batch_request_entries: required.publish_batch_request_entries,
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
        let form = write_form("Action=PublishBatch&Version=2010-03-31", |query| {
            query.text("TopicArn", &self.topic_arn);
            query.list(
                "PublishBatchRequestEntries",
                ".member",
                &self.publish_batch_request_entries,
                write_publish_batch_request_entry,
            );
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `PublishBatch`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishBatchOutput {
    pub successful: Vec<PublishBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl PublishBatchOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<PublishBatchError>> {
        let (mut output, request_id) = read_result(
            response,
            "PublishBatchResult",
            read_publish_batch_output,
            PublishBatchError::from,
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

fn read_publish_batch_output(xml: &mut XmlReader<'_>) -> Result<PublishBatchOutput, XmlError> {
    let mut successful = None;
    let mut failed = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Successful" => {
                successful = Some(xml.list("member", read_publish_batch_result_entry)?);
            }
            "Failed" => failed = Some(xml.list("member", read_batch_result_error_entry)?),
            _ => xml.skip()?,
        }
    }
    Ok(PublishBatchOutput {
        successful: successful.unwrap_or_default(),
        failed: failed.unwrap_or_default(),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for PublishBatchInput {
    type Output = PublishBatchOutput;
    type Error = PublishBatchError;

    const NAME: &'static str = "PublishBatch";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: PublishBatchOutput::from_response,
    };
}

/// The errors of `PublishBatch`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PublishBatchError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `BatchEntryIdsNotDistinct`.
    BatchEntryIdsNotDistinctException(BatchEntryIdsNotDistinctException),
    /// Code `BatchRequestTooLong`.
    BatchRequestTooLongException(BatchRequestTooLongException),
    /// Code `EmptyBatchRequest`.
    EmptyBatchRequestException(EmptyBatchRequestException),
    /// Code `EndpointDisabled`.
    EndpointDisabledException(EndpointDisabledException),
    /// Code `InternalError`.
    InternalErrorException(InternalErrorException),
    /// Code `InvalidBatchEntryId`.
    InvalidBatchEntryIdException(InvalidBatchEntryIdException),
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
    /// Code `TooManyEntriesInBatchRequest`.
    TooManyEntriesInBatchRequestException(TooManyEntriesInBatchRequestException),
    /// Code `ValidationException`.
    ValidationException(ValidationException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PublishBatchError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::BatchEntryIdsNotDistinctException(error) => error.metadata(),
            Self::BatchRequestTooLongException(error) => error.metadata(),
            Self::EmptyBatchRequestException(error) => error.metadata(),
            Self::EndpointDisabledException(error) => error.metadata(),
            Self::InternalErrorException(error) => error.metadata(),
            Self::InvalidBatchEntryIdException(error) => error.metadata(),
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
            Self::TooManyEntriesInBatchRequestException(error) => error.metadata(),
            Self::ValidationException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PublishBatchError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AuthorizationError" | "AuthorizationErrorException" => {
                Self::AuthorizationErrorException(AuthorizationErrorException::new(metadata))
            }
            "BatchEntryIdsNotDistinct" | "BatchEntryIdsNotDistinctException" => {
                Self::BatchEntryIdsNotDistinctException(BatchEntryIdsNotDistinctException::new(
                    metadata,
                ))
            }
            "BatchRequestTooLong" | "BatchRequestTooLongException" => {
                Self::BatchRequestTooLongException(BatchRequestTooLongException::new(metadata))
            }
            "EmptyBatchRequest" | "EmptyBatchRequestException" => {
                Self::EmptyBatchRequestException(EmptyBatchRequestException::new(metadata))
            }
            "EndpointDisabled" | "EndpointDisabledException" => {
                Self::EndpointDisabledException(EndpointDisabledException::new(metadata))
            }
            "InternalError" | "InternalErrorException" => {
                Self::InternalErrorException(InternalErrorException::new(metadata))
            }
            "InvalidBatchEntryId" | "InvalidBatchEntryIdException" => {
                Self::InvalidBatchEntryIdException(InvalidBatchEntryIdException::new(metadata))
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
            "TooManyEntriesInBatchRequest" | "TooManyEntriesInBatchRequestException" => {
                Self::TooManyEntriesInBatchRequestException(
                    TooManyEntriesInBatchRequestException::new(metadata),
                )
            }
            "ValidationException" => Self::ValidationException(ValidationException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for PublishBatchError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PublishBatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PublishBatchError {}
