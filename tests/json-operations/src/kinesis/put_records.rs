//! The operation `PutRecords`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_put_records_request_entry_list, check_stream_arn, check_stream_name,
};
use super::endpoint::{resolve, resolve_data_account};
use super::error::{
    AccessDeniedException, InternalFailureException, InvalidArgumentException,
    KmsAccessDeniedException, KmsDisabledException, KmsInvalidStateException, KmsNotFoundException,
    KmsOptInRequired, KmsThrottlingException, ProvisionedThroughputExceededException,
    ResourceNotFoundException,
};
use super::parse::read_put_records_result_entry;
use super::serialize::write_put_records_request_entry;
use super::types::{EncryptionType, PutRecordsRequestEntry, PutRecordsResultEntry};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/PutRecords)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutRecordsInput {
    /// Allowed: 1 to 500 items.
    pub records: Vec<PutRecordsRequestEntry>,
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub stream_name: Option<String>,
    /// Allowed: 1 to 2048 characters, matches `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+$`.
    ///
    /// A request with this member goes to the host of the ARN's account: [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error if it is not an ARN with an account, unless a URL is configured.
    pub stream_arn: Option<String>,
}

impl PutRecordsInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(records: impl IntoIterator<Item = PutRecordsRequestEntry>) -> Self {
        Self {
            records: records.into_iter().collect(),
            stream_name: None,
            stream_arn: None,
        }
    }

    /// Sets [`stream_name`](field@Self::stream_name).
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
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
        check_put_records_request_entry_list(&mut validator, &Path::new("records"), &self.records);
        if let Some(stream_name) = &self.stream_name {
            check_stream_name(&mut validator, &Path::new("streamName"), stream_name);
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
            json.key("Records")
                .list(&self.records, write_put_records_request_entry);
            if let Some(stream_name) = &self.stream_name {
                json.key("StreamName").text(stream_name);
            }
            if let Some(stream_arn) = &self.stream_arn {
                json.key("StreamARN").text(stream_arn);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "Kinesis_20131202.PutRecords",
            body,
        ))
    }
}

/// The output of `PutRecords`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutRecordsOutput {
    pub failed_record_count: Option<i32>,
    pub records: Vec<PutRecordsResultEntry>,
    pub encryption_type: Option<EncryptionType>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl PutRecordsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<PutRecordsError>> {
        let (mut output, request_id) =
            read_reply(response, read_put_records_output, PutRecordsError::from)?;
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

fn read_put_records_output(json: &mut JsonReader<'_>) -> Result<PutRecordsOutput, JsonError> {
    let mut failed_record_count = None;
    let mut records = None;
    let mut encryption_type = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "FailedRecordCount" => {
                failed_record_count = json.optional(JsonReader::integer)?;
            }
            "Records" => {
                records = json.optional(|json| json.list(read_put_records_result_entry))?;
            }
            "EncryptionType" => {
                encryption_type =
                    json.optional(|json| Ok(EncryptionType::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(PutRecordsOutput {
        failed_record_count,
        records: json.missing.required(records, "PutRecordsOutput::records"),
        encryption_type,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for PutRecordsInput {
    type Output = PutRecordsOutput;
    type Error = PutRecordsError;

    const NAME: &'static str = "PutRecords";
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
        from_response: PutRecordsOutput::from_response,
    };
}

/// The errors of `PutRecords`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutRecordsError {
    /// Code `AccessDeniedException`.
    AccessDeniedException(AccessDeniedException),
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

impl PutRecordsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AccessDeniedException(error) => error.metadata(),
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

impl From<ErrorMetadata> for PutRecordsError {
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

impl AsRef<ErrorMetadata> for PutRecordsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PutRecordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PutRecordsError {}
