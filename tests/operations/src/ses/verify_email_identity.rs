//! The operation `VerifyEmailIdentity`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/VerifyEmailIdentity)
///
/// # Example
///
/// ```
/// use example_operations::ses::{self, VerifyEmailIdentityInput};
///
/// let input = VerifyEmailIdentityInput::new("user@example.com");
/// input.validate()?;
///
/// let endpoint = ses::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyEmailIdentityInput {
    pub email_address: String,
}

impl VerifyEmailIdentityInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
        }
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
        let form = write_form("Action=VerifyEmailIdentity&Version=2010-12-01", |query| {
            query.text("EmailAddress", &self.email_address);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `VerifyEmailIdentity`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyEmailIdentityOutput {
    request_id: Option<String>,
}

impl VerifyEmailIdentityOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<VerifyEmailIdentityError>> {
        let request_id = read_empty_reply(response, VerifyEmailIdentityError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for VerifyEmailIdentityInput {
    type Output = VerifyEmailIdentityOutput;
    type Error = VerifyEmailIdentityError;

    const NAME: &'static str = "VerifyEmailIdentity";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: VerifyEmailIdentityOutput::from_response,
    };
}

/// The errors of `VerifyEmailIdentity`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VerifyEmailIdentityError {
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl VerifyEmailIdentityError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for VerifyEmailIdentityError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        Self::Other(metadata)
    }
}

impl AsRef<ErrorMetadata> for VerifyEmailIdentityError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for VerifyEmailIdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for VerifyEmailIdentityError {}
