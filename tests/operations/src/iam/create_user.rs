//! The operation `CreateUser`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_arn_type, check_path_type, check_tag_list_type, check_user_name_type,
};
use super::endpoint::resolve;
use super::error::{
    ConcurrentModificationException, EntityAlreadyExistsException, InvalidInputException,
    LimitExceededException, NoSuchEntityException, ServiceFailureException,
};
use super::parse::read_user;
use super::serialize::write_tag;
use super::types::{Tag, User};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateUser)
///
/// # Example
///
/// ```
/// use example_operations::iam::{self, CreateUserInput};
///
/// let input = CreateUserInput::new("Bob");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserInput {
    /// Allowed: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$` (a value that starts with `(\u002F)` or ends with `(\u002F[\u0021-\u007E]+\u002F)`).
    pub path: Option<String>,
    /// Allowed: 1 to 64 characters, matches `^[\w+=,.@-]+$`.
    pub user_name: String,
    /// Allowed: 20 to 2048 characters.
    pub permissions_boundary: Option<String>,
    /// Allowed: at most 50 items.
    pub tags: Option<Vec<Tag>>,
}

impl CreateUserInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            path: None,
            user_name: user_name.into(),
            permissions_boundary: None,
            tags: None,
        }
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`permissions_boundary`](field@Self::permissions_boundary).
    #[must_use]
    pub fn permissions_boundary(mut self, permissions_boundary: impl Into<String>) -> Self {
        self.permissions_boundary = Some(permissions_boundary.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        if let Some(path_) = &self.path {
            check_path_type(&mut validator, &Path::new("path"), path_);
        }
        check_user_name_type(&mut validator, &Path::new("userName"), &self.user_name);
        if let Some(permissions_boundary) = &self.permissions_boundary {
            check_arn_type(
                &mut validator,
                &Path::new("permissionsBoundary"),
                permissions_boundary,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_list_type(&mut validator, &Path::new("tags"), tags);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=CreateUser&Version=2010-05-08", |query| {
            if let Some(path_) = &self.path {
                query.text("Path", path_);
            }
            query.text("UserName", &self.user_name);
            if let Some(permissions_boundary) = &self.permissions_boundary {
                query.text("PermissionsBoundary", permissions_boundary);
            }
            if let Some(tags) = &self.tags {
                query.list("Tags", ".member", tags, write_tag);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreateUser`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user: Option<User>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateUserOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateUserError>> {
        let (mut output, request_id) = read_result(
            response,
            "CreateUserResult",
            read_create_user_output,
            CreateUserError::from,
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

fn read_create_user_output(xml: &mut XmlReader<'_>) -> Result<CreateUserOutput, XmlError> {
    let mut user = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "User" => user = Some(read_user(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(CreateUserOutput {
        user,
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for CreateUserInput {
    type Output = CreateUserOutput;
    type Error = CreateUserError;

    const NAME: &'static str = "CreateUser";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateUserOutput::from_response,
    };
}

/// The errors of `CreateUser`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    /// Code `ConcurrentModification`.
    ConcurrentModificationException(ConcurrentModificationException),
    /// Code `EntityAlreadyExists`.
    EntityAlreadyExistsException(EntityAlreadyExistsException),
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

impl CreateUserError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConcurrentModificationException(error) => error.metadata(),
            Self::EntityAlreadyExistsException(error) => error.metadata(),
            Self::InvalidInputException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::NoSuchEntityException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateUserError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConcurrentModification" | "ConcurrentModificationException" => {
                Self::ConcurrentModificationException(ConcurrentModificationException::new(
                    metadata,
                ))
            }
            "EntityAlreadyExists" | "EntityAlreadyExistsException" => {
                Self::EntityAlreadyExistsException(EntityAlreadyExistsException::new(metadata))
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

impl AsRef<ErrorMetadata> for CreateUserError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateUserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateUserError {}
