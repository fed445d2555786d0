//! The operation `PutTargets`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_event_bus_name_or_arn, check_rule_name, check_target_list};
use super::endpoint::resolve;
use super::error::{
    ConcurrentModificationException, InternalException, LimitExceededException,
    ManagedRuleException, ResourceNotFoundException,
};
use super::parse::read_put_targets_result_entry;
use super::serialize::write_target;
use super::types::{PutTargetsResultEntry, Target};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutTargets)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutTargetsInput {
    /// Allowed: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
    pub rule: String,
    /// Allowed: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
    pub event_bus_name: Option<String>,
    /// Allowed: 1 to 100 items.
    pub targets: Vec<Target>,
}

/// The required members of [`PutTargetsInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct PutTargetsRequired {
    /// See [`rule`](field@PutTargetsInput::rule).
    pub rule: String,
    /// See [`targets`](field@PutTargetsInput::targets).
    pub targets: Vec<Target>,
}

impl PutTargetsInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PutTargetsRequired) -> Self {
        Self {
            rule: required.rule,
            event_bus_name: None,
            targets: required.targets,
        }
    }

    /// Sets [`event_bus_name`](field@Self::event_bus_name).
    #[must_use]
    pub fn event_bus_name(mut self, event_bus_name: impl Into<String>) -> Self {
        self.event_bus_name = Some(event_bus_name.into());
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
        check_rule_name(&mut validator, &Path::new("rule"), &self.rule);
        if let Some(event_bus_name) = &self.event_bus_name {
            check_event_bus_name_or_arn(&mut validator, &Path::new("eventBusName"), event_bus_name);
        }
        check_target_list(&mut validator, &Path::new("targets"), &self.targets);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("Rule").text(&self.rule);
            if let Some(event_bus_name) = &self.event_bus_name {
                json.key("EventBusName").text(event_bus_name);
            }
            json.key("Targets").list(&self.targets, write_target);
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AWSEvents.PutTargets",
            body,
        ))
    }
}

/// The output of `PutTargets`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutTargetsOutput {
    pub failed_entry_count: i32,
    pub failed_entries: Vec<PutTargetsResultEntry>,
    request_id: Option<String>,
}

impl PutTargetsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<PutTargetsError>> {
        let (mut output, request_id) =
            read_reply(response, read_put_targets_output, PutTargetsError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_put_targets_output(json: &mut JsonReader<'_>) -> Result<PutTargetsOutput, JsonError> {
    let mut failed_entry_count = None;
    let mut failed_entries = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "FailedEntryCount" => {
                failed_entry_count = json.optional(JsonReader::integer)?;
            }
            "FailedEntries" => {
                failed_entries = json.optional(|json| json.list(read_put_targets_result_entry))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(PutTargetsOutput {
        failed_entry_count: failed_entry_count.unwrap_or_default(),
        failed_entries: failed_entries.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for PutTargetsInput {
    type Output = PutTargetsOutput;
    type Error = PutTargetsError;

    const NAME: &'static str = "PutTargets";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: PutTargetsOutput::from_response,
    };
}

/// The errors of `PutTargets`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutTargetsError {
    /// Code `ConcurrentModificationException`.
    ConcurrentModificationException(ConcurrentModificationException),
    /// Code `InternalException`.
    InternalException(InternalException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `ManagedRuleException`.
    ManagedRuleException(ManagedRuleException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PutTargetsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConcurrentModificationException(error) => error.metadata(),
            Self::InternalException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::ManagedRuleException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PutTargetsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConcurrentModificationException" => Self::ConcurrentModificationException(
                ConcurrentModificationException::new(metadata),
            ),
            "InternalException" => Self::InternalException(InternalException::new(metadata)),
            "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "ManagedRuleException" => {
                Self::ManagedRuleException(ManagedRuleException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for PutTargetsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PutTargetsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PutTargetsError {}
