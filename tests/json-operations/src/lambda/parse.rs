//! How structures are read from the JSON of a reply.

use std::borrow::Cow;

use super::types::{
    ApplicationLogLevel, Architecture, CapacityProviderConfig, Concurrency, DeadLetterConfig,
    DurableConfig, EnvironmentError, EnvironmentResponse, EphemeralStorage, FileSystemConfig,
    FunctionCodeLocation, FunctionConfiguration, ImageConfig, ImageConfigError,
    ImageConfigResponse, LambdaManagedInstancesCapacityProviderConfig, LastUpdateStatus,
    LastUpdateStatusReasonCode, Layer, LogFormat, LoggingConfig, PackageType, Runtime,
    RuntimeVersionConfig, RuntimeVersionError, SnapStartApplyOn, SnapStartOptimizationStatus,
    SnapStartResponse, State, StateReasonCode, SystemLogLevel, TagsError, TenancyConfig,
    TenantIsolationMode, TracingConfigResponse, TracingMode, VpcConfigResponse,
};
use crate::support::json::{JsonError, JsonReader};

pub(super) fn read_capacity_provider_config(
    json: &mut JsonReader<'_>,
) -> Result<CapacityProviderConfig, JsonError> {
    let mut lambda_managed_instances_capacity_provider_config = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "LambdaManagedInstancesCapacityProviderConfig" => {
                lambda_managed_instances_capacity_provider_config =
                    json.optional(read_lambda_managed_instances_capacity_provider_config)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(CapacityProviderConfig {
        lambda_managed_instances_capacity_provider_config:
            match lambda_managed_instances_capacity_provider_config {
                Some(value) => value,
                None => json.missing.record(
                    "CapacityProviderConfig::lambda_managed_instances_capacity_provider_config",
                    read_lambda_managed_instances_capacity_provider_config(&mut JsonReader::new(
                        b"{}",
                    )?)?,
                ),
            },
    })
}

pub(super) fn read_concurrency(json: &mut JsonReader<'_>) -> Result<Concurrency, JsonError> {
    let mut reserved_concurrent_executions = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ReservedConcurrentExecutions" => {
                reserved_concurrent_executions = json.optional(JsonReader::integer)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(Concurrency {
        reserved_concurrent_executions,
    })
}

pub(super) fn read_dead_letter_config(
    json: &mut JsonReader<'_>,
) -> Result<DeadLetterConfig, JsonError> {
    let mut target_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TargetArn" => target_arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(DeadLetterConfig { target_arn })
}

pub(super) fn read_durable_config(json: &mut JsonReader<'_>) -> Result<DurableConfig, JsonError> {
    let mut retention_period_in_days = None;
    let mut execution_timeout = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RetentionPeriodInDays" => {
                retention_period_in_days = json.optional(JsonReader::integer)?;
            }
            "ExecutionTimeout" => execution_timeout = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(DurableConfig {
        retention_period_in_days,
        execution_timeout,
    })
}

pub(super) fn read_environment_error(
    json: &mut JsonReader<'_>,
) -> Result<EnvironmentError, JsonError> {
    let mut error_code = None;
    let mut message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "Message" => message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(EnvironmentError {
        error_code,
        message,
    })
}

pub(super) fn read_environment_response(
    json: &mut JsonReader<'_>,
) -> Result<EnvironmentResponse, JsonError> {
    let mut variables = None;
    let mut error = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Variables" => {
                variables = json.optional(|json| json.map(Cow::into_owned, JsonReader::text))?;
            }
            "Error" => error = json.optional(read_environment_error)?,
            _ => json.skip()?,
        }
    }
    Ok(EnvironmentResponse {
        variables: variables.unwrap_or_default(),
        error,
    })
}

pub(super) fn read_ephemeral_storage(
    json: &mut JsonReader<'_>,
) -> Result<EphemeralStorage, JsonError> {
    let mut size = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Size" => size = json.optional(JsonReader::integer)?,
            _ => json.skip()?,
        }
    }
    Ok(EphemeralStorage {
        size: json.missing.required(size, "EphemeralStorage::size"),
    })
}

pub(super) fn read_file_system_config(
    json: &mut JsonReader<'_>,
) -> Result<FileSystemConfig, JsonError> {
    let mut arn = None;
    let mut local_mount_path = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Arn" => arn = json.optional(JsonReader::text)?,
            "LocalMountPath" => local_mount_path = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(FileSystemConfig {
        arn: json.missing.required(arn, "FileSystemConfig::arn"),
        local_mount_path: json
            .missing
            .required(local_mount_path, "FileSystemConfig::local_mount_path"),
    })
}

pub(super) fn read_function_code_location(
    json: &mut JsonReader<'_>,
) -> Result<FunctionCodeLocation, JsonError> {
    let mut repository_type = None;
    let mut location = None;
    let mut image_uri = None;
    let mut resolved_image_uri = None;
    let mut source_kms_key_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RepositoryType" => repository_type = json.optional(JsonReader::text)?,
            "Location" => location = json.optional(JsonReader::text)?,
            "ImageUri" => image_uri = json.optional(JsonReader::text)?,
            "ResolvedImageUri" => resolved_image_uri = json.optional(JsonReader::text)?,
            "SourceKMSKeyArn" => source_kms_key_arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(FunctionCodeLocation {
        repository_type,
        location,
        image_uri,
        resolved_image_uri,
        source_kms_key_arn,
    })
}

pub(super) fn read_function_configuration(
    json: &mut JsonReader<'_>,
) -> Result<FunctionConfiguration, JsonError> {
    let mut function_name = None;
    let mut function_arn = None;
    let mut runtime = None;
    let mut role = None;
    let mut handler = None;
    let mut code_size = None;
    let mut description = None;
    let mut timeout = None;
    let mut memory_size = None;
    let mut last_modified = None;
    let mut code_sha256 = None;
    let mut version = None;
    let mut vpc_config = None;
    let mut dead_letter_config = None;
    let mut environment = None;
    let mut kms_key_arn = None;
    let mut tracing_config = None;
    let mut master_arn = None;
    let mut revision_id = None;
    let mut layers = None;
    let mut state = None;
    let mut state_reason = None;
    let mut state_reason_code = None;
    let mut last_update_status = None;
    let mut last_update_status_reason = None;
    let mut last_update_status_reason_code = None;
    let mut file_system_configs = None;
    let mut signing_profile_version_arn = None;
    let mut signing_job_arn = None;
    let mut package_type = None;
    let mut image_config_response = None;
    let mut architectures = None;
    let mut ephemeral_storage = None;
    let mut snap_start = None;
    let mut runtime_version_config = None;
    let mut logging_config = None;
    let mut tenancy_config = None;
    let mut capacity_provider_config = None;
    let mut config_sha256 = None;
    let mut durable_config = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "FunctionName" => function_name = json.optional(JsonReader::text)?,
            "FunctionArn" => function_arn = json.optional(JsonReader::text)?,
            "Runtime" => {
                runtime = json.optional(|json| Ok(Runtime::from(&*json.borrowed_text()?)))?;
            }
            "Role" => role = json.optional(JsonReader::text)?,
            "Handler" => handler = json.optional(JsonReader::text)?,
            "CodeSize" => code_size = json.optional(JsonReader::integer)?,
            "Description" => description = json.optional(JsonReader::text)?,
            "Timeout" => timeout = json.optional(JsonReader::integer)?,
            "MemorySize" => memory_size = json.optional(JsonReader::integer)?,
            "LastModified" => last_modified = json.optional(JsonReader::text)?,
            "CodeSha256" => code_sha256 = json.optional(JsonReader::text)?,
            "Version" => version = json.optional(JsonReader::text)?,
            "VpcConfig" => vpc_config = json.optional(read_vpc_config_response)?,
            "DeadLetterConfig" => {
                dead_letter_config = json.optional(read_dead_letter_config)?;
            }
            "Environment" => environment = json.optional(read_environment_response)?,
            "KMSKeyArn" => kms_key_arn = json.optional(JsonReader::text)?,
            "TracingConfig" => {
                tracing_config = json.optional(read_tracing_config_response)?;
            }
            "MasterArn" => master_arn = json.optional(JsonReader::text)?,
            "RevisionId" => revision_id = json.optional(JsonReader::text)?,
            "Layers" => layers = json.optional(|json| json.list(read_layer))?,
            "State" => {
                state = json.optional(|json| Ok(State::from(&*json.borrowed_text()?)))?;
            }
            "StateReason" => state_reason = json.optional(JsonReader::text)?,
            "StateReasonCode" => {
                state_reason_code =
                    json.optional(|json| Ok(StateReasonCode::from(&*json.borrowed_text()?)))?;
            }
            "LastUpdateStatus" => {
                last_update_status =
                    json.optional(|json| Ok(LastUpdateStatus::from(&*json.borrowed_text()?)))?;
            }
            "LastUpdateStatusReason" => {
                last_update_status_reason = json.optional(JsonReader::text)?;
            }
            "LastUpdateStatusReasonCode" => {
                last_update_status_reason_code = json.optional(|json| {
                    Ok(LastUpdateStatusReasonCode::from(&*json.borrowed_text()?))
                })?;
            }
            "FileSystemConfigs" => {
                file_system_configs = json.optional(|json| json.list(read_file_system_config))?;
            }
            "SigningProfileVersionArn" => {
                signing_profile_version_arn = json.optional(JsonReader::text)?;
            }
            "SigningJobArn" => signing_job_arn = json.optional(JsonReader::text)?,
            "PackageType" => {
                package_type =
                    json.optional(|json| Ok(PackageType::from(&*json.borrowed_text()?)))?;
            }
            "ImageConfigResponse" => {
                image_config_response = json.optional(read_image_config_response)?;
            }
            "Architectures" => {
                architectures = json.optional(|json| {
                    json.list(|json| Ok(Architecture::from(&*json.borrowed_text()?)))
                })?;
            }
            "EphemeralStorage" => {
                ephemeral_storage = json.optional(read_ephemeral_storage)?;
            }
            "SnapStart" => snap_start = json.optional(read_snap_start_response)?,
            "RuntimeVersionConfig" => {
                runtime_version_config = json.optional(read_runtime_version_config)?;
            }
            "LoggingConfig" => logging_config = json.optional(read_logging_config)?,
            "TenancyConfig" => tenancy_config = json.optional(read_tenancy_config)?,
            "CapacityProviderConfig" => {
                capacity_provider_config = json.optional(read_capacity_provider_config)?;
            }
            "ConfigSha256" => config_sha256 = json.optional(JsonReader::text)?,
            "DurableConfig" => durable_config = json.optional(read_durable_config)?,
            _ => json.skip()?,
        }
    }
    Ok(FunctionConfiguration {
        function_name,
        function_arn,
        runtime,
        role,
        handler,
        code_size: code_size.unwrap_or_default(),
        description,
        timeout,
        memory_size,
        last_modified,
        code_sha256,
        version,
        vpc_config,
        dead_letter_config,
        environment,
        kms_key_arn,
        tracing_config,
        master_arn,
        revision_id,
        layers: layers.unwrap_or_default(),
        state,
        state_reason,
        state_reason_code,
        last_update_status,
        last_update_status_reason,
        last_update_status_reason_code,
        file_system_configs: file_system_configs.unwrap_or_default(),
        signing_profile_version_arn,
        signing_job_arn,
        package_type,
        image_config_response,
        architectures: architectures.unwrap_or_default(),
        ephemeral_storage,
        snap_start,
        runtime_version_config,
        logging_config,
        tenancy_config,
        capacity_provider_config,
        config_sha256,
        durable_config,
    })
}

pub(super) fn read_image_config(json: &mut JsonReader<'_>) -> Result<ImageConfig, JsonError> {
    let mut entry_point = None;
    let mut command = None;
    let mut working_directory = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "EntryPoint" => {
                entry_point = json.optional(|json| json.list(JsonReader::text))?;
            }
            "Command" => command = json.optional(|json| json.list(JsonReader::text))?,
            "WorkingDirectory" => working_directory = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ImageConfig {
        entry_point,
        command,
        working_directory,
    })
}

pub(super) fn read_image_config_error(
    json: &mut JsonReader<'_>,
) -> Result<ImageConfigError, JsonError> {
    let mut error_code = None;
    let mut message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "Message" => message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ImageConfigError {
        error_code,
        message,
    })
}

pub(super) fn read_image_config_response(
    json: &mut JsonReader<'_>,
) -> Result<ImageConfigResponse, JsonError> {
    let mut image_config = None;
    let mut error = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ImageConfig" => image_config = json.optional(read_image_config)?,
            "Error" => error = json.optional(read_image_config_error)?,
            _ => json.skip()?,
        }
    }
    Ok(ImageConfigResponse {
        image_config,
        error,
    })
}

pub(super) fn read_lambda_managed_instances_capacity_provider_config(
    json: &mut JsonReader<'_>,
) -> Result<LambdaManagedInstancesCapacityProviderConfig, JsonError> {
    let mut capacity_provider_arn = None;
    let mut per_execution_environment_max_concurrency = None;
    let mut execution_environment_memory_gi_b_per_v_cpu = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "CapacityProviderArn" => {
                capacity_provider_arn = json.optional(JsonReader::text)?;
            }
            "PerExecutionEnvironmentMaxConcurrency" => {
                per_execution_environment_max_concurrency = json.optional(JsonReader::integer)?;
            }
            "ExecutionEnvironmentMemoryGiBPerVCpu" => {
                execution_environment_memory_gi_b_per_v_cpu = json.optional(JsonReader::float)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(LambdaManagedInstancesCapacityProviderConfig {
        capacity_provider_arn: json.missing.required(
            capacity_provider_arn,
            "LambdaManagedInstancesCapacityProviderConfig::capacity_provider_arn",
        ),
        per_execution_environment_max_concurrency,
        execution_environment_memory_gi_b_per_v_cpu,
    })
}

pub(super) fn read_layer(json: &mut JsonReader<'_>) -> Result<Layer, JsonError> {
    let mut arn = None;
    let mut code_size = None;
    let mut signing_profile_version_arn = None;
    let mut signing_job_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Arn" => arn = json.optional(JsonReader::text)?,
            "CodeSize" => code_size = json.optional(JsonReader::integer)?,
            "SigningProfileVersionArn" => {
                signing_profile_version_arn = json.optional(JsonReader::text)?;
            }
            "SigningJobArn" => signing_job_arn = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(Layer {
        arn,
        code_size: code_size.unwrap_or_default(),
        signing_profile_version_arn,
        signing_job_arn,
    })
}

pub(super) fn read_logging_config(json: &mut JsonReader<'_>) -> Result<LoggingConfig, JsonError> {
    let mut log_format = None;
    let mut application_log_level = None;
    let mut system_log_level = None;
    let mut log_group = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "LogFormat" => {
                log_format = json.optional(|json| Ok(LogFormat::from(&*json.borrowed_text()?)))?;
            }
            "ApplicationLogLevel" => {
                application_log_level =
                    json.optional(|json| Ok(ApplicationLogLevel::from(&*json.borrowed_text()?)))?;
            }
            "SystemLogLevel" => {
                system_log_level =
                    json.optional(|json| Ok(SystemLogLevel::from(&*json.borrowed_text()?)))?;
            }
            "LogGroup" => log_group = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(LoggingConfig {
        log_format,
        application_log_level,
        system_log_level,
        log_group,
    })
}

pub(super) fn read_runtime_version_config(
    json: &mut JsonReader<'_>,
) -> Result<RuntimeVersionConfig, JsonError> {
    let mut runtime_version_arn = None;
    let mut error = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "RuntimeVersionArn" => runtime_version_arn = json.optional(JsonReader::text)?,
            "Error" => error = json.optional(read_runtime_version_error)?,
            _ => json.skip()?,
        }
    }
    Ok(RuntimeVersionConfig {
        runtime_version_arn,
        error,
    })
}

pub(super) fn read_runtime_version_error(
    json: &mut JsonReader<'_>,
) -> Result<RuntimeVersionError, JsonError> {
    let mut error_code = None;
    let mut message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "Message" => message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(RuntimeVersionError {
        error_code,
        message,
    })
}

pub(super) fn read_snap_start_response(
    json: &mut JsonReader<'_>,
) -> Result<SnapStartResponse, JsonError> {
    let mut apply_on = None;
    let mut optimization_status = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ApplyOn" => {
                apply_on =
                    json.optional(|json| Ok(SnapStartApplyOn::from(&*json.borrowed_text()?)))?;
            }
            "OptimizationStatus" => {
                optimization_status = json.optional(|json| {
                    Ok(SnapStartOptimizationStatus::from(&*json.borrowed_text()?))
                })?;
            }
            _ => json.skip()?,
        }
    }
    Ok(SnapStartResponse {
        apply_on,
        optimization_status,
    })
}

pub(super) fn read_tags_error(json: &mut JsonReader<'_>) -> Result<TagsError, JsonError> {
    let mut error_code = None;
    let mut message = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ErrorCode" => error_code = json.optional(JsonReader::text)?,
            "Message" => message = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(TagsError {
        error_code: json.missing.required(error_code, "TagsError::error_code"),
        message: json.missing.required(message, "TagsError::message"),
    })
}

pub(super) fn read_tenancy_config(json: &mut JsonReader<'_>) -> Result<TenancyConfig, JsonError> {
    let mut tenant_isolation_mode = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TenantIsolationMode" => {
                tenant_isolation_mode =
                    json.optional(|json| Ok(TenantIsolationMode::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(TenancyConfig {
        tenant_isolation_mode: tenant_isolation_mode.unwrap_or_else(|| {
            json.missing.record(
                "TenancyConfig::tenant_isolation_mode",
                TenantIsolationMode::from(""),
            )
        }),
    })
}

pub(super) fn read_tracing_config_response(
    json: &mut JsonReader<'_>,
) -> Result<TracingConfigResponse, JsonError> {
    let mut mode = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Mode" => {
                mode = json.optional(|json| Ok(TracingMode::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(TracingConfigResponse { mode })
}

pub(super) fn read_vpc_config_response(
    json: &mut JsonReader<'_>,
) -> Result<VpcConfigResponse, JsonError> {
    let mut subnet_ids = None;
    let mut security_group_ids = None;
    let mut vpc_id = None;
    let mut ipv6_allowed_for_dual_stack = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "SubnetIds" => {
                subnet_ids = json.optional(|json| json.list(JsonReader::text))?;
            }
            "SecurityGroupIds" => {
                security_group_ids = json.optional(|json| json.list(JsonReader::text))?;
            }
            "VpcId" => vpc_id = json.optional(JsonReader::text)?,
            "Ipv6AllowedForDualStack" => {
                ipv6_allowed_for_dual_stack = json.optional(JsonReader::boolean)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(VpcConfigResponse {
        subnet_ids: subnet_ids.unwrap_or_default(),
        security_group_ids: security_group_ids.unwrap_or_default(),
        vpc_id,
        ipv6_allowed_for_dual_stack,
    })
}
