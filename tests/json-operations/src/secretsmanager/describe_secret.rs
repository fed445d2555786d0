//! The operation `DescribeSecret`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_secret_id_type;
use super::endpoint::resolve;
use super::error::{InternalServiceError, InvalidParameterException, ResourceNotFoundException};
use super::parse::{read_replication_status_type, read_rotation_rules_type, read_tag};
use super::types::{ReplicationStatusType, RotationRulesType, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/DescribeSecret)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecretInput {
    /// Allowed: 1 to 2048 characters.
    pub secret_id: String,
}

impl DescribeSecretInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(secret_id: impl Into<String>) -> Self {
        Self {
            secret_id: secret_id.into(),
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_secret_id_type(&mut validator, &Path::new("secretId"), &self.secret_id);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("SecretId").text(&self.secret_id);
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "secretsmanager.DescribeSecret",
            body,
        ))
    }
}

/// The output of `DescribeSecret`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Vec<Tag>,
    pub version_ids_to_stages: HashMap<String, Vec<String>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Vec<ReplicationStatusType>,
    request_id: Option<String>,
}

impl DescribeSecretOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DescribeSecretError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_describe_secret_output,
            DescribeSecretError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_describe_secret_output(
    json: &mut JsonReader<'_>,
) -> Result<DescribeSecretOutput, JsonError> {
    let mut arn = None;
    let mut name = None;
    let mut description = None;
    let mut kms_key_id = None;
    let mut rotation_enabled = None;
    let mut rotation_lambda_arn = None;
    let mut rotation_rules = None;
    let mut last_rotated_date = None;
    let mut last_changed_date = None;
    let mut last_accessed_date = None;
    let mut deleted_date = None;
    let mut next_rotation_date = None;
    let mut tags = None;
    let mut version_ids_to_stages = None;
    let mut owning_service = None;
    let mut created_date = None;
    let mut primary_region = None;
    let mut replication_status = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ARN" => arn = json.optional(JsonReader::text)?,
            "Name" => name = json.optional(JsonReader::text)?,
            "Description" => description = json.optional(JsonReader::text)?,
            "KmsKeyId" => kms_key_id = json.optional(JsonReader::text)?,
            "RotationEnabled" => rotation_enabled = json.optional(JsonReader::boolean)?,
            "RotationLambdaARN" => rotation_lambda_arn = json.optional(JsonReader::text)?,
            "RotationRules" => rotation_rules = json.optional(read_rotation_rules_type)?,
            "LastRotatedDate" => {
                last_rotated_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "LastChangedDate" => {
                last_changed_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "LastAccessedDate" => {
                last_accessed_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "DeletedDate" => {
                deleted_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "NextRotationDate" => {
                next_rotation_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "Tags" => tags = json.optional(|json| json.list(read_tag))?,
            "VersionIdsToStages" => {
                version_ids_to_stages = json.optional(|json| {
                    json.map(Cow::into_owned, |json| json.list(JsonReader::text))
                })?;
            }
            "OwningService" => owning_service = json.optional(JsonReader::text)?,
            "CreatedDate" => {
                created_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "PrimaryRegion" => primary_region = json.optional(JsonReader::text)?,
            "ReplicationStatus" => {
                replication_status =
                    json.optional(|json| json.list(read_replication_status_type))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(DescribeSecretOutput {
        arn,
        name,
        description,
        kms_key_id,
        rotation_enabled,
        rotation_lambda_arn,
        rotation_rules,
        last_rotated_date,
        last_changed_date,
        last_accessed_date,
        deleted_date,
        next_rotation_date,
        tags: tags.unwrap_or_default(),
        version_ids_to_stages: version_ids_to_stages.unwrap_or_default(),
        owning_service,
        created_date,
        primary_region,
        replication_status: replication_status.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for DescribeSecretInput {
    type Output = DescribeSecretOutput;
    type Error = DescribeSecretError;

    const NAME: &'static str = "DescribeSecret";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: DescribeSecretOutput::from_response,
    };
}

/// The errors of `DescribeSecret`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DescribeSecretError {
    /// Code `InternalServiceError`.
    InternalServiceError(InternalServiceError),
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DescribeSecretError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServiceError(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for DescribeSecretError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InternalServiceError" => {
                Self::InternalServiceError(InternalServiceError::new(metadata))
            }
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for DescribeSecretError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DescribeSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DescribeSecretError {}
