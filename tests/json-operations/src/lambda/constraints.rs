//! The constraints of Lambda's shapes.

use std::collections::HashMap;

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::types::{
    ApplicationLogLevel, Architecture, CapacityProviderConfig, DeadLetterConfig, DurableConfig,
    Environment, EphemeralStorage, FileSystemConfig, FunctionCode, FunctionVersion,
    FunctionVersionLatestPublished, ImageConfig, LambdaManagedInstancesCapacityProviderConfig,
    LogFormat, LoggingConfig, PackageType, Runtime, SnapStart, SnapStartApplyOn, SystemLogLevel,
    TenancyConfig, TenantIsolationMode, TracingConfig, TracingMode, VpcConfig,
};
use crate::support::validate::{Matcher, Path, Validator};

/// The constraints of `ApplicationLogLevel`.
pub(super) fn check_application_log_level(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ApplicationLogLevel,
) {
    validator.known_text(path, value.as_str(), ApplicationLogLevel::VALUES);
}

/// The constraints of `Architecture`.
pub(super) fn check_architecture(validator: &mut Validator, path: &Path<'_>, value: &Architecture) {
    validator.known_text(path, value.as_str(), Architecture::VALUES);
}

/// The constraints of `ArchitecturesList`.
pub(super) fn check_architectures_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[Architecture],
) {
    validator.count(path, value.len(), 1..=1);
    for (index, item) in value.iter().enumerate() {
        check_architecture(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `CapacityProviderArn`.
pub(super) fn check_capacity_provider_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=140)
        .pattern(
            r"arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+",
            matches_capacity_provider_arn,
        );
}

/// Whether `value` matches `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`.
fn matches_capacity_provider_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
        .text(":lambda:")
        .repeat(0..=1, &|m| m.text("eusc-"))
        .run(2..=2, |c| c.is_ascii_lowercase())
        .repeat(0..=1, &|m| {
            m.one_of(&[&|m| m.text("-gov"), &|m| {
                m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
            }])
        })
        .text("-")
        .run(1.., |c| c.is_ascii_lowercase())
        .text("-")
        .one(|c| c.is_ascii_digit())
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":capacity-provider:")
        .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .at_end()
        .is_match()
}

/// The constraints of `CapacityProviderConfig`.
pub(super) fn check_capacity_provider_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &CapacityProviderConfig,
) {
    check_lambda_managed_instances_capacity_provider_config(
        validator,
        &path.inside("lambdaManagedInstancesCapacityProviderConfig"),
        &value.lambda_managed_instances_capacity_provider_config,
    );
}

/// The constraints of `CodeSigningConfigArn`.
pub(super) fn check_code_signing_config_arn(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator
        .string(path, value)
        .length(0..=200)
        .pattern(
            r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}",
            matches_code_signing_config_arn,
        );
}

/// Whether `value` matches `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`.
fn matches_code_signing_config_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .repeat(0..=1, &|m| {
            m.text("aws")
                .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
        })
        .text(":lambda:")
        .repeat(0..=1, &|m| m.text("eusc-"))
        .run(2..=2, |c| c.is_ascii_lowercase())
        .repeat(0..=1, &|m| {
            m.one_of(&[&|m| m.text("-gov"), &|m| {
                m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
            }])
        })
        .text("-")
        .run(1.., |c| c.is_ascii_lowercase())
        .text("-")
        .one(|c| c.is_ascii_digit())
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":code-signing-config:csc-")
        .run(17..=17, |c| matches!(c, '0'..='9' | 'a'..='z'))
        .at_end()
        .is_match()
}

/// The constraints of `DeadLetterConfig`.
pub(super) fn check_dead_letter_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &DeadLetterConfig,
) {
    if let Some(target_arn) = &value.target_arn {
        check_resource_arn(validator, &path.inside("targetArn"), target_arn);
    }
}

/// The constraints of `Description`.
pub(super) fn check_description(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=256);
}

/// The constraints of `DurableConfig`.
pub(super) fn check_durable_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &DurableConfig,
) {
    if let Some(retention_period_in_days) = &value.retention_period_in_days {
        check_retention_period_in_days(
            validator,
            &path.inside("retentionPeriodInDays"),
            *retention_period_in_days,
        );
    }
    if let Some(execution_timeout) = &value.execution_timeout {
        check_execution_timeout(
            validator,
            &path.inside("executionTimeout"),
            *execution_timeout,
        );
    }
}

/// The constraints of `Environment`.
pub(super) fn check_environment(validator: &mut Validator, path: &Path<'_>, value: &Environment) {
    if let Some(variables) = &value.variables {
        check_environment_variables(validator, &path.inside("variables"), variables);
    }
}

/// The constraints of `EnvironmentVariableName`.
pub(super) fn check_environment_variable_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    let path = &path.sensitive();
    validator
        .string(path, value)
        .pattern("[a-zA-Z]([a-zA-Z0-9_])+", matches_environment_variable_name);
}

/// Whether `value` matches `^[a-zA-Z]([a-zA-Z0-9_])+$`.
fn matches_environment_variable_name(value: &str) -> bool {
    Matcher::start(value)
        .one(|c| c.is_ascii_alphabetic())
        .run(1.., |c| c.is_ascii_alphanumeric() || c == '_')
        .at_end()
        .is_match()
}

/// The constraints of `EnvironmentVariables`.
pub(super) fn check_environment_variables(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    let path = &path.sensitive();
    for key in value.keys() {
        check_environment_variable_name(validator, &path.inside("**"), key);
    }
}

/// The constraints of `EphemeralStorage`.
pub(super) fn check_ephemeral_storage(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &EphemeralStorage,
) {
    check_ephemeral_storage_size(validator, &path.inside("size"), value.size);
}

/// The constraints of `EphemeralStorageSize`.
pub(super) fn check_ephemeral_storage_size(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 512..=10_240);
}

/// The constraints of `ExecutionEnvironmentMemoryGiBPerVCpu`.
pub(super) fn check_execution_environment_memory_gi_b_per_v_cpu(
    validator: &mut Validator,
    path: &Path<'_>,
    value: f64,
) {
    validator.float_range(path, value, 2.0..=8.0);
}

/// The constraints of `ExecutionTimeout`.
pub(super) fn check_execution_timeout(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=31_622_400);
}

/// The constraints of `FileSystemArn`.
pub(super) fn check_file_system_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=256)
        .pattern(
            r"^arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$",
            matches_file_system_arn,
        );
}

/// Whether `value` matches `^arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$`.
fn matches_file_system_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
        .text(":elasticfilesystem:")
        .repeat(0..=1, &|m| m.text("eusc-"))
        .run(2..=2, |c| c.is_ascii_lowercase())
        .repeat(0..=1, &|m| {
            m.one_of(&[&|m| m.text("-gov"), &|m| {
                m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
            }])
        })
        .text("-")
        .run(1.., |c| c.is_ascii_lowercase())
        .text("-")
        .one(|c| c.is_ascii_digit())
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":access-point/fsap-")
        .run(17..=17, |c| matches!(c, '0'..='9' | 'a'..='f'))
        .at_end()
        .is_match()
        || Matcher::start(value)
            .text("arn:aws")
            .run(0.., |c| matches!(c, '-' | 'a'..='z'))
            .text(":s3files:")
            .run(1.., |c| matches!(c, '-' | '0'..='9' | ':' | 'a'..='z'))
            .text(":file-system/fs-")
            .run(17..=40, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .text("/access-point/fsap-")
            .run(17..=40, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .at_end()
            .is_match()
}

/// The constraints of `FileSystemConfig`.
pub(super) fn check_file_system_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &FileSystemConfig,
) {
    check_file_system_arn(validator, &path.inside("arn"), &value.arn);
    check_local_mount_path(
        validator,
        &path.inside("localMountPath"),
        &value.local_mount_path,
    );
}

/// The constraints of `FileSystemConfigList`.
pub(super) fn check_file_system_config_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[FileSystemConfig],
) {
    validator.count(path, value.len(), 0..=1);
    for (index, item) in value.iter().enumerate() {
        check_file_system_config(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `FunctionCode`.
pub(super) fn check_function_code(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &FunctionCode,
) {
    if let Some(s3_bucket) = &value.s3_bucket {
        check_s3_bucket(validator, &path.inside("s3Bucket"), s3_bucket);
    }
    if let Some(s3_key) = &value.s3_key {
        check_s3_key(validator, &path.inside("s3Key"), s3_key);
    }
    if let Some(s3_object_version) = &value.s3_object_version {
        check_s3_object_version(
            validator,
            &path.inside("s3ObjectVersion"),
            s3_object_version,
        );
    }
    if let Some(source_kms_key_arn) = &value.source_kms_key_arn {
        check_kms_key_arn(
            validator,
            &path.inside("sourceKMSKeyArn"),
            source_kms_key_arn,
        );
    }
}

/// The constraints of `FunctionName`.
pub(super) fn check_function_name(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=140)
        .pattern(
            r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?",
            matches_function_name,
        );
}

/// Whether `value` matches `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`.
fn matches_function_name(value: &str) -> bool {
    Matcher::start(value)
        .repeat(0..=1, &|m| {
            m.text("arn:")
                .repeat(0..=1, &|m| {
                    m.text("aws")
                        .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
                })
                .text(":lambda:")
        })
        .repeat(0..=1, &|m| {
            m.repeat(0..=1, &|m| m.text("eusc-"))
                .run(2..=2, |c| c.is_ascii_lowercase())
                .repeat(0..=1, &|m| {
                    m.one_of(&[&|m| m.text("-gov"), &|m| {
                        m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
                    }])
                })
                .text("-")
                .run(1.., |c| c.is_ascii_lowercase())
                .text("-")
                .one(|c| c.is_ascii_digit())
                .text(":")
        })
        .repeat(0..=1, &|m| m.run(12..=12, |c| c.is_ascii_digit()).text(":"))
        .repeat(0..=1, &|m| m.text("function:"))
        .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .repeat(0..=1, &|m| {
            m.text(":").one_of(&[&|m| m.text("$LATEST"), &|m| {
                m.run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            }])
        })
        .at_end()
        .is_match()
}

/// The constraints of `FunctionVersion`.
pub(super) fn check_function_version(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &FunctionVersion,
) {
    validator.known_text(path, value.as_str(), FunctionVersion::VALUES);
}

/// The constraints of `FunctionVersionLatestPublished`.
pub(super) fn check_function_version_latest_published(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &FunctionVersionLatestPublished,
) {
    validator.known_text(path, value.as_str(), FunctionVersionLatestPublished::VALUES);
}

/// The constraints of `Handler`.
pub(super) fn check_handler(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=128)
        .pattern(r"[^\s]+", matches_handler);
}

/// Whether `value` matches `^[^\s]+$`.
fn matches_handler(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| !matches!(c, '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | ' '))
}

/// The constraints of `ImageConfig`.
pub(super) fn check_image_config(validator: &mut Validator, path: &Path<'_>, value: &ImageConfig) {
    if let Some(entry_point) = &value.entry_point {
        check_string_list(validator, &path.inside("entryPoint"), entry_point);
    }
    if let Some(command) = &value.command {
        check_string_list(validator, &path.inside("command"), command);
    }
    if let Some(working_directory) = &value.working_directory {
        check_working_directory(
            validator,
            &path.inside("workingDirectory"),
            working_directory,
        );
    }
}

/// The constraints of `KMSKeyArn`.
pub(super) fn check_kms_key_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=10_000);
}

/// The constraints of `LambdaManagedInstancesCapacityProviderConfig`.
pub(super) fn check_lambda_managed_instances_capacity_provider_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LambdaManagedInstancesCapacityProviderConfig,
) {
    check_capacity_provider_arn(
        validator,
        &path.inside("capacityProviderArn"),
        &value.capacity_provider_arn,
    );
    if let Some(per_execution_environment_max_concurrency) =
        &value.per_execution_environment_max_concurrency
    {
        check_per_execution_environment_max_concurrency(
            validator,
            &path.inside("perExecutionEnvironmentMaxConcurrency"),
            *per_execution_environment_max_concurrency,
        );
    }
    if let Some(execution_environment_memory_gi_b_per_v_cpu) =
        &value.execution_environment_memory_gi_b_per_v_cpu
    {
        check_execution_environment_memory_gi_b_per_v_cpu(
            validator,
            &path.inside("executionEnvironmentMemoryGiBPerVCpu"),
            *execution_environment_memory_gi_b_per_v_cpu,
        );
    }
}

/// The constraints of `LayerList`.
pub(super) fn check_layer_list(validator: &mut Validator, path: &Path<'_>, value: &[String]) {
    for (index, item) in value.iter().enumerate() {
        check_layer_version_arn(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `LayerVersionArn`.
pub(super) fn check_layer_version_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=2048)
        .pattern(
            r"((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))",
            matches_layer_version_arn,
        );
}

/// Whether `value` matches `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`.
fn matches_layer_version_arn(value: &str) -> bool {
    Matcher::start(value)
        .one_of(&[
            &|m| {
                m.text("arn:")
                    .repeat(0..=1, &|m| {
                        m.text("aws")
                            .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
                    })
                    .text(":lambda:")
                    .repeat(0..=1, &|m| m.text("eusc-"))
                    .run(2..=2, |c| c.is_ascii_lowercase())
                    .repeat(0..=1, &|m| {
                        m.one_of(&[&|m| m.text("-gov"), &|m| {
                            m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
                        }])
                    })
                    .text("-")
                    .run(1.., |c| c.is_ascii_lowercase())
                    .text("-")
                    .one(|c| c.is_ascii_digit())
                    .text(":")
                    .run(12..=12, |c| c.is_ascii_digit())
                    .text(":layer:")
                    .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .text(":")
                    .run(1.., |c| c.is_ascii_digit())
            },
            &|m| {
                m.text("arn:")
                    .run(1.., |c| c.is_ascii_alphanumeric() || c == '-')
                    .text(":lambda:::awslayer:")
                    .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            },
        ])
        .at_end()
        .is_match()
}

/// The constraints of `LocalMountPath`.
pub(super) fn check_local_mount_path(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=160)
        .pattern("/mnt/[a-zA-Z0-9-_.]+", matches_local_mount_path);
}

/// Whether `value` matches `^/mnt/[a-zA-Z0-9-_.]+$`.
fn matches_local_mount_path(value: &str) -> bool {
    Matcher::start(value)
        .text("/mnt/")
        .run(1.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')
        })
        .at_end()
        .is_match()
}

/// The constraints of `LogFormat`.
pub(super) fn check_log_format(validator: &mut Validator, path: &Path<'_>, value: &LogFormat) {
    validator.known_text(path, value.as_str(), LogFormat::VALUES);
}

/// The constraints of `LogGroup`.
pub(super) fn check_log_group(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=512)
        .pattern(r"[\.\-_/#A-Za-z0-9]+", matches_log_group);
}

/// Whether `value` matches `^[\.\-_/#A-Za-z0-9]+$`.
fn matches_log_group(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'#' | b'-' | b'.' | b'/' | b'_'))
}

/// The constraints of `LoggingConfig`.
pub(super) fn check_logging_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LoggingConfig,
) {
    if let Some(log_format) = &value.log_format {
        check_log_format(validator, &path.inside("logFormat"), log_format);
    }
    if let Some(application_log_level) = &value.application_log_level {
        check_application_log_level(
            validator,
            &path.inside("applicationLogLevel"),
            application_log_level,
        );
    }
    if let Some(system_log_level) = &value.system_log_level {
        check_system_log_level(validator, &path.inside("systemLogLevel"), system_log_level);
    }
    if let Some(log_group) = &value.log_group {
        check_log_group(validator, &path.inside("logGroup"), log_group);
    }
}

/// The constraints of `MasterRegion`.
pub(super) fn check_master_region(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(1..=50).pattern(
        r"ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}",
        matches_master_region,
    );
}

/// Whether `value` matches `^ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}$`.
fn matches_master_region(value: &str) -> bool {
    value.starts_with("ALL")
        || Matcher::anywhere(value)
            .run(2..=2, |c| c.is_ascii_lowercase())
            .repeat(0..=1, &|m| {
                m.one_of(&[&|m| m.text("-gov"), &|m| {
                    m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
                }])
            })
            .text("-")
            .run(1.., |c| c.is_ascii_lowercase())
            .text("-")
            .one(|c| c.is_ascii_digit())
            .at_end()
            .is_match()
}

/// The constraints of `MaxListItems`.
pub(super) fn check_max_list_items(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=10_000);
}

/// The constraints of `MemorySize`.
pub(super) fn check_memory_size(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 128..=32_768);
}

/// The constraints of `NamespacedFunctionName`.
pub(super) fn check_namespaced_function_name(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator
        .string(path, value)
        .length(1..=256)
        .pattern(
            r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
            matches_namespaced_function_name,
        );
}

/// Whether `value` matches `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`.
fn matches_namespaced_function_name(value: &str) -> bool {
    Matcher::start(value)
        .repeat(0..=1, &|m| {
            m.text("arn:")
                .repeat(0..=1, &|m| {
                    m.text("aws")
                        .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
                })
                .text(":lambda:")
        })
        .repeat(0..=1, &|m| {
            m.repeat(0..=1, &|m| m.text("eusc-"))
                .run(2..=2, |c| c.is_ascii_lowercase())
                .repeat(0..=1, &|m| {
                    m.one_of(&[&|m| m.text("-gov"), &|m| {
                        m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
                    }])
                })
                .text("-")
                .run(1.., |c| c.is_ascii_lowercase())
                .text("-")
                .one(|c| c.is_ascii_digit())
                .text(":")
        })
        .repeat(0..=1, &|m| m.run(12..=12, |c| c.is_ascii_digit()).text(":"))
        .repeat(0..=1, &|m| m.text("function:"))
        .run(1.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')
        })
        .repeat(0..=1, &|m| {
            m.text(":").one_of(&[
                &|m| m.text("$LATEST").repeat(0..=1, &|m| m.text(".PUBLISHED")),
                &|m| m.run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')),
            ])
        })
        .at_end()
        .is_match()
}

/// The constraints of `NumericLatestPublishedOrAliasQualifier`.
pub(super) fn check_numeric_latest_published_or_alias_qualifier(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &str,
) {
    validator.string(path, value).length(1..=128).pattern(
        r"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+",
        matches_numeric_latest_published_or_alias_qualifier,
    );
}

/// Whether `value` matches `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+$`.
fn matches_numeric_latest_published_or_alias_qualifier(value: &str) -> bool {
    value.starts_with("$LATEST")
        || value.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | '-' | '_'))
}

/// The constraints of `PackageType`.
pub(super) fn check_package_type(validator: &mut Validator, path: &Path<'_>, value: &PackageType) {
    validator.known_text(path, value.as_str(), PackageType::VALUES);
}

/// The constraints of `PerExecutionEnvironmentMaxConcurrency`.
pub(super) fn check_per_execution_environment_max_concurrency(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..=1600);
}

/// The constraints of `ResourceArn`.
pub(super) fn check_resource_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=10_000);
}

/// The constraints of `RetentionPeriodInDays`.
pub(super) fn check_retention_period_in_days(
    validator: &mut Validator,
    path: &Path<'_>,
    value: i32,
) {
    validator.range(path, value, 1..=90);
}

/// The constraints of `RoleArn`.
pub(super) fn check_role_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=10_000).pattern(
        r"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
        matches_role_arn,
    );
}

/// Whether `value` matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
fn matches_role_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .repeat(0..=1, &|m| {
            m.text("aws")
                .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
        })
        .text(":iam::")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":role")
        .run(0..=1, |c| c == '/')
        .run(1.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '+' | ',' | '-' | '.' | '/' | '=' | '@' | '_')
        })
        .at_end()
        .is_match()
}

/// The constraints of `Runtime`.
pub(super) fn check_runtime(validator: &mut Validator, path: &Path<'_>, value: &Runtime) {
    validator.known_text(path, value.as_str(), Runtime::VALUES);
}

/// The constraints of `S3Bucket`.
pub(super) fn check_s3_bucket(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(3..=63)
        .pattern(r"[0-9A-Za-z\.\-_]*(?<!\.)", matches_s3_bucket);
}

/// Whether `value` matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
fn matches_s3_bucket(value: &str) -> bool {
    Matcher::start(value)
        .run(0.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')
        })
        .not_preceded_by(&|m| m.text("."))
        .at_end()
        .is_match()
}

/// The constraints of `S3Key`.
pub(super) fn check_s3_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=1024)
        .pattern(".*", matches_s3_key);
}

/// Whether `value` matches `^.*$`.
fn matches_s3_key(value: &str) -> bool {
    value
        .chars()
        .all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
}

/// The constraints of `S3ObjectVersion`.
pub(super) fn check_s3_object_version(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=1024)
        .pattern(".*", matches_s3_object_version);
}

/// Whether `value` matches `^.*$`.
fn matches_s3_object_version(value: &str) -> bool {
    value
        .chars()
        .all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
}

/// The constraints of `SecurityGroupId`.
pub(super) fn check_security_group_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=1024)
        .pattern("sg-[0-9a-zA-Z]*", matches_security_group_id);
}

/// Whether `value` matches `^sg-[0-9a-zA-Z]*$`.
fn matches_security_group_id(value: &str) -> bool {
    Matcher::start(value)
        .text("sg-")
        .run(0.., |c| c.is_ascii_alphanumeric())
        .at_end()
        .is_match()
}

/// The constraints of `SecurityGroupIds`.
pub(super) fn check_security_group_ids(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[String],
) {
    validator.count(path, value.len(), 0..=5);
    for (index, item) in value.iter().enumerate() {
        check_security_group_id(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `SnapStart`.
pub(super) fn check_snap_start(validator: &mut Validator, path: &Path<'_>, value: &SnapStart) {
    if let Some(apply_on) = &value.apply_on {
        check_snap_start_apply_on(validator, &path.inside("applyOn"), apply_on);
    }
}

/// The constraints of `SnapStartApplyOn`.
pub(super) fn check_snap_start_apply_on(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SnapStartApplyOn,
) {
    validator.known_text(path, value.as_str(), SnapStartApplyOn::VALUES);
}

/// The constraints of `StringList`.
pub(super) fn check_string_list(validator: &mut Validator, path: &Path<'_>, value: &[String]) {
    validator.count(path, value.len(), 0..=1500);
}

/// The constraints of `SubnetId`.
pub(super) fn check_subnet_id(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(0..=1024)
        .pattern("subnet-[0-9a-z]*", matches_subnet_id);
}

/// Whether `value` matches `^subnet-[0-9a-z]*$`.
fn matches_subnet_id(value: &str) -> bool {
    Matcher::start(value)
        .text("subnet-")
        .run(0.., |c| matches!(c, '0'..='9' | 'a'..='z'))
        .at_end()
        .is_match()
}

/// The constraints of `SubnetIds`.
pub(super) fn check_subnet_ids(validator: &mut Validator, path: &Path<'_>, value: &[String]) {
    validator.count(path, value.len(), 0..=16);
    for (index, item) in value.iter().enumerate() {
        check_subnet_id(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `SystemLogLevel`.
pub(super) fn check_system_log_level(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SystemLogLevel,
) {
    validator.known_text(path, value.as_str(), SystemLogLevel::VALUES);
}

/// The constraints of `TagKey`.
pub(super) fn check_tag_key(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=128)
        .pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)", matches_tag_key);
}

/// Whether `value` matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
fn matches_tag_key(value: &str) -> bool {
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

/// The constraints of `TagKeyList`.
pub(super) fn check_tag_key_list(validator: &mut Validator, path: &Path<'_>, value: &[String]) {
    for (index, item) in value.iter().enumerate() {
        check_tag_key(validator, &path.item(index + 1), item);
    }
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

/// The constraints of `TaggableResource`.
pub(super) fn check_taggable_resource(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .length(1..=10_000)
        .pattern(
            r"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]{1,64})",
            matches_taggable_resource,
        );
}

/// Whether `value` matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]{1,64})$`.
fn matches_taggable_resource(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0.., |c| matches!(c, '-' | 'A'..='Z' | 'a'..='z'))
        .text(":lambda:")
        .repeat(0..=1, &|m| m.text("eusc-"))
        .run(2..=2, |c| c.is_ascii_lowercase())
        .repeat(0..=1, &|m| {
            m.one_of(&[&|m| m.text("-gov"), &|m| {
                m.text("-iso").run(0..=1, |c| c.is_ascii_lowercase())
            }])
        })
        .text("-")
        .run(1.., |c| c.is_ascii_lowercase())
        .text("-")
        .one(|c| c.is_ascii_digit())
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":")
        .one_of(&[
            &|m| {
                m.text("function:")
                    .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .repeat(0..=1, &|m| {
                        m.text(":").one_of(&[&|m| m.text("$LATEST"), &|m| {
                            m.run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                        }])
                    })
            },
            &|m| {
                m.text("code-signing-config:csc-")
                    .run(17..=17, |c| matches!(c, '0'..='9' | 'a'..='z'))
            },
            &|m| {
                m.text("event-source-mapping:")
                    .run(8..=8, |c| c.is_ascii_hexdigit())
                    .text("-")
                    .run(4..=4, |c| c.is_ascii_hexdigit())
                    .text("-")
                    .run(4..=4, |c| c.is_ascii_hexdigit())
                    .text("-")
                    .run(4..=4, |c| c.is_ascii_hexdigit())
                    .text("-")
                    .run(12..=12, |c| c.is_ascii_hexdigit())
            },
            &|m| {
                m.text("capacity-provider:").run(1..=64, |c| {
                    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
                })
            },
        ])
        .at_end()
        .is_match()
}

/// The constraints of `Tags`.
pub(super) fn check_tags(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &HashMap<String, String>,
) {
    for (key, item) in value {
        check_tag_key(validator, &path.inside(key.as_ref()), key);
        check_tag_value(validator, &path.inside(key.as_ref()), item);
    }
}

/// The constraints of `TenancyConfig`.
pub(super) fn check_tenancy_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &TenancyConfig,
) {
    check_tenant_isolation_mode(
        validator,
        &path.inside("tenantIsolationMode"),
        &value.tenant_isolation_mode,
    );
}

/// The constraints of `TenantIsolationMode`.
pub(super) fn check_tenant_isolation_mode(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &TenantIsolationMode,
) {
    validator.known_text(path, value.as_str(), TenantIsolationMode::VALUES);
}

/// The constraints of `Timeout`.
pub(super) fn check_timeout(validator: &mut Validator, path: &Path<'_>, value: i32) {
    validator.range(path, value, 1..=5400);
}

/// The constraints of `TracingConfig`.
pub(super) fn check_tracing_config(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &TracingConfig,
) {
    if let Some(mode) = &value.mode {
        check_tracing_mode(validator, &path.inside("mode"), mode);
    }
}

/// The constraints of `TracingMode`.
pub(super) fn check_tracing_mode(validator: &mut Validator, path: &Path<'_>, value: &TracingMode) {
    validator.known_text(path, value.as_str(), TracingMode::VALUES);
}

/// The constraints of `VpcConfig`.
pub(super) fn check_vpc_config(validator: &mut Validator, path: &Path<'_>, value: &VpcConfig) {
    if let Some(subnet_ids) = &value.subnet_ids {
        check_subnet_ids(validator, &path.inside("subnetIds"), subnet_ids);
    }
    if let Some(security_group_ids) = &value.security_group_ids {
        check_security_group_ids(
            validator,
            &path.inside("securityGroupIds"),
            security_group_ids,
        );
    }
}

/// The constraints of `WorkingDirectory`.
pub(super) fn check_working_directory(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=1000);
}
