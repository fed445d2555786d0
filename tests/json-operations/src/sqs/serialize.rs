//! How structures are written into the JSON of a request.

use super::types::{
    MessageAttributeValue, MessageSystemAttributeValue, SendMessageBatchRequestEntry,
};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_message_attribute_value(json: &mut JsonWriter, value: &MessageAttributeValue) {
    json.object(|json| {
        if let Some(string_value) = &value.string_value {
            json.key("StringValue").text(string_value);
        }
        if let Some(binary_value) = &value.binary_value {
            json.key("BinaryValue").blob(binary_value);
        }
        if let Some(string_list_values) = &value.string_list_values {
            json.key("StringListValues")
                .list(string_list_values, |json, item| json.text(item));
        }
        if let Some(binary_list_values) = &value.binary_list_values {
            json.key("BinaryListValues")
                .list(binary_list_values, |json, item| json.blob(item));
        }
        json.key("DataType").text(&value.data_type);
    });
}

pub(super) fn write_message_system_attribute_value(
    json: &mut JsonWriter,
    value: &MessageSystemAttributeValue,
) {
    json.object(|json| {
        if let Some(string_value) = &value.string_value {
            json.key("StringValue").text(string_value);
        }
        if let Some(binary_value) = &value.binary_value {
            json.key("BinaryValue").blob(binary_value);
        }
        if let Some(string_list_values) = &value.string_list_values {
            json.key("StringListValues")
                .list(string_list_values, |json, item| json.text(item));
        }
        if let Some(binary_list_values) = &value.binary_list_values {
            json.key("BinaryListValues")
                .list(binary_list_values, |json, item| json.blob(item));
        }
        json.key("DataType").text(&value.data_type);
    });
}

pub(super) fn write_send_message_batch_request_entry(
    json: &mut JsonWriter,
    value: &SendMessageBatchRequestEntry,
) {
    json.object(|json| {
        json.key("Id").text(&value.id);
        json.key("MessageBody").text(&value.message_body);
        if let Some(delay_seconds) = &value.delay_seconds {
            json.key("DelaySeconds").value(*delay_seconds);
        }
        if let Some(message_attributes) = &value.message_attributes {
            json.key("MessageAttributes")
                .map(message_attributes, write_message_attribute_value);
        }
        if let Some(message_system_attributes) = &value.message_system_attributes {
            json.key("MessageSystemAttributes").map(
                message_system_attributes,
                write_message_system_attribute_value,
            );
        }
        if let Some(message_deduplication_id) = &value.message_deduplication_id {
            json.key("MessageDeduplicationId")
                .text(message_deduplication_id);
        }
        if let Some(message_group_id) = &value.message_group_id {
            json.key("MessageGroupId").text(message_group_id);
        }
    });
}
