//! The operation `CreateAccessKey`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_existing_user_name_type;
use super::endpoint::resolve;
use super::error::{LimitExceededException, NoSuchEntityException, ServiceFailureException};
use super::parse::read_access_key;
use super::types::AccessKey;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateAccessKey)
///
/// # Example
///
/// ```
/// use example_operations::iam::{self, CreateAccessKeyInput};
///
/// let input = CreateAccessKeyInput::new()
///     .user_name("Bob");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyInput {
    /// Allowed: 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub user_name: Option<String>,
}

impl CreateAccessKeyInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_name`](field@Self::user_name).
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        if let Some(user_name) = &self.user_name {
            check_existing_user_name_type(&mut validator, &Path::new("userName"), user_name);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=CreateAccessKey&Version=2010-05-08", |query| {
            if let Some(user_name) = &self.user_name {
                query.text("UserName", user_name);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreateAccessKey`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyOutput {
    pub access_key: AccessKey,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateAccessKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateAccessKeyError>> {
        let (mut output, request_id) = read_result(
            response,
            "CreateAccessKeyResult",
            read_create_access_key_output,
            CreateAccessKeyError::from,
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

fn read_create_access_key_output(
    xml: &mut XmlReader<'_>,
) -> Result<CreateAccessKeyOutput, XmlError> {
    let mut access_key = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "AccessKey" => access_key = Some(read_access_key(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(CreateAccessKeyOutput {
        access_key: xml.required(access_key, "CreateAccessKeyOutput::access_key"),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for CreateAccessKeyInput {
    type Output = CreateAccessKeyOutput;
    type Error = CreateAccessKeyError;

    const NAME: &'static str = "CreateAccessKey";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateAccessKeyOutput::from_response,
    };
}

/// The errors of `CreateAccessKey`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateAccessKeyError {
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// Code `NoSuchEntity`.
    NoSuchEntityException(NoSuchEntityException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateAccessKeyError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::LimitExceededException(error) => error.metadata(),
            Self::NoSuchEntityException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateAccessKeyError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
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

impl AsRef<ErrorMetadata> for CreateAccessKeyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateAccessKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateAccessKeyError {}
