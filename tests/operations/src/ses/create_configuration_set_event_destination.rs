//! The operation `CreateConfigurationSetEventDestination`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_event_destination;
use super::endpoint::resolve;
use super::error::{
    ConfigurationSetDoesNotExistException, EventDestinationAlreadyExistsException,
    InvalidCloudWatchDestinationException, InvalidFirehoseDestinationException,
    InvalidSnsDestinationException, LimitExceededException,
};
use super::serialize::write_event_destination;
use super::types::EventDestination;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/CreateConfigurationSetEventDestination)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConfigurationSetEventDestinationInput {
    pub configuration_set_name: String,
    pub event_destination: EventDestination,
}

/// The required members of [`CreateConfigurationSetEventDestinationInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct CreateConfigurationSetEventDestinationRequired {
    /// See [`configuration_set_name`](field@CreateConfigurationSetEventDestinationInput::configuration_set_name).
    pub configuration_set_name: String,
    /// See [`event_destination`](field@CreateConfigurationSetEventDestinationInput::event_destination).
    pub event_destination: EventDestination,
}

impl CreateConfigurationSetEventDestinationInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreateConfigurationSetEventDestinationRequired) -> Self {
        Self {
            configuration_set_name: required.configuration_set_name,
            event_destination: required.event_destination,
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
        check_event_destination(
            &mut validator,
            &Path::new("eventDestination"),
            &self.event_destination,
        );
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form(
            "Action=CreateConfigurationSetEventDestination&Version=2010-12-01",
            |query| {
                query.text("ConfigurationSetName", &self.configuration_set_name);
                write_event_destination(query, "EventDestination", &self.event_destination);
            },
        );
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreateConfigurationSetEventDestination`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfigurationSetEventDestinationOutput {
    request_id: Option<String>,
}

impl CreateConfigurationSetEventDestinationOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateConfigurationSetEventDestinationError>> {
        let request_id =
            read_empty_reply(response, CreateConfigurationSetEventDestinationError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for CreateConfigurationSetEventDestinationInput {
    type Output = CreateConfigurationSetEventDestinationOutput;
    type Error = CreateConfigurationSetEventDestinationError;

    const NAME: &'static str = "CreateConfigurationSetEventDestination";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateConfigurationSetEventDestinationOutput::from_response,
    };
}

/// The errors of `CreateConfigurationSetEventDestination`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateConfigurationSetEventDestinationError {
    /// Code `ConfigurationSetDoesNotExist`.
    ConfigurationSetDoesNotExistException(ConfigurationSetDoesNotExistException),
    /// Code `EventDestinationAlreadyExists`.
    EventDestinationAlreadyExistsException(EventDestinationAlreadyExistsException),
    /// Code `InvalidCloudWatchDestination`.
    InvalidCloudWatchDestinationException(InvalidCloudWatchDestinationException),
    /// Code `InvalidFirehoseDestination`.
    InvalidFirehoseDestinationException(InvalidFirehoseDestinationException),
    /// Code `InvalidSNSDestination`.
    InvalidSnsDestinationException(InvalidSnsDestinationException),
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateConfigurationSetEventDestinationError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConfigurationSetDoesNotExistException(error) => error.metadata(),
            Self::EventDestinationAlreadyExistsException(error) => error.metadata(),
            Self::InvalidCloudWatchDestinationException(error) => error.metadata(),
            Self::InvalidFirehoseDestinationException(error) => error.metadata(),
            Self::InvalidSnsDestinationException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateConfigurationSetEventDestinationError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConfigurationSetDoesNotExist" | "ConfigurationSetDoesNotExistException" => {
                Self::ConfigurationSetDoesNotExistException(
                    ConfigurationSetDoesNotExistException::new(metadata),
                )
            }
            "EventDestinationAlreadyExists" | "EventDestinationAlreadyExistsException" => {
                Self::EventDestinationAlreadyExistsException(
                    EventDestinationAlreadyExistsException::new(metadata),
                )
            }
            "InvalidCloudWatchDestination" | "InvalidCloudWatchDestinationException" => {
                Self::InvalidCloudWatchDestinationException(
                    InvalidCloudWatchDestinationException::new(metadata),
                )
            }
            "InvalidFirehoseDestination" | "InvalidFirehoseDestinationException" => {
                Self::InvalidFirehoseDestinationException(InvalidFirehoseDestinationException::new(
                    metadata,
                ))
            }
            "InvalidSNSDestination" | "InvalidSNSDestinationException" => {
                Self::InvalidSnsDestinationException(InvalidSnsDestinationException::new(metadata))
            }
            "LimitExceeded" | "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateConfigurationSetEventDestinationError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateConfigurationSetEventDestinationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateConfigurationSetEventDestinationError {}
