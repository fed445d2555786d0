//! The operation `CreateLogStream`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_log_group_name, check_log_stream_name};
use super::endpoint::resolve;
use super::error::{
    InvalidParameterException, ResourceAlreadyExistsException, ResourceNotFoundException,
    ServiceUnavailableException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::read_empty_reply;
use crate::support::json::writer::write_json;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/logs-2014-03-28/CreateLogStream)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateLogStreamInput {
    /// Allowed: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
    pub log_group_name: String,
    /// Allowed: 1 to 512 characters, matches `^[^:*]*$`.
    pub log_stream_name: String,
}

/// The required members of [`CreateLogStreamInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLogStreamRequired {
    /// See [`log_group_name`](field@CreateLogStreamInput::log_group_name).
    pub log_group_name: String,
    /// See [`log_stream_name`](field@CreateLogStreamInput::log_stream_name).
    pub log_stream_name: String,
}

impl CreateLogStreamInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreateLogStreamRequired) -> Self {
        Self {
            log_group_name: required.log_group_name,
            log_stream_name: required.log_stream_name,
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_log_group_name(
            &mut validator,
            &Path::new("logGroupName"),
            &self.log_group_name,
        );
        check_log_stream_name(
            &mut validator,
            &Path::new("logStreamName"),
            &self.log_stream_name,
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
            json.key("logGroupName").text(&self.log_group_name);
            json.key("logStreamName").text(&self.log_stream_name);
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Logs_20140328.CreateLogStream",
            body,
        ))
    }
}

/// The output of `CreateLogStream`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogStreamOutput {
    request_id: Option<String>,
}

impl CreateLogStreamOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateLogStreamError>> {
        let request_id = read_empty_reply(response, CreateLogStreamError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for CreateLogStreamInput {
    type Output = CreateLogStreamOutput;
    type Error = CreateLogStreamError;

    const NAME: &'static str = "CreateLogStream";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateLogStreamOutput::from_response,
    };
}

/// The errors of `CreateLogStream`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateLogStreamError {
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `ResourceAlreadyExistsException`.
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ServiceUnavailableException`.
    ServiceUnavailableException(ServiceUnavailableException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateLogStreamError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidParameterException(error) => error.metadata(),
            Self::ResourceAlreadyExistsException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ServiceUnavailableException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateLogStreamError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "ResourceAlreadyExistsException" => {
                Self::ResourceAlreadyExistsException(ResourceAlreadyExistsException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ServiceUnavailableException" => {
                Self::ServiceUnavailableException(ServiceUnavailableException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateLogStreamError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateLogStreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateLogStreamError {}
