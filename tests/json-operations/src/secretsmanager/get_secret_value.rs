//! The operation `GetSecretValue`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_secret_id_type, check_secret_version_id_type, check_secret_version_stage_type,
};
use super::endpoint::resolve;
use super::error::{
    DecryptionFailure, InternalServiceError, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/GetSecretValue)
///
/// # Example
///
/// ```
/// use json_operations::secretsmanager::{self, GetSecretValueInput};
///
/// let input = GetSecretValueInput::new("MyTestDatabaseSecret");
/// input.validate()?;
///
/// let endpoint = secretsmanager::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSecretValueInput {
    /// Allowed: 1 to 2048 characters.
    pub secret_id: String,
    /// Allowed: 32 to 64 characters.
    pub version_id: Option<String>,
    /// Allowed: 1 to 256 characters.
    pub version_stage: Option<String>,
}

impl GetSecretValueInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(secret_id: impl Into<String>) -> Self {
        Self {
            secret_id: secret_id.into(),
            version_id: None,
            version_stage: None,
        }
    }

    /// Sets [`version_id`](field@Self::version_id).
    #[must_use]
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Sets [`version_stage`](field@Self::version_stage).
    #[must_use]
    pub fn version_stage(mut self, version_stage: impl Into<String>) -> Self {
        self.version_stage = Some(version_stage.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_secret_id_type(&mut validator, &Path::new("secretId"), &self.secret_id);
        if let Some(version_id) = &self.version_id {
            check_secret_version_id_type(&mut validator, &Path::new("versionId"), version_id);
        }
        if let Some(version_stage) = &self.version_stage {
            check_secret_version_stage_type(
                &mut validator,
                &Path::new("versionStage"),
                version_stage,
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
            json.key("SecretId").text(&self.secret_id);
            if let Some(version_id) = &self.version_id {
                json.key("VersionId").text(version_id);
            }
            if let Some(version_stage) = &self.version_stage {
                json.key("VersionStage").text(version_stage);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "secretsmanager.GetSecretValue",
            body,
        ))
    }
}

/// The output of `GetSecretValue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Vec<String>,
    pub created_date: Option<Timestamp>,
    request_id: Option<String>,
}

impl fmt::Debug for GetSecretValueOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetSecretValueOutput")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &"** redacted **")
            .field("secret_string", &"** redacted **")
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .field("request_id", &self.request_id)
            .finish()
    }
}

impl GetSecretValueOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetSecretValueError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_get_secret_value_output,
            GetSecretValueError::from,
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

fn read_get_secret_value_output(
    json: &mut JsonReader<'_>,
) -> Result<GetSecretValueOutput, JsonError> {
    let mut arn = None;
    let mut name = None;
    let mut version_id = None;
    let mut secret_binary = None;
    let mut secret_string = None;
    let mut version_stages = None;
    let mut created_date = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ARN" => arn = json.optional(JsonReader::text)?,
            "Name" => name = json.optional(JsonReader::text)?,
            "VersionId" => version_id = json.optional(JsonReader::text)?,
            "SecretBinary" => secret_binary = json.optional(JsonReader::blob)?,
            "SecretString" => secret_string = json.optional(JsonReader::text)?,
            "VersionStages" => {
                version_stages = json.optional(|json| json.list(JsonReader::text))?;
            }
            "CreatedDate" => {
                created_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GetSecretValueOutput {
        arn,
        name,
        version_id,
        secret_binary,
        secret_string,
        version_stages: version_stages.unwrap_or_default(),
        created_date,
        request_id: None,
    })
}

impl operation::Operation for GetSecretValueInput {
    type Output = GetSecretValueOutput;
    type Error = GetSecretValueError;

    const NAME: &'static str = "GetSecretValue";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetSecretValueOutput::from_response,
    };
}

/// The errors of `GetSecretValue`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSecretValueError {
    /// Code `DecryptionFailure`.
    DecryptionFailure(DecryptionFailure),
    /// Code `InternalServiceError`.
    InternalServiceError(InternalServiceError),
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `InvalidRequestException`.
    InvalidRequestException(InvalidRequestException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetSecretValueError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::DecryptionFailure(error) => error.metadata(),
            Self::InternalServiceError(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidRequestException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetSecretValueError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "DecryptionFailure" => Self::DecryptionFailure(DecryptionFailure::new(metadata)),
            "InternalServiceError" => {
                Self::InternalServiceError(InternalServiceError::new(metadata))
            }
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "InvalidRequestException" => {
                Self::InvalidRequestException(InvalidRequestException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetSecretValueError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetSecretValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetSecretValueError {}
