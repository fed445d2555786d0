//! A function of Lambda.

#![allow(dead_code)] // Callers would use the members.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Deserializer};

/// An enum of texts, which may have more values than are known.
macro_rules! texts {
    ($name:ident { $($variant:ident = $text:literal,)* }) => {
        #[derive(Debug)]
        enum $name {
            $($variant,)*
            Unknown(String),
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a text")
                    }

                    fn visit_str<E>(self, text: &str) -> Result<$name, E> {
                        Ok(match text {
                            $($text => $name::$variant,)*
                            _ => $name::Unknown(text.to_owned()),
                        })
                    }
                }
                deserializer.deserialize_str(Visitor)
            }
        }
    };
}

texts!(Runtime {
    Nodejs = "nodejs",
    Nodejs43 = "nodejs4.3",
    Nodejs610 = "nodejs6.10",
    Nodejs810 = "nodejs8.10",
    Nodejs10x = "nodejs10.x",
    Nodejs12x = "nodejs12.x",
    Nodejs14x = "nodejs14.x",
    Nodejs16x = "nodejs16.x",
    Nodejs18x = "nodejs18.x",
    Nodejs20x = "nodejs20.x",
    Nodejs22x = "nodejs22.x",
    Nodejs24x = "nodejs24.x",
    Java8 = "java8",
    Java8al2 = "java8.al2",
    Java11 = "java11",
    Java17 = "java17",
    Java21 = "java21",
    Java25 = "java25",
    Python27 = "python2.7",
    Python36 = "python3.6",
    Python37 = "python3.7",
    Python38 = "python3.8",
    Python39 = "python3.9",
    Python310 = "python3.10",
    Python311 = "python3.11",
    Python312 = "python3.12",
    Python313 = "python3.13",
    Python314 = "python3.14",
    Dotnetcore10 = "dotnetcore1.0",
    Dotnetcore20 = "dotnetcore2.0",
    Dotnetcore21 = "dotnetcore2.1",
    Dotnetcore31 = "dotnetcore3.1",
    Dotnet6 = "dotnet6",
    Dotnet8 = "dotnet8",
    Dotnet10 = "dotnet10",
    Nodejs43edge = "nodejs4.3-edge",
    Go1x = "go1.x",
    Ruby25 = "ruby2.5",
    Ruby27 = "ruby2.7",
    Ruby32 = "ruby3.2",
    Ruby33 = "ruby3.3",
    Ruby34 = "ruby3.4",
    Ruby40 = "ruby4.0",
    Provided = "provided",
    Providedal2 = "provided.al2",
    Providedal2023 = "provided.al2023",
});

texts!(State {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Failed = "Failed",
    Deactivating = "Deactivating",
    Deactivated = "Deactivated",
    ActiveNonInvocable = "ActiveNonInvocable",
    Deleting = "Deleting",
});

texts!(StateReasonCode {
    Idle = "Idle",
    Creating = "Creating",
    Restoring = "Restoring",
    EniLimitExceeded = "EniLimitExceeded",
    InsufficientRolePermissions = "InsufficientRolePermissions",
    InvalidConfiguration = "InvalidConfiguration",
    InternalError = "InternalError",
    SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses",
    InvalidSubnet = "InvalidSubnet",
    InvalidSecurityGroup = "InvalidSecurityGroup",
    ImageDeleted = "ImageDeleted",
    ImageAccessDenied = "ImageAccessDenied",
    InvalidImage = "InvalidImage",
    KmsKeyAccessDenied = "KMSKeyAccessDenied",
    KmsKeyNotFound = "KMSKeyNotFound",
    InvalidStateKmsKey = "InvalidStateKMSKey",
    DisabledKmsKey = "DisabledKMSKey",
    EfsioError = "EFSIOError",
    EfsMountConnectivityError = "EFSMountConnectivityError",
    EfsMountFailure = "EFSMountFailure",
    EfsMountTimeout = "EFSMountTimeout",
    InvalidRuntime = "InvalidRuntime",
    InvalidZipFileException = "InvalidZipFileException",
    FunctionError = "FunctionError",
    ServiceQuotaExceededException = "ServiceQuotaExceededException",
    VcpuLimitExceeded = "VcpuLimitExceeded",
    CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded",
    InsufficientCapacity = "InsufficientCapacity",
    Ec2RequestLimitExceeded = "EC2RequestLimitExceeded",
    FunctionErrorInitTimeout = "FunctionError.InitTimeout",
    FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
    FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
    FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
    FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
    FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
    FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
    FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted",
    DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
    DrainingDurableExecutions = "DrainingDurableExecutions",
});

texts!(LastUpdateStatus {
    Successful = "Successful",
    Failed = "Failed",
    InProgress = "InProgress",
});

texts!(LastUpdateStatusReasonCode {
    EniLimitExceeded = "EniLimitExceeded",
    InsufficientRolePermissions = "InsufficientRolePermissions",
    InvalidConfiguration = "InvalidConfiguration",
    InternalError = "InternalError",
    SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses",
    InvalidSubnet = "InvalidSubnet",
    InvalidSecurityGroup = "InvalidSecurityGroup",
    ImageDeleted = "ImageDeleted",
    ImageAccessDenied = "ImageAccessDenied",
    InvalidImage = "InvalidImage",
    KmsKeyAccessDenied = "KMSKeyAccessDenied",
    KmsKeyNotFound = "KMSKeyNotFound",
    InvalidStateKmsKey = "InvalidStateKMSKey",
    DisabledKmsKey = "DisabledKMSKey",
    EfsioError = "EFSIOError",
    EfsMountConnectivityError = "EFSMountConnectivityError",
    EfsMountFailure = "EFSMountFailure",
    EfsMountTimeout = "EFSMountTimeout",
    InvalidRuntime = "InvalidRuntime",
    InvalidZipFileException = "InvalidZipFileException",
    FunctionError = "FunctionError",
    ServiceQuotaExceededException = "ServiceQuotaExceededException",
    VcpuLimitExceeded = "VcpuLimitExceeded",
    CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded",
    InsufficientCapacity = "InsufficientCapacity",
    Ec2RequestLimitExceeded = "EC2RequestLimitExceeded",
    FunctionErrorInitTimeout = "FunctionError.InitTimeout",
    FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
    FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
    FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
    FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
    FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
    FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
    FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted",
    DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
});

texts!(PackageType {
    Zip = "Zip",
    Image = "Image",
});

texts!(Architecture {
    X8664 = "x86_64",
    Arm64 = "arm64",
});

texts!(TracingMode {
    Active = "Active",
    PassThrough = "PassThrough",
});

texts!(SnapStartApplyOn {
    PublishedVersions = "PublishedVersions",
    None = "None",
});

texts!(SnapStartOptimizationStatus {
    On = "On",
    Off = "Off",
});

texts!(LogFormat {
    Json = "JSON",
    Text = "Text",
});

texts!(ApplicationLogLevel {
    Trace = "TRACE",
    Debug = "DEBUG",
    Info = "INFO",
    Warn = "WARN",
    Error = "ERROR",
    Fatal = "FATAL",
});

texts!(SystemLogLevel {
    Debug = "DEBUG",
    Info = "INFO",
    Warn = "WARN",
});

texts!(TenantIsolationMode {
    PerTenant = "PER_TENANT",
});

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct FunctionConfiguration {
    function_name: Option<String>,
    function_arn: Option<String>,
    runtime: Option<Runtime>,
    role: Option<String>,
    handler: Option<String>,
    code_size: Option<i64>,
    description: Option<String>,
    timeout: Option<i32>,
    memory_size: Option<i32>,
    last_modified: Option<String>,
    code_sha256: Option<String>,
    version: Option<String>,
    vpc_config: Option<VpcConfigResponse>,
    dead_letter_config: Option<DeadLetterConfig>,
    environment: Option<EnvironmentResponse>,
    #[serde(rename = "KMSKeyArn")]
    kms_key_arn: Option<String>,
    tracing_config: Option<TracingConfigResponse>,
    master_arn: Option<String>,
    revision_id: Option<String>,
    layers: Option<Vec<Layer>>,
    state: Option<State>,
    state_reason: Option<String>,
    state_reason_code: Option<StateReasonCode>,
    last_update_status: Option<LastUpdateStatus>,
    last_update_status_reason: Option<String>,
    last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    file_system_configs: Option<Vec<FileSystemConfig>>,
    signing_profile_version_arn: Option<String>,
    signing_job_arn: Option<String>,
    package_type: Option<PackageType>,
    image_config_response: Option<ImageConfigResponse>,
    architectures: Option<Vec<Architecture>>,
    ephemeral_storage: Option<EphemeralStorage>,
    snap_start: Option<SnapStartResponse>,
    runtime_version_config: Option<RuntimeVersionConfig>,
    logging_config: Option<LoggingConfig>,
    tenancy_config: Option<TenancyConfig>,
    capacity_provider_config: Option<CapacityProviderConfig>,
    config_sha256: Option<String>,
    durable_config: Option<DurableConfig>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct VpcConfigResponse {
    subnet_ids: Option<Vec<String>>,
    security_group_ids: Option<Vec<String>>,
    vpc_id: Option<String>,
    ipv6_allowed_for_dual_stack: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DeadLetterConfig {
    target_arn: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct EnvironmentResponse {
    variables: Option<HashMap<String, String>>,
    error: Option<EnvironmentError>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TracingConfigResponse {
    mode: Option<TracingMode>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Layer {
    arn: Option<String>,
    code_size: Option<i64>,
    signing_profile_version_arn: Option<String>,
    signing_job_arn: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct FileSystemConfig {
    arn: Option<String>,
    local_mount_path: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ImageConfigResponse {
    image_config: Option<ImageConfig>,
    error: Option<ImageConfigError>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct EphemeralStorage {
    size: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SnapStartResponse {
    apply_on: Option<SnapStartApplyOn>,
    optimization_status: Option<SnapStartOptimizationStatus>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RuntimeVersionConfig {
    runtime_version_arn: Option<String>,
    error: Option<RuntimeVersionError>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LoggingConfig {
    log_format: Option<LogFormat>,
    application_log_level: Option<ApplicationLogLevel>,
    system_log_level: Option<SystemLogLevel>,
    log_group: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TenancyConfig {
    tenant_isolation_mode: Option<TenantIsolationMode>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CapacityProviderConfig {
    lambda_managed_instances_capacity_provider_config:
        Option<LambdaManagedInstancesCapacityProviderConfig>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DurableConfig {
    retention_period_in_days: Option<i32>,
    execution_timeout: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct EnvironmentError {
    error_code: Option<String>,
    message: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ImageConfig {
    entry_point: Option<Vec<String>>,
    command: Option<Vec<String>>,
    working_directory: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ImageConfigError {
    error_code: Option<String>,
    message: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RuntimeVersionError {
    error_code: Option<String>,
    message: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LambdaManagedInstancesCapacityProviderConfig {
    capacity_provider_arn: Option<String>,
    per_execution_environment_max_concurrency: Option<i32>,
    execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}
