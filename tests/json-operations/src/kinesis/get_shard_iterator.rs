//! The operation `GetShardIterator`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_sequence_number, check_shard_id, check_shard_iterator_type, check_stream_arn,
    check_stream_name,
};
use super::endpoint::{resolve, resolve_data_account};
use super::error::{
    AccessDeniedException, InternalFailureException, InvalidArgumentException,
    ProvisionedThroughputExceededException, ResourceNotFoundException,
};
use super::types::ShardIteratorType;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::time::Timestamp;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/GetShardIterator)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetShardIteratorInput {
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub stream_name: Option<String>,
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub shard_id: String,
    pub shard_iterator_type: ShardIteratorType,
    /// Allowed: matches `^0|([1-9]\d{0,128})$` (a value that starts with `0` or ends with `([1-9]\d{0,128})`).
    pub starting_sequence_number: Option<String>,
    pub timestamp: Option<Timestamp>,
    /// Allowed: 1 to 2048 characters, matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+$`.
    ///
    /// A request with this member goes to the host of the ARN's account: [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error if it is not an ARN with an account, unless a URL is configured.
    pub stream_arn: Option<String>,
}

/// The required members of [`GetShardIteratorInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct GetShardIteratorRequired {
    /// See [`shard_id`](field@GetShardIteratorInput::shard_id).
    pub shard_id: String,
    /// See [`shard_iterator_type`](field@GetShardIteratorInput::shard_iterator_type).
    pub shard_iterator_type: ShardIteratorType,
}

impl GetShardIteratorInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: GetShardIteratorRequired) -> Self {
        Self {
            stream_name: None,
            shard_id: required.shard_id,
            shard_iterator_type: required.shard_iterator_type,
            starting_sequence_number: None,
            timestamp: None,
            stream_arn: None,
        }
    }

    /// Sets [`stream_name`](field@Self::stream_name).
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets [`starting_sequence_number`](field@Self::starting_sequence_number).
    #[must_use]
    pub fn starting_sequence_number(mut self, starting_sequence_number: impl Into<String>) -> Self {
        self.starting_sequence_number = Some(starting_sequence_number.into());
        self
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
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
        check_shard_id(&mut validator, &Path::new("shardId"), &self.shard_id);
        check_shard_iterator_type(
            &mut validator,
            &Path::new("shardIteratorType"),
            &self.shard_iterator_type,
        );
        if let Some(starting_sequence_number) = &self.starting_sequence_number {
            check_sequence_number(
                &mut validator,
                &Path::new("startingSequenceNumber"),
                starting_sequence_number,
            );
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
            json.key("ShardId").text(&self.shard_id);
            json.key("ShardIteratorType")
                .text(self.shard_iterator_type.as_str());
            if let Some(starting_sequence_number) = &self.starting_sequence_number {
                json.key("StartingSequenceNumber")
                    .text(starting_sequence_number);
            }
            if let Some(timestamp) = &self.timestamp {
                json.key("Timestamp").number(&timestamp.to_epoch_seconds());
            }
            if let Some(stream_arn) = &self.stream_arn {
                json.key("StreamARN").text(stream_arn);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Kinesis_20131202.GetShardIterator",
            body,
        ))
    }
}

/// The output of `GetShardIterator`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShardIteratorOutput {
    pub shard_iterator: Option<String>,
    request_id: Option<String>,
}

impl GetShardIteratorOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetShardIteratorError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_get_shard_iterator_output,
            GetShardIteratorError::from,
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

fn read_get_shard_iterator_output(
    json: &mut JsonReader<'_>,
) -> Result<GetShardIteratorOutput, JsonError> {
    let mut shard_iterator = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "ShardIterator" => shard_iterator = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(GetShardIteratorOutput {
        shard_iterator,
        request_id: None,
    })
}

impl operation::Operation for GetShardIteratorInput {
    type Output = GetShardIteratorOutput;
    type Error = GetShardIteratorError;

    const NAME: &'static str = "GetShardIterator";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |input, config| {
            if let Some(arn) = &input.stream_arn {
                resolve_data_account(
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
        from_response: GetShardIteratorOutput::from_response,
    };
}

/// The errors of `GetShardIterator`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetShardIteratorError {
    /// Code `AccessDeniedException`.
    AccessDeniedException(AccessDeniedException),
    /// Code `InternalFailureException`.
    InternalFailureException(InternalFailureException),
    /// Code `InvalidArgumentException`.
    InvalidArgumentException(InvalidArgumentException),
    /// Code `ProvisionedThroughputExceededException`.
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetShardIteratorError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AccessDeniedException(error) => error.metadata(),
            Self::InternalFailureException(error) => error.metadata(),
            Self::InvalidArgumentException(error) => error.metadata(),
            Self::ProvisionedThroughputExceededException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetShardIteratorError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AccessDeniedException" => {
                Self::AccessDeniedException(AccessDeniedException::new(metadata))
            }
            "InternalFailureException" => {
                Self::InternalFailureException(InternalFailureException::new(metadata))
            }
            "InvalidArgumentException" => {
                Self::InvalidArgumentException(InvalidArgumentException::new(metadata))
            }
            "ProvisionedThroughputExceededException" => {
                Self::ProvisionedThroughputExceededException(
                    ProvisionedThroughputExceededException::new(metadata),
                )
            }
            "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetShardIteratorError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetShardIteratorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetShardIteratorError {}
