//! The operation `GetQueueUrl`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::{query_mode, rpc_request};
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::ValidationErrors;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sqs-2012-11-05/GetQueueUrl)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetQueueUrlInput {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}

impl GetQueueUrlInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(queue_name: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
            queue_owner_aws_account_id: None,
        }
    }

    /// Sets [`queue_owner_aws_account_id`](field@Self::queue_owner_aws_account_id).
    #[must_use]
    pub fn queue_owner_aws_account_id(
        mut self,
        queue_owner_aws_account_id: impl Into<String>,
    ) -> Self {
        self.queue_owner_aws_account_id = Some(queue_owner_aws_account_id.into());
        self
    }

    /// Checks the constraints of the model; there are none.
    ///
    /// # Errors
    ///
    /// Never fails.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let body = write_json(|json| {
            json.key("QueueName").text(&self.queue_name);
            if let Some(queue_owner_aws_account_id) = &self.queue_owner_aws_account_id {
                json.key("QueueOwnerAWSAccountId")
                    .text(queue_owner_aws_account_id);
            }
        });
        Ok(query_mode(rpc_request(
            endpoint,
            "application/x-amz-json-1.0",
            "AmazonSQS.GetQueueUrl",
            body,
        )))
    }
}

/// The output of `GetQueueUrl`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQueueUrlOutput {
    pub queue_url: Option<String>,
    request_id: Option<String>,
}

impl GetQueueUrlOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetQueueUrlError>> {
        let (mut output, request_id) =
            read_reply(response, read_get_queue_url_output, GetQueueUrlError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_get_queue_url_output(json: &mut JsonReader<'_>) -> Result<GetQueueUrlOutput, JsonError> {
    let mut queue_url = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "QueueUrl" => queue_url = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(GetQueueUrlOutput {
        queue_url,
        request_id: None,
    })
}

impl operation::Operation for GetQueueUrlInput {
    type Output = GetQueueUrlOutput;
    type Error = GetQueueUrlError;

    const NAME: &'static str = "GetQueueUrl";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetQueueUrlOutput::from_response,
    };
}

/// The errors of `GetQueueUrl`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetQueueUrlError {
    /// Code `InvalidAddress`.
    InvalidAddress(InvalidAddress),
    /// Code `InvalidSecurity`.
    InvalidSecurity(InvalidSecurity),
    /// Code `AWS.SimpleQueueService.NonExistentQueue`.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Code `RequestThrottled`.
    RequestThrottled(RequestThrottled),
    /// Code `AWS.SimpleQueueService.UnsupportedOperation`.
    UnsupportedOperation(UnsupportedOperation),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetQueueUrlError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::InvalidAddress(error) => error.metadata(),
            Self::InvalidSecurity(error) => error.metadata(),
            Self::QueueDoesNotExist(error) => error.metadata(),
            Self::RequestThrottled(error) => error.metadata(),
            Self::UnsupportedOperation(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetQueueUrlError {
    /// Chooses the variant by the name of its shape.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.shape() {
            "InvalidAddress" => Self::InvalidAddress(InvalidAddress::new(metadata)),
            "InvalidSecurity" => Self::InvalidSecurity(InvalidSecurity::new(metadata)),
            "QueueDoesNotExist" | "AWS.SimpleQueueService.NonExistentQueue" => {
                Self::QueueDoesNotExist(QueueDoesNotExist::new(metadata))
            }
            "RequestThrottled" => Self::RequestThrottled(RequestThrottled::new(metadata)),
            "UnsupportedOperation" | "AWS.SimpleQueueService.UnsupportedOperation" => {
                Self::UnsupportedOperation(UnsupportedOperation::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetQueueUrlError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetQueueUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetQueueUrlError {}
