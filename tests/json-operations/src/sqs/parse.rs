//! How structures are read from the JSON of a reply.

use std::borrow::Cow;

use super::types::{
    BatchResultErrorEntry, Message, MessageAttributeValue, MessageSystemAttributeName,
    SendMessageBatchResultEntry,
};
use crate::support::json::{JsonError, JsonReader};

pub(super) fn read_batch_result_error_entry(
    json: &mut JsonReader<'_>,
) -> Result<BatchResultErrorEntry, JsonError> {
    let mut id = None;
    let mut sender_fault = None;
    let mut code = None;
    let mut message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Id" => id = json.optional(JsonReader::text)?,
            "SenderFault" => sender_fault = json.optional(JsonReader::boolean)?,
            "Code" => code = json.optional(JsonReader::text)?,
            "Message" => message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(BatchResultErrorEntry {
        id: json.missing.required(id, "BatchResultErrorEntry::id"),
        sender_fault: sender_fault.unwrap_or_default(),
        code: json.missing.required(code, "BatchResultErrorEntry::code"),
        message,
    })
}

pub(super) fn read_message(json: &mut JsonReader<'_>) -> Result<Message, JsonError> {
    let mut message_id = None;
    let mut receipt_handle = None;
    let mut md5_of_body = None;
    let mut body = None;
    let mut attributes = None;
    let mut md5_of_message_attributes = None;
    let mut message_attributes = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "MessageId" => message_id = json.optional(JsonReader::text)?,
            "ReceiptHandle" => receipt_handle = json.optional(JsonReader::text)?,
            "MD5OfBody" => md5_of_body = json.optional(JsonReader::text)?,
            "Body" => body = json.optional(JsonReader::text)?,
            "Attributes" => {
                attributes = json.optional(|json| {
                    json.map(
                        |key| MessageSystemAttributeName::from(&*key),
                        JsonReader::text,
                    )
                })?;
            }
            "MD5OfMessageAttributes" => {
                md5_of_message_attributes = json.optional(JsonReader::text)?;
            }
            "MessageAttributes" => {
                message_attributes =
                    json.optional(|json| json.map(Cow::into_owned, read_message_attribute_value))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(Message {
        message_id,
        receipt_handle,
        md5_of_body,
        body,
        attributes: attributes.unwrap_or_default(),
        md5_of_message_attributes,
        message_attributes: message_attributes.unwrap_or_default(),
    })
}

pub(super) fn read_message_attribute_value(
    json: &mut JsonReader<'_>,
) -> Result<MessageAttributeValue, JsonError> {
    let mut string_value = None;
    let mut binary_value = None;
    let mut string_list_values = None;
    let mut binary_list_values = None;
    let mut data_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "StringValue" => string_value = json.optional(JsonReader::text)?,
            "BinaryValue" => binary_value = json.optional(JsonReader::blob)?,
            "StringListValues" => {
                string_list_values = json.optional(|json| json.list(JsonReader::text))?;
            }
            "BinaryListValues" => {
                binary_list_values = json.optional(|json| json.list(JsonReader::blob))?;
            }
            "DataType" => data_type = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(MessageAttributeValue {
        string_value,
        binary_value,
        string_list_values,
        binary_list_values,
        data_type: json
            .missing
            .required(data_type, "MessageAttributeValue::data_type"),
    })
}

pub(super) fn read_send_message_batch_result_entry(
    json: &mut JsonReader<'_>,
) -> Result<SendMessageBatchResultEntry, JsonError> {
    let mut id = None;
    let mut message_id = None;
    let mut md5_of_message_body = None;
    let mut md5_of_message_attributes = None;
    let mut md5_of_message_system_attributes = None;
    let mut sequence_number = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Id" => id = json.optional(JsonReader::text)?,
            "MessageId" => message_id = json.optional(JsonReader::text)?,
            "MD5OfMessageBody" => md5_of_message_body = json.optional(JsonReader::text)?,
            "MD5OfMessageAttributes" => {
                md5_of_message_attributes = json.optional(JsonReader::text)?;
            }
            "MD5OfMessageSystemAttributes" => {
                md5_of_message_system_attributes = json.optional(JsonReader::text)?;
            }
            "SequenceNumber" => sequence_number = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(SendMessageBatchResultEntry {
        id: json.missing.required(id, "SendMessageBatchResultEntry::id"),
        message_id: json
            .missing
            .required(message_id, "SendMessageBatchResultEntry::message_id"),
        md5_of_message_body: json.missing.required(
            md5_of_message_body,
            "SendMessageBatchResultEntry::md5_of_message_body",
        ),
        md5_of_message_attributes,
        md5_of_message_system_attributes,
        sequence_number,
    })
}
