//! The constraints of Kinesis's shapes.

use std::collections::HashMap;

use super::types::{
    PutRecordsRequestEntry, ShardFilter, ShardFilterType, ShardIteratorType, StreamMode,
    StreamModeDetails,
};
use crate::support::validate::{Matcher, Path, Validator};

/// The constraints of `Data`.
pub(super) fn check_data(validator: &mut Validator, path: &Path<'_>, value: &[u8]) {
    validator.count(path, value.len(), 0..=1_048_576);
}

/// The constraints of `GetRecordsInputLimit`.
pub(super) fn check_get_records_input_limit(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..=10_000);
}

/// The constraints of `HashKey`.
pub(super) fn check_hash_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .pattern(r"0|([1-9]\d{0,38})", matches_hash_key);
}

/// Whether `value` matches `^0|([1-9]\d{0,38})$`.
fn matches_hash_key(value: &str) -> bool {
    value.starts_with('0')
        || Matcher::anywhere(value)
            .one(|c| matches!(c, '1'..='9'))
            .run(0..=38, |c| c.is_ascii_digit())
            .at_end()
            .is_match()
}

/// The constraints of `ListShardsInputLimit`.
pub(super) fn check_list_shards_input_limit(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..=10_000);
}

/// The constraints of `NextToken`.
pub(super) fn check_next_token(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=1_048_576);
}

/// The constraints of `PartitionKey`.
pub(super) fn check_partition_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=256);
}

/// The constraints of `PositiveIntegerObject`.
pub(super) fn check_positive_integer_object(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..);
}

/// The constraints of `PutRecordsRequestEntry`.
pub(super) fn check_put_records_request_entry(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &PutRecordsRequestEntry,
) {
    check_data(validator, &path.inside("data"), &value.data);
    if let Some(explicit_hash_key) = &value.explicit_hash_key {
        check_hash_key(
            validator,
            &path.inside("explicitHashKey"),
            explicit_hash_key,
        );
    }
    check_partition_key(
        validator,
        &path.inside("partitionKey"),
        &value.partition_key,
    );
}

/// The constraints of `PutRecordsRequestEntryList`.
pub(super) fn check_put_records_request_entry_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[PutRecordsRequestEntry],
) {
    validator.count(path, value.len(), 1..=500);
    for (index, item) in value.iter().enumerate() {
        check_put_records_request_entry(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `SequenceNumber`.
pub(super) fn check_sequence_number(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .pattern(r"0|([1-9]\d{0,128})", matches_sequence_number);
}

/// Whether `value` matches `^0|([1-9]\d{0,128})$`.
fn matches_sequence_number(value: &str) -> bool {
    value.starts_with('0')
        || Matcher::anywhere(value)
            .one(|c| matches!(c, '1'..='9'))
            .run(0..=128, |c| c.is_ascii_digit())
            .at_end()
            .is_match()
}

/// The constraints of `ShardFilter`.
pub(super) fn check_shard_filter(validator: &mut Validator, path: &Path<'_>, value: &ShardFilter) {
    check_shard_filter_type(validator, &path.inside("type"), &value.r#type);
    if let Some(shard_id) = &value.shard_id {
        check_shard_id(validator, &path.inside("shardId"), shard_id);
    }
}

/// The constraints of `ShardFilterType`.
pub(super) fn check_shard_filter_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ShardFilterType,
) {
    validator.known_text(path, value.as_str(), ShardFilterType::VALUES);
}

/// The constraints of `ShardId`.
pub(super) fn check_shard_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern("[a-zA-Z0-9_.-]+", matches_shard_id);
}

/// Whether `value` matches `^[a-zA-Z0-9_.-]+$`.
fn matches_shard_id(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// The constraints of `ShardIterator`.
pub(super) fn check_shard_iterator(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=512);
}

/// The constraints of `ShardIteratorType`.
pub(super) fn check_shard_iterator_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ShardIteratorType,
) {
    validator.known_text(path, value.as_str(), ShardIteratorType::VALUES);
}

/// The constraints of `StreamARN`.
pub(super) fn check_stream_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2048).pattern(
        r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+",
        matches_stream_arn,
    );
}

/// Whether `value` matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+$`.
fn matches_stream_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .text(":kinesis:")
        .run(0.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":stream/")
        .run(1.., |c| {
            !matches!(c, '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | ' ')
        })
        .at_end()
        .is_match()
}

/// The constraints of `StreamMode`.
pub(super) fn check_stream_mode(validator: &mut Validator, path: &Path<'_>, value: &StreamMode) {
    validator.known_text(path, value.as_str(), StreamMode::VALUES);
}

/// The constraints of `StreamModeDetails`.
pub(super) fn check_stream_mode_details(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &StreamModeDetails,
) {
    check_stream_mode(validator, &path.inside("streamMode"), &value.stream_mode);
}

/// The constraints of `StreamName`.
pub(super) fn check_stream_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern("[a-zA-Z0-9_.-]+", matches_stream_name);
}

/// Whether `value` matches `^[a-zA-Z0-9_.-]+$`.
fn matches_stream_name(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagMap`.
pub(super) fn check_tag_map(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    validator.count(path, value.len(), 1..=200);
    for (key, item) in value {
        check_tag_key(validator, &path.inside(key.as_ref()), key);
        check_tag_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `TagValue`.
pub(super) fn check_tag_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}
