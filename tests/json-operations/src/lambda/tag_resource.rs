//! The operation `TagResource`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Method, Request, Response};

use super::constraints::{check_taggable_resource, check_tags};
use super::endpoint::resolve;
use super::error::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::RequestBuilder;
use crate::support::json::read_empty_reply;
use crate::support::json::writer::write_json;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/TagResource)
///
/// # Example
///
/// ```
/// use json_operations::lambda::{self, TagResourceInput, TagResourceRequired};
///
/// let input = TagResourceInput::new(TagResourceRequired {
///     resource: "arn:aws:lambda:us-west-2:123456789012:function:my-function".into(),
///     tags: [("DEPARTMENT".into(), "Department A".into())].into(),
/// });
/// input.validate()?;
///
/// let endpoint = lambda::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagResourceInput {
    /// Allowed: 1 to 10000 characters, matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]{1,64})$`.
    pub resource: String,
    pub tags: HashMap<String, String>,
}

/// The required members of [`TagResourceInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct TagResourceRequired {
    /// See [`resource`](field@TagResourceInput::resource).
    pub resource: String,
    /// See [`tags`](field@TagResourceInput::tags).
    pub tags: HashMap<String, String>,
}

impl TagResourceInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TagResourceRequired) -> Self {
        Self {
            resource: required.resource,
            tags: required.tags,
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
        check_tags(&mut validator, &Path::new("tags"), &self.tags);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// A part of the path is empty; the URL is longer than 65,534 bytes.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = RequestBuilder::new(Method::POST, "/2017-03-31/tags/");
        request.label("Resource", &self.resource)?;
        let body = write_json(|json| {
            json.key("Tags")
                .map(&self.tags, |json, item| json.text(item));
        });
        request.body("application/json", body);
        request.finish(endpoint)
    }
}

/// The output of `TagResource`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourceOutput {
    request_id: Option<String>,
}

impl TagResourceOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<TagResourceError>> {
        let request_id = read_empty_reply(response, TagResourceError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    type Error = TagResourceError;

    const NAME: &'static str = "TagResource";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: TagResourceOutput::from_response,
    };
}

/// The errors of `TagResource`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TagResourceError {
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

impl TagResourceError {
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

impl From<ErrorMetadata> for TagResourceError {
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

impl AsRef<ErrorMetadata> for TagResourceError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for TagResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for TagResourceError {}
