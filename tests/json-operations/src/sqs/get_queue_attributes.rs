//! The operation `GetQueueAttributes`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_attribute_name_list;
use super::endpoint::resolve;
use super::error::{
    InvalidAddress, InvalidAttributeName, InvalidSecurity, QueueDoesNotExist, RequestThrottled,
    UnsupportedOperation,
};
use super::types::QueueAttributeName;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueAttributes)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetQueueAttributesInput {
    pub queue_url: String,
    pub attribute_names: Option<Vec<QueueAttributeName>>,
}

impl GetQueueAttributesInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            attribute_names: None,
        }
    }

    /// Sets [`attribute_names`](field@Self::attribute_names).
    #[must_use]
    pub fn attribute_names(
        mut self,
        attribute_names: impl IntoIterator<Item = QueueAttributeName>,
    ) -> Self {
        self.attribute_names = Some(attribute_names.into_iter().collect());
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
        if let Some(attribute_names) = &self.attribute_names {
            check_attribute_name_list(
                &mut validator,
                &Path::new("attributeNames"),
                attribute_names,
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
            json.key("QueueUrl").text(&self.queue_url);
            if let Some(attribute_names) = &self.attribute_names {
                json.key("AttributeNames")
                    .list(attribute_names, |json, item| json.text(item.as_str()));
            }
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.GetQueueAttributes",
            body,
        )))
    }
}

/// The output of `GetQueueAttributes`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQueueAttributesOutput {
    pub attributes: HashMap<QueueAttributeName, String>,
    request_id: Option<String>,
}

impl GetQueueAttributesOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetQueueAttributesError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_get_queue_attributes_output,
            GetQueueAttributesError::from,
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

fn read_get_queue_attributes_output(
    json: &mut JsonReader<'_>,
) -> Result<GetQueueAttributesOutput, JsonError> {
    let mut attributes = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Attributes" => {
                attributes = json.optional(|json| {
                    json.map(|key| QueueAttributeName::from(&*key), JsonReader::text)
                })?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GetQueueAttributesOutput {
        attributes: attributes.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for GetQueueAttributesInput {
    type Output = GetQueueAttributesOutput;
    type Error = GetQueueAttributesError;

    const NAME: &'static str = "GetQueueAttributes";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: GetQueueAttributesOutput::from_response,
    };
}

/// The errors of `GetQueueAttributes`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetQueueAttributesError {
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
    /// Code `InvalidAttributeName`.
    InvalidAttributeName(InvalidAttributeName),
    /// Code `InvalidSecurity`.
    InvalidSecurity(InvalidSecurity),
    /// Code `AWS.SimpleQueueService.NonExistentQueue`.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Code `RequestThrottled`.
    RequestThrottled(RequestThrottled),
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetQueueAttributesError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidAttributeName(error) => error.metadata(),
            Self::InvalidSecurity(error) => error.metadata(),
            Self::QueueDoesNotExist(error) => error.metadata(),
            Self::RequestThrottled(error) => error.metadata(),
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetQueueAttributesError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
            "InvalidAttributeName" => {
                Self::InvalidAttributeName(InvalidAttributeName::new(metadata))
            }
            "InvalidSecurity" => Self::InvalidSecurity(InvalidSecurity::new(metadata)),
            "QueueDoesNotExist" | "AWS.SimpleQueueService.NonExistentQueue" => {
                Self::QueueDoesNotExist(QueueDoesNotExist::new(metadata))
            }
            "RequestThrottled" => Self::RequestThrottled(RequestThrottled::new(metadata)),
            "UnsupportedOperation" | "AWS.SimpleQueueService.UnsupportedOperation" => {
                Self::UnsupportedOperation(UnsupportedOperation::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetQueueAttributesError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetQueueAttributesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetQueueAttributesError {}
