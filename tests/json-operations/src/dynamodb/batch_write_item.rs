//! The operation `BatchWriteItem`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_batch_write_item_request_map, check_return_consumed_capacity,
    check_return_item_collection_metrics,
};
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidEndpointException, ItemCollectionSizeLimitExceededException,
    ProvisionedThroughputExceededException, ReplicatedWriteConflictException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException,
};
use super::parse::{read_consumed_capacity, read_item_collection_metrics, read_write_request};
use super::serialize::write_write_request;
use super::types::{
    ConsumedCapacity, ItemCollectionMetrics, ReturnConsumedCapacity, ReturnItemCollectionMetrics,
    WriteRequest,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json_or_refuse;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchWriteItem)
///
/// # Example
///
/// ```
/// use json_operations::dynamodb::types::{AttributeValue, PutRequest, WriteRequest};
/// use json_operations::dynamodb::{self, BatchWriteItemInput};
///
/// let input = BatchWriteItemInput::new([
///     ("Music", vec![
///         WriteRequest::new()
///             .put_request(PutRequest::new([
///                 ("AlbumTitle", AttributeValue::S("Somewhat Famous".into())),
///                 ("SongTitle", AttributeValue::S("Call Me Today".into())),
///                 ("Artist", AttributeValue::S("No One You Know".into())),
///             ])),
///         WriteRequest::new()
///             .put_request(PutRequest::new([
///                 ("AlbumTitle", AttributeValue::S("Songs About Life".into())),
///                 ("SongTitle", AttributeValue::S("Happy Day".into())),
///                 ("Artist", AttributeValue::S("Acme Band".into())),
///             ])),
///         WriteRequest::new()
///             .put_request(PutRequest::new([
///                 ("AlbumTitle", AttributeValue::S("Blue Sky Blues".into())),
///                 ("SongTitle", AttributeValue::S("Scared of My Shadow".into())),
///                 ("Artist", AttributeValue::S("No One You Know".into())),
///             ])),
///     ]),
/// ]);
/// input.validate()?;
///
/// let endpoint = dynamodb::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchWriteItemInput {
    /// Allowed: 1 to 25 entries.
    pub request_items: HashMap<String, Vec<WriteRequest>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
}

impl BatchWriteItemInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(
        request_items: impl IntoIterator<Item = (impl Into<String>, Vec<WriteRequest>)>,
    ) -> Self {
        Self {
            request_items: request_items
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
            return_consumed_capacity: None,
            return_item_collection_metrics: None,
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

    /// Sets [`return_item_collection_metrics`](field@Self::return_item_collection_metrics).
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        return_item_collection_metrics: ReturnItemCollectionMetrics,
    ) -> Self {
        self.return_item_collection_metrics = Some(return_item_collection_metrics);
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
        check_batch_write_item_request_map(
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
        if let Some(return_item_collection_metrics) = &self.return_item_collection_metrics {
            check_return_item_collection_metrics(
                &mut validator,
                &Path::new("returnItemCollectionMetrics"),
                return_item_collection_metrics,
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
                .map(&self.request_items, |json, item| {
                    json.list(item, write_write_request)
                });
            if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
                json.key("ReturnConsumedCapacity")
                    .text(return_consumed_capacity.as_str());
            }
            if let Some(return_item_collection_metrics) = &self.return_item_collection_metrics {
                json.key("ReturnItemCollectionMetrics")
                    .text(return_item_collection_metrics.as_str());
            }
        })?;
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.BatchWriteItem",
            body,
        ))
    }
}

/// The output of `BatchWriteItem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchWriteItemOutput {
    pub unprocessed_items: HashMap<String, Vec<WriteRequest>>,
    pub item_collection_metrics: HashMap<String, Vec<ItemCollectionMetrics>>,
    pub consumed_capacity: Vec<ConsumedCapacity>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl BatchWriteItemOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<BatchWriteItemError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_batch_write_item_output,
            BatchWriteItemError::from,
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

fn read_batch_write_item_output(
    json: &mut JsonReader<'_>,
) -> Result<BatchWriteItemOutput, JsonError> {
    let mut unprocessed_items = None;
    let mut item_collection_metrics = None;
    let mut consumed_capacity = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "UnprocessedItems" => {
                unprocessed_items = json.optional(|json| {
                    json.map(Cow::into_owned, |json| json.list(read_write_request))
                })?;
            }
            "ItemCollectionMetrics" => {
                item_collection_metrics = json.optional(|json| {
                    json.map(Cow::into_owned, |json| {
                        json.list(read_item_collection_metrics)
                    })
                })?;
            }
            "ConsumedCapacity" => {
                consumed_capacity = json.optional(|json| json.list(read_consumed_capacity))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(BatchWriteItemOutput {
        unprocessed_items: unprocessed_items.unwrap_or_default(),
        item_collection_metrics: item_collection_metrics.unwrap_or_default(),
        consumed_capacity: consumed_capacity.unwrap_or_default(),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for BatchWriteItemInput {
    type Output = BatchWriteItemOutput;
    type Error = BatchWriteItemError;

    const NAME: &'static str = "BatchWriteItem";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: BatchWriteItemOutput::from_response,
    };
}

/// The errors of `BatchWriteItem`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BatchWriteItemError {
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `InvalidEndpointException`.
    InvalidEndpointException(InvalidEndpointException),
    /// Code `ItemCollectionSizeLimitExceededException`.
    ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
    /// Code `ProvisionedThroughputExceededException`.
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    /// Code `ReplicatedWriteConflictException`.
    ReplicatedWriteConflictException(ReplicatedWriteConflictException),
    /// Code `RequestLimitExceeded`.
    RequestLimitExceeded(RequestLimitExceeded),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ThrottlingException`.
    ThrottlingException(ThrottlingException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl BatchWriteItemError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidEndpointException(error) => error.metadata(),
            Self::ItemCollectionSizeLimitExceededException(error) => error.metadata(),
            Self::ProvisionedThroughputExceededException(error) => error.metadata(),
            Self::ReplicatedWriteConflictException(error) => error.metadata(),
            Self::RequestLimitExceeded(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ThrottlingException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for BatchWriteItemError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "InvalidEndpointException" => {
                Self::InvalidEndpointException(InvalidEndpointException::new(metadata))
            }
            "ItemCollectionSizeLimitExceededException" => {
                Self::ItemCollectionSizeLimitExceededException(
                    ItemCollectionSizeLimitExceededException::new(metadata),
                )
            }
            "ProvisionedThroughputExceededException" => {
                Self::ProvisionedThroughputExceededException(
                    ProvisionedThroughputExceededException::new(metadata),
                )
            }
            "ReplicatedWriteConflictException" => Self::ReplicatedWriteConflictException(
                ReplicatedWriteConflictException::new(metadata),
            ),
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

impl AsRef<ErrorMetadata> for BatchWriteItemError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for BatchWriteItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for BatchWriteItemError {}
