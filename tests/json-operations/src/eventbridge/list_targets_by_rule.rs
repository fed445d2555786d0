//! The operation `ListTargetsByRule`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_event_bus_name_or_arn, check_limit_max100, check_next_token, check_rule_name,
};
use super::endpoint::resolve;
use super::error::{InternalException, ResourceNotFoundException};
use super::parse::read_target;
use super::types::Target;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListTargetsByRule)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTargetsByRuleInput {
    /// Allowed: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
    pub rule: String,
    /// Allowed: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
    pub event_bus_name: Option<String>,
    /// Allowed: 1 to 2048 characters.
    pub next_token: Option<String>,
    /// Allowed: 1 to 100.
    pub limit: Option<i32>,
}

impl ListTargetsByRuleInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(rule: impl Into<String>) -> Self {
        Self {
            rule: rule.into(),
            event_bus_name: None,
            next_token: None,
            limit: None,
        }
    }

    /// Sets [`event_bus_name`](field@Self::event_bus_name).
    #[must_use]
    pub fn event_bus_name(mut self, event_bus_name: impl Into<String>) -> Self {
        self.event_bus_name = Some(event_bus_name.into());
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

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_rule_name(&mut validator, &Path::new("rule"), &self.rule);
        if let Some(event_bus_name) = &self.event_bus_name {
            check_event_bus_name_or_arn(&mut validator, &Path::new("eventBusName"), event_bus_name);
        }
        if let Some(next_token) = &self.next_token {
            check_next_token(&mut validator, &Path::new("nextToken"), next_token);
        }
        if let Some(limit) = &self.limit {
            check_limit_max100(&mut validator, &Path::new("limit"), *limit);
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
            json.key("Rule").text(&self.rule);
            if let Some(event_bus_name) = &self.event_bus_name {
                json.key("EventBusName").text(event_bus_name);
            }
            if let Some(next_token) = &self.next_token {
                json.key("NextToken").text(next_token);
            }
            if let Some(limit) = &self.limit {
                json.key("Limit").value(*limit);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AWSEvents.ListTargetsByRule",
            body,
        ))
    }
}

/// The output of `ListTargetsByRule`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTargetsByRuleOutput {
    pub targets: Vec<Target>,
    pub next_token: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ListTargetsByRuleOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListTargetsByRuleError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_list_targets_by_rule_output,
            ListTargetsByRuleError::from,
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

fn read_list_targets_by_rule_output(
    json: &mut JsonReader<'_>,
) -> Result<ListTargetsByRuleOutput, JsonError> {
    let mut targets = None;
    let mut next_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Targets" => targets = json.optional(|json| json.list(read_target))?,
            "NextToken" => next_token = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ListTargetsByRuleOutput {
        targets: targets.unwrap_or_default(),
        next_token,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for ListTargetsByRuleInput {
    type Output = ListTargetsByRuleOutput;
    type Error = ListTargetsByRuleError;

    const NAME: &'static str = "ListTargetsByRule";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: ListTargetsByRuleOutput::from_response,
    };
}

/// The errors of `ListTargetsByRule`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTargetsByRuleError {
    /// Code `InternalException`.
    InternalException(InternalException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListTargetsByRuleError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListTargetsByRuleError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalException" => Self::InternalException(InternalException::new(metadata)),
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListTargetsByRuleError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListTargetsByRuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListTargetsByRuleError {}
