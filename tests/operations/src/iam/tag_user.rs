//! The operation `TagUser`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_existing_user_name_type, check_tag_list_type};
use super::endpoint::resolve;
use super::error::{
    ConcurrentModificationException, InvalidInputException, LimitExceededException,
    NoSuchEntityException, ServiceFailureException,
};
use super::serialize::write_tag;
use super::types::Tag;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagUser)
///
/// # Example
///
/// ```
/// use example_operations::iam::types::{Tag, TagRequired};
/// use example_operations::iam::{self, TagUserInput, TagUserRequired};
///
/// let input = TagUserInput::new(TagUserRequired {
///     tags: vec![
///         Tag::new(TagRequired {
///             key: "Dept".into(),
///             value: "Accounting".into(),
///         }),
///         Tag::new(TagRequired {
///             key: "CostCenter".into(),
///             value: "12345".into(),
///         }),
///     ],
///     user_name: "anika".into(),
/// });
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagUserInput {
    /// Allowed: 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub user_name: String,
    /// Allowed: at most 50 items.
    pub tags: Vec<Tag>,
}

/// The required members of [`TagUserInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct TagUserRequired {
    /// See [`tags`](field@TagUserInput::tags).
    pub tags: Vec<Tag>,
    /// See [`user_name`](field@TagUserInput::user_name).
    pub user_name: String,
}

impl TagUserInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TagUserRequired) -> Self {
        Self {
            user_name: required.user_name,
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
        check_existing_user_name_type(&mut validator, &Path::new("userName"), &self.user_name);
        check_tag_list_type(&mut validator, &Path::new("tags"), &self.tags);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=TagUser&Version=2010-05-08", |query| {
            query.text("UserName", &self.user_name);
            query.list("Tags", ".member", &self.tags, write_tag);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `TagUser`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagUserOutput {
    request_id: Option<String>,
}

impl TagUserOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<TagUserError>> {
        let request_id = read_empty_reply(response, TagUserError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for TagUserInput {
    type Output = TagUserOutput;
    type Error = TagUserError;

    const NAME: &'static str = "TagUser";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: TagUserOutput::from_response,
    };
}

/// The errors of `TagUser`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TagUserError {
    /// Code `ConcurrentModification`.
    ConcurrentModificationException(ConcurrentModificationException),
    /// Code `InvalidInput`.
    InvalidInputException(InvalidInputException),
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// Code `NoSuchEntity`.
    NoSuchEntityException(NoSuchEntityException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl TagUserError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConcurrentModificationException(error) => error.metadata(),
            Self::InvalidInputException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::NoSuchEntityException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for TagUserError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConcurrentModification" | "ConcurrentModificationException" => {
                Self::ConcurrentModificationException(ConcurrentModificationException::new(
                    metadata,
                ))
            }
            "InvalidInput" | "InvalidInputException" => {
                Self::InvalidInputException(InvalidInputException::new(metadata))
            }
            "LimitExceeded" | "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "NoSuchEntity" | "NoSuchEntityException" => {
                Self::NoSuchEntityException(NoSuchEntityException::new(metadata))
            }
            "ServiceFailure" | "ServiceFailureException" => {
                Self::ServiceFailureException(ServiceFailureException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for TagUserError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for TagUserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for TagUserError {}
