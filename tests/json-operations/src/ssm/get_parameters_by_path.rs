//! The operation `GetParametersByPath`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_get_parameters_by_path_max_results, check_parameter_string_filter_list,
    check_ps_parameter_name,
};
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidFilterKey, InvalidFilterOption, InvalidFilterValue, InvalidKeyId,
    InvalidNextToken,
};
use super::parse::read_parameter;
use super::serialize::write_parameter_string_filter;
use super::types::{Parameter, ParameterStringFilter};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetParametersByPath)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetParametersByPathInput {
    /// Allowed: 1 to 2048 characters.
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    /// Allowed: 1 to 10.
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl GetParametersByPathInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            recursive: None,
            parameter_filters: None,
            with_decryption: None,
            max_results: None,
            next_token: None,
        }
    }

    /// Sets [`recursive`](field@Self::recursive).
    #[must_use]
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = Some(recursive);
        self
    }

    /// Sets [`parameter_filters`](field@Self::parameter_filters).
    #[must_use]
    pub fn parameter_filters(
        mut self,
        parameter_filters: impl IntoIterator<Item = ParameterStringFilter>,
    ) -> Self {
        self.parameter_filters = Some(parameter_filters.into_iter().collect());
        self
    }

    /// Sets [`with_decryption`](field@Self::with_decryption).
    #[must_use]
    pub fn with_decryption(mut self, with_decryption: bool) -> Self {
        self.with_decryption = Some(with_decryption);
        self
    }

    /// Sets [`max_results`](field@Self::max_results).
    #[must_use]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets [`next_token`](field@Self::next_token).
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_ps_parameter_name(&mut validator, &Path::new("path"), &self.path);
        if let Some(parameter_filters) = &self.parameter_filters {
            check_parameter_string_filter_list(
                &mut validator,
                &Path::new("parameterFilters"),
                parameter_filters,
            );
        }
        if let Some(max_results) = &self.max_results {
            check_get_parameters_by_path_max_results(
                &mut validator,
                &Path::new("maxResults"),
                *max_results,
            );
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("Path").text(&self.path);
            if let Some(recursive) = &self.recursive {
                json.key("Recursive").value(*recursive);
            }
            if let Some(parameter_filters) = &self.parameter_filters {
                json.key("ParameterFilters")
                    .list(parameter_filters, write_parameter_string_filter);
            }
            if let Some(with_decryption) = &self.with_decryption {
                json.key("WithDecryption").value(*with_decryption);
            }
            if let Some(max_results) = &self.max_results {
                json.key("MaxResults").value(*max_results);
            }
            if let Some(next_token) = &self.next_token {
                json.key("NextToken").text(next_token);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AmazonSSM.GetParametersByPath",
            body,
        ))
    }
}

/// The output of `GetParametersByPath`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetParametersByPathOutput {
    pub parameters: Vec<Parameter>,
    pub next_token: Option<String>,
    request_id: Option<String>,
}

impl GetParametersByPathOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetParametersByPathError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_get_parameters_by_path_output,
            GetParametersByPathError::from,
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

fn read_get_parameters_by_path_output(
    json: &mut JsonReader<'_>,
) -> Result<GetParametersByPathOutput, JsonError> {
    let mut parameters = None;
    let mut next_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Parameters" => parameters = json.optional(|json| json.list(read_parameter))?,
            "NextToken" => next_token = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(GetParametersByPathOutput {
        parameters: parameters.unwrap_or_default(),
        next_token,
        request_id: None,
    })
}

impl operation::Operation for GetParametersByPathInput {
    type Output = GetParametersByPathOutput;
    type Error = GetParametersByPathError;

    const NAME: &'static str = "GetParametersByPath";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetParametersByPathOutput::from_response,
    };
}

/// The errors of `GetParametersByPath`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetParametersByPathError {
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `InvalidFilterKey`.
    InvalidFilterKey(InvalidFilterKey),
    /// Code `InvalidFilterOption`.
    InvalidFilterOption(InvalidFilterOption),
    /// Code `InvalidFilterValue`.
    InvalidFilterValue(InvalidFilterValue),
    /// Code `InvalidKeyId`.
    InvalidKeyId(InvalidKeyId),
    /// Code `InvalidNextToken`.
    InvalidNextToken(InvalidNextToken),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetParametersByPathError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidFilterKey(error) => error.metadata(),
            Self::InvalidFilterOption(error) => error.metadata(),
            Self::InvalidFilterValue(error) => error.metadata(),
            Self::InvalidKeyId(error) => error.metadata(),
            Self::InvalidNextToken(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetParametersByPathError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "InvalidFilterKey" => Self::InvalidFilterKey(InvalidFilterKey::new(metadata)),
            "InvalidFilterOption" => Self::InvalidFilterOption(InvalidFilterOption::new(metadata)),
            "InvalidFilterValue" => Self::InvalidFilterValue(InvalidFilterValue::new(metadata)),
            "InvalidKeyId" => Self::InvalidKeyId(InvalidKeyId::new(metadata)),
            "InvalidNextToken" => Self::InvalidNextToken(InvalidNextToken::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetParametersByPathError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetParametersByPathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetParametersByPathError {}
