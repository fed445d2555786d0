//! The operation `CreateRole`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_arn_type, check_path_type, check_policy_document_type, check_role_description_type,
    check_role_max_session_duration_type, check_role_name_type, check_tag_list_type,
};
use super::endpoint::resolve;
use super::error::{
    ConcurrentModificationException, EntityAlreadyExistsException, InvalidInputException,
    LimitExceededException, MalformedPolicyDocumentException, ServiceFailureException,
};
use super::parse::read_role;
use super::serialize::write_tag;
use super::types::{Role, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateRole)
///
/// # Example
///
/// ```
/// use example_operations::iam::{self, CreateRoleInput, CreateRoleRequired};
///
/// let input = CreateRoleInput::new(CreateRoleRequired {
///     assume_role_policy_document: "<Stringified-JSON>".into(),
///     role_name: "Test-Role".into(),
/// })
/// .path("/");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRoleInput {
    /// Allowed: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$` (a value that starts with `(\u002F)` or ends with `(\u002F[\u0021-\u007E]+\u002F)`).
    pub path: Option<String>,
    /// Allowed: 1 to 64 characters, matches `^[\w+=,.@-]+$`.
    pub role_name: String,
    /// Allowed: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub assume_role_policy_document: String,
    /// Allowed: at most 1000 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    pub description: Option<String>,
    /// Allowed: 3600 to 43200.
    pub max_session_duration: Option<i32>,
    /// Allowed: 20 to 2048 characters.
    pub permissions_boundary: Option<String>,
    /// Allowed: at most 50 items.
    pub tags: Option<Vec<Tag>>,
}

/// The required members of [`CreateRoleInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRoleRequired {
    /// See [`assume_role_policy_document`](field@CreateRoleInput::assume_role_policy_document).
    pub assume_role_policy_document: String,
    /// See [`role_name`](field@CreateRoleInput::role_name).
    pub role_name: String,
}

impl CreateRoleInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreateRoleRequired) -> Self {
        Self {
            path: None,
            role_name: required.role_name,
            assume_role_policy_document: required.assume_role_policy_document,
            description: None,
            max_session_duration: None,
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

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`max_session_duration`](field@Self::max_session_duration).
    #[must_use]
    pub fn max_session_duration(mut self, max_session_duration: i32) -> Self {
        self.max_session_duration = Some(max_session_duration);
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
        check_role_name_type(&mut validator, &Path::new("roleName"), &self.role_name);
        check_policy_document_type(
            &mut validator,
            &Path::new("assumeRolePolicyDocument"),
            &self.assume_role_policy_document,
        );
        if let Some(description) = &self.description {
            check_role_description_type(&mut validator, &Path::new("description"), description);
        }
        if let Some(max_session_duration) = &self.max_session_duration {
            check_role_max_session_duration_type(
                &mut validator,
                &Path::new("maxSessionDuration"),
                *max_session_duration,
            );
        }
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
        let form = write_form("Action=CreateRole&Version=2010-05-08", |query| {
            if let Some(path_) = &self.path {
                query.text("Path", path_);
            }
            query.text("RoleName", &self.role_name);
            query.text(
                "AssumeRolePolicyDocument",
                &self.assume_role_policy_document,
            );
            if let Some(description) = &self.description {
                query.text("Description", description);
            }
            if let Some(max_session_duration) = &self.max_session_duration {
                query.value("MaxSessionDuration", *max_session_duration);
            }
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

/// The output of `CreateRole`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Role,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateRoleOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateRoleError>> {
        let (mut output, request_id) = read_result(
            response,
            "CreateRoleResult",
            read_create_role_output,
            CreateRoleError::from,
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

fn read_create_role_output(xml: &mut XmlReader<'_>) -> Result<CreateRoleOutput, XmlError> {
    let mut role = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Role" => role = Some(read_role(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(CreateRoleOutput {
        role: xml.required(role, "CreateRoleOutput::role"),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for CreateRoleInput {
    type Output = CreateRoleOutput;
    type Error = CreateRoleError;

    const NAME: &'static str = "CreateRole";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateRoleOutput::from_response,
    };
}

/// The errors of `CreateRole`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateRoleError {
    /// Code `ConcurrentModification`.
    ConcurrentModificationException(ConcurrentModificationException),
    /// Code `EntityAlreadyExists`.
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    /// Code `InvalidInput`.
    InvalidInputException(InvalidInputException),
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// Code `MalformedPolicyDocument`.
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateRoleError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConcurrentModificationException(error) => error.metadata(),
            Self::EntityAlreadyExistsException(error) => error.metadata(),
            Self::InvalidInputException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::MalformedPolicyDocumentException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateRoleError {
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
            "MalformedPolicyDocument" | "MalformedPolicyDocumentException" => {
                Self::MalformedPolicyDocumentException(MalformedPolicyDocumentException::new(
                    metadata,
                ))
            }
            "ServiceFailure" | "ServiceFailureException" => {
                Self::ServiceFailureException(ServiceFailureException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateRoleError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateRoleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateRoleError {}
