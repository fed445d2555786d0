//! The operation `Query`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_attribute_name_list, check_conditional_operator, check_expression_attribute_name_map,
    check_expression_attribute_value_map, check_filter_condition_map, check_index_name, check_key,
    check_key_conditions, check_positive_integer_object, check_return_consumed_capacity,
    check_select, check_table_arn,
};
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidEndpointException, ProvisionedThroughputExceededException,
    RequestLimitExceeded, ResourceNotFoundException, ThrottlingException,
};
use super::parse::{read_attribute_value, read_consumed_capacity};
use super::serialize::{write_attribute_value, write_condition};
use super::types::{
    AttributeValue, Condition, ConditionalOperator, ConsumedCapacity, ReturnConsumedCapacity,
    Select,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json_or_refuse;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query)
///
/// # Example
///
/// ```
/// use json_operations::dynamodb::types::AttributeValue;
/// use json_operations::dynamodb::{self, QueryInput};
///
/// let input = QueryInput::new("Music")
///     .projection_expression("SongTitle")
///     .key_condition_expression("Artist = :v1")
///     .expression_attribute_values([(":v1", AttributeValue::S("No One You Know".into()))]);
/// input.validate()?;
///
/// let endpoint = dynamodb::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryInput {
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    /// Allowed: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub index_name: Option<String>,
    pub select: Option<Select>,
    /// Allowed: at least 1 item.
    pub attributes_to_get: Option<Vec<String>>,
    /// Allowed: at least 1.
    pub limit: Option<i32>,
    pub consistent_read: Option<bool>,
    pub key_conditions: Option<HashMap<String, Condition>>,
    pub query_filter: Option<HashMap<String, Condition>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub scan_index_forward: Option<bool>,
    pub exclusive_start_key: Option<HashMap<String, AttributeValue>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
}

impl QueryInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self {
            table_name: table_name.into(),
            index_name: None,
            select: None,
            attributes_to_get: None,
            limit: None,
            consistent_read: None,
            key_conditions: None,
            query_filter: None,
            conditional_operator: None,
            scan_index_forward: None,
            exclusive_start_key: None,
            return_consumed_capacity: None,
            projection_expression: None,
            filter_expression: None,
            key_condition_expression: None,
            expression_attribute_names: None,
            expression_attribute_values: None,
        }
    }

    /// Sets [`index_name`](field@Self::index_name).
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }

    /// Sets [`select`](field@Self::select).
    #[must_use]
    pub fn select(mut self, select: Select) -> Self {
        self.select = Some(select);
        self
    }

    /// Sets [`attributes_to_get`](field@Self::attributes_to_get).
    #[must_use]
    pub fn attributes_to_get(
        mut self,
        attributes_to_get: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attributes_to_get = Some(attributes_to_get.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`consistent_read`](field@Self::consistent_read).
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }

    /// Sets [`key_conditions`](field@Self::key_conditions).
    #[must_use]
    pub fn key_conditions(
        mut self,
        key_conditions: impl IntoIterator<Item = (impl Into<String>, Condition)>,
    ) -> Self {
        self.key_conditions = Some(
            key_conditions
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`query_filter`](field@Self::query_filter).
    #[must_use]
    pub fn query_filter(
        mut self,
        query_filter: impl IntoIterator<Item = (impl Into<String>, Condition)>,
    ) -> Self {
        self.query_filter = Some(
            query_filter
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

    /// Sets [`scan_index_forward`](field@Self::scan_index_forward).
    #[must_use]
    pub fn scan_index_forward(mut self, scan_index_forward: bool) -> Self {
        self.scan_index_forward = Some(scan_index_forward);
        self
    }

    /// Sets [`exclusive_start_key`](field@Self::exclusive_start_key).
    #[must_use]
    pub fn exclusive_start_key(
        mut self,
        exclusive_start_key: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>,
    ) -> Self {
        self.exclusive_start_key = Some(
            exclusive_start_key
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
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

    /// Sets [`projection_expression`](field@Self::projection_expression).
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }

    /// Sets [`filter_expression`](field@Self::filter_expression).
    #[must_use]
    pub fn filter_expression(mut self, filter_expression: impl Into<String>) -> Self {
        self.filter_expression = Some(filter_expression.into());
        self
    }

    /// Sets [`key_condition_expression`](field@Self::key_condition_expression).
    #[must_use]
    pub fn key_condition_expression(mut self, key_condition_expression: impl Into<String>) -> Self {
        self.key_condition_expression = Some(key_condition_expression.into());
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
        if let Some(index_name) = &self.index_name {
            check_index_name(&mut validator, &Path::new("indexName"), index_name);
        }
        if let Some(select) = &self.select {
            check_select(&mut validator, &Path::new("select"), select);
        }
        if let Some(attributes_to_get) = &self.attributes_to_get {
            check_attribute_name_list(
                &mut validator,
                &Path::new("attributesToGet"),
                attributes_to_get,
            );
        }
        if let Some(limit) = &self.limit {
            check_positive_integer_object(&mut validator, &Path::new("limit"), *limit);
        }
        if let Some(key_conditions) = &self.key_conditions {
            check_key_conditions(&mut validator, &Path::new("keyConditions"), key_conditions);
        }
        if let Some(query_filter) = &self.query_filter {
            check_filter_condition_map(&mut validator, &Path::new("queryFilter"), query_filter);
        }
        if let Some(conditional_operator) = &self.conditional_operator {
            check_conditional_operator(
                &mut validator,
                &Path::new("conditionalOperator"),
                conditional_operator,
            );
        }
        if let Some(exclusive_start_key) = &self.exclusive_start_key {
            check_key(
                &mut validator,
                &Path::new("exclusiveStartKey"),
                exclusive_start_key,
            );
        }
        if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
            check_return_consumed_capacity(
                &mut validator,
                &Path::new("returnConsumedCapacity"),
                return_consumed_capacity,
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
            if let Some(index_name) = &self.index_name {
                json.key("IndexName").text(index_name);
            }
            if let Some(select) = &self.select {
                json.key("Select").text(select.as_str());
            }
            if let Some(attributes_to_get) = &self.attributes_to_get {
                json.key("AttributesToGet")
                    .list(attributes_to_get, |json, item| json.text(item));
            }
            if let Some(limit) = &self.limit {
                json.key("Limit").value(*limit);
            }
            if let Some(consistent_read) = &self.consistent_read {
                json.key("ConsistentRead").value(*consistent_read);
            }
            if let Some(key_conditions) = &self.key_conditions {
                json.key("KeyConditions")
                    .map(key_conditions, write_condition);
            }
            if let Some(query_filter) = &self.query_filter {
                json.key("QueryFilter").map(query_filter, write_condition);
            }
            if let Some(conditional_operator) = &self.conditional_operator {
                json.key("ConditionalOperator")
                    .text(conditional_operator.as_str());
            }
            if let Some(scan_index_forward) = &self.scan_index_forward {
                json.key("ScanIndexForward").value(*scan_index_forward);
            }
            if let Some(exclusive_start_key) = &self.exclusive_start_key {
                json.key("ExclusiveStartKey")
                    .map(exclusive_start_key, write_attribute_value);
            }
            if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
                json.key("ReturnConsumedCapacity")
                    .text(return_consumed_capacity.as_str());
            }
            if let Some(projection_expression) = &self.projection_expression {
                json.key("ProjectionExpression").text(projection_expression);
            }
            if let Some(filter_expression) = &self.filter_expression {
                json.key("FilterExpression").text(filter_expression);
            }
            if let Some(key_condition_expression) = &self.key_condition_expression {
                json.key("KeyConditionExpression")
                    .text(key_condition_expression);
            }
            if let Some(expression_attribute_names) = &self.expression_attribute_names {
                json.key("ExpressionAttributeNames")
                    .map(expression_attribute_names, |json, item| json.text(item));
            }
            if let Some(expression_attribute_values) = &self.expression_attribute_values {
                json.key("ExpressionAttributeValues")
                    .map(expression_attribute_values, write_attribute_value);
            }
        })?;
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.Query",
            body,
        ))
    }
}

/// The output of `Query`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOutput {
    pub items: Vec<HashMap<String, AttributeValue>>,
    pub count: i32,
    pub scanned_count: i32,
    pub last_evaluated_key: HashMap<String, AttributeValue>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    request_id: Option<String>,
}

impl QueryOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<QueryError>> {
        let (mut output, request_id) = read_reply(response, read_query_output, QueryError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_query_output(json: &mut JsonReader<'_>) -> Result<QueryOutput, JsonError> {
    let mut items = None;
    let mut count = None;
    let mut scanned_count = None;
    let mut last_evaluated_key = None;
    let mut consumed_capacity = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Items" => {
                items = json.optional(|json| {
                    json.list(|json| json.map(Cow::into_owned, read_attribute_value))
                })?;
            }
            "Count" => count = json.optional(JsonReader::integer)?,
            "ScannedCount" => scanned_count = json.optional(JsonReader::integer)?,
            "LastEvaluatedKey" => {
                last_evaluated_key =
                    json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            "ConsumedCapacity" => {
                consumed_capacity = json.optional(read_consumed_capacity)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(QueryOutput {
        items: items.unwrap_or_default(),
        count: count.unwrap_or_default(),
        scanned_count: scanned_count.unwrap_or_default(),
        last_evaluated_key: last_evaluated_key.unwrap_or_default(),
        consumed_capacity,
        request_id: None,
    })
}

impl operation::Operation for QueryInput {
    type Output = QueryOutput;
    type Error = QueryError;

    const NAME: &'static str = "Query";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: QueryOutput::from_response,
    };
}

/// The errors of `Query`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum QueryError {
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

impl QueryError {
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

impl From<ErrorMetadata> for QueryError {
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

impl AsRef<ErrorMetadata> for QueryError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for QueryError {}
