//! Query of DynamoDB.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Request, Response, Uri};
use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::reply;

/// A value of an item.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum AttributeValue {
    S(String),
    N(String),
    B(Blob),
    #[serde(rename = "SS")]
    Ss(Vec<String>),
    #[serde(rename = "NS")]
    Ns(Vec<String>),
    #[serde(rename = "BS")]
    Bs(Vec<Blob>),
    M(HashMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    #[serde(rename = "NULL")]
    Null(bool),
    #[serde(rename = "BOOL")]
    Bool(bool),
}

/// Bytes, in base64.
#[derive(Debug)]
pub(crate) struct Blob(Vec<u8>);

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Base64;
        impl Visitor<'_> for Base64 {
            type Value = Blob;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("base64")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Blob, E> {
                STANDARD.decode(text).map(Blob).map_err(E::custom)
            }
        }
        deserializer
            .deserialize_str(Base64)
            .map_err(D::Error::custom)
    }
}

type Item = HashMap<String, AttributeValue>;

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct QueryInput {
    pub(crate) table_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) index_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) select: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) limit: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) consistent_read: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scan_index_forward: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exclusive_start_key: Option<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) return_consumed_capacity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) projection_expression: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) filter_expression: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_condition_expression: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expression_attribute_names: Option<HashMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expression_attribute_values: Option<Item>,
}

impl QueryInput {
    pub(crate) fn new(table_name: &str) -> Self {
        Self {
            table_name: table_name.to_owned(),
            index_name: None,
            select: None,
            limit: None,
            consistent_read: None,
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

    pub(crate) fn to_request(
        &self,
        endpoint: &Uri,
    ) -> Result<Request<Vec<u8>>, Box<dyn std::error::Error>> {
        let body = serde_json::to_vec(self)?;
        let request = Request::post(endpoint.clone())
            .header("content-type", "application/x-amz-json-1.0")
            .header("content-length", body.len())
            .header("x-amz-target", "DynamoDB_20120810.Query");
        Ok(request.body(body)?)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Callers would use it.
pub(crate) struct QueryOutput {
    #[serde(default)]
    items: Option<Vec<Item>>,
    #[serde(default)]
    count: i32,
    #[serde(default)]
    scanned_count: i32,
    last_evaluated_key: Option<Item>,
    consumed_capacity: Option<ConsumedCapacity>,
    #[serde(skip)]
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Callers would use it.
struct ConsumedCapacity {
    table_name: Option<String>,
    capacity_units: Option<f64>,
}

pub(crate) fn read(reply: Response<Vec<u8>>) -> Result<QueryOutput, reply::Error> {
    let (mut output, request_id) = reply::read::<QueryOutput>(reply)?;
    output.request_id = request_id;
    Ok(output)
}
