//! ReceiveMessage of SQS.

use std::collections::HashMap;

use http::{Request, Response, Uri};
use serde::{Deserialize, Serialize};

use super::query::Blob;
use super::reply;

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ReceiveMessageInput {
    pub(crate) queue_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attribute_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message_system_attribute_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message_attribute_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_number_of_messages: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) visibility_timeout: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) wait_time_seconds: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) receive_request_attempt_id: Option<String>,
}

impl ReceiveMessageInput {
    pub(crate) fn to_request(
        &self,
        endpoint: &Uri,
    ) -> Result<Request<Vec<u8>>, Box<dyn std::error::Error>> {
        let body = serde_json::to_vec(self)?;
        let request = Request::post(endpoint.clone())
            .header("content-type", "application/x-amz-json-1.0")
            .header("content-length", body.len())
            .header("x-amz-target", "AmazonSQS.ReceiveMessage")
            .header("x-amzn-query-mode", "true");
        Ok(request.body(body)?)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Callers would use it.
pub(crate) struct ReceiveMessageOutput {
    messages: Option<Vec<Message>>,
    #[serde(skip)]
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Callers would use it.
struct Message {
    message_id: Option<String>,
    receipt_handle: Option<String>,
    #[serde(rename = "MD5OfBody")]
    md5_of_body: Option<String>,
    body: Option<String>,
    attributes: Option<HashMap<String, String>>,
    #[serde(rename = "MD5OfMessageAttributes")]
    md5_of_message_attributes: Option<String>,
    message_attributes: Option<HashMap<String, MessageAttributeValue>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Callers would use it.
struct MessageAttributeValue {
    string_value: Option<String>,
    binary_value: Option<Blob>,
    string_list_values: Option<Vec<String>>,
    binary_list_values: Option<Vec<Blob>>,
    data_type: Option<String>,
}

pub(crate) fn read(reply: Response<Vec<u8>>) -> Result<ReceiveMessageOutput, reply::Error> {
    let (mut output, request_id) = reply::read::<ReceiveMessageOutput>(reply)?;
    output.request_id = request_id;
    Ok(output)
}
