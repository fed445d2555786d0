//! The operation `CreateFunction`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Method, Request, Response};

use super::constraints::{
    check_architectures_list, check_capacity_provider_config, check_code_signing_config_arn,
    check_dead_letter_config, check_description, check_durable_config, check_environment,
    check_ephemeral_storage, check_file_system_config_list, check_function_code,
    check_function_name, check_function_version_latest_published, check_handler,
    check_image_config, check_kms_key_arn, check_layer_list, check_logging_config,
    check_memory_size, check_package_type, check_role_arn, check_runtime, check_snap_start,
    check_tags, check_tenancy_config, check_timeout, check_tracing_config, check_vpc_config,
};
use super::endpoint::resolve;
use super::error::{
    CodeSigningConfigNotFoundException, CodeStorageExceededException,
    CodeVerificationFailedException, FunctionVersionsPerCapacityProviderLimitExceededException,
    InvalidCodeSignatureException, InvalidParameterValueException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use super::parse::{
    read_capacity_provider_config, read_dead_letter_config, read_durable_config,
    read_environment_response, read_ephemeral_storage, read_file_system_config,
    read_image_config_response, read_layer, read_logging_config, read_runtime_version_config,
    read_snap_start_response, read_tenancy_config, read_tracing_config_response,
    read_vpc_config_response,
};
use super::serialize::{
    write_capacity_provider_config, write_dead_letter_config, write_durable_config,
    write_environment, write_ephemeral_storage, write_file_system_config, write_function_code,
    write_image_config, write_logging_config, write_snap_start, write_tenancy_config,
    write_tracing_config, write_vpc_config,
};
use super::types::{
    Architecture, CapacityProviderConfig, DeadLetterConfig, DurableConfig, Environment,
    EnvironmentResponse, EphemeralStorage, FileSystemConfig, FunctionCode,
    FunctionVersionLatestPublished, ImageConfig, ImageConfigResponse, LastUpdateStatus,
    LastUpdateStatusReasonCode, Layer, LoggingConfig, PackageType, Runtime, RuntimeVersionConfig,
    SnapStart, SnapStartResponse, State, StateReasonCode, TenancyConfig, TracingConfig,
    TracingConfigResponse, VpcConfig, VpcConfigResponse,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::RequestBuilder;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/CreateFunction)
///
/// # Example
///
/// ```
/// use json_operations::lambda::types::{DurableConfig, Environment, FunctionCode, Runtime, TracingConfig, TracingMode};
/// use json_operations::lambda::{self, CreateFunctionInput, CreateFunctionRequired};
///
/// let input = CreateFunctionInput::new(CreateFunctionRequired {
///     code: FunctionCode::new()
///         .s3_bucket("my-bucket-1xpuxmplzrlbh")
///         .s3_key("function.zip"),
///     function_name: "my-function".into(),
///     role: "arn:aws:iam::123456789012:role/lambda-role".into(),
/// })
/// .runtime(Runtime::Nodejs12x)
/// .handler("index.handler")
/// .description("Process image objects from Amazon S3.")
/// .timeout(15)
/// .memory_size(256)
/// .publish(true)
/// .environment(Environment::new()
///         .variables([
///             ("BUCKET", "my-bucket-1xpuxmplzrlbh"),
///             ("PREFIX", "inbound"),
///         ]))
/// .kms_key_arn("arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966")
/// .tracing_config(TracingConfig::new()
///         .mode(TracingMode::Active))
/// .tags([("DEPARTMENT", "Assets")])
/// .durable_config(DurableConfig::new()
///         .retention_period_in_days(30)
///         .execution_timeout(31622400));
/// input.validate()?;
///
/// let endpoint = lambda::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionInput {
    /// Allowed: 1 to 140 characters, matches `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`.
    pub function_name: String,
    pub runtime: Option<Runtime>,
    /// Allowed: at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub role: String,
    /// Allowed: at most 128 characters, matches `^[^\s]+$`.
    pub handler: Option<String>,
    pub code: FunctionCode,
    /// Allowed: at most 256 characters.
    pub description: Option<String>,
    /// Allowed: 1 to 5400.
    pub timeout: Option<i32>,
    /// Allowed: 128 to 32768.
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<PackageType>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    /// Allowed: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$` (a value that starts with `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)` or ends with `()`).
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub tags: Option<HashMap<String, String>>,
    pub layers: Option<Vec<String>>,
    /// Allowed: at most 1 item.
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    /// Allowed: at most 200 characters, matches `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`.
    pub code_signing_config_arn: Option<String>,
    pub image_config: Option<ImageConfig>,
    /// Allowed: 1 item.
    pub architectures: Option<Vec<Architecture>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
}

/// The required members of [`CreateFunctionInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFunctionRequired {
    /// See [`code`](field@CreateFunctionInput::code).
    pub code: FunctionCode,
    /// See [`function_name`](field@CreateFunctionInput::function_name).
    pub function_name: String,
    /// See [`role`](field@CreateFunctionInput::role).
    pub role: String,
}

impl CreateFunctionInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreateFunctionRequired) -> Self {
        Self {
            function_name: required.function_name,
            runtime: None,
            role: required.role,
            handler: None,
            code: required.code,
            description: None,
            timeout: None,
            memory_size: None,
            publish: None,
            publish_to: None,
            vpc_config: None,
            package_type: None,
            dead_letter_config: None,
            environment: None,
            kms_key_arn: None,
            tracing_config: None,
            tags: None,
            layers: None,
            file_system_configs: None,
            code_signing_config_arn: None,
            image_config: None,
            architectures: None,
            ephemeral_storage: None,
            snap_start: None,
            logging_config: None,
            tenancy_config: None,
            capacity_provider_config: None,
            durable_config: None,
        }
    }

    /// Sets [`runtime`](field@Self::runtime).
    #[must_use]
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Sets [`handler`](field@Self::handler).
    #[must_use]
    pub fn handler(mut self, handler: impl Into<String>) -> Self {
        self.handler = Some(handler.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets [`memory_size`](field@Self::memory_size).
    #[must_use]
    pub fn memory_size(mut self, memory_size: i32) -> Self {
        self.memory_size = Some(memory_size);
        self
    }

    /// Sets [`publish`](field@Self::publish).
    #[must_use]
    pub fn publish(mut self, publish: bool) -> Self {
        self.publish = Some(publish);
        self
    }

    /// Sets [`publish_to`](field@Self::publish_to).
    #[must_use]
    pub fn publish_to(mut self, publish_to: FunctionVersionLatestPublished) -> Self {
        self.publish_to = Some(publish_to);
        self
    }

    /// Sets [`vpc_config`](field@Self::vpc_config).
    #[must_use]
    pub fn vpc_config(mut self, vpc_config: VpcConfig) -> Self {
        self.vpc_config = Some(vpc_config);
        self
    }

    /// Sets [`package_type`](field@Self::package_type).
    #[must_use]
    pub fn package_type(mut self, package_type: PackageType) -> Self {
        self.package_type = Some(package_type);
        self
    }

    /// Sets [`dead_letter_config`](field@Self::dead_letter_config).
    #[must_use]
    pub fn dead_letter_config(mut self, dead_letter_config: DeadLetterConfig) -> Self {
        self.dead_letter_config = Some(dead_letter_config);
        self
    }

    /// Sets [`environment`](field@Self::environment).
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Sets [`kms_key_arn`](field@Self::kms_key_arn).
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`tracing_config`](field@Self::tracing_config).
    #[must_use]
    pub fn tracing_config(mut self, tracing_config: TracingConfig) -> Self {
        self.tracing_config = Some(tracing_config);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`layers`](field@Self::layers).
    #[must_use]
    pub fn layers(mut self, layers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.layers = Some(layers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`file_system_configs`](field@Self::file_system_configs).
    #[must_use]
    pub fn file_system_configs(
        mut self,
        file_system_configs: impl IntoIterator<Item = FileSystemConfig>,
    ) -> Self {
        self.file_system_configs = Some(file_system_configs.into_iter().collect());
        self
    }

    /// Sets [`code_signing_config_arn`](field@Self::code_signing_config_arn).
    #[must_use]
    pub fn code_signing_config_arn(mut self, code_signing_config_arn: impl Into<String>) -> Self {
        self.code_signing_config_arn = Some(code_signing_config_arn.into());
        self
    }

    /// Sets [`image_config`](field@Self::image_config).
    #[must_use]
    pub fn image_config(mut self, image_config: ImageConfig) -> Self {
        self.image_config = Some(image_config);
        self
    }

    /// Sets [`architectures`](field@Self::architectures).
    #[must_use]
    pub fn architectures(mut self, architectures: impl IntoIterator<Item = Architecture>) -> Self {
        self.architectures = Some(architectures.into_iter().collect());
        self
    }

    /// Sets [`ephemeral_storage`](field@Self::ephemeral_storage).
    #[must_use]
    pub fn ephemeral_storage(mut self, ephemeral_storage: EphemeralStorage) -> Self {
        self.ephemeral_storage = Some(ephemeral_storage);
        self
    }

    /// Sets [`snap_start`](field@Self::snap_start).
    #[must_use]
    pub fn snap_start(mut self, snap_start: SnapStart) -> Self {
        self.snap_start = Some(snap_start);
        self
    }

    /// Sets [`logging_config`](field@Self::logging_config).
    #[must_use]
    pub fn logging_config(mut self, logging_config: LoggingConfig) -> Self {
        self.logging_config = Some(logging_config);
        self
    }

    /// Sets [`tenancy_config`](field@Self::tenancy_config).
    #[must_use]
    pub fn tenancy_config(mut self, tenancy_config: TenancyConfig) -> Self {
        self.tenancy_config = Some(tenancy_config);
        self
    }

    /// Sets [`capacity_provider_config`](field@Self::capacity_provider_config).
    #[must_use]
    pub fn capacity_provider_config(
        mut self,
        capacity_provider_config: CapacityProviderConfig,
    ) -> Self {
        self.capacity_provider_config = Some(capacity_provider_config);
        self
    }

    /// Sets [`durable_config`](field@Self::durable_config).
    #[must_use]
    pub fn durable_config(mut self, durable_config: DurableConfig) -> Self {
        self.durable_config = Some(durable_config);
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::default())
    }

    /// Checks what [`validate`](Self::validate) does, and that the values of
    /// enums are those of the model, to which AWS adds values.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate_strict(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::strict())
    }

    fn check(&self, mut validator: Validator) -> Result<(), ValidationErrors> {
        check_function_name(
            &mut validator,
            &Path::new("functionName"),
            &self.function_name,
        );
        if let Some(runtime) = &self.runtime {
            check_runtime(&mut validator, &Path::new("runtime"), runtime);
        }
        check_role_arn(&mut validator, &Path::new("role"), &self.role);
        if let Some(handler) = &self.handler {
            check_handler(&mut validator, &Path::new("handler"), handler);
        }
        check_function_code(&mut validator, &Path::new("code"), &self.code);
        if let Some(description) = &self.description {
            check_description(&mut validator, &Path::new("description"), description);
        }
        if let Some(timeout) = &self.timeout {
            check_timeout(&mut validator, &Path::new("timeout"), *timeout);
        }
        if let Some(memory_size) = &self.memory_size {
            check_memory_size(&mut validator, &Path::new("memorySize"), *memory_size);
        }
        if let Some(publish_to) = &self.publish_to {
            check_function_version_latest_published(
                &mut validator,
                &Path::new("publishTo"),
                publish_to,
            );
        }
        if let Some(vpc_config) = &self.vpc_config {
            check_vpc_config(&mut validator, &Path::new("vpcConfig"), vpc_config);
        }
        if let Some(package_type) = &self.package_type {
            check_package_type(&mut validator, &Path::new("packageType"), package_type);
        }
        if let Some(dead_letter_config) = &self.dead_letter_config {
            check_dead_letter_config(
                &mut validator,
                &Path::new("deadLetterConfig"),
                dead_letter_config,
            );
        }
        if let Some(environment) = &self.environment {
            check_environment(&mut validator, &Path::new("environment"), environment);
        }
        if let Some(kms_key_arn) = &self.kms_key_arn {
            check_kms_key_arn(&mut validator, &Path::new("kMSKeyArn"), kms_key_arn);
        }
        if let Some(tracing_config) = &self.tracing_config {
            check_tracing_config(&mut validator, &Path::new("tracingConfig"), tracing_config);
        }
        if let Some(tags) = &self.tags {
            check_tags(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(layers) = &self.layers {
            check_layer_list(&mut validator, &Path::new("layers"), layers);
        }
        if let Some(file_system_configs) = &self.file_system_configs {
            check_file_system_config_list(
                &mut validator,
                &Path::new("fileSystemConfigs"),
                file_system_configs,
            );
        }
        if let Some(code_signing_config_arn) = &self.code_signing_config_arn {
            check_code_signing_config_arn(
                &mut validator,
                &Path::new("codeSigningConfigArn"),
                code_signing_config_arn,
            );
        }
        if let Some(image_config) = &self.image_config {
            check_image_config(&mut validator, &Path::new("imageConfig"), image_config);
        }
        if let Some(architectures) = &self.architectures {
            check_architectures_list(&mut validator, &Path::new("architectures"), architectures);
        }
        if let Some(ephemeral_storage) = &self.ephemeral_storage {
            check_ephemeral_storage(
                &mut validator,
                &Path::new("ephemeralStorage"),
                ephemeral_storage,
            );
        }
        if let Some(snap_start) = &self.snap_start {
            check_snap_start(&mut validator, &Path::new("snapStart"), snap_start);
        }
        if let Some(logging_config) = &self.logging_config {
            check_logging_config(&mut validator, &Path::new("loggingConfig"), logging_config);
        }
        if let Some(tenancy_config) = &self.tenancy_config {
            check_tenancy_config(&mut validator, &Path::new("tenancyConfig"), tenancy_config);
        }
        if let Some(capacity_provider_config) = &self.capacity_provider_config {
            check_capacity_provider_config(
                &mut validator,
                &Path::new("capacityProviderConfig"),
                capacity_provider_config,
            );
        }
        if let Some(durable_config) = &self.durable_config {
            check_durable_config(&mut validator, &Path::new("durableConfig"), durable_config);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// The URL is longer than 65,534 bytes.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = RequestBuilder::new(Method::POST, "/2015-03-31/functions");
        let body = write_json(|json| {
            json.key("FunctionName").text(&self.function_name);
            if let Some(runtime) = &self.runtime {
                json.key("Runtime").text(runtime.as_str());
            }
            json.key("Role").text(&self.role);
            if let Some(handler) = &self.handler {
                json.key("Handler").text(handler);
            }
            write_function_code(json.key("Code"), &self.code);
            if let Some(description) = &self.description {
                json.key("Description").text(description);
            }
            if let Some(timeout) = &self.timeout {
                json.key("Timeout").value(*timeout);
            }
            if let Some(memory_size) = &self.memory_size {
                json.key("MemorySize").value(*memory_size);
            }
            if let Some(publish) = &self.publish {
                json.key("Publish").value(*publish);
            }
            if let Some(publish_to) = &self.publish_to {
                json.key("PublishTo").text(publish_to.as_str());
            }
            if let Some(vpc_config) = &self.vpc_config {
                write_vpc_config(json.key("VpcConfig"), vpc_config);
            }
            if let Some(package_type) = &self.package_type {
                json.key("PackageType").text(package_type.as_str());
            }
            if let Some(dead_letter_config) = &self.dead_letter_config {
                write_dead_letter_config(json.key("DeadLetterConfig"), dead_letter_config);
            }
            if let Some(environment) = &self.environment {
                write_environment(json.key("Environment"), environment);
            }
            if let Some(kms_key_arn) = &self.kms_key_arn {
                json.key("KMSKeyArn").text(kms_key_arn);
            }
            if let Some(tracing_config) = &self.tracing_config {
                write_tracing_config(json.key("TracingConfig"), tracing_config);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").map(tags, |json, item| json.text(item));
            }
            if let Some(layers) = &self.layers {
                json.key("Layers")
                    .list(layers, |json, item| json.text(item));
            }
            if let Some(file_system_configs) = &self.file_system_configs {
                json.key("FileSystemConfigs")
                    .list(file_system_configs, write_file_system_config);
            }
            if let Some(code_signing_config_arn) = &self.code_signing_config_arn {
                json.key("CodeSigningConfigArn")
                    .text(code_signing_config_arn);
            }
            if let Some(image_config) = &self.image_config {
                write_image_config(json.key("ImageConfig"), image_config);
            }
            if let Some(architectures) = &self.architectures {
                json.key("Architectures")
                    .list(architectures, |json, item| json.text(item.as_str()));
            }
            if let Some(ephemeral_storage) = &self.ephemeral_storage {
                write_ephemeral_storage(json.key("EphemeralStorage"), ephemeral_storage);
            }
            if let Some(snap_start) = &self.snap_start {
                write_snap_start(json.key("SnapStart"), snap_start);
            }
            if let Some(logging_config) = &self.logging_config {
                write_logging_config(json.key("LoggingConfig"), logging_config);
            }
            if let Some(tenancy_config) = &self.tenancy_config {
                write_tenancy_config(json.key("TenancyConfig"), tenancy_config);
            }
            if let Some(capacity_provider_config) = &self.capacity_provider_config {
                write_capacity_provider_config(
                    json.key("CapacityProviderConfig"),
                    capacity_provider_config,
                );
            }
            if let Some(durable_config) = &self.durable_config {
                write_durable_config(json.key("DurableConfig"), durable_config);
            }
        });
        request.body("application/json", body);
        request.finish(endpoint)
    }
}

/// The output of `CreateFunction`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<Runtime>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: i64,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Vec<Layer>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    pub file_system_configs: Vec<FileSystemConfig>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<PackageType>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Vec<Architecture>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateFunctionOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateFunctionError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_create_function_output,
            CreateFunctionError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The required members that the reply lacked, as `Type::field`, each once;
    /// usually none.
    ///
    /// Their fields hold an empty, zero or unknown value instead.
    #[must_use]
    pub fn missing_members(&self) -> &[&'static str] {
        &self.missing_members
    }
}

fn read_create_function_output(
    json: &mut JsonReader<'_>,
) -> Result<CreateFunctionOutput, JsonError> {
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
    Ok(CreateFunctionOutput {
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
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for CreateFunctionInput {
    type Output = CreateFunctionOutput;
    type Error = CreateFunctionError;

    const NAME: &'static str = "CreateFunction";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateFunctionOutput::from_response,
    };
}

/// The errors of `CreateFunction`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFunctionError {
    /// Code `CodeSigningConfigNotFoundException`.
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    /// Code `CodeStorageExceededException`.
    CodeStorageExceededException(CodeStorageExceededException),
    /// Code `CodeVerificationFailedException`.
    CodeVerificationFailedException(CodeVerificationFailedException),
    /// Code `FunctionVersionsPerCapacityProviderLimitExceededException`.
    FunctionVersionsPerCapacityProviderLimitExceededException(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    /// Code `InvalidCodeSignatureException`.
    InvalidCodeSignatureException(InvalidCodeSignatureException),
    /// Code `InvalidParameterValueException`.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Code `ResourceConflictException`.
    ResourceConflictException(ResourceConflictException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `ServiceException`.
    ServiceException(ServiceException),
    /// Code `TooManyRequestsException`.
    TooManyRequestsException(TooManyRequestsException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateFunctionError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::CodeSigningConfigNotFoundException(error) => error.metadata(),
            Self::CodeStorageExceededException(error) => error.metadata(),
            Self::CodeVerificationFailedException(error) => error.metadata(),
            Self::FunctionVersionsPerCapacityProviderLimitExceededException(error) => {
                error.metadata()
            }
            Self::InvalidCodeSignatureException(error) => error.metadata(),
            Self::InvalidParameterValueException(error) => error.metadata(),
            Self::ResourceConflictException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::ServiceException(error) => error.metadata(),
            Self::TooManyRequestsException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateFunctionError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "CodeSigningConfigNotFoundException" => Self::CodeSigningConfigNotFoundException(
                CodeSigningConfigNotFoundException::new(metadata),
            ),
            "CodeStorageExceededException" => {
                Self::CodeStorageExceededException(CodeStorageExceededException::new(metadata))
            }
            "CodeVerificationFailedException" => Self::CodeVerificationFailedException(
                CodeVerificationFailedException::new(metadata),
            ),
            "FunctionVersionsPerCapacityProviderLimitExceededException" => {
                Self::FunctionVersionsPerCapacityProviderLimitExceededException(
                    FunctionVersionsPerCapacityProviderLimitExceededException::new(metadata),
                )
            }
            "InvalidCodeSignatureException" => {
                Self::InvalidCodeSignatureException(InvalidCodeSignatureException::new(metadata))
            }
            "InvalidParameterValueException" => {
                Self::InvalidParameterValueException(InvalidParameterValueException::new(metadata))
            }
            "ResourceConflictException" => {
                Self::ResourceConflictException(ResourceConflictException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "ServiceException" => Self::ServiceException(ServiceException::new(metadata)),
            "TooManyRequestsException" => {
                Self::TooManyRequestsException(TooManyRequestsException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateFunctionError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateFunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateFunctionError {}
