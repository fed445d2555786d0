//! The operation `GetFunction`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Method, Request, Response};

use super::constraints::{
    check_namespaced_function_name, check_numeric_latest_published_or_alias_qualifier,
};
use super::endpoint::resolve;
use super::error::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use super::parse::{
    read_concurrency, read_function_code_location, read_function_configuration, read_tags_error,
};
use super::types::{Concurrency, FunctionCodeLocation, FunctionConfiguration, TagsError};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::RequestBuilder;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/GetFunction)
///
/// # Example
///
/// ```
/// use json_operations::lambda::{self, GetFunctionInput};
///
/// let input = GetFunctionInput::new("my-function")
///     .qualifier("1");
/// input.validate()?;
///
/// let endpoint = lambda::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionInput {
    /// Allowed: 1 to 256 characters, matches `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`.
    pub function_name: String,
    /// Allowed: 1 to 128 characters, matches `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+$` (a value that starts with `\$(LATEST(\.PUBLISHED)?)` or ends with `[a-zA-Z0-9-_$]+`).
    pub qualifier: Option<String>,
}

impl GetFunctionInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
        }
    }

    /// Sets [`qualifier`](field@Self::qualifier).
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = Some(qualifier.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_namespaced_function_name(
            &mut validator,
            &Path::new("functionName"),
            &self.function_name,
        );
        if let Some(qualifier) = &self.qualifier {
            check_numeric_latest_published_or_alias_qualifier(
                &mut validator,
                &Path::new("qualifier"),
                qualifier,
            );
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// A part of the path is empty; the URL is longer than 65,534 bytes.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = RequestBuilder::new(Method::GET, "/2015-03-31/functions/");
        request.label("FunctionName", &self.function_name)?;
        if let Some(qualifier) = &self.qualifier {
            request.query("Qualifier", qualifier);
        }
        request.finish(endpoint)
    }
}

/// The output of `GetFunction`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub configuration: Option<FunctionConfiguration>,
    pub code: Option<FunctionCodeLocation>,
    pub tags: HashMap<String, String>,
    pub tags_error: Option<TagsError>,
    pub concurrency: Option<Concurrency>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl GetFunctionOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetFunctionError>> {
        let (mut output, request_id) =
            read_reply(response, read_get_function_output, GetFunctionError::from)?;
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

fn read_get_function_output(json: &mut JsonReader<'_>) -> Result<GetFunctionOutput, JsonError> {
    let mut configuration = None;
    let mut code = None;
    let mut tags = None;
    let mut tags_error = None;
    let mut concurrency = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Configuration" => {
                configuration = json.optional(read_function_configuration)?;
            }
            "Code" => code = json.optional(read_function_code_location)?,
            "Tags" => {
                tags = json.optional(|json| json.map(Cow::into_owned, JsonReader::text))?;
            }
            "TagsError" => tags_error = json.optional(read_tags_error)?,
            "Concurrency" => concurrency = json.optional(read_concurrency)?,
            _ => json.skip()?,
        }
    }
    Ok(GetFunctionOutput {
        configuration,
        code,
        tags: tags.unwrap_or_default(),
        tags_error,
        concurrency,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for GetFunctionInput {
    type Output = GetFunctionOutput;
    type Error = GetFunctionError;

    const NAME: &'static str = "GetFunction";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetFunctionOutput::from_response,
    };
}

/// The errors of `GetFunction`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionError {
    /// Code `InvalidParameterValueException`.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ServiceException`.
    ServiceException(ServiceException),
    /// Code `TooManyRequestsException`.
    TooManyRequestsException(TooManyRequestsException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetFunctionError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidParameterValueException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ServiceException(error) => error.metadata(),
            Self::TooManyRequestsException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetFunctionError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidParameterValueException" => {
                Self::InvalidParameterValueException(InvalidParameterValueException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ServiceException" => Self::ServiceException(ServiceException::new(metadata)),
            "TooManyRequestsException" => {
                Self::TooManyRequestsException(TooManyRequestsException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetFunctionError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetFunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetFunctionError {}
