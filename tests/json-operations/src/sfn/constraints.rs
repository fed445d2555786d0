//! The constraints of SFN's shapes.

use super::types::{
    CloudWatchLogsLogGroup, EncryptionConfiguration, EncryptionType, ExecutionRedriveFilter,
    ExecutionStatus, IncludedData, LogDestination, LogLevel, LoggingConfiguration,
    StateMachineType, Tag,
};
use crate::support::validate::{Path, Validator};

/// The constraints of `Arn`.
pub(super) fn check_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=256);
}

/// The constraints of `CloudWatchLogsLogGroup`.
pub(super) fn check_cloud_watch_logs_log_group(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &CloudWatchLogsLogGroup,
) {
    if let Some(log_group_arn) = &value.log_group_arn {
        check_arn(validator, &path.inside("logGroupArn"), log_group_arn);
    }
}

/// The constraints of `Definition`.
pub(super) fn check_definition(validator: &mut Validator, path: &Path<'_>, value: &str) {
    let path = &path.sensitive();
    validator.string(path, value).length(1..=1_048_576);
}

/// The constraints of `EncryptionConfiguration`.
pub(super) fn check_encryption_configuration(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &EncryptionConfiguration,
) {
    if let Some(kms_key_id) = &value.kms_key_id {
        check_kms_key_id(validator, &path.inside("kmsKeyId"), kms_key_id);
    }
    if let Some(kms_data_key_reuse_period_seconds) = &value.kms_data_key_reuse_period_seconds {
        check_kms_data_key_reuse_period_seconds(
            validator,
            &path.inside("kmsDataKeyReusePeriodSeconds"),
            *kms_data_key_reuse_period_seconds,
        );
    }
    check_encryption_type(validator, &path.inside("type"), &value.r#type);
}

/// The constraints of `EncryptionType`.
pub(super) fn check_encryption_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &EncryptionType,
) {
    validator.known_text(path, value.as_str(), EncryptionType::VALUES);
}

/// The constraints of `ExecutionRedriveFilter`.
pub(super) fn check_execution_redrive_filter(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ExecutionRedriveFilter,
) {
    validator.known_text(path, value.as_str(), ExecutionRedriveFilter::VALUES);
}

/// The constraints of `ExecutionStatus`.
pub(super) fn check_execution_status(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ExecutionStatus,
) {
    validator.known_text(path, value.as_str(), ExecutionStatus::VALUES);
}

/// The constraints of `IncludedData`.
pub(super) fn check_included_data(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &IncludedData,
) {
    validator.known_text(path, value.as_str(), IncludedData::VALUES);
}

/// The constraints of `KmsDataKeyReusePeriodSeconds`.
pub(super) fn check_kms_data_key_reuse_period_seconds(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 60..=900);
}

/// The constraints of `KmsKeyId`.
pub(super) fn check_kms_key_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2048);
}

/// The constraints of `ListExecutionsPageToken`.
pub(super) fn check_list_executions_page_token(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=3096);
}

/// The constraints of `LogDestination`.
pub(super) fn check_log_destination(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LogDestination,
) {
    if let Some(cloud_watch_logs_log_group) = &value.cloud_watch_logs_log_group {
        check_cloud_watch_logs_log_group(
            validator,
            &path.inside("cloudWatchLogsLogGroup"),
            cloud_watch_logs_log_group,
        );
    }
}

/// The constraints of `LogDestinationList`.
pub(super) fn check_log_destination_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[LogDestination],
) {
    for (index, item) in value.iter().enumerate() {
        check_log_destination(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `LogLevel`.
pub(super) fn check_log_level(validator: &mut Validator, path: &Path<'_>, value: &LogLevel) {
    validator.known_text(path, value.as_str(), LogLevel::VALUES);
}

/// The constraints of `LoggingConfiguration`.
pub(super) fn check_logging_configuration(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LoggingConfiguration,
) {
    if let Some(level) = &value.level {
        check_log_level(validator, &path.inside("level"), level);
    }
    if let Some(destinations) = &value.destinations {
        check_log_destination_list(validator, &path.inside("destinations"), destinations);
    }
}

/// The constraints of `LongArn`.
pub(super) fn check_long_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=2000);
}

/// The constraints of `Name`.
pub(super) fn check_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=80);
}

/// The constraints of `PageSize`.
pub(super) fn check_page_size(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 0..=1000);
}

/// The constraints of `SensitiveData`.
pub(super) fn check_sensitive_data(validator: &mut Validator, path: &Path<'_>, value: &str) {
    let path = &path.sensitive();
    validator.string(path, value).length(0..=262_144);
}

/// The constraints of `StateMachineType`.
pub(super) fn check_state_machine_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &StateMachineType,
) {
    validator.known_text(path, value.as_str(), StateMachineType::VALUES);
}

/// The constraints of `Tag`.
pub(super) fn check_tag(validator: &mut Validator, path: &Path<'_>, value: &Tag) {
    if let Some(key_) = &value.key {
        check_tag_key(validator, &path.inside("key"), key_);
    }
    if let Some(value) = &value.value {
        check_tag_value(validator, &path.inside("value"), value);
    }
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=128);
}

/// The constraints of `TagList`.
pub(super) fn check_tag_list(validator: &mut Validator, path: &Path<'_>, value: &[Tag]) {
    for (index, item) in value.iter().enumerate() {
        check_tag(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `TagValue`.
pub(super) fn check_tag_value(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `TraceHeader`.
pub(super) fn check_trace_header(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=256)
        .pattern(r"\p{ASCII}*", matches_trace_header);
}

/// Whether `value` matches `^\p{ASCII}*$`.
fn matches_trace_header(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii())
}

/// The constraints of `VersionDescription`.
pub(super) fn check_version_description(validator: &mut Validator, path: &Path<'_>, value: &str) {
    let path = &path.sensitive();
    validator.string(path, value).length(0..=256);
}
