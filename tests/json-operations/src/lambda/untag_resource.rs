//! The operation `UntagResource`.

use std::error::Error;
use std::fmt;

use http::{Method, Request, Response};

use super::constraints::{check_tag_key_list, check_taggable_resource};
use super::endpoint::resolve;
use super::error::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::RequestBuilder;
use crate::support::json::read_empty_reply;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/UntagResource)
///
/// # Example
///
/// ```
/// use json_operations::lambda::{self, UntagResourceInput, UntagResourceRequired};
///
/// let input = UntagResourceInput::new(UntagResourceRequired {
///     resource: "arn:aws:lambda:us-west-2:123456789012:function:my-function".into(),
///     tag_keys: vec!["DEPARTMENT".into()],
/// });
/// input.validate()?;
///
/// let endpoint = lambda::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceInput {
    /// Allowed: 1 to 10000 characters, matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]{1,64})$`.
    pub resource: String,
    pub tag_keys: Vec<String>,
}

/// The required members of [`UntagResourceInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct UntagResourceRequired {
    /// See [`resource`](field@UntagResourceInput::resource).
    pub resource: String,
    /// See [`tag_keys`](field@UntagResourceInput::tag_keys).
    pub tag_keys: Vec<String>,
}

impl UntagResourceInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: UntagResourceRequired) -> Self {
        Self {
            resource: required.resource,
            tag_keys: required.tag_keys,
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_taggable_resource(&mut validator, &Path::new("resource"), &self.resource);
        check_tag_key_list(&mut validator, &Path::new("tagKeys"), &self.tag_keys);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// A part of the path is empty; the URL is longer than 65,534 bytes.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = RequestBuilder::new(Method::DELETE, "/2017-03-31/tags/");
        request.label("Resource", &self.resource)?;
        for item in &self.tag_keys {
            request.query("tagKeys", item);
        }
        request.finish(endpoint)
    }
}

/// The output of `UntagResource`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceOutput {
    request_id: Option<String>,
}

impl UntagResourceOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<UntagResourceError>> {
        let request_id = read_empty_reply(response, UntagResourceError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    type Error = UntagResourceError;

    const NAME: &'static str = "UntagResource";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: UntagResourceOutput::from_response,
    };
}

/// The errors of `UntagResource`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UntagResourceError {
    /// Code `InvalidParameterValueException`.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Code `ResourceConflictException`.
    ResourceConflictException(ResourceConflictException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ServiceException`.
    ServiceException(ServiceException),
    /// Code `TooManyRequestsException`.
    TooManyRequestsException(TooManyRequestsException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl UntagResourceError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidParameterValueException(error) => error.metadata(),
            Self::ResourceConflictException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ServiceException(error) => error.metadata(),
            Self::TooManyRequestsException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for UntagResourceError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidParameterValueException" => {
                Self::InvalidParameterValueException(InvalidParameterValueException::new(metadata))
            }
            "ResourceConflictException" => {
                Self::ResourceConflictException(ResourceConflictException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ServiceException" => Self::ServiceException(ServiceException::new(metadata)),
            "TooManyRequestsException" => {
                Self::TooManyRequestsException(TooManyRequestsException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for UntagResourceError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for UntagResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for UntagResourceError {}
