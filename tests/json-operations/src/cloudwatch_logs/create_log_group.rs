//! The operation `CreateLogGroup`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_kms_key_id, check_log_group_class, check_log_group_name, check_tags,
};
use super::endpoint::resolve;
use super::error::{
    InvalidParameterException, LimitExceededException, OperationAbortedException,
    ResourceAlreadyExistsException, ServiceUnavailableException,
};
use super::types::LogGroupClass;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::read_empty_reply;
use crate::support::json::writer::write_json;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/logs-2014-03-28/CreateLogGroup)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateLogGroupInput {
    /// Allowed: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
    pub log_group_name: String,
    /// Allowed: at most 256 characters.
    pub kms_key_id: Option<String>,
    /// Allowed: 1 to 50 entries.
    pub tags: Option<HashMap<String, String>>,
    pub log_group_class: Option<LogGroupClass>,
    pub deletion_protection_enabled: Option<bool>,
}

impl CreateLogGroupInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(log_group_name: impl Into<String>) -> Self {
        Self {
            log_group_name: log_group_name.into(),
            kms_key_id: None,
            tags: None,
            log_group_class: None,
            deletion_protection_enabled: None,
        }
    }

    /// Sets [`kms_key_id`](field@Self::kms_key_id).
    #[must_use]
    pub fn kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
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

    /// Sets [`log_group_class`](field@Self::log_group_class).
    #[must_use]
    pub fn log_group_class(mut self, log_group_class: LogGroupClass) -> Self {
        self.log_group_class = Some(log_group_class);
        self
    }

    /// Sets [`deletion_protection_enabled`](field@Self::deletion_protection_enabled).
    #[must_use]
    pub fn deletion_protection_enabled(mut self, deletion_protection_enabled: bool) -> Self {
        self.deletion_protection_enabled = Some(deletion_protection_enabled);
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
        check_log_group_name(
            &mut validator,
            &Path::new("logGroupName"),
            &self.log_group_name,
        );
        if let Some(kms_key_id) = &self.kms_key_id {
            check_kms_key_id(&mut validator, &Path::new("kmsKeyId"), kms_key_id);
        }
        if let Some(tags) = &self.tags {
            check_tags(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(log_group_class) = &self.log_group_class {
            check_log_group_class(&mut validator, &Path::new("logGroupClass"), log_group_class);
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
            json.key("logGroupName").text(&self.log_group_name);
            if let Some(kms_key_id) = &self.kms_key_id {
                json.key("kmsKeyId").text(kms_key_id);
            }
            if let Some(tags) = &self.tags {
                json.key("tags").map(tags, |json, item| json.text(item));
            }
            if let Some(log_group_class) = &self.log_group_class {
                json.key("logGroupClass").text(log_group_class.as_str());
            }
            if let Some(deletion_protection_enabled) = &self.deletion_protection_enabled {
                json.key("deletionProtectionEnabled")
                    .value(*deletion_protection_enabled);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Logs_20140328.CreateLogGroup",
            body,
        ))
    }
}

/// The output of `CreateLogGroup`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogGroupOutput {
    request_id: Option<String>,
}

impl CreateLogGroupOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateLogGroupError>> {
        let request_id = read_empty_reply(response, CreateLogGroupError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for CreateLogGroupInput {
    type Output = CreateLogGroupOutput;
    type Error = CreateLogGroupError;

    const NAME: &'static str = "CreateLogGroup";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateLogGroupOutput::from_response,
    };
}

/// The errors of `CreateLogGroup`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateLogGroupError {
    /// Code `InvalidParameterException`.
    InvalidParameterException(InvalidParameterException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `OperationAbortedException`.
    OperationAbortedException(OperationAbortedException),
    /// Code `ResourceAlreadyExistsException`.
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    /// Code `ServiceUnavailableException`.
    ServiceUnavailableException(ServiceUnavailableException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateLogGroupError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidParameterException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::OperationAbortedException(error) => error.metadata(),
            Self::ResourceAlreadyExistsException(error) => error.metadata(),
            Self::ServiceUnavailableException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateLogGroupError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "OperationAbortedException" => {
                Self::OperationAbortedException(OperationAbortedException::new(metadata))
            }
            "ResourceAlreadyExistsException" => {
                Self::ResourceAlreadyExistsException(ResourceAlreadyExistsException::new(metadata))
            }
            "ServiceUnavailableException" => {
                Self::ServiceUnavailableException(ServiceUnavailableException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateLogGroupError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateLogGroupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateLogGroupError {}
