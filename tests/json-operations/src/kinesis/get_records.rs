//! The operation `GetRecords`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_get_records_input_limit, check_shard_iterator, check_stream_arn};
use super::endpoint::{resolve, resolve_data_account};
use super::error::{
    AccessDeniedException, ExpiredIteratorException, InternalFailureException,
    InvalidArgumentException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, KmsOptInRequired, KmsThrottlingException,
    ProvisionedThroughputExceededException, ResourceNotFoundException,
};
use super::parse::{read_child_shard, read_record};
use super::types::{ChildShard, Record};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/GetRecords)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRecordsInput {
    /// Allowed: 1 to 512 characters.
    pub shard_iterator: String,
    /// Allowed: 1 to 10000.
    pub limit: Option<i32>,
    /// Allowed: 1 to 2048 characters, matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+$`.
    ///
    /// A request with this member goes to the host of the ARN's account: [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error if it is not an ARN with an account, unless a URL is configured.
    pub stream_arn: Option<String>,
}

impl GetRecordsInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(shard_iterator: impl Into<String>) -> Self {
        Self {
            shard_iterator: shard_iterator.into(),
            limit: None,
            stream_arn: None,
        }
    }

    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
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
        let mut validator = Validator::default();
        check_shard_iterator(
            &mut validator,
            &Path::new("shardIterator"),
            &self.shard_iterator,
        );
        if let Some(limit) = &self.limit {
            check_get_records_input_limit(&mut validator, &Path::new("limit"), *limit);
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
            json.key("ShardIterator").text(&self.shard_iterator);
            if let Some(limit) = &self.limit {
                json.key("Limit").value(*limit);
            }
            if let Some(stream_arn) = &self.stream_arn {
                json.key("StreamARN").text(stream_arn);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Kinesis_20131202.GetRecords",
            body,
        ))
    }
}

/// The output of `GetRecords`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecordsOutput {
    pub records: Vec<Record>,
    pub next_shard_iterator: Option<String>,
    pub millis_behind_latest: Option<i64>,
    pub child_shards: Vec<ChildShard>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl GetRecordsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetRecordsError>> {
        let (mut output, request_id) =
            read_reply(response, read_get_records_output, GetRecordsError::from)?;
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

fn read_get_records_output(json: &mut JsonReader<'_>) -> Result<GetRecordsOutput, JsonError> {
    let mut records = None;
    let mut next_shard_iterator = None;
    let mut millis_behind_latest = None;
    let mut child_shards = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Records" => records = json.optional(|json| json.list(read_record))?,
            "NextShardIterator" => next_shard_iterator = json.optional(JsonReader::text)?,
            "MillisBehindLatest" => {
                millis_behind_latest = json.optional(JsonReader::integer)?;
            }
            "ChildShards" => {
                child_shards = json.optional(|json| json.list(read_child_shard))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(GetRecordsOutput {
        records: json.missing.required(records, "GetRecordsOutput::records"),
        next_shard_iterator,
        millis_behind_latest,
        child_shards: child_shards.unwrap_or_default(),
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for GetRecordsInput {
    type Output = GetRecordsOutput;
    type Error = GetRecordsError;

    const NAME: &'static str = "GetRecords";
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
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetRecordsOutput::from_response,
    };
}

/// The errors of `GetRecords`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRecordsError {
    /// Code `AccessDeniedException`.
    AccessDeniedException(AccessDeniedException),
    /// Code `ExpiredIteratorException`.
    ExpiredIteratorException(ExpiredIteratorException),
    /// Code `InternalFailureException`.
    InternalFailureException(InternalFailureException),
    /// Code `InvalidArgumentException`.
    InvalidArgumentException(InvalidArgumentException),
    /// Code `KMSAccessDeniedException`.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// Code `KMSDisabledException`.
    KmsDisabledException(KmsDisabledException),
    /// Code `KMSInvalidStateException`.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Code `KMSNotFoundException`.
    KmsNotFoundException(KmsNotFoundException),
    /// Code `KMSOptInRequired`.
    KmsOptInRequired(KmsOptInRequired),
    /// Code `KMSThrottlingException`.
    KmsThrottlingException(KmsThrottlingException),
    /// Code `ProvisionedThroughputExceededException`.
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    /// Code `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetRecordsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AccessDeniedException(error) => error.metadata(),
            Self::ExpiredIteratorException(error) => error.metadata(),
            Self::InternalFailureException(error) => error.metadata(),
            Self::InvalidArgumentException(error) => error.metadata(),
            Self::KmsAccessDeniedException(error) => error.metadata(),
            Self::KmsDisabledException(error) => error.metadata(),
            Self::KmsInvalidStateException(error) => error.metadata(),
            Self::KmsNotFoundException(error) => error.metadata(),
            Self::KmsOptInRequired(error) => error.metadata(),
            Self::KmsThrottlingException(error) => error.metadata(),
            Self::ProvisionedThroughputExceededException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetRecordsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AccessDeniedException" => {
                Self::AccessDeniedException(AccessDeniedException::new(metadata))
            }
            "ExpiredIteratorException" => {
                Self::ExpiredIteratorException(ExpiredIteratorException::new(metadata))
            }
            "InternalFailureException" => {
                Self::InternalFailureException(InternalFailureException::new(metadata))
            }
            "InvalidArgumentException" => {
                Self::InvalidArgumentException(InvalidArgumentException::new(metadata))
            }
            "KMSAccessDeniedException" => {
                Self::KmsAccessDeniedException(KmsAccessDeniedException::new(metadata))
            }
            "KMSDisabledException" => {
                Self::KmsDisabledException(KmsDisabledException::new(metadata))
            }
            "KMSInvalidStateException" => {
                Self::KmsInvalidStateException(KmsInvalidStateException::new(metadata))
            }
            "KMSNotFoundException" => {
                Self::KmsNotFoundException(KmsNotFoundException::new(metadata))
            }
            "KMSOptInRequired" => Self::KmsOptInRequired(KmsOptInRequired::new(metadata)),
            "KMSThrottlingException" => {
                Self::KmsThrottlingException(KmsThrottlingException::new(metadata))
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

impl AsRef<ErrorMetadata> for GetRecordsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetRecordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetRecordsError {}
