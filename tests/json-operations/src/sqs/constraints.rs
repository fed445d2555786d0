//! The constraints of SQS's shapes.

use std::collections::HashMap;

use super::types::{
    MessageSystemAttributeName, MessageSystemAttributeNameForSends, MessageSystemAttributeValue,
    QueueAttributeName, SendMessageBatchRequestEntry,
};
use crate::support::validate::{Path, Validator};

/// The constraints of `AttributeNameList`.
pub(super) fn check_attribute_name_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[QueueAttributeName],
) {
    for (index, item) in value.iter().enumerate() {
        check_queue_attribute_name(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `MessageBodySystemAttributeMap`.
pub(super) fn check_message_body_system_attribute_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>,
) {
    for key in value.keys() {
        check_message_system_attribute_name_for_sends(validator, &path.inside(key.as_ref()), key);
    }
}

/// The constraints of `MessageSystemAttributeList`.
pub(super) fn check_message_system_attribute_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[MessageSystemAttributeName],
) {
    for (index, item) in value.iter().enumerate() {
        check_message_system_attribute_name(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `MessageSystemAttributeName`.
pub(super) fn check_message_system_attribute_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &MessageSystemAttributeName,
) {
    validator.known_text(path, value.as_str(), MessageSystemAttributeName::VALUES);
}

/// The constraints of `MessageSystemAttributeNameForSends`.
pub(super) fn check_message_system_attribute_name_for_sends(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &MessageSystemAttributeNameForSends,
) {
    validator.known_text(
        path,
        value.as_str(),
        MessageSystemAttributeNameForSends::VALUES,
    );
}

/// The constraints of `QueueAttributeMap`.
pub(super) fn check_queue_attribute_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<QueueAttributeName, String>,
) {
    for key in value.keys() {
        check_queue_attribute_name(validator, &path.inside(key.as_ref()), key);
    }
}

/// The constraints of `QueueAttributeName`.
pub(super) fn check_queue_attribute_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &QueueAttributeName,
) {
    validator.known_text(path, value.as_str(), QueueAttributeName::VALUES);
}

/// The constraints of `SendMessageBatchRequestEntry`.
pub(super) fn check_send_message_batch_request_entry(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SendMessageBatchRequestEntry,
) {
    if let Some(message_system_attributes) = &value.message_system_attributes {
        check_message_body_system_attribute_map(
            validator,
            &path.inside("messageSystemAttributes"),
            message_system_attributes,
        );
    }
}

/// The constraints of `SendMessageBatchRequestEntryList`.
pub(super) fn check_send_message_batch_request_entry_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[SendMessageBatchRequestEntry],
) {
    for (index, item) in value.iter().enumerate() {
        check_send_message_batch_request_entry(validator, &path.item(index + 1), item);
    }
}
