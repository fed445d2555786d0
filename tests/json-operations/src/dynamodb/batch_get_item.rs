//! The operation `BatchGetItem`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_batch_get_request_map, check_return_consumed_capacity};
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidEndpointException, ProvisionedThroughputExceededException,
    RequestLimitExceeded, ResourceNotFoundException, ThrottlingException,
};
use super::parse::{read_attribute_value, read_consumed_capacity, read_keys_and_attributes};
use super::serialize::write_keys_and_attributes;
use super::types::{AttributeValue, ConsumedCapacity, KeysAndAttributes, ReturnConsumedCapacity};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json_or_refuse;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchGetItem)
///
/// # Example
///
/// ```
/// use json_operations::dynamodb::types::{AttributeValue, KeysAndAttributes};
/// use json_operations::dynamodb::{self, BatchGetItemInput};
///
/// let input = BatchGetItemInput::new([
///     ("Music", KeysAndAttributes::new([
///         [
///             ("Artist".into(), AttributeValue::S("No One You Know".into())),
///             ("SongTitle".into(), AttributeValue::S("Call Me Today".into())),
///         ].into(),
///         [
///             ("Artist".into(), AttributeValue::S("Acme Band".into())),
///             ("SongTitle".into(), AttributeValue::S("Happy Day".into())),
///         ].into(),
///         [
///             ("Artist".into(), AttributeValue::S("No One You Know".into())),
///             ("SongTitle".into(), AttributeValue::S("Scared of My Shadow".into())),
///         ].into(),
///     ])
///     .projection_expression("AlbumTitle")),
/// ]);
/// input.validate()?;
///
/// let endpoint = dynamodb::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchGetItemInput {
    /// Allowed: 1 to 100 entries.
    pub request_items: HashMap<String, KeysAndAttributes>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl BatchGetItemInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(
        request_items: impl IntoIterator<Item = (impl Into<String>, KeysAndAttributes)>,
    ) -> Self {
        Self {
            request_items: request_items
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
            return_consumed_capacity: None,
        }
    }

    /// Sets [`return_consumed_capacity`](field@Self::return_consumed_capacity).
    #[must_use]
    pub fn return_consumed_capacity(
        mut self,
        return_consumed_capacity: ReturnConsumedCapacity,
    ) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity);
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
        check_batch_get_request_map(
            &mut validator,
            &Path::new("requestItems"),
            &self.request_items,
        );
        if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
            check_return_consumed_capacity(
                &mut validator,
                &Path::new("returnConsumedCapacity"),
                return_consumed_capacity,
            );
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// A union has an unknown member, whose value was not kept.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json_or_refuse(|json| {
            json.key("RequestItems")
                .map(&self.request_items, write_keys_and_attributes);
            if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
                json.key("ReturnConsumedCapacity")
                    .text(return_consumed_capacity.as_str());
            }
        })?;
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.BatchGetItem",
            body,
        ))
    }
}

/// The output of `BatchGetItem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchGetItemOutput {
    pub responses: HashMap<String, Vec<HashMap<String, AttributeValue>>>,
    pub unprocessed_keys: HashMap<String, KeysAndAttributes>,
    pub consumed_capacity: Vec<ConsumedCapacity>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl BatchGetItemOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<BatchGetItemError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_batch_get_item_output,
            BatchGetItemError::from,
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

fn read_batch_get_item_output(json: &mut JsonReader<'_>) -> Result<BatchGetItemOutput, JsonError> {
    let mut responses = None;
    let mut unprocessed_keys = None;
    let mut consumed_capacity = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Responses" => {
                responses = json.optional(|json| {
                    json.map(Cow::into_owned, |json| {
                        json.list(|json| json.map(Cow::into_owned, read_attribute_value))
                    })
                })?;
            }
            "UnprocessedKeys" => {
                unprocessed_keys =
                    json.optional(|json| json.map(Cow::into_owned, read_keys_and_attributes))?;
            }
            "ConsumedCapacity" => {
                consumed_capacity = json.optional(|json| json.list(read_consumed_capacity))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(BatchGetItemOutput {
        responses: responses.unwrap_or_default(),
        unprocessed_keys: unprocessed_keys.unwrap_or_default(),
        consumed_capacity: consumed_capacity.unwrap_or_default(),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for BatchGetItemInput {
    type Output = BatchGetItemOutput;
    type Error = BatchGetItemError;

    const NAME: &'static str = "BatchGetItem";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: BatchGetItemOutput::from_response,
    };
}

/// The errors of `BatchGetItem`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BatchGetItemError {
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `InvalidEndpointException`.
    InvalidEndpointException(InvalidEndpointException),
    /// Code `ProvisionedThroughputExceededException`.
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    /// Code `RequestLimitExceeded`.
    RequestLimitExceeded(RequestLimitExceeded),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ThrottlingException`.
    ThrottlingException(ThrottlingException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl BatchGetItemError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidEndpointException(error) => error.metadata(),
            Self::ProvisionedThroughputExceededException(error) => error.metadata(),
            Self::RequestLimitExceeded(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ThrottlingException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for BatchGetItemError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "InvalidEndpointException" => {
                Self::InvalidEndpointException(InvalidEndpointException::new(metadata))
            }
            "ProvisionedThroughputExceededException" => {
                Self::ProvisionedThroughputExceededException(
                    ProvisionedThroughputExceededException::new(metadata),
                )
            }
            "RequestLimitExceeded" => {
                Self::RequestLimitExceeded(RequestLimitExceeded::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ThrottlingException" => Self::ThrottlingException(ThrottlingException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for BatchGetItemError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for BatchGetItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for BatchGetItemError {}
