//! The operation `CreateSecret`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_add_replica_region_list_type, check_client_request_token_type, check_description_type,
    check_kms_key_id_type, check_name_type, check_secret_binary_type, check_secret_string_type,
    check_tag_list_type,
};
use super::endpoint::resolve;
use super::error::{
    DecryptionFailure, EncryptionFailure, InternalServiceError, InvalidParameterException,
    InvalidRequestException, LimitExceededException, MalformedPolicyDocumentException,
    PreconditionNotMetException, ResourceExistsException, ResourceNotFoundException,
};
use super::parse::read_replication_status_type;
use super::serialize::{write_replica_region_type, write_tag};
use super::types::{ReplicaRegionType, ReplicationStatusType, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::idempotency_token::idempotency_token;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/CreateSecret)
///
/// # Example
///
/// ```
/// use json_operations::secretsmanager::{self, CreateSecretInput};
///
/// let input = CreateSecretInput::new("MyTestDatabaseSecret")
///     .client_request_token("EXAMPLE1-90ab-cdef-fedc-ba987SECRET1")
///     .description("My test database secret created with the CLI")
///     .secret_string("{\"username\":\"david\",\"password\":\"EXAMPLE-PASSWORD\"}");
/// input.validate()?;
///
/// let endpoint = secretsmanager::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSecretInput {
    /// Allowed: 1 to 512 characters.
    pub name: String,
    /// Allowed: 32 to 64 characters.
    ///
    /// The service uses it to recognize a request that is sent again. If it is absent, `to_request` makes a random one.
    pub client_request_token: Option<String>,
    /// Allowed: at most 2048 characters.
    pub description: Option<String>,
    /// Allowed: at most 2048 characters.
    pub kms_key_id: Option<String>,
    /// Allowed: 1 to 65536 bytes.
    pub secret_binary: Option<Vec<u8>>,
    /// Allowed: 1 to 65536 characters.
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Allowed: at least 1 item.
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
}

impl fmt::Debug for CreateSecretInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSecretInput")
            .field("name", &self.name)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &"** redacted **")
            .field("secret_string", &"** redacted **")
            .field("tags", &self.tags)
            .field("add_replica_regions", &self.add_replica_regions)
            .field(
                "force_overwrite_replica_secret",
                &self.force_overwrite_replica_secret,
            )
            .finish()
    }
}

impl CreateSecretInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_request_token: None,
            description: None,
            kms_key_id: None,
            secret_binary: None,
            secret_string: None,
            tags: None,
            add_replica_regions: None,
            force_overwrite_replica_secret: None,
        }
    }

    /// Sets [`client_request_token`](field@Self::client_request_token).
    #[must_use]
    pub fn client_request_token(mut self, client_request_token: impl Into<String>) -> Self {
        self.client_request_token = Some(client_request_token.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`kms_key_id`](field@Self::kms_key_id).
    #[must_use]
    pub fn kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`secret_binary`](field@Self::secret_binary).
    #[must_use]
    pub fn secret_binary(mut self, secret_binary: Vec<u8>) -> Self {
        self.secret_binary = Some(secret_binary);
        self
    }

    /// Sets [`secret_string`](field@Self::secret_string).
    #[must_use]
    pub fn secret_string(mut self, secret_string: impl Into<String>) -> Self {
        self.secret_string = Some(secret_string.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`add_replica_regions`](field@Self::add_replica_regions).
    #[must_use]
    pub fn add_replica_regions(
        mut self,
        add_replica_regions: impl IntoIterator<Item = ReplicaRegionType>,
    ) -> Self {
        self.add_replica_regions = Some(add_replica_regions.into_iter().collect());
        self
    }

    /// Sets [`force_overwrite_replica_secret`](field@Self::force_overwrite_replica_secret).
    #[must_use]
    pub fn force_overwrite_replica_secret(mut self, force_overwrite_replica_secret: bool) -> Self {
        self.force_overwrite_replica_secret = Some(force_overwrite_replica_secret);
        self
    }

    /// Sets [`client_request_token`](field@Self::client_request_token) to what `source` returns, if it is absent.
    #[must_use]
    pub fn idempotency_token_from(mut self, source: impl FnOnce() -> String) -> Self {
        self.client_request_token.get_or_insert_with(source);
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_name_type(&mut validator, &Path::new("name"), &self.name);
        if let Some(client_request_token) = &self.client_request_token {
            check_client_request_token_type(
                &mut validator,
                &Path::new("clientRequestToken"),
                client_request_token,
            );
        }
        if let Some(description) = &self.description {
            check_description_type(&mut validator, &Path::new("description"), description);
        }
        if let Some(kms_key_id) = &self.kms_key_id {
            check_kms_key_id_type(&mut validator, &Path::new("kmsKeyId"), kms_key_id);
        }
        if let Some(secret_binary) = &self.secret_binary {
            check_secret_binary_type(&mut validator, &Path::new("secretBinary"), secret_binary);
        }
        if let Some(secret_string) = &self.secret_string {
            check_secret_string_type(&mut validator, &Path::new("secretString"), secret_string);
        }
        if let Some(tags) = &self.tags {
            check_tag_list_type(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(add_replica_regions) = &self.add_replica_regions {
            check_add_replica_region_list_type(
                &mut validator,
                &Path::new("addReplicaRegions"),
                add_replica_regions,
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
            json.key("Name").text(&self.name);
            match &self.client_request_token {
                Some(client_request_token) => {
                    json.key("ClientRequestToken").text(client_request_token)
                }
                None => json.key("ClientRequestToken").text(&idempotency_token()),
            }
            if let Some(description) = &self.description {
                json.key("Description").text(description);
            }
            if let Some(kms_key_id) = &self.kms_key_id {
                json.key("KmsKeyId").text(kms_key_id);
            }
            if let Some(secret_binary) = &self.secret_binary {
                json.key("SecretBinary").blob(secret_binary);
            }
            if let Some(secret_string) = &self.secret_string {
                json.key("SecretString").text(secret_string);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").list(tags, write_tag);
            }
            if let Some(add_replica_regions) = &self.add_replica_regions {
                json.key("AddReplicaRegions")
                    .list(add_replica_regions, write_replica_region_type);
            }
            if let Some(force_overwrite_replica_secret) = &self.force_overwrite_replica_secret {
                json.key("ForceOverwriteReplicaSecret")
                    .value(*force_overwrite_replica_secret);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "secretsmanager.CreateSecret",
            body,
        ))
    }
}

/// The output of `CreateSecret`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Vec<ReplicationStatusType>,
    request_id: Option<String>,
}

impl CreateSecretOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateSecretError>> {
        let (mut output, request_id) =
            read_reply(response, read_create_secret_output, CreateSecretError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_create_secret_output(json: &mut JsonReader<'_>) -> Result<CreateSecretOutput, JsonError> {
    let mut arn = None;
    let mut name = None;
    let mut version_id = None;
    let mut replication_status = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ARN" => arn = json.optional(JsonReader::text)?,
            "Name" => name = json.optional(JsonReader::text)?,
            "VersionId" => version_id = json.optional(JsonReader::text)?,
            "ReplicationStatus" => {
                replication_status =
                    json.optional(|json| json.list(read_replication_status_type))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(CreateSecretOutput {
        arn,
        name,
        version_id,
        replication_status: replication_status.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for CreateSecretInput {
    type Output = CreateSecretOutput;
    type Error = CreateSecretError;

    const NAME: &'static str = "CreateSecret";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateSecretOutput::from_response,
    };
}

/// The errors of `CreateSecret`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSecretError {
    /// Code `DecryptionFailure`.
    DecryptionFailure(DecryptionFailure),
    /// Code `EncryptionFailure`.
    EncryptionFailure(EncryptionFailure),
    /// Code `InternalServiceError`.
    InternalServiceError(InternalServiceError),
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `InvalidRequestException`.
    InvalidRequestException(InvalidRequestException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `MalformedPolicyDocumentException`.
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    /// Code `PreconditionNotMetException`.
    PreconditionNotMetException(PreconditionNotMetException),
    /// Code `ResourceExistsException`.
    ResourceExistsException(ResourceExistsException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateSecretError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::DecryptionFailure(error) => error.metadata(),
            Self::EncryptionFailure(error) => error.metadata(),
            Self::InternalServiceError(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidRequestException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::MalformedPolicyDocumentException(error) => error.metadata(),
            Self::PreconditionNotMetException(error) => error.metadata(),
            Self::ResourceExistsException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateSecretError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "DecryptionFailure" => Self::DecryptionFailure(DecryptionFailure::new(metadata)),
            "EncryptionFailure" => Self::EncryptionFailure(EncryptionFailure::new(metadata)),
            "InternalServiceError" => {
                Self::InternalServiceError(InternalServiceError::new(metadata))
            }
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "InvalidRequestException" => {
                Self::InvalidRequestException(InvalidRequestException::new(metadata))
            }
            "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "MalformedPolicyDocumentException" => Self::MalformedPolicyDocumentException(
                MalformedPolicyDocumentException::new(metadata),
            ),
            "PreconditionNotMetException" => {
                Self::PreconditionNotMetException(PreconditionNotMetException::new(metadata))
            }
            "ResourceExistsException" => {
                Self::ResourceExistsException(ResourceExistsException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateSecretError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateSecretError {}
