//! The operation `ListFunctions`.

use std::error::Error;
use std::fmt;

use http::{Method, Request, Response};

use super::constraints::{check_function_version, check_master_region, check_max_list_items};
use super::endpoint::resolve;
use super::error::{InvalidParameterValueException, ServiceException, TooManyRequestsException};
use super::parse::read_function_configuration;
use super::types::{FunctionConfiguration, FunctionVersion};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::RequestBuilder;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/ListFunctions)
///
/// # Example
///
/// ```
/// use json_operations::lambda::{self, ListFunctionsInput};
///
/// let input = ListFunctionsInput::new();
/// input.validate()?;
///
/// let endpoint = lambda::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionsInput {
    /// Allowed: 1 to 50 characters, matches `^ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}$` (a value that starts with `ALL` or ends with `(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}`).
    pub master_region: Option<String>,
    pub function_version: Option<FunctionVersion>,
    pub marker: Option<String>,
    /// Allowed: 1 to 10000.
    pub max_items: Option<i32>,
}

impl ListFunctionsInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`master_region`](field@Self::master_region).
    #[must_use]
    pub fn master_region(mut self, master_region: impl Into<String>) -> Self {
        self.master_region = Some(master_region.into());
        self
    }

    /// Sets [`function_version`](field@Self::function_version).
    #[must_use]
    pub fn function_version(mut self, function_version: FunctionVersion) -> Self {
        self.function_version = Some(function_version);
        self
    }

    /// Sets [`marker`](field@Self::marker).
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`max_items`](field@Self::max_items).
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
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
        if let Some(master_region) = &self.master_region {
            check_master_region(&mut validator, &Path::new("masterRegion"), master_region);
        }
        if let Some(function_version) = &self.function_version {
            check_function_version(
                &mut validator,
                &Path::new("functionVersion"),
                function_version,
            );
        }
        if let Some(max_items) = &self.max_items {
            check_max_list_items(&mut validator, &Path::new("maxItems"), *max_items);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// The URL is longer than 65,534 bytes.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = RequestBuilder::new(Method::GET, "/2015-03-31/functions");
        if let Some(master_region) = &self.master_region {
            request.query("MasterRegion", master_region);
        }
        if let Some(function_version) = &self.function_version {
            request.query("FunctionVersion", function_version.as_str());
        }
        if let Some(marker) = &self.marker {
            request.query("Marker", marker);
        }
        if let Some(max_items) = &self.max_items {
            request.query("MaxItems", &max_items.to_string());
        }
        request.finish(endpoint)
    }
}

/// The output of `ListFunctions`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub next_marker: Option<String>,
    pub functions: Vec<FunctionConfiguration>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ListFunctionsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListFunctionsError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_list_functions_output,
            ListFunctionsError::from,
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

fn read_list_functions_output(json: &mut JsonReader<'_>) -> Result<ListFunctionsOutput, JsonError> {
    let mut next_marker = None;
    let mut functions = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "NextMarker" => next_marker = json.optional(JsonReader::text)?,
            "Functions" => {
                functions = json.optional(|json| json.list(read_function_configuration))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(ListFunctionsOutput {
        next_marker,
        functions: functions.unwrap_or_default(),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for ListFunctionsInput {
    type Output = ListFunctionsOutput;
    type Error = ListFunctionsError;

    const NAME: &'static str = "ListFunctions";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: ListFunctionsOutput::from_response,
    };
}

/// The errors of `ListFunctions`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionsError {
    /// Code `InvalidParameterValueException`.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Code `ServiceException`.
    ServiceException(ServiceException),
    /// Code `TooManyRequestsException`.
    TooManyRequestsException(TooManyRequestsException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListFunctionsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidParameterValueException(error) => error.metadata(),
            Self::ServiceException(error) => error.metadata(),
            Self::TooManyRequestsException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListFunctionsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidParameterValueException" => {
                Self::InvalidParameterValueException(InvalidParameterValueException::new(metadata))
            }
            "ServiceException" => Self::ServiceException(ServiceException::new(metadata)),
            "TooManyRequestsException" => {
                Self::TooManyRequestsException(TooManyRequestsException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListFunctionsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListFunctionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListFunctionsError {}
