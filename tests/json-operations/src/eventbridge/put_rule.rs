//! The operation `PutRule`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_event_bus_name_or_arn, check_event_pattern, check_role_arn, check_rule_description,
    check_rule_name, check_rule_state, check_schedule_expression, check_tag_list,
};
use super::endpoint::resolve;
use super::error::{
    ConcurrentModificationException, InternalException, InvalidEventPatternException,
    LimitExceededException, ManagedRuleException, ResourceNotFoundException,
};
use super::serialize::write_tag;
use super::types::{RuleState, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutRule)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutRuleInput {
    /// Allowed: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
    pub name: String,
    /// Allowed: at most 256 characters.
    pub schedule_expression: Option<String>,
    /// Allowed: at most 4096 characters.
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    /// Allowed: at most 512 characters.
    pub description: Option<String>,
    /// Allowed: 1 to 1600 characters.
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Allowed: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
    pub event_bus_name: Option<String>,
}

impl PutRuleInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            schedule_expression: None,
            event_pattern: None,
            state: None,
            description: None,
            role_arn: None,
            tags: None,
            event_bus_name: None,
        }
    }

    /// Sets [`schedule_expression`](field@Self::schedule_expression).
    #[must_use]
    pub fn schedule_expression(mut self, schedule_expression: impl Into<String>) -> Self {
        self.schedule_expression = Some(schedule_expression.into());
        self
    }

    /// Sets [`event_pattern`](field@Self::event_pattern).
    #[must_use]
    pub fn event_pattern(mut self, event_pattern: impl Into<String>) -> Self {
        self.event_pattern = Some(event_pattern.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, state: RuleState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`role_arn`](field@Self::role_arn).
    #[must_use]
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
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
        check_rule_name(&mut validator, &Path::new("name"), &self.name);
        if let Some(schedule_expression) = &self.schedule_expression {
            check_schedule_expression(
                &mut validator,
                &Path::new("scheduleExpression"),
                schedule_expression,
            );
        }
        if let Some(event_pattern) = &self.event_pattern {
            check_event_pattern(&mut validator, &Path::new("eventPattern"), event_pattern);
        }
        if let Some(state) = &self.state {
            check_rule_state(&mut validator, &Path::new("state"), state);
        }
        if let Some(description) = &self.description {
            check_rule_description(&mut validator, &Path::new("description"), description);
        }
        if let Some(role_arn) = &self.role_arn {
            check_role_arn(&mut validator, &Path::new("roleArn"), role_arn);
        }
        if let Some(tags) = &self.tags {
            check_tag_list(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(event_bus_name) = &self.event_bus_name {
            check_event_bus_name_or_arn(&mut validator, &Path::new("eventBusName"), event_bus_name);
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
            json.key("Name").text(&self.name);
            if let Some(schedule_expression) = &self.schedule_expression {
                json.key("ScheduleExpression").text(schedule_expression);
            }
            if let Some(event_pattern) = &self.event_pattern {
                json.key("EventPattern").text(event_pattern);
            }
            if let Some(state) = &self.state {
                json.key("State").text(state.as_str());
            }
            if let Some(description) = &self.description {
                json.key("Description").text(description);
            }
            if let Some(role_arn) = &self.role_arn {
                json.key("RoleArn").text(role_arn);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").list(tags, write_tag);
            }
            if let Some(event_bus_name) = &self.event_bus_name {
                json.key("EventBusName").text(event_bus_name);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AWSEvents.PutRule",
            body,
        ))
    }
}

/// The output of `PutRule`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutRuleOutput {
    pub rule_arn: Option<String>,
    request_id: Option<String>,
}

impl PutRuleOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<PutRuleError>> {
        let (mut output, request_id) =
            read_reply(response, read_put_rule_output, PutRuleError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_put_rule_output(json: &mut JsonReader<'_>) -> Result<PutRuleOutput, JsonError> {
    let mut rule_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RuleArn" => rule_arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(PutRuleOutput {
        rule_arn,
        request_id: None,
    })
}

impl operation::Operation for PutRuleInput {
    type Output = PutRuleOutput;
    type Error = PutRuleError;

    const NAME: &'static str = "PutRule";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: PutRuleOutput::from_response,
    };
}

/// The errors of `PutRule`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutRuleError {
    /// Code `ConcurrentModificationException`.
    ConcurrentModificationException(ConcurrentModificationException),
    /// Code `InternalException`.
    InternalException(InternalException),
    /// Code `InvalidEventPatternException`.
    InvalidEventPatternException(InvalidEventPatternException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `ManagedRuleException`.
    ManagedRuleException(ManagedRuleException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PutRuleError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConcurrentModificationException(error) => error.metadata(),
            Self::InternalException(error) => error.metadata(),
            Self::InvalidEventPatternException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::ManagedRuleException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PutRuleError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConcurrentModificationException" => Self::ConcurrentModificationException(
                ConcurrentModificationException::new(metadata),
            ),
            "InternalException" => Self::InternalException(InternalException::new(metadata)),
            "InvalidEventPatternException" => {
                Self::InvalidEventPatternException(InvalidEventPatternException::new(metadata))
            }
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

impl AsRef<ErrorMetadata> for PutRuleError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PutRuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PutRuleError {}
