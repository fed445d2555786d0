//! Traits that the generator understands, and those that it carries.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::error::ModelError;
use super::json::Node;

/// The traits of a shape or member.
///
/// The fields are named like the traits of the Smithy specification.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
#[allow(
    clippy::struct_excessive_bools,
    reason = "a trait without a value is there or not"
)]
pub struct Traits {
    pub title: Option<String>,
    pub documentation: Option<String>,
    pub deprecated: Option<Deprecated>,
    pub examples: Vec<Example>,
    pub required: bool,
    pub client_optional: bool,
    pub default: Option<Value>,
    pub added_default: bool,
    pub length: Option<Length>,
    pub range: Option<Range>,
    pub pattern: Option<String>,
    pub unique_items: bool,
    pub sensitive: bool,
    pub enum_value: Option<Value>,
    pub error: Option<Fault>,
    pub http_error: Option<u16>,
    pub aws_query_error: Option<AwsQueryError>,
    pub aws_query: bool,
    pub aws_service: Option<AwsService>,
    pub sigv4_name: Option<String>,
    pub xml_name: Option<String>,
    pub xml_flattened: bool,
    pub timestamp_format: Option<String>,
    pub host_prefix: Option<String>,
    pub host_label: bool,
    pub request_compression: Vec<String>,
    pub idempotency_token: bool,
    pub endpoint_rule_set: Option<Value>,
    /// All others, by id.
    pub other: BTreeMap<String, Value>,
}

/// `smithy.api#deprecated`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Deprecated {
    pub message: Option<String>,
    pub since: Option<String>,
}

/// One of `smithy.api#examples`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Example {
    pub title: String,
    pub documentation: Option<String>,
    pub input: Map<String, Value>,
    pub output: Map<String, Value>,
    pub error: Option<ExampleError>,
}

/// The error of an example.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct ExampleError {
    pub shape_id: String,
    pub content: Map<String, Value>,
}

/// `smithy.api#length`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Length {
    pub min: Option<u64>,
    pub max: Option<u64>,
}

/// `smithy.api#range`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Range {
    pub min: Option<Number>,
    pub max: Option<Number>,
}

/// `smithy.api#error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub enum Fault {
    Client,
    Server,
}

/// `aws.protocols#awsQueryError`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct AwsQueryError {
    pub code: String,
    pub http_response_code: u16,
}

/// `aws.api#service`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct AwsService {
    pub sdk_id: String,
    pub endpoint_prefix: Option<String>,
    pub doc_id: Option<String>,
}

impl Traits {
    /// Reads the object under `traits`.
    pub(super) fn read(node: &Node<'_>) -> Result<Self, ModelError> {
        let mut traits = Self::default();
        for (id, value) in node.object()? {
            traits.read_trait(id, &node.key(id, value))?;
        }
        Ok(traits)
    }

    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<(), ModelError> {
        match id {
            "smithy.api#title" => self.title = Some(node.text()?.to_owned()),
            "smithy.api#documentation" => self.documentation = Some(node.text()?.to_owned()),
            "smithy.api#deprecated" => self.deprecated = Some(deprecated(node)?),
            "smithy.api#examples" => self.examples = node.items(example)?,
            "smithy.api#required" => self.required = annotation(node)?,
            "smithy.api#clientOptional" => self.client_optional = annotation(node)?,
            "smithy.api#default" => self.default = Some(node.value.clone()),
            "smithy.api#addedDefault" => self.added_default = annotation(node)?,
            "smithy.api#length" => self.length = Some(length(node)?),
            "smithy.api#range" => self.range = Some(range(node)?),
            "smithy.api#pattern" => self.pattern = Some(node.text()?.to_owned()),
            "smithy.api#uniqueItems" => self.unique_items = annotation(node)?,
            "smithy.api#sensitive" => self.sensitive = annotation(node)?,
            "smithy.api#enumValue" => self.enum_value = Some(node.value.clone()),
            "smithy.api#error" => self.error = Some(fault(node)?),
            "smithy.api#httpError" => self.http_error = Some(node.integer("an HTTP status")?),
            "aws.protocols#awsQueryError" => self.aws_query_error = Some(aws_query_error(node)?),
            "aws.protocols#awsQuery" => self.aws_query = annotation(node)?,
            "aws.api#service" => self.aws_service = Some(aws_service(node)?),
            "aws.auth#sigv4" => self.sigv4_name = Some(node.required("name", text)?),
            "smithy.api#xmlName" => self.xml_name = Some(node.text()?.to_owned()),
            "smithy.api#xmlFlattened" => self.xml_flattened = annotation(node)?,
            "smithy.api#timestampFormat" => self.timestamp_format = Some(node.text()?.to_owned()),
            "smithy.api#endpoint" => self.host_prefix = Some(node.required("hostPrefix", text)?),
            "smithy.api#hostLabel" => self.host_label = annotation(node)?,
            "smithy.api#idempotencyToken" => self.idempotency_token = annotation(node)?,
            "smithy.api#requestCompression" => {
                self.request_compression = node.required("encodings", texts)?;
            }
            "smithy.rules#endpointRuleSet" => self.endpoint_rule_set = Some(node.value.clone()),
            other => {
                self.other.insert(other.to_owned(), node.value.clone());
            }
        }
        Ok(())
    }
}

/// A trait without a value is an empty object.
fn annotation(node: &Node<'_>) -> Result<bool, ModelError> {
    node.object().map(|_| true)
}

fn text(node: &Node<'_>) -> Result<String, ModelError> {
    node.text().map(str::to_owned)
}

fn texts(node: &Node<'_>) -> Result<Vec<String>, ModelError> {
    node.items(text)
}

fn object(node: &Node<'_>) -> Result<Map<String, Value>, ModelError> {
    node.object().cloned()
}

fn deprecated(node: &Node<'_>) -> Result<Deprecated, ModelError> {
    Ok(Deprecated {
        message: node.optional("message", text)?,
        since: node.optional("since", text)?,
    })
}

fn example(node: &Node<'_>) -> Result<Example, ModelError> {
    Ok(Example {
        title: node.required("title", text)?,
        documentation: node.optional("documentation", text)?,
        input: node.optional("input", object)?.unwrap_or_default(),
        output: node.optional("output", object)?.unwrap_or_default(),
        error: node.optional("error", |error| {
            Ok(ExampleError {
                shape_id: error.required("shapeId", text)?,
                content: error.optional("content", object)?.unwrap_or_default(),
            })
        })?,
    })
}

fn length(node: &Node<'_>) -> Result<Length, ModelError> {
    let limit = |limit: &Node<'_>| limit.integer("a length: a whole number, not negative");
    let (min, max) = (node.optional("min", limit)?, node.optional("max", limit)?);
    limits(node, min, max).map(|(min, max)| Length { min, max })
}

fn range(node: &Node<'_>) -> Result<Range, ModelError> {
    let limit = |limit: &Node<'_>| match limit.value {
        Value::Number(number) => Ok(number.clone()),
        _ => Err(limit.error("expected a number")),
    };
    let (min, max) = (node.optional("min", limit)?, node.optional("max", limit)?);
    let value = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    limits(node, value(&min), value(&max))?;
    Ok(Range { min, max })
}

/// One limit at least, and the least no more than the greatest.
#[allow(clippy::type_complexity, reason = "a pair in, the same pair out")]
fn limits<T: PartialOrd>(
    node: &Node<'_>,
    min: Option<T>,
    max: Option<T>,
) -> Result<(Option<T>, Option<T>), ModelError> {
    match (&min, &max) {
        (None, None) => Err(node.error("`min` or `max` is missing")),
        (Some(least), Some(greatest)) if least > greatest => {
            Err(node.error("`min` is more than `max`"))
        }
        _ => Ok((min, max)),
    }
}

fn fault(node: &Node<'_>) -> Result<Fault, ModelError> {
    match node.text()? {
        "client" => Ok(Fault::Client),
        "server" => Ok(Fault::Server),
        other => Err(node.error(format!(
            "expected \"client\" or \"server\", found {other:?}"
        ))),
    }
}

fn aws_query_error(node: &Node<'_>) -> Result<AwsQueryError, ModelError> {
    Ok(AwsQueryError {
        code: node.required("code", text)?,
        http_response_code: node
            .required("httpResponseCode", |code| code.integer("an HTTP status"))?,
    })
}

fn aws_service(node: &Node<'_>) -> Result<AwsService, ModelError> {
    Ok(AwsService {
        sdk_id: node.required("sdkId", text)?,
        endpoint_prefix: node.optional("endpointPrefix", text)?,
        doc_id: node.optional("docId", text)?,
    })
}

#[cfg(test)]
mod tests;
