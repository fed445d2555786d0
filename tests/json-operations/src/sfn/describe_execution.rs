//! The operation `DescribeExecution`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_arn, check_included_data};
use super::endpoint::resolve;
use super::error::{
    ExecutionDoesNotExist, InvalidArn, KmsAccessDeniedException, KmsInvalidStateException,
    KmsThrottlingException,
};
use super::parse::read_cloud_watch_events_execution_data_details;
use super::types::{
    CloudWatchEventsExecutionDataDetails, ExecutionRedriveStatus, ExecutionStatus, IncludedData,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeExecution)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeExecutionInput {
    /// Allowed: 1 to 256 characters.
    pub execution_arn: String,
    pub included_data: Option<IncludedData>,
}

impl DescribeExecutionInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(execution_arn: impl Into<String>) -> Self {
        Self {
            execution_arn: execution_arn.into(),
            included_data: None,
        }
    }

    /// Sets [`included_data`](field@Self::included_data).
    #[must_use]
    pub fn included_data(mut self, included_data: IncludedData) -> Self {
        self.included_data = Some(included_data);
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
        check_arn(
            &mut validator,
            &Path::new("executionArn"),
            &self.execution_arn,
        );
        if let Some(included_data) = &self.included_data {
            check_included_data(&mut validator, &Path::new("includedData"), included_data);
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
            json.key("executionArn").text(&self.execution_arn);
            if let Some(included_data) = &self.included_data {
                json.key("includedData").text(included_data.as_str());
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AWSStepFunctions.DescribeExecution",
            body,
        ))
    }
}

/// The output of `DescribeExecution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeExecutionOutput {
    pub execution_arn: String,
    pub state_machine_arn: String,
    pub name: Option<String>,
    pub status: ExecutionStatus,
    pub start_date: Timestamp,
    pub stop_date: Option<Timestamp>,
    pub input: Option<String>,
    pub input_details: Option<CloudWatchEventsExecutionDataDetails>,
    pub output: Option<String>,
    pub output_details: Option<CloudWatchEventsExecutionDataDetails>,
    pub trace_header: Option<String>,
    pub map_run_arn: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
    pub state_machine_version_arn: Option<String>,
    pub state_machine_alias_arn: Option<String>,
    pub redrive_count: Option<i32>,
    pub redrive_date: Option<Timestamp>,
    pub redrive_status: Option<ExecutionRedriveStatus>,
    pub redrive_status_reason: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl fmt::Debug for DescribeExecutionOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DescribeExecutionOutput")
            .field("execution_arn", &self.execution_arn)
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("start_date", &self.start_date)
            .field("stop_date", &self.stop_date)
            .field("input", &"** redacted **")
            .field("input_details", &self.input_details)
            .field("output", &"** redacted **")
            .field("output_details", &self.output_details)
            .field("trace_header", &self.trace_header)
            .field("map_run_arn", &self.map_run_arn)
            .field("error", &"** redacted **")
            .field("cause", &"** redacted **")
            .field("state_machine_version_arn", &self.state_machine_version_arn)
            .field("state_machine_alias_arn", &self.state_machine_alias_arn)
            .field("redrive_count", &self.redrive_count)
            .field("redrive_date", &self.redrive_date)
            .field("redrive_status", &self.redrive_status)
            .field("redrive_status_reason", &"** redacted **")
            .field("request_id", &self.request_id)
            .field("missing_members", &self.missing_members)
            .finish()
    }
}

impl DescribeExecutionOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DescribeExecutionError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_describe_execution_output,
            DescribeExecutionError::from,
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

fn read_describe_execution_output(
    json: &mut JsonReader<'_>,
) -> Result<DescribeExecutionOutput, JsonError> {
    let mut execution_arn = None;
    let mut state_machine_arn = None;
    let mut name = None;
    let mut status = None;
    let mut start_date = None;
    let mut stop_date = None;
    let mut input = None;
    let mut input_details = None;
    let mut output = None;
    let mut output_details = None;
    let mut trace_header = None;
    let mut map_run_arn = None;
    let mut error = None;
    let mut cause = None;
    let mut state_machine_version_arn = None;
    let mut state_machine_alias_arn = None;
    let mut redrive_count = None;
    let mut redrive_date = None;
    let mut redrive_status = None;
    let mut redrive_status_reason = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "executionArn" => execution_arn = json.optional(JsonReader::text)?,
            "stateMachineArn" => state_machine_arn = json.optional(JsonReader::text)?,
            "name" => name = json.optional(JsonReader::text)?,
            "status" => {
                status =
                    json.optional(|json| Ok(ExecutionStatus::from(&*json.borrowed_text()?)))?;
            }
            "startDate" => {
                start_date = json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "stopDate" => {
                stop_date = json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "input" => input = json.optional(JsonReader::text)?,
            "inputDetails" => {
                input_details = json.optional(read_cloud_watch_events_execution_data_details)?;
            }
            "output" => output = json.optional(JsonReader::text)?,
            "outputDetails" => {
                output_details = json.optional(read_cloud_watch_events_execution_data_details)?;
            }
            "traceHeader" => trace_header = json.optional(JsonReader::text)?,
            "mapRunArn" => map_run_arn = json.optional(JsonReader::text)?,
            "error" => error = json.optional(JsonReader::text)?,
            "cause" => cause = json.optional(JsonReader::text)?,
            "stateMachineVersionArn" => {
                state_machine_version_arn = json.optional(JsonReader::text)?;
            }
            "stateMachineAliasArn" => {
                state_machine_alias_arn = json.optional(JsonReader::text)?;
            }
            "redriveCount" => redrive_count = json.optional(JsonReader::integer)?,
            "redriveDate" => {
                redrive_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "redriveStatus" => {
                redrive_status = json
                    .optional(|json| Ok(ExecutionRedriveStatus::from(&*json.borrowed_text()?)))?;
            }
            "redriveStatusReason" => {
                redrive_status_reason = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(DescribeExecutionOutput {
        execution_arn: json
            .missing
            .required(execution_arn, "DescribeExecutionOutput::execution_arn"),
        state_machine_arn: json.missing.required(
            state_machine_arn,
            "DescribeExecutionOutput::state_machine_arn",
        ),
        name,
        status: status.unwrap_or_else(|| {
            json.missing
                .record("DescribeExecutionOutput::status", ExecutionStatus::from(""))
        }),
        start_date: json
            .missing
            .required(start_date, "DescribeExecutionOutput::start_date"),
        stop_date,
        input,
        input_details,
        output,
        output_details,
        trace_header,
        map_run_arn,
        error,
        cause,
        state_machine_version_arn,
        state_machine_alias_arn,
        redrive_count,
        redrive_date,
        redrive_status,
        redrive_status_reason,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for DescribeExecutionInput {
    type Output = DescribeExecutionOutput;
    type Error = DescribeExecutionError;

    const NAME: &'static str = "DescribeExecution";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: DescribeExecutionOutput::from_response,
    };
}

/// The errors of `DescribeExecution`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DescribeExecutionError {
    /// Code `ExecutionDoesNotExist`.
    ExecutionDoesNotExist(ExecutionDoesNotExist),
    /// Code `InvalidArn`.
    InvalidArn(InvalidArn),
    /// Code `KmsAccessDeniedException`.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// Code `KmsInvalidStateException`.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Code `KmsThrottlingException`.
    KmsThrottlingException(KmsThrottlingException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DescribeExecutionError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ExecutionDoesNotExist(error) => error.metadata(),
            Self::InvalidArn(error) => error.metadata(),
            Self::KmsAccessDeniedException(error) => error.metadata(),
            Self::KmsInvalidStateException(error) => error.metadata(),
            Self::KmsThrottlingException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for DescribeExecutionError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ExecutionDoesNotExist" => {
                Self::ExecutionDoesNotExist(ExecutionDoesNotExist::new(metadata))
            }
            "InvalidArn" => Self::InvalidArn(InvalidArn::new(metadata)),
            "KmsAccessDeniedException" => {
                Self::KmsAccessDeniedException(KmsAccessDeniedException::new(metadata))
            }
            "KmsInvalidStateException" => {
                Self::KmsInvalidStateException(KmsInvalidStateException::new(metadata))
            }
            "KmsThrottlingException" => {
                Self::KmsThrottlingException(KmsThrottlingException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for DescribeExecutionError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DescribeExecutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DescribeExecutionError {}
