//! The operation `GetParameter`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_ps_parameter_name;
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidKeyId, ParameterNotFound, ParameterVersionNotFound,
};
use super::parse::read_parameter;
use super::types::Parameter;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetParameter)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetParameterInput {
    /// Allowed: 1 to 2048 characters.
    pub name: String,
    pub with_decryption: Option<bool>,
}

impl GetParameterInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            with_decryption: None,
        }
    }

    /// Sets [`with_decryption`](field@Self::with_decryption).
    #[must_use]
    pub fn with_decryption(mut self, with_decryption: bool) -> Self {
        self.with_decryption = Some(with_decryption);
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_ps_parameter_name(&mut validator, &Path::new("name"), &self.name);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("Name").text(&self.name);
            if let Some(with_decryption) = &self.with_decryption {
                json.key("WithDecryption").value(*with_decryption);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AmazonSSM.GetParameter",
            body,
        ))
    }
}

/// The output of `GetParameter`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetParameterOutput {
    pub parameter: Option<Parameter>,
    request_id: Option<String>,
}

impl GetParameterOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetParameterError>> {
        let (mut output, request_id) =
            read_reply(response, read_get_parameter_output, GetParameterError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_get_parameter_output(json: &mut JsonReader<'_>) -> Result<GetParameterOutput, JsonError> {
    let mut parameter = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Parameter" => parameter = json.optional(read_parameter)?,
            _ => json.skip()?,
        }
    }
    Ok(GetParameterOutput {
        parameter,
        request_id: None,
    })
}

impl operation::Operation for GetParameterInput {
    type Output = GetParameterOutput;
    type Error = GetParameterError;

    const NAME: &'static str = "GetParameter";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetParameterOutput::from_response,
    };
}

/// The errors of `GetParameter`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetParameterError {
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `InvalidKeyId`.
    InvalidKeyId(InvalidKeyId),
    /// Code `ParameterNotFound`.
    ParameterNotFound(ParameterNotFound),
    /// Code `ParameterVersionNotFound`.
    ParameterVersionNotFound(ParameterVersionNotFound),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetParameterError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidKeyId(error) => error.metadata(),
            Self::ParameterNotFound(error) => error.metadata(),
            Self::ParameterVersionNotFound(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetParameterError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "InvalidKeyId" => Self::InvalidKeyId(InvalidKeyId::new(metadata)),
            "ParameterNotFound" => Self::ParameterNotFound(ParameterNotFound::new(metadata)),
            "ParameterVersionNotFound" => {
                Self::ParameterVersionNotFound(ParameterVersionNotFound::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetParameterError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetParameterError {}
