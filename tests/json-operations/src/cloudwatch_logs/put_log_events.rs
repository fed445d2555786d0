//! The operation `PutLogEvents`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_entity, check_input_log_events, check_log_group_name, check_log_stream_name,
    check_sequence_token,
};
use super::endpoint::resolve;
use super::error::{
    DataAlreadyAcceptedException, InvalidParameterException, InvalidSequenceTokenException,
    ResourceNotFoundException, ServiceUnavailableException, UnrecognizedClientException,
};
use super::parse::{read_rejected_entity_info, read_rejected_log_events_info};
use super::serialize::{write_entity, write_input_log_event};
use super::types::{Entity, InputLogEvent, RejectedEntityInfo, RejectedLogEventsInfo};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/logs-2014-03-28/PutLogEvents)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutLogEventsInput {
    /// Allowed: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
    pub log_group_name: String,
    /// Allowed: 1 to 512 characters, matches `^[^:*]*$`.
    pub log_stream_name: String,
    /// Allowed: 1 to 10000 items.
    pub log_events: Vec<InputLogEvent>,
    /// Allowed: at least 1 character.
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

/// The required members of [`PutLogEventsInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct PutLogEventsRequired {
    /// See [`log_events`](field@PutLogEventsInput::log_events).
    pub log_events: Vec<InputLogEvent>,
    /// See [`log_group_name`](field@PutLogEventsInput::log_group_name).
    pub log_group_name: String,
    /// See [`log_stream_name`](field@PutLogEventsInput::log_stream_name).
    pub log_stream_name: String,
}

impl PutLogEventsInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PutLogEventsRequired) -> Self {
        Self {
            log_group_name: required.log_group_name,
            log_stream_name: required.log_stream_name,
            log_events: required.log_events,
            sequence_token: None,
            entity: None,
        }
    }

    /// Sets [`sequence_token`](field@Self::sequence_token).
    #[must_use]
    pub fn sequence_token(mut self, sequence_token: impl Into<String>) -> Self {
        self.sequence_token = Some(sequence_token.into());
        self
    }

    /// Sets [`entity`](field@Self::entity).
    #[must_use]
    pub fn entity(mut self, entity: Entity) -> Self {
        self.entity = Some(entity);
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_log_group_name(
            &mut validator,
            &Path::new("logGroupName"),
            &self.log_group_name,
        );
        check_log_stream_name(
            &mut validator,
            &Path::new("logStreamName"),
            &self.log_stream_name,
        );
        check_input_log_events(&mut validator, &Path::new("logEvents"), &self.log_events);
        if let Some(sequence_token) = &self.sequence_token {
            check_sequence_token(&mut validator, &Path::new("sequenceToken"), sequence_token);
        }
        if let Some(entity) = &self.entity {
            check_entity(&mut validator, &Path::new("entity"), entity);
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
            json.key("logGroupName").text(&self.log_group_name);
            json.key("logStreamName").text(&self.log_stream_name);
            json.key("logEvents")
                .list(&self.log_events, write_input_log_event);
            if let Some(sequence_token) = &self.sequence_token {
                json.key("sequenceToken").text(sequence_token);
            }
            if let Some(entity) = &self.entity {
                write_entity(json.key("entity"), entity);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Logs_20140328.PutLogEvents",
            body,
        ))
    }
}

/// The output of `PutLogEvents`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutLogEventsOutput {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl PutLogEventsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<PutLogEventsError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_put_log_events_output,
            PutLogEventsError::from,
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

fn read_put_log_events_output(json: &mut JsonReader<'_>) -> Result<PutLogEventsOutput, JsonError> {
    let mut next_sequence_token = None;
    let mut rejected_log_events_info = None;
    let mut rejected_entity_info = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "nextSequenceToken" => next_sequence_token = json.optional(JsonReader::text)?,
            "rejectedLogEventsInfo" => {
                rejected_log_events_info = json.optional(read_rejected_log_events_info)?;
            }
            "rejectedEntityInfo" => {
                rejected_entity_info = json.optional(read_rejected_entity_info)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(PutLogEventsOutput {
        next_sequence_token,
        rejected_log_events_info,
        rejected_entity_info,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for PutLogEventsInput {
    type Output = PutLogEventsOutput;
    type Error = PutLogEventsError;

    const NAME: &'static str = "PutLogEvents";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: PutLogEventsOutput::from_response,
    };
}

/// The errors of `PutLogEvents`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutLogEventsError {
    /// Code `DataAlreadyAcceptedException`.
    DataAlreadyAcceptedException(DataAlreadyAcceptedException),
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `InvalidSequenceTokenException`.
    InvalidSequenceTokenException(InvalidSequenceTokenException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ServiceUnavailableException`.
    ServiceUnavailableException(ServiceUnavailableException),
    /// Code `UnrecognizedClientException`.
    UnrecognizedClientException(UnrecognizedClientException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PutLogEventsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::DataAlreadyAcceptedException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidSequenceTokenException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ServiceUnavailableException(error) => error.metadata(),
            Self::UnrecognizedClientException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PutLogEventsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "DataAlreadyAcceptedException" => {
                Self::DataAlreadyAcceptedException(DataAlreadyAcceptedException::new(metadata))
            }
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "InvalidSequenceTokenException" => {
                Self::InvalidSequenceTokenException(InvalidSequenceTokenException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ServiceUnavailableException" => {
                Self::ServiceUnavailableException(ServiceUnavailableException::new(metadata))
            }
            "UnrecognizedClientException" => {
                Self::UnrecognizedClientException(UnrecognizedClientException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for PutLogEventsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PutLogEventsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PutLogEventsError {}
