//! The operation `PutEvents`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_endpoint_id, check_put_events_request_entry_list};
use super::endpoint::{resolve, resolve_custom};
use super::error::InternalException;
use super::parse::read_put_events_result_entry;
use super::serialize::write_put_events_request_entry;
use super::types::{PutEventsRequestEntry, PutEventsResultEntry};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutEvents)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutEventsInput {
    /// Allowed: 1 to 10 items.
    pub entries: Vec<PutEventsRequestEntry>,
    /// Allowed: 1 to 50 characters, matches `^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$`.
    ///
    /// A request with this member goes to a host of its own, which opsmith does not know: [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error unless a URL is configured.
    pub endpoint_id: Option<String>,
}

impl PutEventsInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = PutEventsRequestEntry>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            endpoint_id: None,
        }
    }

    /// Sets [`endpoint_id`](field@Self::endpoint_id).
    #[must_use]
    pub fn endpoint_id(mut self, endpoint_id: impl Into<String>) -> Self {
        self.endpoint_id = Some(endpoint_id.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_put_events_request_entry_list(&mut validator, &Path::new("entries"), &self.entries);
        if let Some(endpoint_id) = &self.endpoint_id {
            check_endpoint_id(&mut validator, &Path::new("endpointId"), endpoint_id);
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
            json.key("Entries")
                .list(&self.entries, write_put_events_request_entry);
            if let Some(endpoint_id) = &self.endpoint_id {
                json.key("EndpointId").text(endpoint_id);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AWSEvents.PutEvents",
            body,
        ))
    }
}

/// The output of `PutEvents`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutEventsOutput {
    pub failed_entry_count: i32,
    pub entries: Vec<PutEventsResultEntry>,
    request_id: Option<String>,
}

impl PutEventsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<PutEventsError>> {
        let (mut output, request_id) =
            read_reply(response, read_put_events_output, PutEventsError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_put_events_output(json: &mut JsonReader<'_>) -> Result<PutEventsOutput, JsonError> {
    let mut failed_entry_count = None;
    let mut entries = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "FailedEntryCount" => {
                failed_entry_count = json.optional(JsonReader::integer)?;
            }
            "Entries" => {
                entries = json.optional(|json| json.list(read_put_events_result_entry))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(PutEventsOutput {
        failed_entry_count: failed_entry_count.unwrap_or_default(),
        entries: entries.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for PutEventsInput {
    type Output = PutEventsOutput;
    type Error = PutEventsError;

    const NAME: &'static str = "PutEvents";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |input, config| {
            if input.endpoint_id.is_some() {
                resolve_custom(
                    config,
                    "the endpoint of requests with `EndpointId` is not known: configure a URL",
                )
            } else {
                resolve(config)
            }
        },
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: PutEventsOutput::from_response,
    };
}

/// The errors of `PutEvents`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutEventsError {
    /// Code `InternalException`.
    InternalException(InternalException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PutEventsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PutEventsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalException" => Self::InternalException(InternalException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for PutEventsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PutEventsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PutEventsError {}
