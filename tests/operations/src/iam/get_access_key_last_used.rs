//! The operation `GetAccessKeyLastUsed`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_access_key_id_type;
use super::endpoint::resolve;
use super::parse::read_access_key_last_used;
use super::types::AccessKeyLastUsed;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccessKeyLastUsed)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedInput {
    /// Allowed: 16 to 128 characters, matches `^[\w]+$`.
    pub access_key_id: String,
}

impl GetAccessKeyLastUsedInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
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
        let form = write_form("Action=GetAccessKeyLastUsed&Version=2010-05-08", |query| {
            query.text("AccessKeyId", &self.access_key_id);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `GetAccessKeyLastUsed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedOutput {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl GetAccessKeyLastUsedOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetAccessKeyLastUsedError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetAccessKeyLastUsedResult",
            read_get_access_key_last_used_output,
            GetAccessKeyLastUsedError::from,
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

fn read_get_access_key_last_used_output(
    xml: &mut XmlReader<'_>,
) -> Result<GetAccessKeyLastUsedOutput, XmlError> {
    let mut user_name = None;
    let mut access_key_last_used = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserName" => user_name = Some(xml.text()?),
            "AccessKeyLastUsed" => {
                access_key_last_used = Some(read_access_key_last_used(xml)?);
            }
            _ => xml.skip()?,
        }
    }
    Ok(GetAccessKeyLastUsedOutput {
        user_name,
        access_key_last_used,
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for GetAccessKeyLastUsedInput {
    type Output = GetAccessKeyLastUsedOutput;
    type Error = GetAccessKeyLastUsedError;

    const NAME: &'static str = "GetAccessKeyLastUsed";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetAccessKeyLastUsedOutput::from_response,
    };
}

/// The errors of `GetAccessKeyLastUsed`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAccessKeyLastUsedError {
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetAccessKeyLastUsedError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetAccessKeyLastUsedError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        Self::Other(metadata)
    }
}

impl AsRef<ErrorMetadata> for GetAccessKeyLastUsedError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetAccessKeyLastUsedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetAccessKeyLastUsedError {}
