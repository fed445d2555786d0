//! The operation `CreateTable`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_attribute_definitions, check_billing_mode, check_global_secondary_index_list,
    check_global_table_settings_replication_mode, check_key_schema,
    check_local_secondary_index_list, check_provisioned_throughput, check_sse_specification,
    check_stream_specification, check_table_arn, check_table_class, check_tag_list,
};
use super::endpoint::resolve;
use super::error::{
    InternalServerError, InvalidEndpointException, LimitExceededException, ResourceInUseException,
};
use super::parse::read_table_description;
use super::serialize::{
    write_attribute_definition, write_global_secondary_index, write_key_schema_element,
    write_local_secondary_index, write_on_demand_throughput, write_provisioned_throughput,
    write_sse_specification, write_stream_specification, write_tag, write_warm_throughput,
};
use super::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, GlobalTableSettingsReplicationMode,
    KeySchemaElement, LocalSecondaryIndex, OnDemandThroughput, ProvisionedThroughput,
    SseSpecification, StreamSpecification, TableClass, TableDescription, Tag, WarmThroughput,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    /// Allowed: at least 1 item.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub billing_mode: Option<BillingMode>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SseSpecification>,
    pub tags: Option<Vec<Tag>>,
    pub table_class: Option<TableClass>,
    pub deletion_protection_enabled: Option<bool>,
    pub warm_throughput: Option<WarmThroughput>,
    pub resource_policy: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Allowed: 1 to 1024 characters.
    pub global_table_source_arn: Option<String>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

impl CreateTableInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self {
            attribute_definitions: None,
            table_name: table_name.into(),
            key_schema: None,
            local_secondary_indexes: None,
            global_secondary_indexes: None,
            billing_mode: None,
            provisioned_throughput: None,
            stream_specification: None,
            sse_specification: None,
            tags: None,
            table_class: None,
            deletion_protection_enabled: None,
            warm_throughput: None,
            resource_policy: None,
            on_demand_throughput: None,
            global_table_source_arn: None,
            global_table_settings_replication_mode: None,
        }
    }

    /// Sets [`attribute_definitions`](field@Self::attribute_definitions).
    #[must_use]
    pub fn attribute_definitions(
        mut self,
        attribute_definitions: impl IntoIterator<Item = AttributeDefinition>,
    ) -> Self {
        self.attribute_definitions = Some(attribute_definitions.into_iter().collect());
        self
    }

    /// Sets [`key_schema`](field@Self::key_schema).
    #[must_use]
    pub fn key_schema(mut self, key_schema: impl IntoIterator<Item = KeySchemaElement>) -> Self {
        self.key_schema = Some(key_schema.into_iter().collect());
        self
    }

    /// Sets [`local_secondary_indexes`](field@Self::local_secondary_indexes).
    #[must_use]
    pub fn local_secondary_indexes(
        mut self,
        local_secondary_indexes: impl IntoIterator<Item = LocalSecondaryIndex>,
    ) -> Self {
        self.local_secondary_indexes = Some(local_secondary_indexes.into_iter().collect());
        self
    }

    /// Sets [`global_secondary_indexes`](field@Self::global_secondary_indexes).
    #[must_use]
    pub fn global_secondary_indexes(
        mut self,
        global_secondary_indexes: impl IntoIterator<Item = GlobalSecondaryIndex>,
    ) -> Self {
        self.global_secondary_indexes = Some(global_secondary_indexes.into_iter().collect());
        self
    }

    /// Sets [`billing_mode`](field@Self::billing_mode).
    #[must_use]
    pub fn billing_mode(mut self, billing_mode: BillingMode) -> Self {
        self.billing_mode = Some(billing_mode);
        self
    }

    /// Sets [`provisioned_throughput`](field@Self::provisioned_throughput).
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }

    /// Sets [`stream_specification`](field@Self::stream_specification).
    #[must_use]
    pub fn stream_specification(mut self, stream_specification: StreamSpecification) -> Self {
        self.stream_specification = Some(stream_specification);
        self
    }

    /// Sets [`sse_specification`](field@Self::sse_specification).
    #[must_use]
    pub fn sse_specification(mut self, sse_specification: SseSpecification) -> Self {
        self.sse_specification = Some(sse_specification);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`table_class`](field@Self::table_class).
    #[must_use]
    pub fn table_class(mut self, table_class: TableClass) -> Self {
        self.table_class = Some(table_class);
        self
    }

    /// Sets [`deletion_protection_enabled`](field@Self::deletion_protection_enabled).
    #[must_use]
    pub fn deletion_protection_enabled(mut self, deletion_protection_enabled: bool) -> Self {
        self.deletion_protection_enabled = Some(deletion_protection_enabled);
        self
    }

    /// Sets [`warm_throughput`](field@Self::warm_throughput).
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }

    /// Sets [`resource_policy`](field@Self::resource_policy).
    #[must_use]
    pub fn resource_policy(mut self, resource_policy: impl Into<String>) -> Self {
        self.resource_policy = Some(resource_policy.into());
        self
    }

    /// Sets [`on_demand_throughput`](field@Self::on_demand_throughput).
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }

    /// Sets [`global_table_source_arn`](field@Self::global_table_source_arn).
    #[must_use]
    pub fn global_table_source_arn(mut self, global_table_source_arn: impl Into<String>) -> Self {
        self.global_table_source_arn = Some(global_table_source_arn.into());
        self
    }

    /// Sets [`global_table_settings_replication_mode`](field@Self::global_table_settings_replication_mode).
    #[must_use]
    pub fn global_table_settings_replication_mode(
        mut self,
        global_table_settings_replication_mode: GlobalTableSettingsReplicationMode,
    ) -> Self {
        self.global_table_settings_replication_mode = Some(global_table_settings_replication_mode);
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
        if let Some(attribute_definitions) = &self.attribute_definitions {
            check_attribute_definitions(
                &mut validator,
                &Path::new("attributeDefinitions"),
                attribute_definitions,
            );
        }
        check_table_arn(&mut validator, &Path::new("tableName"), &self.table_name);
        if let Some(key_schema) = &self.key_schema {
            check_key_schema(&mut validator, &Path::new("keySchema"), key_schema);
        }
        if let Some(local_secondary_indexes) = &self.local_secondary_indexes {
            check_local_secondary_index_list(
                &mut validator,
                &Path::new("localSecondaryIndexes"),
                local_secondary_indexes,
            );
        }
        if let Some(global_secondary_indexes) = &self.global_secondary_indexes {
            check_global_secondary_index_list(
                &mut validator,
                &Path::new("globalSecondaryIndexes"),
                global_secondary_indexes,
            );
        }
        if let Some(billing_mode) = &self.billing_mode {
            check_billing_mode(&mut validator, &Path::new("billingMode"), billing_mode);
        }
        if let Some(provisioned_throughput) = &self.provisioned_throughput {
            check_provisioned_throughput(
                &mut validator,
                &Path::new("provisionedThroughput"),
                provisioned_throughput,
            );
        }
        if let Some(stream_specification) = &self.stream_specification {
            check_stream_specification(
                &mut validator,
                &Path::new("streamSpecification"),
                stream_specification,
            );
        }
        if let Some(sse_specification) = &self.sse_specification {
            check_sse_specification(
                &mut validator,
                &Path::new("sSESpecification"),
                sse_specification,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_list(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(table_class) = &self.table_class {
            check_table_class(&mut validator, &Path::new("tableClass"), table_class);
        }
        if let Some(global_table_source_arn) = &self.global_table_source_arn {
            check_table_arn(
                &mut validator,
                &Path::new("globalTableSourceArn"),
                global_table_source_arn,
            );
        }
        if let Some(global_table_settings_replication_mode) =
            &self.global_table_settings_replication_mode
        {
            check_global_table_settings_replication_mode(
                &mut validator,
                &Path::new("globalTableSettingsReplicationMode"),
                global_table_settings_replication_mode,
            );
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            if let Some(attribute_definitions) = &self.attribute_definitions {
                json.key("AttributeDefinitions")
                    .list(attribute_definitions, write_attribute_definition);
            }
            json.key("TableName").text(&self.table_name);
            if let Some(key_schema) = &self.key_schema {
                json.key("KeySchema")
                    .list(key_schema, write_key_schema_element);
            }
            if let Some(local_secondary_indexes) = &self.local_secondary_indexes {
                json.key("LocalSecondaryIndexes")
                    .list(local_secondary_indexes, write_local_secondary_index);
            }
            if let Some(global_secondary_indexes) = &self.global_secondary_indexes {
                json.key("GlobalSecondaryIndexes")
                    .list(global_secondary_indexes, write_global_secondary_index);
            }
            if let Some(billing_mode) = &self.billing_mode {
                json.key("BillingMode").text(billing_mode.as_str());
            }
            if let Some(provisioned_throughput) = &self.provisioned_throughput {
                write_provisioned_throughput(
                    json.key("ProvisionedThroughput"),
                    provisioned_throughput,
                );
            }
            if let Some(stream_specification) = &self.stream_specification {
                write_stream_specification(json.key("StreamSpecification"), stream_specification);
            }
            if let Some(sse_specification) = &self.sse_specification {
                write_sse_specification(json.key("SSESpecification"), sse_specification);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").list(tags, write_tag);
            }
            if let Some(table_class) = &self.table_class {
                json.key("TableClass").text(table_class.as_str());
            }
            if let Some(deletion_protection_enabled) = &self.deletion_protection_enabled {
                json.key("DeletionProtectionEnabled")
                    .value(*deletion_protection_enabled);
            }
            if let Some(warm_throughput) = &self.warm_throughput {
                write_warm_throughput(json.key("WarmThroughput"), warm_throughput);
            }
            if let Some(resource_policy) = &self.resource_policy {
                json.key("ResourcePolicy").text(resource_policy);
            }
            if let Some(on_demand_throughput) = &self.on_demand_throughput {
                write_on_demand_throughput(json.key("OnDemandThroughput"), on_demand_throughput);
            }
            if let Some(global_table_source_arn) = &self.global_table_source_arn {
                json.key("GlobalTableSourceArn")
                    .text(global_table_source_arn);
            }
            if let Some(global_table_settings_replication_mode) =
                &self.global_table_settings_replication_mode
            {
                json.key("GlobalTableSettingsReplicationMode")
                    .text(global_table_settings_replication_mode.as_str());
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "DynamoDB_20120810.CreateTable",
            body,
        ))
    }
}

/// The output of `CreateTable`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateTableOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateTableError>> {
        let (mut output, request_id) =
            read_reply(response, read_create_table_output, CreateTableError::from)?;
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

fn read_create_table_output(json: &mut JsonReader<'_>) -> Result<CreateTableOutput, JsonError> {
    let mut table_description = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "TableDescription" => {
                table_description = json.optional(read_table_description)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(CreateTableOutput {
        table_description,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for CreateTableInput {
    type Output = CreateTableOutput;
    type Error = CreateTableError;

    const NAME: &'static str = "CreateTable";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateTableOutput::from_response,
    };
}

/// The errors of `CreateTable`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTableError {
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `InvalidEndpointException`.
    InvalidEndpointException(InvalidEndpointException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `ResourceInUseException`.
    ResourceInUseException(ResourceInUseException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateTableError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidEndpointException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::ResourceInUseException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateTableError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "InvalidEndpointException" => {
                Self::InvalidEndpointException(InvalidEndpointException::new(metadata))
            }
            "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "ResourceInUseException" => {
                Self::ResourceInUseException(ResourceInUseException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateTableError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateTableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateTableError {}
