//! The constraints of CloudWatch Logs's shapes.

use std::collections::HashMap;

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::types::{Entity, InputLogEvent, LogGroupClass};
use crate::support::validate::{Path, Validator};

/// The constraints of `Entity`.
pub(super) fn check_entity(validator: &mut Validator, path: &Path<'_>, value: &Entity) {
    if let Some(key_attributes) = &value.key_attributes {
        check_entity_key_attributes(validator, &path.inside("keyAttributes"), key_attributes);
    }
    if let Some(attributes) = &value.attributes {
        check_entity_attributes(validator, &path.inside("attributes"), attributes);
    }
}

/// The constraints of `EntityAttributes`.
pub(super) fn check_entity_attributes(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    validator.count(path, value.len(), 0..=10);
    for (key, item) in value {
        check_entity_attributes_key(validator, &path.inside(key.as_ref()), key);
        check_entity_attributes_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `EntityAttributesKey`.
pub(super) fn check_entity_attributes_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=256);
}

/// The constraints of `EntityAttributesValue`.
pub(super) fn check_entity_attributes_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=512);
}

/// The constraints of `EntityKeyAttributes`.
pub(super) fn check_entity_key_attributes(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    validator.count(path, value.len(), 2..=4);
    for (key, item) in value {
        check_entity_key_attributes_key(validator, &path.inside(key.as_ref()), key);
        check_entity_key_attributes_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `EntityKeyAttributesKey`.
pub(super) fn check_entity_key_attributes_key(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=32);
}

/// The constraints of `EntityKeyAttributesValue`.
pub(super) fn check_entity_key_attributes_value(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=512);
}

/// The constraints of `EventMessage`.
pub(super) fn check_event_message(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..);
}

/// The constraints of `EventsLimit`.
pub(super) fn check_events_limit(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=10_000);
}

/// The constraints of `FilterPattern`.
pub(super) fn check_filter_pattern(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=1024);
}

/// The constraints of `InputLogEvent`.
pub(super) fn check_input_log_event(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &InputLogEvent,
) {
    check_timestamp(validator, &path.inside("timestamp"), value.timestamp);
    check_event_message(validator, &path.inside("message"), &value.message);
}

/// The constraints of `InputLogEvents`.
pub(super) fn check_input_log_events(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[InputLogEvent],
) {
    validator.count(path, value.len(), 1..=10_000);
    for (index, item) in value.iter().enumerate() {
        check_input_log_event(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `InputLogStreamNames`.
pub(super) fn check_input_log_stream_names(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 1..=100);
    for (index, item) in value.iter().enumerate() {
        check_log_stream_name(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `KmsKeyId`.
pub(super) fn check_kms_key_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `LogGroupClass`.
pub(super) fn check_log_group_class(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LogGroupClass,
) {
    validator.known_text(path, value.as_str(), LogGroupClass::VALUES);
}

/// The constraints of `LogGroupIdentifier`.
pub(super) fn check_log_group_identifier(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=2048)
        .pattern(r"[\w#+=/:,.@-]*", matches_log_group_identifier);
}

/// Whether `value` matches `^[\w#+=/:,.@-]*$`.
fn matches_log_group_identifier(value: &str) -> bool {
    value.bytes().all(|b| {
        b.is_ascii_alphanumeric()
            || matches!(
                b,
                b'#' | b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
            )
    })
}

/// The constraints of `LogGroupName`.
pub(super) fn check_log_group_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=512)
        .pattern(r"[\.\-_/#A-Za-z0-9]+", matches_log_group_name);
}

/// Whether `value` matches `^[\.\-_/#A-Za-z0-9]+$`.
fn matches_log_group_name(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'#' | b'-' | b'.' | b'/' | b'_'))
}

/// The constraints of `LogStreamName`.
pub(super) fn check_log_stream_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=512)
        .pattern("[^:*]*", matches_log_stream_name);
}

/// Whether `value` matches `^[^:*]*$`.
fn matches_log_stream_name(value: &str) -> bool {
    value.chars().all(|c| !matches!(c, '*' | ':'))
}

/// The constraints of `NextToken`.
pub(super) fn check_next_token(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..);
}

/// The constraints of `SequenceToken`.
pub(super) fn check_sequence_token(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..);
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]+)", matches_tag_key);
}

/// Whether `value` matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
fn matches_tag_key(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| {
            matches!(c, '+' | '-' | '.' | '/' | ':' | '=' | '@' | '_')
                || matches!(
                    c.general_category_group(),
                    GeneralCategoryGroup::Letter
                        | GeneralCategoryGroup::Number
                        | GeneralCategoryGroup::Separator
                )
        })
}

/// The constraints of `TagValue`.
pub(super) fn check_tag_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=256)
        .pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)", matches_tag_value);
}

/// Whether `value` matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
fn matches_tag_value(value: &str) -> bool {
    value.chars().all(|c| {
        matches!(c, '+' | '-' | '.' | '/' | ':' | '=' | '@' | '_')
            || matches!(
                c.general_category_group(),
                GeneralCategoryGroup::Letter
                    | GeneralCategoryGroup::Number
                    | GeneralCategoryGroup::Separator
            )
    })
}

/// The constraints of `Tags`.
pub(super) fn check_tags(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    validator.count(path, value.len(), 1..=50);
    for (key, item) in value {
        check_tag_key(validator, &path.inside(key.as_ref()), key);
        check_tag_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `Timestamp`.
pub(super) fn check_timestamp(validator: &mut Validator, path: &Path<'_>, value: i64) {
    validator.range(path, value, 0..);
}
