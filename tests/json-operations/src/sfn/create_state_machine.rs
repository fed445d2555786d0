//! The operation `CreateStateMachine`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_arn, check_definition, check_encryption_configuration, check_logging_configuration,
    check_name, check_state_machine_type, check_tag_list, check_version_description,
};
use super::endpoint::resolve;
use super::error::{
    ConflictException, InvalidArn, InvalidDefinition, InvalidEncryptionConfiguration,
    InvalidLoggingConfiguration, InvalidName, InvalidTracingConfiguration,
    KmsAccessDeniedException, KmsThrottlingException, StateMachineAlreadyExists,
    StateMachineDeleting, StateMachineLimitExceeded, StateMachineTypeNotSupported, TooManyTags,
    ValidationException,
};
use super::serialize::{
    write_encryption_configuration, write_logging_configuration, write_tag,
    write_tracing_configuration,
};
use super::types::{
    EncryptionConfiguration, LoggingConfiguration, StateMachineType, Tag, TracingConfiguration,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/CreateStateMachine)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStateMachineInput {
    /// Allowed: 1 to 80 characters.
    pub name: String,
    /// Allowed: 1 to 1048576 characters.
    pub definition: String,
    /// Allowed: 1 to 256 characters.
    pub role_arn: String,
    pub r#type: Option<StateMachineType>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub publish: Option<bool>,
    /// Allowed: at most 256 characters.
    pub version_description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

/// The required members of [`CreateStateMachineInput`].
#[derive(Clone, PartialEq)]
pub struct CreateStateMachineRequired {
    /// See [`definition`](field@CreateStateMachineInput::definition).
    pub definition: String,
    /// See [`name`](field@CreateStateMachineInput::name).
    pub name: String,
    /// See [`role_arn`](field@CreateStateMachineInput::role_arn).
    pub role_arn: String,
}

impl fmt::Debug for CreateStateMachineInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateStateMachineInput")
            .field("name", &self.name)
            .field("definition", &"** redacted **")
            .field("role_arn", &self.role_arn)
            .field("type", &self.r#type)
            .field("logging_configuration", &self.logging_configuration)
            .field("tags", &self.tags)
            .field("tracing_configuration", &self.tracing_configuration)
            .field("publish", &self.publish)
            .field("version_description", &"** redacted **")
            .field("encryption_configuration", &self.encryption_configuration)
            .finish()
    }
}

impl fmt::Debug for CreateStateMachineRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateStateMachineRequired")
            .field("definition", &"** redacted **")
            .field("name", &self.name)
            .field("role_arn", &self.role_arn)
            .finish()
    }
}

impl CreateStateMachineInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreateStateMachineRequired) -> Self {
        Self {
            name: required.name,
            definition: required.definition,
            role_arn: required.role_arn,
            r#type: None,
            logging_configuration: None,
            tags: None,
            tracing_configuration: None,
            publish: None,
            version_description: None,
            encryption_configuration: None,
        }
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: StateMachineType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`logging_configuration`](field@Self::logging_configuration).
    #[must_use]
    pub fn logging_configuration(mut self, logging_configuration: LoggingConfiguration) -> Self {
        self.logging_configuration = Some(logging_configuration);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`tracing_configuration`](field@Self::tracing_configuration).
    #[must_use]
    pub fn tracing_configuration(mut self, tracing_configuration: TracingConfiguration) -> Self {
        self.tracing_configuration = Some(tracing_configuration);
        self
    }

    /// Sets [`publish`](field@Self::publish).
    #[must_use]
    pub fn publish(mut self, publish: bool) -> Self {
        self.publish = Some(publish);
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[must_use]
    pub fn version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`encryption_configuration`](field@Self::encryption_configuration).
    #[must_use]
    pub fn encryption_configuration(
        mut self,
        encryption_configuration: EncryptionConfiguration,
    ) -> Self {
        self.encryption_configuration = Some(encryption_configuration);
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
        check_name(&mut validator, &Path::new("name"), &self.name);
        check_definition(&mut validator, &Path::new("definition"), &self.definition);
        check_arn(&mut validator, &Path::new("roleArn"), &self.role_arn);
        if let Some(r#type) = &self.r#type {
            check_state_machine_type(&mut validator, &Path::new("type"), r#type);
        }
        if let Some(logging_configuration) = &self.logging_configuration {
            check_logging_configuration(
                &mut validator,
                &Path::new("loggingConfiguration"),
                logging_configuration,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_list(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(version_description) = &self.version_description {
            check_version_description(
                &mut validator,
                &Path::new("versionDescription"),
                version_description,
            );
        }
        if let Some(encryption_configuration) = &self.encryption_configuration {
            check_encryption_configuration(
                &mut validator,
                &Path::new("encryptionConfiguration"),
                encryption_configuration,
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
            json.key("name").text(&self.name);
            json.key("definition").text(&self.definition);
            json.key("roleArn").text(&self.role_arn);
            if let Some(r#type) = &self.r#type {
                json.key("type").text(r#type.as_str());
            }
            if let Some(logging_configuration) = &self.logging_configuration {
                write_logging_configuration(
                    json.key("loggingConfiguration"),
                    logging_configuration,
                );
            }
            if let Some(tags) = &self.tags {
                json.key("tags").list(tags, write_tag);
            }
            if let Some(tracing_configuration) = &self.tracing_configuration {
                write_tracing_configuration(
                    json.key("tracingConfiguration"),
                    tracing_configuration,
                );
            }
            if let Some(publish) = &self.publish {
                json.key("publish").value(*publish);
            }
            if let Some(version_description) = &self.version_description {
                json.key("versionDescription").text(version_description);
            }
            if let Some(encryption_configuration) = &self.encryption_configuration {
                write_encryption_configuration(
                    json.key("encryptionConfiguration"),
                    encryption_configuration,
                );
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AWSStepFunctions.CreateStateMachine",
            body,
        ))
    }
}

/// The output of `CreateStateMachine`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStateMachineOutput {
    pub state_machine_arn: String,
    pub creation_date: Timestamp,
    pub state_machine_version_arn: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateStateMachineOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateStateMachineError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_create_state_machine_output,
            CreateStateMachineError::from,
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

fn read_create_state_machine_output(
    json: &mut JsonReader<'_>,
) -> Result<CreateStateMachineOutput, JsonError> {
    let mut state_machine_arn = None;
    let mut creation_date = None;
    let mut state_machine_version_arn = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "stateMachineArn" => state_machine_arn = json.optional(JsonReader::text)?,
            "creationDate" => {
                creation_date =
                    json.optional(|json| json.timestamp(Timestamp::from_epoch_seconds))?;
            }
            "stateMachineVersionArn" => {
                state_machine_version_arn = json.optional(JsonReader::text)?;
            }
            _ => json.skip()?,
        }
    }
    Ok(CreateStateMachineOutput {
        state_machine_arn: json.missing.required(
            state_machine_arn,
            "CreateStateMachineOutput::state_machine_arn",
        ),
        creation_date: json
            .missing
            .required(creation_date, "CreateStateMachineOutput::creation_date"),
        state_machine_version_arn,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for CreateStateMachineInput {
    type Output = CreateStateMachineOutput;
    type Error = CreateStateMachineError;

    const NAME: &'static str = "CreateStateMachine";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateStateMachineOutput::from_response,
    };
}

/// The errors of `CreateStateMachine`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateStateMachineError {
    /// Code `ConflictException`.
    ConflictException(ConflictException),
    /// Code `InvalidArn`.
    InvalidArn(InvalidArn),
    /// Code `InvalidDefinition`.
    InvalidDefinition(InvalidDefinition),
    /// Code `InvalidEncryptionConfiguration`.
    InvalidEncryptionConfiguration(InvalidEncryptionConfiguration),
    /// Code `InvalidLoggingConfiguration`.
    InvalidLoggingConfiguration(InvalidLoggingConfiguration),
    /// Code `InvalidName`.
    InvalidName(InvalidName),
    /// Code `InvalidTracingConfiguration`.
    InvalidTracingConfiguration(InvalidTracingConfiguration),
    /// Code `KmsAccessDeniedException`.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// Code `KmsThrottlingException`.
    KmsThrottlingException(KmsThrottlingException),
    /// Code `StateMachineAlreadyExists`.
    StateMachineAlreadyExists(StateMachineAlreadyExists),
    /// Code `StateMachineDeleting`.
    StateMachineDeleting(StateMachineDeleting),
    /// Code `StateMachineLimitExceeded`.
    StateMachineLimitExceeded(StateMachineLimitExceeded),
    /// Code `StateMachineTypeNotSupported`.
    StateMachineTypeNotSupported(StateMachineTypeNotSupported),
    /// Code `TooManyTags`.
    TooManyTags(TooManyTags),
    /// Code `ValidationException`.
    ValidationException(ValidationException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateStateMachineError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConflictException(error) => error.metadata(),
            Self::InvalidArn(error) => error.metadata(),
            Self::InvalidDefinition(error) => error.metadata(),
            Self::InvalidEncryptionConfiguration(error) => error.metadata(),
            Self::InvalidLoggingConfiguration(error) => error.metadata(),
            Self::InvalidName(error) => error.metadata(),
            Self::InvalidTracingConfiguration(error) => error.metadata(),
            Self::KmsAccessDeniedException(error) => error.metadata(),
            Self::KmsThrottlingException(error) => error.metadata(),
            Self::StateMachineAlreadyExists(error) => error.metadata(),
            Self::StateMachineDeleting(error) => error.metadata(),
            Self::StateMachineLimitExceeded(error) => error.metadata(),
            Self::StateMachineTypeNotSupported(error) => error.metadata(),
            Self::TooManyTags(error) => error.metadata(),
            Self::ValidationException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateStateMachineError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConflictException" => Self::ConflictException(ConflictException::new(metadata)),
            "InvalidArn" => Self::InvalidArn(InvalidArn::new(metadata)),
            "InvalidDefinition" => Self::InvalidDefinition(InvalidDefinition::new(metadata)),
            "InvalidEncryptionConfiguration" => {
                Self::InvalidEncryptionConfiguration(InvalidEncryptionConfiguration::new(metadata))
            }
            "InvalidLoggingConfiguration" => {
                Self::InvalidLoggingConfiguration(InvalidLoggingConfiguration::new(metadata))
            }
            "InvalidName" => Self::InvalidName(InvalidName::new(metadata)),
            "InvalidTracingConfiguration" => {
                Self::InvalidTracingConfiguration(InvalidTracingConfiguration::new(metadata))
            }
            "KmsAccessDeniedException" => {
                Self::KmsAccessDeniedException(KmsAccessDeniedException::new(metadata))
            }
            "KmsThrottlingException" => {
                Self::KmsThrottlingException(KmsThrottlingException::new(metadata))
            }
            "StateMachineAlreadyExists" => {
                Self::StateMachineAlreadyExists(StateMachineAlreadyExists::new(metadata))
            }
            "StateMachineDeleting" => {
                Self::StateMachineDeleting(StateMachineDeleting::new(metadata))
            }
            "StateMachineLimitExceeded" => {
                Self::StateMachineLimitExceeded(StateMachineLimitExceeded::new(metadata))
            }
            "StateMachineTypeNotSupported" => {
                Self::StateMachineTypeNotSupported(StateMachineTypeNotSupported::new(metadata))
            }
            "TooManyTags" => Self::TooManyTags(TooManyTags::new(metadata)),
            "ValidationException" => Self::ValidationException(ValidationException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateStateMachineError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateStateMachineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateStateMachineError {}
