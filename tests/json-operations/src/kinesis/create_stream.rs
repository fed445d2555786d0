//! The operation `CreateStream`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_positive_integer_object, check_stream_mode_details, check_stream_name, check_tag_map,
};
use super::endpoint::resolve;
use super::error::{InvalidArgumentException, LimitExceededException, ResourceInUseException};
use super::serialize::write_stream_mode_details;
use super::types::StreamModeDetails;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::read_empty_reply;
use crate::support::json::writer::write_json;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/CreateStream)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamInput {
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub stream_name: String,
    /// Allowed: at least 1.
    pub shard_count: Option<i32>,
    pub stream_mode_details: Option<StreamModeDetails>,
    /// Allowed: 1 to 200 entries.
    pub tags: Option<HashMap<String, String>>,
}

impl CreateStreamInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(stream_name: impl Into<String>) -> Self {
        Self {
            stream_name: stream_name.into(),
            shard_count: None,
            stream_mode_details: None,
            tags: None,
        }
    }

    /// Sets [`shard_count`](field@Self::shard_count).
    #[must_use]
    pub fn shard_count(mut self, shard_count: i32) -> Self {
        self.shard_count = Some(shard_count);
        self
    }

    /// Sets [`stream_mode_details`](field@Self::stream_mode_details).
    #[must_use]
    pub fn stream_mode_details(mut self, stream_mode_details: StreamModeDetails) -> Self {
        self.stream_mode_details = Some(stream_mode_details);
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
        check_stream_name(&mut validator, &Path::new("streamName"), &self.stream_name);
        if let Some(shard_count) = &self.shard_count {
            check_positive_integer_object(&mut validator, &Path::new("shardCount"), *shard_count);
        }
        if let Some(stream_mode_details) = &self.stream_mode_details {
            check_stream_mode_details(
                &mut validator,
                &Path::new("streamModeDetails"),
                stream_mode_details,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_map(&mut validator, &Path::new("tags"), tags);
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
            json.key("StreamName").text(&self.stream_name);
            if let Some(shard_count) = &self.shard_count {
                json.key("ShardCount").value(*shard_count);
            }
            if let Some(stream_mode_details) = &self.stream_mode_details {
                write_stream_mode_details(json.key("StreamModeDetails"), stream_mode_details);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").map(tags, |json, item| json.text(item));
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Kinesis_20131202.CreateStream",
            body,
        ))
    }
}

/// The output of `CreateStream`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamOutput {
    request_id: Option<String>,
}

impl CreateStreamOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateStreamError>> {
        let request_id = read_empty_reply(response, CreateStreamError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for CreateStreamInput {
    type Output = CreateStreamOutput;
    type Error = CreateStreamError;

    const NAME: &'static str = "CreateStream";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateStreamOutput::from_response,
    };
}

/// The errors of `CreateStream`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateStreamError {
    /// Code `InvalidArgumentException`.
    InvalidArgumentException(InvalidArgumentException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `ResourceInUseException`.
    ResourceInUseException(ResourceInUseException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateStreamError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidArgumentException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::ResourceInUseException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateStreamError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "InvalidArgumentException" => {
                Self::InvalidArgumentException(InvalidArgumentException::new(metadata))
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

impl AsRef<ErrorMetadata> for CreateStreamError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateStreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateStreamError {}
