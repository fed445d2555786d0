//! The operation `UpdateItem`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_attribute_updates, check_conditional_operator, check_expected_attribute_map,
    check_expression_attribute_name_map, check_expression_attribute_value_map, check_key,
    check_return_consumed_capacity, check_return_item_collection_metrics, check_return_value,
    check_return_values_on_condition_check_failure, check_table_arn,
};
use super::endpoint::resolve;
use super::error::{
    ConditionalCheckFailedException, InternalServerError, InvalidEndpointException,
    ItemCollectionSizeLimitExceededException, ProvisionedThroughputExceededException,
    ReplicatedWriteConflictException, RequestLimitExceeded, ResourceNotFoundException,
    ThrottlingException, TransactionConflictException,
};
use super::parse::{read_attribute_value, read_consumed_capacity, read_item_collection_metrics};
use super::serialize::{
    write_attribute_value, write_attribute_value_update, write_expected_attribute_value,
};
use super::types::{
    AttributeValue, AttributeValueUpdate, ConditionalOperator, ConsumedCapacity,
    ExpectedAttributeValue, ItemCollectionMetrics, ReturnConsumedCapacity,
    ReturnItemCollectionMetrics, ReturnValue, ReturnValuesOnConditionCheckFailure,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json_or_refuse;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateItem)
///
/// # Example
///
/// ```
/// use json_operations::dynamodb::types::{AttributeValue, ReturnValue};
/// use json_operations::dynamodb::{self, UpdateItemInput, UpdateItemRequired};
///
/// let input = UpdateItemInput::new(UpdateItemRequired {
///     key: [
///         ("Artist".into(), AttributeValue::S("Acme Band".into())),
///         ("SongTitle".into(), AttributeValue::S("Happy Day".into())),
///     ].into(),
///     table_name: "Music".into(),
/// })
/// .return_values(ReturnValue::AllNew)
/// .update_expression("SET #Y = :y, #AT = :t")
/// .expression_attribute_names([
///         ("#Y", "Year"),
///         ("#AT", "AlbumTitle"),
///     ])
/// .expression_attribute_values([
///         (":y", AttributeValue::N("2015".into())),
///         (":t", AttributeValue::S("Louder Than Ever".into())),
///     ]);
/// input.validate()?;
///
/// let endpoint = dynamodb::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemInput {
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    pub key: HashMap<String, AttributeValue>,
    pub attribute_updates: Option<HashMap<String, AttributeValueUpdate>>,
    pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub update_expression: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

/// The required members of [`UpdateItemInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateItemRequired {
    /// See [`key`](field@UpdateItemInput::key).
    pub key: HashMap<String, AttributeValue>,
    /// See [`table_name`](field@UpdateItemInput::table_name).
    pub table_name: String,
}

impl UpdateItemInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: UpdateItemRequired) -> Self {
        Self {
            table_name: required.table_name,
            key: required.key,
            attribute_updates: None,
            expected: None,
            conditional_operator: None,
            return_values: None,
            return_consumed_capacity: None,
            return_item_collection_metrics: None,
            update_expression: None,
            condition_expression: None,
            expression_attribute_names: None,
            expression_attribute_values: None,
            return_values_on_condition_check_failure: None,
        }
    }

    /// Sets [`attribute_updates`](field@Self::attribute_updates).
    #[must_use]
    pub fn attribute_updates(
        mut self,
        attribute_updates: impl IntoIterator<Item = (impl Into<String>, AttributeValueUpdate)>,
    ) -> Self {
        self.attribute_updates = Some(
            attribute_updates
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`expected`](field@Self::expected).
    #[must_use]
    pub fn expected(
        mut self,
        expected: impl IntoIterator<Item = (impl Into<String>, ExpectedAttributeValue)>,
    ) -> Self {
        self.expected = Some(
            expected
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`conditional_operator`](field@Self::conditional_operator).
    #[must_use]
    pub fn conditional_operator(mut self, conditional_operator: ConditionalOperator) -> Self {
        self.conditional_operator = Some(conditional_operator);
        self
    }

    /// Sets [`return_values`](field@Self::return_values).
    #[must_use]
    pub fn return_values(mut self, return_values: ReturnValue) -> Self {
        self.return_values = Some(return_values);
        self
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

    /// Sets [`update_expression`](field@Self::update_expression).
    #[must_use]
    pub fn update_expression(mut self, update_expression: impl Into<String>) -> Self {
        self.update_expression = Some(update_expression.into());
        self
    }

    /// Sets [`condition_expression`](field@Self::condition_expression).
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }

    /// Sets [`expression_attribute_names`](field@Self::expression_attribute_names).
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        expression_attribute_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.expression_attribute_names = Some(
            expression_attribute_names
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`expression_attribute_values`](field@Self::expression_attribute_values).
    #[must_use]
    pub fn expression_attribute_values(
        mut self,
        expression_attribute_values: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>,
    ) -> Self {
        self.expression_attribute_values = Some(
            expression_attribute_values
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`return_values_on_condition_check_failure`](field@Self::return_values_on_condition_check_failure).
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    ) -> Self {
        self.return_values_on_condition_check_failure =
            Some(return_values_on_condition_check_failure);
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
        check_table_arn(&mut validator, &Path::new("tableName"), &self.table_name);
        check_key(&mut validator, &Path::new("key"), &self.key);
        if let Some(attribute_updates) = &self.attribute_updates {
            check_attribute_updates(
                &mut validator,
                &Path::new("attributeUpdates"),
                attribute_updates,
            );
        }
        if let Some(expected) = &self.expected {
            check_expected_attribute_map(&mut validator, &Path::new("expected"), expected);
        }
        if let Some(conditional_operator) = &self.conditional_operator {
            check_conditional_operator(
                &mut validator,
                &Path::new("conditionalOperator"),
                conditional_operator,
            );
        }
        if let Some(return_values) = &self.return_values {
            check_return_value(&mut validator, &Path::new("returnValues"), return_values);
        }
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
        if let Some(expression_attribute_names) = &self.expression_attribute_names {
            check_expression_attribute_name_map(
                &mut validator,
                &Path::new("expressionAttributeNames"),
                expression_attribute_names,
            );
        }
        if let Some(expression_attribute_values) = &self.expression_attribute_values {
            check_expression_attribute_value_map(
                &mut validator,
                &Path::new("expressionAttributeValues"),
                expression_attribute_values,
            );
        }
        if let Some(return_values_on_condition_check_failure) =
            &self.return_values_on_condition_check_failure
        {
            check_return_values_on_condition_check_failure(
                &mut validator,
                &Path::new("returnValuesOnConditionCheckFailure"),
                return_values_on_condition_check_failure,
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
            json.key("TableName").text(&self.table_name);
            json.key("Key").map(&self.key, write_attribute_value);
            if let Some(attribute_updates) = &self.attribute_updates {
                json.key("AttributeUpdates")
                    .map(attribute_updates, write_attribute_value_update);
            }
            if let Some(expected) = &self.expected {
                json.key("Expected")
                    .map(expected, write_expected_attribute_value);
            }
            if let Some(conditional_operator) = &self.conditional_operator {
                json.key("ConditionalOperator")
                    .text(conditional_operator.as_str());
            }
            if let Some(return_values) = &self.return_values {
                json.key("ReturnValues").text(return_values.as_str());
            }
            if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
                json.key("ReturnConsumedCapacity")
                    .text(return_consumed_capacity.as_str());
            }
            if let Some(return_item_collection_metrics) = &self.return_item_collection_metrics {
                json.key("ReturnItemCollectionMetrics")
                    .text(return_item_collection_metrics.as_str());
            }
            if let Some(update_expression) = &self.update_expression {
                json.key("UpdateExpression").text(update_expression);
            }
            if let Some(condition_expression) = &self.condition_expression {
                json.key("ConditionExpression").text(condition_expression);
            }
            if let Some(expression_attribute_names) = &self.expression_attribute_names {
                json.key("ExpressionAttributeNames")
                    .map(expression_attribute_names, |json, item| json.text(item));
            }
            if let Some(expression_attribute_values) = &self.expression_attribute_values {
                json.key("ExpressionAttributeValues")
                    .map(expression_attribute_values, write_attribute_value);
            }
            if let Some(return_values_on_condition_check_failure) =
                &self.return_values_on_condition_check_failure
            {
                json.key("ReturnValuesOnConditionCheckFailure")
                    .text(return_values_on_condition_check_failure.as_str());
            }
        })?;
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.UpdateItem",
            body,
        ))
    }
}

/// The output of `UpdateItem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemOutput {
    pub attributes: HashMap<String, AttributeValue>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
    request_id: Option<String>,
}

impl UpdateItemOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<UpdateItemError>> {
        let (mut output, request_id) =
            read_reply(response, read_update_item_output, UpdateItemError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_update_item_output(json: &mut JsonReader<'_>) -> Result<UpdateItemOutput, JsonError> {
    let mut attributes = None;
    let mut consumed_capacity = None;
    let mut item_collection_metrics = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Attributes" => {
                attributes =
                    json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            "ConsumedCapacity" => {
                consumed_capacity = json.optional(read_consumed_capacity)?;
            }
            "ItemCollectionMetrics" => {
                item_collection_metrics = json.optional(read_item_collection_metrics)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(UpdateItemOutput {
        attributes: attributes.unwrap_or_default(),
        consumed_capacity,
        item_collection_metrics,
        request_id: None,
    })
}

impl operation::Operation for UpdateItemInput {
    type Output = UpdateItemOutput;
    type Error = UpdateItemError;

    const NAME: &'static str = "UpdateItem";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: UpdateItemOutput::from_response,
    };
}

/// The errors of `UpdateItem`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateItemError {
    /// Code `ConditionalCheckFailedException`.
    ConditionalCheckFailedException(ConditionalCheckFailedException),
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
    /// Code `TransactionConflictException`.
    TransactionConflictException(TransactionConflictException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl UpdateItemError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConditionalCheckFailedException(error) => error.metadata(),
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidEndpointException(error) => error.metadata(),
            Self::ItemCollectionSizeLimitExceededException(error) => error.metadata(),
            Self::ProvisionedThroughputExceededException(error) => error.metadata(),
            Self::ReplicatedWriteConflictException(error) => error.metadata(),
            Self::RequestLimitExceeded(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ThrottlingException(error) => error.metadata(),
            Self::TransactionConflictException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for UpdateItemError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConditionalCheckFailedException" => Self::ConditionalCheckFailedException(
                ConditionalCheckFailedException::new(metadata),
            ),
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
            "TransactionConflictException" => {
                Self::TransactionConflictException(TransactionConflictException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for UpdateItemError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for UpdateItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for UpdateItemError {}
