//! The operation `GetRole`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_role_name_type;
use super::endpoint::resolve;
use super::error::{NoSuchEntityException, ServiceFailureException};
use super::parse::read_role;
use super::types::Role;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetRole)
///
/// # Example
///
/// ```
/// use example_operations::iam::{self, GetRoleInput};
///
/// let input = GetRoleInput::new("Test-Role");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoleInput {
    /// Allowed: 1 to 64 characters, matches `^[\w+=,.@-]+$`.
    pub role_name: String,
}

impl GetRoleInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_role_name_type(&mut validator, &Path::new("roleName"), &self.role_name);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=GetRole&Version=2010-05-08", |query| {
            query.text("RoleName", &self.role_name);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `GetRole`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role: Role,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl GetRoleOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<GetRoleError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetRoleResult",
            read_get_role_output,
            GetRoleError::from,
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

fn read_get_role_output(xml: &mut XmlReader<'_>) -> Result<GetRoleOutput, XmlError> {
    let mut role = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Role" => role = Some(read_role(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(GetRoleOutput {
        role: xml.required(role, "GetRoleOutput::role"),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for GetRoleInput {
    type Output = GetRoleOutput;
    type Error = GetRoleError;

    const NAME: &'static str = "GetRole";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetRoleOutput::from_response,
    };
}

/// The errors of `GetRole`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRoleError {
    /// Code `NoSuchEntity`.
    NoSuchEntityException(NoSuchEntityException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetRoleError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::NoSuchEntityException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetRoleError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
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

impl AsRef<ErrorMetadata> for GetRoleError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetRoleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetRoleError {}
