//! The operation `ListExecutions`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_arn, check_execution_redrive_filter, check_execution_status,
    check_list_executions_page_token, check_long_arn, check_page_size,
};
use super::endpoint::resolve;
use super::error::{
    InvalidArn, InvalidToken, ResourceNotFound, StateMachineDoesNotExist,
    StateMachineTypeNotSupported, ValidationException,
};
use super::parse::read_execution_list_item;
use super::types::{ExecutionListItem, ExecutionRedriveFilter, ExecutionStatus};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListExecutions)
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExecutionsInput {
    /// Allowed: 1 to 256 characters.
    pub state_machine_arn: Option<String>,
    pub status_filter: Option<ExecutionStatus>,
    /// Allowed: 0 to 1000.
    pub max_results: Option<i32>,
    /// Allowed: 1 to 3096 characters.
    pub next_token: Option<String>,
    /// Allowed: 1 to 2000 characters.
    pub map_run_arn: Option<String>,
    pub redrive_filter: Option<ExecutionRedriveFilter>,
}

impl ListExecutionsInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state_machine_arn`](field@Self::state_machine_arn).
    #[must_use]
    pub fn state_machine_arn(mut self, state_machine_arn: impl Into<String>) -> Self {
        self.state_machine_arn = Some(state_machine_arn.into());
        self
    }

    /// Sets [`status_filter`](field@Self::status_filter).
    #[must_use]
    pub fn status_filter(mut self, status_filter: ExecutionStatus) -> Self {
        self.status_filter = Some(status_filter);
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

    /// Sets [`map_run_arn`](field@Self::map_run_arn).
    #[must_use]
    pub fn map_run_arn(mut self, map_run_arn: impl Into<String>) -> Self {
        self.map_run_arn = Some(map_run_arn.into());
        self
    }

    /// Sets [`redrive_filter`](field@Self::redrive_filter).
    #[must_use]
    pub fn redrive_filter(mut self, redrive_filter: ExecutionRedriveFilter) -> Self {
        self.redrive_filter = Some(redrive_filter);
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
        if let Some(state_machine_arn) = &self.state_machine_arn {
            check_arn(
                &mut validator,
                &Path::new("stateMachineArn"),
                state_machine_arn,
            );
        }
        if let Some(status_filter) = &self.status_filter {
            check_execution_status(&mut validator, &Path::new("statusFilter"), status_filter);
        }
        if let Some(max_results) = &self.max_results {
            check_page_size(&mut validator, &Path::new("maxResults"), *max_results);
        }
        if let Some(next_token) = &self.next_token {
            check_list_executions_page_token(&mut validator, &Path::new("nextToken"), next_token);
        }
        if let Some(map_run_arn) = &self.map_run_arn {
            check_long_arn(&mut validator, &Path::new("mapRunArn"), map_run_arn);
        }
        if let Some(redrive_filter) = &self.redrive_filter {
            check_execution_redrive_filter(
                &mut validator,
                &Path::new("redriveFilter"),
                redrive_filter,
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
            if let Some(state_machine_arn) = &self.state_machine_arn {
                json.key("stateMachineArn").text(state_machine_arn);
            }
            if let Some(status_filter) = &self.status_filter {
                json.key("statusFilter").text(status_filter.as_str());
            }
            if let Some(max_results) = &self.max_results {
                json.key("maxResults").value(*max_results);
            }
            if let Some(next_token) = &self.next_token {
                json.key("nextToken").text(next_token);
            }
            if let Some(map_run_arn) = &self.map_run_arn {
                json.key("mapRunArn").text(map_run_arn);
            }
            if let Some(redrive_filter) = &self.redrive_filter {
                json.key("redriveFilter").text(redrive_filter.as_str());
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AWSStepFunctions.ListExecutions",
            body,
        ))
    }
}

/// The output of `ListExecutions`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExecutionsOutput {
    pub executions: Vec<ExecutionListItem>,
    pub next_token: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ListExecutionsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListExecutionsError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_list_executions_output,
            ListExecutionsError::from,
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

fn read_list_executions_output(
    json: &mut JsonReader<'_>,
) -> Result<ListExecutionsOutput, JsonError> {
    let mut executions = None;
    let mut next_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "executions" => {
                executions = json.optional(|json| json.list(read_execution_list_item))?;
            }
            "nextToken" => next_token = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ListExecutionsOutput {
        executions: json
            .missing
            .required(executions, "ListExecutionsOutput::executions"),
        next_token,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for ListExecutionsInput {
    type Output = ListExecutionsOutput;
    type Error = ListExecutionsError;

    const NAME: &'static str = "ListExecutions";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: ListExecutionsOutput::from_response,
    };
}

/// The errors of `ListExecutions`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListExecutionsError {
    /// Code `InvalidArn`.
    InvalidArn(InvalidArn),
    /// Code `InvalidToken`.
    InvalidToken(InvalidToken),
    /// Code `ResourceNotFound`.
    ResourceNotFound(ResourceNotFound),
    /// Code `StateMachineDoesNotExist`.
    StateMachineDoesNotExist(StateMachineDoesNotExist),
    /// Code `StateMachineTypeNotSupported`.
    StateMachineTypeNotSupported(StateMachineTypeNotSupported),
    /// Code `ValidationException`.
    ValidationException(ValidationException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListExecutionsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidArn(error) => error.metadata(),
            Self::InvalidToken(error) => error.metadata(),
            Self::ResourceNotFound(error) => error.metadata(),
            Self::StateMachineDoesNotExist(error) => error.metadata(),
            Self::StateMachineTypeNotSupported(error) => error.metadata(),
            Self::ValidationException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListExecutionsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidArn" => Self::InvalidArn(InvalidArn::new(metadata)),
            "InvalidToken" => Self::InvalidToken(InvalidToken::new(metadata)),
            "ResourceNotFound" => Self::ResourceNotFound(ResourceNotFound::new(metadata)),
            "StateMachineDoesNotExist" => {
                Self::StateMachineDoesNotExist(StateMachineDoesNotExist::new(metadata))
            }
            "StateMachineTypeNotSupported" => {
                Self::StateMachineTypeNotSupported(StateMachineTypeNotSupported::new(metadata))
            }
            "ValidationException" => Self::ValidationException(ValidationException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListExecutionsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListExecutionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListExecutionsError {}
