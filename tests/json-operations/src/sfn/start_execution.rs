//! The operation `StartExecution`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_arn, check_name, check_sensitive_data, check_trace_header};
use super::endpoint::resolve;
use super::error::{
    ExecutionAlreadyExists, ExecutionLimitExceeded, InvalidArn, InvalidExecutionInput, InvalidName,
    KmsAccessDeniedException, KmsInvalidStateException, KmsThrottlingException,
    StateMachineDeleting, StateMachineDoesNotExist, ValidationException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/StartExecution)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartExecutionInput {
    /// Allowed: 1 to 256 characters.
    pub state_machine_arn: String,
    /// Allowed: 1 to 80 characters.
    pub name: Option<String>,
    /// Allowed: at most 262144 characters.
    pub input: Option<String>,
    /// Allowed: at most 256 characters, matches `^\p{ASCII}*$`.
    pub trace_header: Option<String>,
}

impl fmt::Debug for StartExecutionInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartExecutionInput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("input", &"** redacted **")
            .field("trace_header", &self.trace_header)
            .finish()
    }
}

impl StartExecutionInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(state_machine_arn: impl Into<String>) -> Self {
        Self {
            state_machine_arn: state_machine_arn.into(),
            name: None,
            input: None,
            trace_header: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`input`](field@Self::input).
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets [`trace_header`](field@Self::trace_header).
    #[must_use]
    pub fn trace_header(mut self, trace_header: impl Into<String>) -> Self {
        self.trace_header = Some(trace_header.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_arn(
            &mut validator,
            &Path::new("stateMachineArn"),
            &self.state_machine_arn,
        );
        if let Some(name) = &self.name {
            check_name(&mut validator, &Path::new("name"), name);
        }
        if let Some(input) = &self.input {
            check_sensitive_data(&mut validator, &Path::new("input"), input);
        }
        if let Some(trace_header) = &self.trace_header {
            check_trace_header(&mut validator, &Path::new("traceHeader"), trace_header);
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
            json.key("stateMachineArn").text(&self.state_machine_arn);
            if let Some(name) = &self.name {
                json.key("name").text(name);
            }
            if let Some(input) = &self.input {
                json.key("input").text(input);
            }
            if let Some(trace_header) = &self.trace_header {
                json.key("traceHeader").text(trace_header);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AWSStepFunctions.StartExecution",
            body,
        ))
    }
}

/// The output of `StartExecution`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartExecutionOutput {
    pub execution_arn: String,
    pub start_date: Timestamp,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl StartExecutionOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<StartExecutionError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_start_execution_output,
            StartExecutionError::from,
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

fn read_start_execution_output(
    json: &mut JsonReader<'_>,
) -> Result<StartExecutionOutput, JsonError> {
    let mut execution_arn = None;
    let mut start_date = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "executionArn" => execution_arn = json.optional(JsonReader::text)?,
            "startDate" => {
                start_date = json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(StartExecutionOutput {
        execution_arn: json
            .missing
            .required(execution_arn, "StartExecutionOutput::execution_arn"),
        start_date: json
            .missing
            .required(start_date, "StartExecutionOutput::start_date"),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for StartExecutionInput {
    type Output = StartExecutionOutput;
    type Error = StartExecutionError;

    const NAME: &'static str = "StartExecution";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: StartExecutionOutput::from_response,
    };
}

/// The errors of `StartExecution`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StartExecutionError {
    /// Code `ExecutionAlreadyExists`.
    ExecutionAlreadyExists(ExecutionAlreadyExists),
    /// Code `ExecutionLimitExceeded`.
    ExecutionLimitExceeded(ExecutionLimitExceeded),
    /// Code `InvalidArn`.
    InvalidArn(InvalidArn),
    /// Code `InvalidExecutionInput`.
    InvalidExecutionInput(InvalidExecutionInput),
    /// Code `InvalidName`.
    InvalidName(InvalidName),
    /// Code `KmsAccessDeniedException`.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// Code `KmsInvalidStateException`.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Code `KmsThrottlingException`.
    KmsThrottlingException(KmsThrottlingException),
    /// Code `StateMachineDeleting`.
    StateMachineDeleting(StateMachineDeleting),
    /// Code `StateMachineDoesNotExist`.
    StateMachineDoesNotExist(StateMachineDoesNotExist),
    /// Code `ValidationException`.
    ValidationException(ValidationException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl StartExecutionError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ExecutionAlreadyExists(error) => error.metadata(),
            Self::ExecutionLimitExceeded(error) => error.metadata(),
            Self::InvalidArn(error) => error.metadata(),
            Self::InvalidExecutionInput(error) => error.metadata(),
            Self::InvalidName(error) => error.metadata(),
            Self::KmsAccessDeniedException(error) => error.metadata(),
            Self::KmsInvalidStateException(error) => error.metadata(),
            Self::KmsThrottlingException(error) => error.metadata(),
            Self::StateMachineDeleting(error) => error.metadata(),
            Self::StateMachineDoesNotExist(error) => error.metadata(),
            Self::ValidationException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for StartExecutionError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ExecutionAlreadyExists" => {
                Self::ExecutionAlreadyExists(ExecutionAlreadyExists::new(metadata))
            }
            "ExecutionLimitExceeded" => {
                Self::ExecutionLimitExceeded(ExecutionLimitExceeded::new(metadata))
            }
            "InvalidArn" => Self::InvalidArn(InvalidArn::new(metadata)),
            "InvalidExecutionInput" => {
                Self::InvalidExecutionInput(InvalidExecutionInput::new(metadata))
            }
            "InvalidName" => Self::InvalidName(InvalidName::new(metadata)),
            "KmsAccessDeniedException" => {
                Self::KmsAccessDeniedException(KmsAccessDeniedException::new(metadata))
            }
            "KmsInvalidStateException" => {
                Self::KmsInvalidStateException(KmsInvalidStateException::new(metadata))
            }
            "KmsThrottlingException" => {
                Self::KmsThrottlingException(KmsThrottlingException::new(metadata))
            }
            "StateMachineDeleting" => {
                Self::StateMachineDeleting(StateMachineDeleting::new(metadata))
            }
            "StateMachineDoesNotExist" => {
                Self::StateMachineDoesNotExist(StateMachineDoesNotExist::new(metadata))
            }
            "ValidationException" => Self::ValidationException(ValidationException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for StartExecutionError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for StartExecutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for StartExecutionError {}
