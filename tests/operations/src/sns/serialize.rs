//! How structures are written into the form of a request.

use super::types::{MessageAttributeValue, PublishBatchRequestEntry, Tag};
use crate::support::form::FormWriter;

pub(super) fn write_message_attribute_value(
    query: &mut FormWriter,
    key: &str,
    value: &MessageAttributeValue,
) {
    query.structure(key, |query| {
        query.text("DataType", &value.data_type);
        if let Some(string_value) = &value.string_value {
            query.text("StringValue", string_value);
        }
        if let Some(binary_value) = &value.binary_value {
            query.blob("BinaryValue", binary_value);
        }
    });
}

pub(super) fn write_publish_batch_request_entry(
    query: &mut FormWriter,
    key: &str,
    value: &PublishBatchRequestEntry,
) {
    query.structure(key, |query| {
        query.text("Id", &value.id);
        query.text("Message", &value.message);
        if let Some(subject) = &value.subject {
            query.text("Subject", subject);
        }
        if let Some(message_structure) = &value.message_structure {
            query.text("MessageStructure", message_structure);
        }
        if let Some(message_attributes) = &value.message_attributes {
            query.map(
                "MessageAttributes",
                ".entry",
                ("Name", "Value"),
                message_attributes,
                write_message_attribute_value,
            );
        }
        if let Some(message_deduplication_id) = &value.message_deduplication_id {
            query.text("MessageDeduplicationId", message_deduplication_id);
        }
        if let Some(message_group_id) = &value.message_group_id {
            query.text("MessageGroupId", message_group_id);
        }
    });
}

pub(super) fn write_tag(query: &mut FormWriter, key: &str, value: &Tag) {
    query.structure(key, |query| {
        query.text("Key", &value.key);
        query.text("Value", &value.value);
    });
}
