//! The operation `GetLogEvents`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_events_limit, check_log_group_identifier, check_log_group_name, check_log_stream_name,
    check_next_token, check_timestamp,
};
use super::endpoint::resolve;
use super::error::{
    InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException,
};
use super::parse::read_output_log_event;
use super::types::OutputLogEvent;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/logs-2014-03-28/GetLogEvents)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLogEventsInput {
    /// Allowed: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
    pub log_group_name: Option<String>,
    /// Allowed: 1 to 2048 characters, matches `^[\w#+=/:,.@-]*$`.
    pub log_group_identifier: Option<String>,
    /// Allowed: 1 to 512 characters, matches `^[^:*]*$`.
    pub log_stream_name: String,
    /// Allowed: at least 0.
    pub start_time: Option<i64>,
    /// Allowed: at least 0.
    pub end_time: Option<i64>,
    /// Allowed: at least 1 character.
    pub next_token: Option<String>,
    /// Allowed: 1 to 10000.
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl GetLogEventsInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(log_stream_name: impl Into<String>) -> Self {
        Self {
            log_group_name: None,
            log_group_identifier: None,
            log_stream_name: log_stream_name.into(),
            start_time: None,
            end_time: None,
            next_token: None,
            limit: None,
            start_from_head: None,
            unmask: None,
        }
    }

    /// Sets [`log_group_name`](field@Self::log_group_name).
    #[must_use]
    pub fn log_group_name(mut self, log_group_name: impl Into<String>) -> Self {
        self.log_group_name = Some(log_group_name.into());
        self
    }

    /// Sets [`log_group_identifier`](field@Self::log_group_identifier).
    #[must_use]
    pub fn log_group_identifier(mut self, log_group_identifier: impl Into<String>) -> Self {
        self.log_group_identifier = Some(log_group_identifier.into());
        self
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets [`next_token`](field@Self::next_token).
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`start_from_head`](field@Self::start_from_head).
    #[must_use]
    pub fn start_from_head(mut self, start_from_head: bool) -> Self {
        self.start_from_head = Some(start_from_head);
        self
    }

    /// Sets [`unmask`](field@Self::unmask).
    #[must_use]
    pub fn unmask(mut self, unmask: bool) -> Self {
        self.unmask = Some(unmask);
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        if let Some(log_group_name) = &self.log_group_name {
            check_log_group_name(&mut validator, &Path::new("logGroupName"), log_group_name);
        }
        if let Some(log_group_identifier) = &self.log_group_identifier {
            check_log_group_identifier(
                &mut validator,
                &Path::new("logGroupIdentifier"),
                log_group_identifier,
            );
        }
        check_log_stream_name(
            &mut validator,
            &Path::new("logStreamName"),
            &self.log_stream_name,
        );
        if let Some(start_time) = &self.start_time {
            check_timestamp(&mut validator, &Path::new("startTime"), *start_time);
        }
        if let Some(end_time) = &self.end_time {
            check_timestamp(&mut validator, &Path::new("endTime"), *end_time);
        }
        if let Some(next_token) = &self.next_token {
            check_next_token(&mut validator, &Path::new("nextToken"), next_token);
        }
        if let Some(limit) = &self.limit {
            check_events_limit(&mut validator, &Path::new("limit"), *limit);
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
            if let Some(log_group_name) = &self.log_group_name {
                json.key("logGroupName").text(log_group_name);
            }
            if let Some(log_group_identifier) = &self.log_group_identifier {
                json.key("logGroupIdentifier").text(log_group_identifier);
            }
            json.key("logStreamName").text(&self.log_stream_name);
            if let Some(start_time) = &self.start_time {
                json.key("startTime").value(*start_time);
            }
            if let Some(end_time) = &self.end_time {
                json.key("endTime").value(*end_time);
            }
            if let Some(next_token) = &self.next_token {
                json.key("nextToken").text(next_token);
            }
            if let Some(limit) = &self.limit {
                json.key("limit").value(*limit);
            }
            if let Some(start_from_head) = &self.start_from_head {
                json.key("startFromHead").value(*start_from_head);
            }
            if let Some(unmask) = &self.unmask {
                json.key("unmask").value(*unmask);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Logs_20140328.GetLogEvents",
            body,
        ))
    }
}

/// The output of `GetLogEvents`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLogEventsOutput {
    pub events: Vec<OutputLogEvent>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
    request_id: Option<String>,
}

impl GetLogEventsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetLogEventsError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_get_log_events_output,
            GetLogEventsError::from,
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

fn read_get_log_events_output(json: &mut JsonReader<'_>) -> Result<GetLogEventsOutput, JsonError> {
    let mut events = None;
    let mut next_forward_token = None;
    let mut next_backward_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "events" => events = json.optional(|json| json.list(read_output_log_event))?,
            "nextForwardToken" => next_forward_token = json.optional(JsonReader::text)?,
            "nextBackwardToken" => next_backward_token = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(GetLogEventsOutput {
        events: events.unwrap_or_default(),
        next_forward_token,
        next_backward_token,
        request_id: None,
    })
}

impl operation::Operation for GetLogEventsInput {
    type Output = GetLogEventsOutput;
    type Error = GetLogEventsError;

    const NAME: &'static str = "GetLogEvents";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetLogEventsOutput::from_response,
    };
}

/// The errors of `GetLogEvents`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetLogEventsError {
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ServiceUnavailableException`.
    ServiceUnavailableException(ServiceUnavailableException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetLogEventsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidParameterException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ServiceUnavailableException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetLogEventsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ServiceUnavailableException" => {
                Self::ServiceUnavailableException(ServiceUnavailableException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetLogEventsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetLogEventsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetLogEventsError {}
