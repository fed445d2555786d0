//! The operation `CreateTemplate`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{AlreadyExistsException, InvalidTemplateException, LimitExceededException};
use super::serialize::write_template;
use super::types::Template;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/CreateTemplate)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplateInput {
    pub template: Template,
}

impl CreateTemplateInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(template: Template) -> Self {
        Self { template }
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
        let form = write_form("Action=CreateTemplate&Version=2010-12-01", |query| {
            write_template(query, "Template", &self.template);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreateTemplate`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    request_id: Option<String>,
}

impl CreateTemplateOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateTemplateError>> {
        let request_id = read_empty_reply(response, CreateTemplateError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for CreateTemplateInput {
    type Output = CreateTemplateOutput;
    type Error = CreateTemplateError;

    const NAME: &'static str = "CreateTemplate";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateTemplateOutput::from_response,
    };
}

/// The errors of `CreateTemplate`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTemplateError {
    /// Code `AlreadyExists`.
    AlreadyExistsException(AlreadyExistsException),
    /// Code `InvalidTemplate`.
    InvalidTemplateException(InvalidTemplateException),
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateTemplateError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AlreadyExistsException(error) => error.metadata(),
            Self::InvalidTemplateException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateTemplateError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AlreadyExists" | "AlreadyExistsException" => {
                Self::AlreadyExistsException(AlreadyExistsException::new(metadata))
            }
            "InvalidTemplate" | "InvalidTemplateException" => {
                Self::InvalidTemplateException(InvalidTemplateException::new(metadata))
            }
            "LimitExceeded" | "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateTemplateError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateTemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateTemplateError {}
