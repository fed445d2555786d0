//! The operation `GetCallerIdentity`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::form_request;
use crate::support::operation;
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
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    /// Returns the service's error, or the unreadable reply.
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

impl operation::Operation for GetCallerIdentityInput {
    type Output = GetCallerIdentityOutput;
    type Error = GetCallerIdentityError;

    const NAME: &'static str = "GetCallerIdentity";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetCallerIdentityOutput::from_response,
    };
}

/// The errors of `GetCallerIdentity`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCallerIdentityError {
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetCallerIdentityError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetCallerIdentityError {
    /// Chooses the variant by the code.
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
