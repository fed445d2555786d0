//! The operation `UpdateAccessKey`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_access_key_id_type, check_existing_user_name_type, check_status_type,
};
use super::endpoint::resolve;
use super::error::{
    InvalidInputException, LimitExceededException, NoSuchEntityException, ServiceFailureException,
};
use super::types::StatusType;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateAccessKey)
///
/// # Example
///
/// ```
/// use example_operations::iam::types::StatusType;
/// use example_operations::iam::{self, UpdateAccessKeyInput, UpdateAccessKeyRequired};
///
/// let input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
///     access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
///     status: StatusType::Inactive,
/// })
/// .user_name("Bob");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccessKeyInput {
    /// Allowed: 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub user_name: Option<String>,
    /// Allowed: 16 to 128 characters, matches `^[\w]+$`.
    pub access_key_id: String,
    pub status: StatusType,
}

/// The required members of [`UpdateAccessKeyInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAccessKeyRequired {
    /// See [`access_key_id`](field@UpdateAccessKeyInput::access_key_id).
    pub access_key_id: String,
    /// See [`status`](field@UpdateAccessKeyInput::status).
    pub status: StatusType,
}

impl UpdateAccessKeyInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: UpdateAccessKeyRequired) -> Self {
        Self {
            user_name: None,
            access_key_id: required.access_key_id,
            status: required.status,
        }
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
        self.check(Validator::default())
    }

    /// Checks what [`validate`](Self::validate) does, and that the values of
    /// enums are those of the model, to which AWS adds values.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate_strict(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::strict())
    }

    fn check(&self, mut validator: Validator) -> Result<(), ValidationErrors> {
        if let Some(user_name) = &self.user_name {
            check_existing_user_name_type(&mut validator, &Path::new("userName"), user_name);
        }
        check_access_key_id_type(
            &mut validator,
            &Path::new("accessKeyId"),
            &self.access_key_id,
        );
        check_status_type(&mut validator, &Path::new("status"), &self.status);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=UpdateAccessKey&Version=2010-05-08", |query| {
            if let Some(user_name) = &self.user_name {
                query.text("UserName", user_name);
            }
            query.text("AccessKeyId", &self.access_key_id);
            query.text("Status", self.status.as_str());
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `UpdateAccessKey`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccessKeyOutput {
    request_id: Option<String>,
}

impl UpdateAccessKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<UpdateAccessKeyError>> {
        let request_id = read_empty_reply(response, UpdateAccessKeyError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for UpdateAccessKeyInput {
    type Output = UpdateAccessKeyOutput;
    type Error = UpdateAccessKeyError;

    const NAME: &'static str = "UpdateAccessKey";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: UpdateAccessKeyOutput::from_response,
    };
}

/// The errors of `UpdateAccessKey`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateAccessKeyError {
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

impl UpdateAccessKeyError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidInputException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::NoSuchEntityException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for UpdateAccessKeyError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
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

impl AsRef<ErrorMetadata> for UpdateAccessKeyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for UpdateAccessKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for UpdateAccessKeyError {}
