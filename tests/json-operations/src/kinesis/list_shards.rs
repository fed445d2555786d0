//! The operation `ListShards`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_list_shards_input_limit, check_next_token, check_shard_filter, check_shard_id,
    check_stream_arn, check_stream_name,
};
use super::endpoint::{resolve, resolve_control_account};
use super::error::{
    AccessDeniedException, ExpiredNextTokenException, InvalidArgumentException,
    LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use super::parse::read_shard;
use super::serialize::write_shard_filter;
use super::types::{Shard, ShardFilter};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListShards)
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShardsInput {
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub stream_name: Option<String>,
    /// Allowed: 1 to 1048576 characters.
    pub next_token: Option<String>,
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub exclusive_start_shard_id: Option<String>,
    /// Allowed: 1 to 10000.
    pub max_results: Option<i32>,
    pub stream_creation_timestamp: Option<Timestamp>,
    pub shard_filter: Option<ShardFilter>,
    /// Allowed: 1 to 2048 characters, matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+$`.
    ///
    /// A request with this member goes to the host of the ARN's account: [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error if it is not an ARN with an account, unless a URL is configured.
    pub stream_arn: Option<String>,
}

impl ListShardsInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`stream_name`](field@Self::stream_name).
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets [`next_token`](field@Self::next_token).
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets [`exclusive_start_shard_id`](field@Self::exclusive_start_shard_id).
    #[must_use]
    pub fn exclusive_start_shard_id(mut self, exclusive_start_shard_id: impl Into<String>) -> Self {
        self.exclusive_start_shard_id = Some(exclusive_start_shard_id.into());
        self
    }

    /// Sets [`max_results`](field@Self::max_results).
    #[must_use]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets [`stream_creation_timestamp`](field@Self::stream_creation_timestamp).
    #[must_use]
    pub fn stream_creation_timestamp(mut self, stream_creation_timestamp: Timestamp) -> Self {
        self.stream_creation_timestamp = Some(stream_creation_timestamp);
        self
    }

    /// Sets [`shard_filter`](field@Self::shard_filter).
    #[must_use]
    pub fn shard_filter(mut self, shard_filter: ShardFilter) -> Self {
        self.shard_filter = Some(shard_filter);
        self
    }

    /// Sets [`stream_arn`](field@Self::stream_arn).
    #[must_use]
    pub fn stream_arn(mut self, stream_arn: impl Into<String>) -> Self {
        self.stream_arn = Some(stream_arn.into());
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
        if let Some(stream_name) = &self.stream_name {
            check_stream_name(&mut validator, &Path::new("streamName"), stream_name);
        }
        if let Some(next_token) = &self.next_token {
            check_next_token(&mut validator, &Path::new("nextToken"), next_token);
        }
        if let Some(exclusive_start_shard_id) = &self.exclusive_start_shard_id {
            check_shard_id(
                &mut validator,
                &Path::new("exclusiveStartShardId"),
                exclusive_start_shard_id,
            );
        }
        if let Some(max_results) = &self.max_results {
            check_list_shards_input_limit(&mut validator, &Path::new("maxResults"), *max_results);
        }
        if let Some(shard_filter) = &self.shard_filter {
            check_shard_filter(&mut validator, &Path::new("shardFilter"), shard_filter);
        }
        if let Some(stream_arn) = &self.stream_arn {
            check_stream_arn(&mut validator, &Path::new("streamARN"), stream_arn);
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
            if let Some(stream_name) = &self.stream_name {
                json.key("StreamName").text(stream_name);
            }
            if let Some(next_token) = &self.next_token {
                json.key("NextToken").text(next_token);
            }
            if let Some(exclusive_start_shard_id) = &self.exclusive_start_shard_id {
                json.key("ExclusiveStartShardId")
                    .text(exclusive_start_shard_id);
            }
            if let Some(max_results) = &self.max_results {
                json.key("MaxResults").value(*max_results);
            }
            if let Some(stream_creation_timestamp) = &self.stream_creation_timestamp {
                json.key("StreamCreationTimestamp")
                    .number(&stream_creation_timestamp.to_epoch_seconds());
            }
            if let Some(shard_filter) = &self.shard_filter {
                write_shard_filter(json.key("ShardFilter"), shard_filter);
            }
            if let Some(stream_arn) = &self.stream_arn {
                json.key("StreamARN").text(stream_arn);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Kinesis_20131202.ListShards",
            body,
        ))
    }
}

/// The output of `ListShards`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShardsOutput {
    pub shards: Vec<Shard>,
    pub next_token: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ListShardsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListShardsError>> {
        let (mut output, request_id) =
            read_reply(response, read_list_shards_output, ListShardsError::from)?;
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

fn read_list_shards_output(json: &mut JsonReader<'_>) -> Result<ListShardsOutput, JsonError> {
    let mut shards = None;
    let mut next_token = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Shards" => shards = json.optional(|json| json.list(read_shard))?,
            "NextToken" => next_token = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(ListShardsOutput {
        shards: shards.unwrap_or_default(),
        next_token,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for ListShardsInput {
    type Output = ListShardsOutput;
    type Error = ListShardsError;

    const NAME: &'static str = "ListShards";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |input, config| {
            if let Some(arn) = &input.stream_arn {
                resolve_control_account(
                    config,
                    arn,
                    "`StreamARN` is not an ARN with an account: configure a URL",
                )
            } else {
                resolve(config)
            }
        },
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: ListShardsOutput::from_response,
    };
}

/// The errors of `ListShards`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListShardsError {
    /// Code `AccessDeniedException`.
    AccessDeniedException(AccessDeniedException),
    /// Code `ExpiredNextTokenException`.
    ExpiredNextTokenException(ExpiredNextTokenException),
    /// Code `InvalidArgumentException`.
    InvalidArgumentException(InvalidArgumentException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `ResourceInUseException`.
    ResourceInUseException(ResourceInUseException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListShardsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AccessDeniedException(error) => error.metadata(),
            Self::ExpiredNextTokenException(error) => error.metadata(),
            Self::InvalidArgumentException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::ResourceInUseException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListShardsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AccessDeniedException" => {
                Self::AccessDeniedException(AccessDeniedException::new(metadata))
            }
            "ExpiredNextTokenException" => {
                Self::ExpiredNextTokenException(ExpiredNextTokenException::new(metadata))
            }
            "InvalidArgumentException" => {
                Self::InvalidArgumentException(InvalidArgumentException::new(metadata))
            }
            "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "ResourceInUseException" => {
                Self::ResourceInUseException(ResourceInUseException::new(metadata))
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListShardsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListShardsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListShardsError {}
