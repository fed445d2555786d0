//! The operation `CreateQueue`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_queue_attribute_map;
use super::endpoint::resolve;
use super::error::{
    InvalidAddress, InvalidAttributeName, InvalidAttributeValue, InvalidSecurity,
    QueueDeletedRecently, QueueNameExists, RequestThrottled, UnsupportedOperation,
};
use super::types::QueueAttributeName;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/CreateQueue)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateQueueInput {
    pub queue_name: String,
    pub attributes: Option<HashMap<QueueAttributeName, String>>,
    pub tags: Option<HashMap<String, String>>,
}

impl CreateQueueInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(queue_name: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
            attributes: None,
            tags: None,
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (QueueAttributeName, impl Into<String>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, item)| (key, item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
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
        if let Some(attributes) = &self.attributes {
            check_queue_attribute_map(&mut validator, &Path::new("attributes"), attributes);
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
            json.key("QueueName").text(&self.queue_name);
            if let Some(attributes) = &self.attributes {
                json.key("Attributes")
                    .map(attributes, |json, item| json.text(item));
            }
            if let Some(tags) = &self.tags {
                json.key("tags").map(tags, |json, item| json.text(item));
            }
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.CreateQueue",
            body,
        )))
    }
}

/// The output of `CreateQueue`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQueueOutput {
    pub queue_url: Option<String>,
    request_id: Option<String>,
}

impl CreateQueueOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateQueueError>> {
        let (mut output, request_id) =
            read_reply(response, read_create_queue_output, CreateQueueError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_create_queue_output(json: &mut JsonReader<'_>) -> Result<CreateQueueOutput, JsonError> {
    let mut queue_url = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "QueueUrl" => queue_url = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(CreateQueueOutput {
        queue_url,
        request_id: None,
    })
}

impl operation::Operation for CreateQueueInput {
    type Output = CreateQueueOutput;
    type Error = CreateQueueError;

    const NAME: &'static str = "CreateQueue";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateQueueOutput::from_response,
    };
}

/// The errors of `CreateQueue`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateQueueError {
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
    /// Code `InvalidAttributeName`.
    InvalidAttributeName(InvalidAttributeName),
    /// Code `InvalidAttributeValue`.
    InvalidAttributeValue(InvalidAttributeValue),
    /// Code `InvalidSecurity`.
    InvalidSecurity(InvalidSecurity),
    /// Code `AWS.SimpleQueueService.QueueDeletedRecently`.
    QueueDeletedRecently(QueueDeletedRecently),
    /// Code `QueueAlreadyExists`.
    QueueNameExists(QueueNameExists),
    /// Code `RequestThrottled`.
    RequestThrottled(RequestThrottled),
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateQueueError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidAttributeName(error) => error.metadata(),
            Self::InvalidAttributeValue(error) => error.metadata(),
            Self::InvalidSecurity(error) => error.metadata(),
            Self::QueueDeletedRecently(error) => error.metadata(),
            Self::QueueNameExists(error) => error.metadata(),
            Self::RequestThrottled(error) => error.metadata(),
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateQueueError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
            "InvalidAttributeName" => {
                Self::InvalidAttributeName(InvalidAttributeName::new(metadata))
            }
            "InvalidAttributeValue" => {
                Self::InvalidAttributeValue(InvalidAttributeValue::new(metadata))
            }
            "InvalidSecurity" => Self::InvalidSecurity(InvalidSecurity::new(metadata)),
            "QueueDeletedRecently" | "AWS.SimpleQueueService.QueueDeletedRecently" => {
                Self::QueueDeletedRecently(QueueDeletedRecently::new(metadata))
            }
            "QueueNameExists" | "QueueAlreadyExists" => {
                Self::QueueNameExists(QueueNameExists::new(metadata))
            }
            "RequestThrottled" => Self::RequestThrottled(RequestThrottled::new(metadata)),
            "UnsupportedOperation" | "AWS.SimpleQueueService.UnsupportedOperation" => {
                Self::UnsupportedOperation(UnsupportedOperation::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateQueueError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateQueueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateQueueError {}
