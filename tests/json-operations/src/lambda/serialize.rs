//! How structures are written into the JSON of a request.

use super::types::{
    CapacityProviderConfig, DeadLetterConfig, DurableConfig, Environment, EphemeralStorage,
    FileSystemConfig, FunctionCode, ImageConfig, LambdaManagedInstancesCapacityProviderConfig,
    LoggingConfig, SnapStart, TenancyConfig, TracingConfig, VpcConfig,
};
use crate::support::json::writer::JsonWriter;

pub(super) fn write_capacity_provider_config(
    json: &mut JsonWriter,
    value: &CapacityProviderConfig,
) {
    json.object(|json| {
        write_lambda_managed_instances_capacity_provider_config(
            json.key("LambdaManagedInstancesCapacityProviderConfig"),
            &value.lambda_managed_instances_capacity_provider_config,
        );
    });
}

pub(super) fn write_dead_letter_config(json: &mut JsonWriter, value: &DeadLetterConfig) {
    json.object(|json| {
        if let Some(target_arn) = &value.target_arn {
            json.key("TargetArn").text(target_arn);
        }
    });
}

pub(super) fn write_durable_config(json: &mut JsonWriter, value: &DurableConfig) {
    json.object(|json| {
        if let Some(retention_period_in_days) = &value.retention_period_in_days {
            json.key("RetentionPeriodInDays")
                .value(*retention_period_in_days);
        }
        if let Some(execution_timeout) = &value.execution_timeout {
            json.key("ExecutionTimeout").value(*execution_timeout);
        }
    });
}

pub(super) fn write_environment(json: &mut JsonWriter, value: &Environment) {
    json.object(|json| {
        if let Some(variables) = &value.variables {
            json.key("Variables")
                .map(variables, |json, item| json.text(item));
        }
    });
}

pub(super) fn write_ephemeral_storage(json: &mut JsonWriter, value: &EphemeralStorage) {
    json.object(|json| {
        json.key("Size").value(value.size);
    });
}

pub(super) fn write_file_system_config(json: &mut JsonWriter, value: &FileSystemConfig) {
    json.object(|json| {
        json.key("Arn").text(&value.arn);
        json.key("LocalMountPath").text(&value.local_mount_path);
    });
}

pub(super) fn write_function_code(json: &mut JsonWriter, value: &FunctionCode) {
    json.object(|json| {
        if let Some(zip_file) = &value.zip_file {
            json.key("ZipFile").blob(zip_file);
        }
        if let Some(s3_bucket) = &value.s3_bucket {
            json.key("S3Bucket").text(s3_bucket);
        }
        if let Some(s3_key) = &value.s3_key {
            json.key("S3Key").text(s3_key);
        }
        if let Some(s3_object_version) = &value.s3_object_version {
            json.key("S3ObjectVersion").text(s3_object_version);
        }
        if let Some(image_uri) = &value.image_uri {
            json.key("ImageUri").text(image_uri);
        }
        if let Some(source_kms_key_arn) = &value.source_kms_key_arn {
            json.key("SourceKMSKeyArn").text(source_kms_key_arn);
        }
    });
}

pub(super) fn write_image_config(json: &mut JsonWriter, value: &ImageConfig) {
    json.object(|json| {
        if let Some(entry_point) = &value.entry_point {
            json.key("EntryPoint")
                .list(entry_point, |json, item| json.text(item));
        }
        if let Some(command) = &value.command {
            json.key("Command")
                .list(command, |json, item| json.text(item));
        }
        if let Some(working_directory) = &value.working_directory {
            json.key("WorkingDirectory").text(working_directory);
        }
    });
}

pub(super) fn write_lambda_managed_instances_capacity_provider_config(
    json: &mut JsonWriter,
    value: &LambdaManagedInstancesCapacityProviderConfig,
) {
    json.object(|json| {
        json.key("CapacityProviderArn")
            .text(&value.capacity_provider_arn);
        if let Some(per_execution_environment_max_concurrency) =
            &value.per_execution_environment_max_concurrency
        {
            json.key("PerExecutionEnvironmentMaxConcurrency")
                .value(*per_execution_environment_max_concurrency);
        }
        if let Some(execution_environment_memory_gi_b_per_v_cpu) =
            &value.execution_environment_memory_gi_b_per_v_cpu
        {
            json.key("ExecutionEnvironmentMemoryGiBPerVCpu")
                .float(*execution_environment_memory_gi_b_per_v_cpu);
        }
    });
}

pub(super) fn write_logging_config(json: &mut JsonWriter, value: &LoggingConfig) {
    json.object(|json| {
        if let Some(log_format) = &value.log_format {
            json.key("LogFormat").text(log_format.as_str());
        }
        if let Some(application_log_level) = &value.application_log_level {
            json.key("ApplicationLogLevel")
                .text(application_log_level.as_str());
        }
        if let Some(system_log_level) = &value.system_log_level {
            json.key("SystemLogLevel").text(system_log_level.as_str());
        }
        if let Some(log_group) = &value.log_group {
            json.key("LogGroup").text(log_group);
        }
    });
}

pub(super) fn write_snap_start(json: &mut JsonWriter, value: &SnapStart) {
    json.object(|json| {
        if let Some(apply_on) = &value.apply_on {
            json.key("ApplyOn").text(apply_on.as_str());
        }
    });
}

pub(super) fn write_tenancy_config(json: &mut JsonWriter, value: &TenancyConfig) {
    json.object(|json| {
        json.key("TenantIsolationMode")
            .text(value.tenant_isolation_mode.as_str());
    });
}

pub(super) fn write_tracing_config(json: &mut JsonWriter, value: &TracingConfig) {
    json.object(|json| {
        if let Some(mode) = &value.mode {
            json.key("Mode").text(mode.as_str());
        }
    });
}

pub(super) fn write_vpc_config(json: &mut JsonWriter, value: &VpcConfig) {
    json.object(|json| {
        if let Some(subnet_ids) = &value.subnet_ids {
            json.key("SubnetIds")
                .list(subnet_ids, |json, item| json.text(item));
        }
        if let Some(security_group_ids) = &value.security_group_ids {
            json.key("SecurityGroupIds")
                .list(security_group_ids, |json, item| json.text(item));
        }
        if let Some(ipv6_allowed_for_dual_stack) = &value.ipv6_allowed_for_dual_stack {
            json.key("Ipv6AllowedForDualStack")
                .value(*ipv6_allowed_for_dual_stack);
        }
    });
}
