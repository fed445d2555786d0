//! How structures are written into the JSON of a request.

use super::types::{
    CloudWatchLogsLogGroup, EncryptionConfiguration, LogDestination, LoggingConfiguration, Tag,
    TracingConfiguration,
};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_cloud_watch_logs_log_group(
    json: &mut JsonWriter,
    value: &CloudWatchLogsLogGroup,
) {
    json.object(|json| {
        if let Some(log_group_arn) = &value.log_group_arn {
            json.key("logGroupArn").text(log_group_arn);
        }
    });
}

pub(super) fn write_encryption_configuration(
    json: &mut JsonWriter,
    value: &EncryptionConfiguration,
) {
    json.object(|json| {
        if let Some(kms_key_id) = &value.kms_key_id {
            json.key("kmsKeyId").text(kms_key_id);
        }
        if let Some(kms_data_key_reuse_period_seconds) = &value.kms_data_key_reuse_period_seconds {
            json.key("kmsDataKeyReusePeriodSeconds")
                .value(*kms_data_key_reuse_period_seconds);
        }
        json.key("type").text(value.r#type.as_str());
    });
}

pub(super) fn write_log_destination(json: &mut JsonWriter, value: &LogDestination) {
    json.object(|json| {
        if let Some(cloud_watch_logs_log_group) = &value.cloud_watch_logs_log_group {
            write_cloud_watch_logs_log_group(
                json.key("cloudWatchLogsLogGroup"),
                cloud_watch_logs_log_group,
            );
        }
    });
}

pub(super) fn write_logging_configuration(json: &mut JsonWriter, value: &LoggingConfiguration) {
    json.object(|json| {
        if let Some(level) = &value.level {
            json.key("level").text(level.as_str());
        }
        if let Some(include_execution_data) = &value.include_execution_data {
            json.key("includeExecutionData")
                .value(*include_execution_data);
        }
        if let Some(destinations) = &value.destinations {
            json.key("destinations")
                .list(destinations, write_log_destination);
        }
    });
}

pub(super) fn write_tag(json: &mut JsonWriter, value: &Tag) {
    json.object(|json| {
        if let Some(key_) = &value.key {
            json.key("key").text(key_);
        }
        if let Some(value) = &value.value {
            json.key("value").text(value);
        }
    });
}

pub(super) fn write_tracing_configuration(json: &mut JsonWriter, value: &TracingConfiguration) {
    json.object(|json| {
        if let Some(enabled) = &value.enabled {
            json.key("enabled").value(*enabled);
        }
    });
}
