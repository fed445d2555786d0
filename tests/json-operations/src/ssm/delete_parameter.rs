//! The operation `DeleteParameter`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_ps_parameter_name;
use super::endpoint::resolve;
use super::error::{InternalServerError, ParameterNotFound};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::read_empty_reply;
use crate::support::json::writer::write_json;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteParameter)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteParameterInput {
    /// Allowed: 1 to 2048 characters.
    pub name: String,
}

impl DeleteParameterInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_ps_parameter_name(&mut validator, &Path::new("name"), &self.name);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("Name").text(&self.name);
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AmazonSSM.DeleteParameter",
            body,
        ))
    }
}

/// The output of `DeleteParameter`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteParameterOutput {
    request_id: Option<String>,
}

impl DeleteParameterOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DeleteParameterError>> {
        let request_id = read_empty_reply(response, DeleteParameterError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for DeleteParameterInput {
    type Output = DeleteParameterOutput;
    type Error = DeleteParameterError;

    const NAME: &'static str = "DeleteParameter";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: DeleteParameterOutput::from_response,
    };
}

/// The errors of `DeleteParameter`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteParameterError {
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `ParameterNotFound`.
    ParameterNotFound(ParameterNotFound),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DeleteParameterError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServerError(error) => error.metadata(),
            Self::ParameterNotFound(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for DeleteParameterError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "ParameterNotFound" => Self::ParameterNotFound(ParameterNotFound::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for DeleteParameterError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DeleteParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DeleteParameterError {}
