//! The operation `DeleteAccessKey`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_access_key_id_type, check_existing_user_name_type};
use super::endpoint::resolve;
use super::error::{LimitExceededException, NoSuchEntityException, ServiceFailureException};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteAccessKey)
///
/// # Example
///
/// ```
/// use example_operations::iam::{self, DeleteAccessKeyInput};
///
/// let input = DeleteAccessKeyInput::new("AKIDPMS9RO4H3FEXAMPLE")
///     .user_name("Bob");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccessKeyInput {
    /// Allowed: 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub user_name: Option<String>,
    /// Allowed: 16 to 128 characters, matches `^[\w]+$`.
    pub access_key_id: String,
}

impl DeleteAccessKeyInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self {
            user_name: None,
            access_key_id: access_key_id.into(),
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
        let mut validator = Validator::default();
        if let Some(user_name) = &self.user_name {
            check_existing_user_name_type(&mut validator, &Path::new("userName"), user_name);
        }
        check_access_key_id_type(
            &mut validator,
            &Path::new("accessKeyId"),
            &self.access_key_id,
        );
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=DeleteAccessKey&Version=2010-05-08", |query| {
            if let Some(user_name) = &self.user_name {
                query.text("UserName", user_name);
            }
            query.text("AccessKeyId", &self.access_key_id);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `DeleteAccessKey`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccessKeyOutput {
    request_id: Option<String>,
}

impl DeleteAccessKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DeleteAccessKeyError>> {
        let request_id = read_empty_reply(response, DeleteAccessKeyError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for DeleteAccessKeyInput {
    type Output = DeleteAccessKeyOutput;
    type Error = DeleteAccessKeyError;

    const NAME: &'static str = "DeleteAccessKey";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: DeleteAccessKeyOutput::from_response,
    };
}

/// The errors of `DeleteAccessKey`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteAccessKeyError {
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// Code `NoSuchEntity`.
    NoSuchEntityException(NoSuchEntityException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DeleteAccessKeyError {
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

impl From<ErrorMetadata> for DeleteAccessKeyError {
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

impl AsRef<ErrorMetadata> for DeleteAccessKeyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DeleteAccessKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DeleteAccessKeyError {}
