//! The operation `TransactWriteItems`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_client_request_token, check_return_consumed_capacity,
    check_return_item_collection_metrics, check_transact_write_item_list,
};
use super::endpoint::resolve;
use super::error::{
    IdempotentParameterMismatchException, InternalServerError, InvalidEndpointException,
    ProvisionedThroughputExceededException, RequestLimitExceeded, ResourceNotFoundException,
    ThrottlingException, TransactionCanceledException, TransactionInProgressException,
};
use super::parse::{read_consumed_capacity, read_item_collection_metrics};
use super::serialize::write_transact_write_item;
use super::types::{
    ConsumedCapacity, ItemCollectionMetrics, ReturnConsumedCapacity, ReturnItemCollectionMetrics,
    TransactWriteItem,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::idempotency_token::idempotency_token;
use crate::support::json::writer::write_json_or_refuse;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItems)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactWriteItemsInput {
    /// Allowed: 1 to 100 items.
    pub transact_items: Vec<TransactWriteItem>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// Allowed: 1 to 36 characters.
    ///
    /// The service uses it to recognize a request that is sent again. If it is absent, `to_request` makes a random one.
    pub client_request_token: Option<String>,
}

impl TransactWriteItemsInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(transact_items: impl IntoIterator<Item = TransactWriteItem>) -> Self {
        Self {
            transact_items: transact_items.into_iter().collect(),
            return_consumed_capacity: None,
            return_item_collection_metrics: None,
            client_request_token: None,
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

    /// Sets [`client_request_token`](field@Self::client_request_token).
    #[must_use]
    pub fn client_request_token(mut self, client_request_token: impl Into<String>) -> Self {
        self.client_request_token = Some(client_request_token.into());
        self
    }

    /// Sets [`client_request_token`](field@Self::client_request_token) to what `source` returns, if it is absent.
    #[must_use]
    pub fn idempotency_token_from(mut self, source: impl FnOnce() -> String) -> Self {
        self.client_request_token.get_or_insert_with(source);
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
        check_transact_write_item_list(
            &mut validator,
            &Path::new("transactItems"),
            &self.transact_items,
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
        if let Some(client_request_token) = &self.client_request_token {
            check_client_request_token(
                &mut validator,
                &Path::new("clientRequestToken"),
                client_request_token,
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
            json.key("TransactItems")
                .list(&self.transact_items, write_transact_write_item);
            if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
                json.key("ReturnConsumedCapacity")
                    .text(return_consumed_capacity.as_str());
            }
            if let Some(return_item_collection_metrics) = &self.return_item_collection_metrics {
                json.key("ReturnItemCollectionMetrics")
                    .text(return_item_collection_metrics.as_str());
            }
            match &self.client_request_token {
                Some(client_request_token) => {
                    json.key("ClientRequestToken").text(client_request_token)
                }
                None => json.key("ClientRequestToken").text(&idempotency_token()),
            }
        })?;
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.TransactWriteItems",
            body,
        ))
    }
}

/// The output of `TransactWriteItems`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Vec<ConsumedCapacity>,
    pub item_collection_metrics: HashMap<String, Vec<ItemCollectionMetrics>>,
    request_id: Option<String>,
}

impl TransactWriteItemsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<TransactWriteItemsError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_transact_write_items_output,
            TransactWriteItemsError::from,
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

fn read_transact_write_items_output(
    json: &mut JsonReader<'_>,
) -> Result<TransactWriteItemsOutput, JsonError> {
    let mut consumed_capacity = None;
    let mut item_collection_metrics = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ConsumedCapacity" => {
                consumed_capacity = json.optional(|json| json.list(read_consumed_capacity))?;
            }
            "ItemCollectionMetrics" => {
                item_collection_metrics = json.optional(|json| {
                    json.map(Cow::into_owned, |json| {
                        json.list(read_item_collection_metrics)
                    })
                })?;
            }
            _ => json.skip()?,
        }
    }
    Ok(TransactWriteItemsOutput {
        consumed_capacity: consumed_capacity.unwrap_or_default(),
        item_collection_metrics: item_collection_metrics.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for TransactWriteItemsInput {
    type Output = TransactWriteItemsOutput;
    type Error = TransactWriteItemsError;

    const NAME: &'static str = "TransactWriteItems";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: TransactWriteItemsOutput::from_response,
    };
}

/// The errors of `TransactWriteItems`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TransactWriteItemsError {
    /// Code `IdempotentParameterMismatchException`.
    IdempotentParameterMismatchException(IdempotentParameterMismatchException),
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
    /// Code `TransactionCanceledException`.
    TransactionCanceledException(TransactionCanceledException),
    /// Code `TransactionInProgressException`.
    TransactionInProgressException(TransactionInProgressException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl TransactWriteItemsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::IdempotentParameterMismatchException(error) => error.metadata(),
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidEndpointException(error) => error.metadata(),
            Self::ProvisionedThroughputExceededException(error) => error.metadata(),
            Self::RequestLimitExceeded(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ThrottlingException(error) => error.metadata(),
            Self::TransactionCanceledException(error) => error.metadata(),
            Self::TransactionInProgressException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for TransactWriteItemsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "IdempotentParameterMismatchException" => Self::IdempotentParameterMismatchException(
                IdempotentParameterMismatchException::new(metadata),
            ),
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
            "TransactionCanceledException" => {
                Self::TransactionCanceledException(TransactionCanceledException::new(metadata))
            }
            "TransactionInProgressException" => {
                Self::TransactionInProgressException(TransactionInProgressException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for TransactWriteItemsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for TransactWriteItemsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for TransactWriteItemsError {}
