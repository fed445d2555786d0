//! The operation `DescribeKey`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_grant_token_list, check_key_id_type};
use super::endpoint::resolve;
use super::error::{
    DependencyTimeoutException, InvalidArnException, KmsInternalException, NotFoundException,
};
use super::parse::read_key_metadata;
use super::types::KeyMetadata;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DescribeKey)
///
/// # Examples
///
/// ```
/// use json_operations::kms::{self, DescribeKeyInput};
///
/// let input = DescribeKeyInput::new("arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// ```
/// use json_operations::kms::{self, DescribeKeyInput};
///
/// let input = DescribeKeyInput::new("arn:aws:kms:ap-northeast-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab");
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// ```
/// use json_operations::kms::{self, DescribeKeyInput};
///
/// let input = DescribeKeyInput::new("1234abcd-12ab-34cd-56ef-1234567890ab");
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeKeyInput {
    /// Allowed: 1 to 2048 characters.
    pub key_id: String,
    /// Allowed: at most 10 items.
    pub grant_tokens: Option<Vec<String>>,
}

impl DescribeKeyInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            grant_tokens: None,
        }
    }

    /// Sets [`grant_tokens`](field@Self::grant_tokens).
    #[must_use]
    pub fn grant_tokens(
        mut self,
        grant_tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_tokens = Some(grant_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_key_id_type(&mut validator, &Path::new("keyId"), &self.key_id);
        if let Some(grant_tokens) = &self.grant_tokens {
            check_grant_token_list(&mut validator, &Path::new("grantTokens"), grant_tokens);
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
            json.key("KeyId").text(&self.key_id);
            if let Some(grant_tokens) = &self.grant_tokens {
                json.key("GrantTokens")
                    .list(grant_tokens, |json, item| json.text(item));
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "TrentService.DescribeKey",
            body,
        ))
    }
}

/// The output of `DescribeKey`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl DescribeKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DescribeKeyError>> {
        let (mut output, request_id) =
            read_reply(response, read_describe_key_output, DescribeKeyError::from)?;
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

fn read_describe_key_output(json: &mut JsonReader<'_>) -> Result<DescribeKeyOutput, JsonError> {
    let mut key_metadata = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "KeyMetadata" => key_metadata = json.optional(read_key_metadata)?,
            _ => json.skip()?,
        }
    }
    Ok(DescribeKeyOutput {
        key_metadata,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for DescribeKeyInput {
    type Output = DescribeKeyOutput;
    type Error = DescribeKeyError;

    const NAME: &'static str = "DescribeKey";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: DescribeKeyOutput::from_response,
    };
}

/// The errors of `DescribeKey`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DescribeKeyError {
    /// Code `DependencyTimeoutException`.
    DependencyTimeoutException(DependencyTimeoutException),
    /// Code `InvalidArnException`.
    InvalidArnException(InvalidArnException),
    /// Code `KMSInternalException`.
    KmsInternalException(KmsInternalException),
    /// Code `NotFoundException`.
    NotFoundException(NotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DescribeKeyError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::DependencyTimeoutException(error) => error.metadata(),
            Self::InvalidArnException(error) => error.metadata(),
            Self::KmsInternalException(error) => error.metadata(),
            Self::NotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for DescribeKeyError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "DependencyTimeoutException" => {
                Self::DependencyTimeoutException(DependencyTimeoutException::new(metadata))
            }
            "InvalidArnException" => Self::InvalidArnException(InvalidArnException::new(metadata)),
            "KMSInternalException" => {
                Self::KmsInternalException(KmsInternalException::new(metadata))
            }
            "NotFoundException" => Self::NotFoundException(NotFoundException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for DescribeKeyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DescribeKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DescribeKeyError {}
