//! The operation `GetItem`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_attribute_name_list, check_expression_attribute_name_map, check_key,
    check_return_consumed_capacity, check_table_arn,
};
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidEndpointException, ProvisionedThroughputExceededException,
    RequestLimitExceeded, ResourceNotFoundException, ThrottlingException,
};
use super::parse::{read_attribute_value, read_consumed_capacity};
use super::serialize::write_attribute_value;
use super::types::{AttributeValue, ConsumedCapacity, ReturnConsumedCapacity};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json_or_refuse;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem)
///
/// # Example
///
/// ```
/// use json_operations::dynamodb::types::AttributeValue;
/// use json_operations::dynamodb::{self, GetItemInput, GetItemRequired};
///
/// let input = GetItemInput::new(GetItemRequired {
///     key: [
///         ("Artist".into(), AttributeValue::S("Acme Band".into())),
///         ("SongTitle".into(), AttributeValue::S("Happy Day".into())),
///     ].into(),
///     table_name: "Music".into(),
/// });
/// input.validate()?;
///
/// let endpoint = dynamodb::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetItemInput {
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    pub key: HashMap<String, AttributeValue>,
    /// Allowed: at least 1 item.
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
}

/// The required members of [`GetItemInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct GetItemRequired {
    /// See [`key`](field@GetItemInput::key).
    pub key: HashMap<String, AttributeValue>,
    /// See [`table_name`](field@GetItemInput::table_name).
    pub table_name: String,
}

impl GetItemInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: GetItemRequired) -> Self {
        Self {
            table_name: required.table_name,
            key: required.key,
            attributes_to_get: None,
            consistent_read: None,
            return_consumed_capacity: None,
            projection_expression: None,
            expression_attribute_names: None,
        }
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

    /// Sets [`consistent_read`](field@Self::consistent_read).
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
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
        if let Some(attributes_to_get) = &self.attributes_to_get {
            check_attribute_name_list(
                &mut validator,
                &Path::new("attributesToGet"),
                attributes_to_get,
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
            if let Some(attributes_to_get) = &self.attributes_to_get {
                json.key("AttributesToGet")
                    .list(attributes_to_get, |json, item| json.text(item));
            }
            if let Some(consistent_read) = &self.consistent_read {
                json.key("ConsistentRead").value(*consistent_read);
            }
            if let Some(return_consumed_capacity) = &self.return_consumed_capacity {
                json.key("ReturnConsumedCapacity")
                    .text(return_consumed_capacity.as_str());
            }
            if let Some(projection_expression) = &self.projection_expression {
                json.key("ProjectionExpression").text(projection_expression);
            }
            if let Some(expression_attribute_names) = &self.expression_attribute_names {
                json.key("ExpressionAttributeNames")
                    .map(expression_attribute_names, |json, item| json.text(item));
            }
        })?;
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.GetItem",
            body,
        ))
    }
}

/// The output of `GetItem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetItemOutput {
    pub item: HashMap<String, AttributeValue>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    request_id: Option<String>,
}

impl GetItemOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<GetItemError>> {
        let (mut output, request_id) =
            read_reply(response, read_get_item_output, GetItemError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_get_item_output(json: &mut JsonReader<'_>) -> Result<GetItemOutput, JsonError> {
    let mut item_ = None;
    let mut consumed_capacity = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Item" => {
                item_ = json.optional(|json| json.map(Cow::into_owned, read_attribute_value))?;
            }
            "ConsumedCapacity" => {
                consumed_capacity = json.optional(read_consumed_capacity)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GetItemOutput {
        item: item_.unwrap_or_default(),
        consumed_capacity,
        request_id: None,
    })
}

impl operation::Operation for GetItemInput {
    type Output = GetItemOutput;
    type Error = GetItemError;

    const NAME: &'static str = "GetItem";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: GetItemOutput::from_response,
    };
}

/// The errors of `GetItem`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetItemError {
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

impl GetItemError {
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

impl From<ErrorMetadata> for GetItemError {
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

impl AsRef<ErrorMetadata> for GetItemError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetItemError {}
