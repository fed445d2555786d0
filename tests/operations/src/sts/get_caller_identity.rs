//! The operation `GetCallerIdentity`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::form_request;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetCallerIdentity)
///
/// # Example
///
/// ```
/// use example_operations::sts::{self, GetCallerIdentityInput};
///
/// let input = GetCallerIdentityInput::new();
/// input.validate()?;
///
/// let endpoint = sts::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallerIdentityInput {}

impl GetCallerIdentityInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Checks the constraints of the model: there are none.
    ///
    /// # Errors
    ///
    /// Never.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// A value that the protocol cannot carry: never for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        Ok(form_request(
            endpoint,
            "Action=GetCallerIdentity&Version=2011-06-15".to_owned(),
        ))
    }
}

/// The output of `GetCallerIdentity`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallerIdentityOutput {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
    request_id: Option<String>,
}

impl GetCallerIdentityOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// What the service says, or a reply that could not be read, whole.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetCallerIdentityError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetCallerIdentityResult",
            read_get_caller_identity_output,
            GetCallerIdentityError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_get_caller_identity_output(
    xml: &mut XmlReader<'_>,
) -> Result<GetCallerIdentityOutput, XmlError> {
    let mut user_id = None;
    let mut account = None;
    let mut arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserId" => user_id = Some(xml.text()?),
            "Account" => account = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(GetCallerIdentityOutput {
        user_id,
        account,
        arn,
        request_id: None,
    })
}

/// What `GetCallerIdentity` may fail with, by the service's code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCallerIdentityError {
    /// Any other code.
    Other(ErrorMetadata),
}

impl GetCallerIdentityError {
    /// What the service says with every error.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetCallerIdentityError {
    /// The error that the code means.
    fn from(metadata: ErrorMetadata) -> Self {
        Self::Other(metadata)
    }
}

impl AsRef<ErrorMetadata> for GetCallerIdentityError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetCallerIdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetCallerIdentityError {}
