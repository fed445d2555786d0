//! The operation `GenerateDataKey`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_data_key_spec, check_grant_token_list, check_key_id_type, check_number_of_bytes_type,
    check_recipient_info,
};
use super::endpoint::resolve;
use super::error::{
    DependencyTimeoutException, DisabledException, DryRunOperationException,
    InvalidGrantTokenException, InvalidKeyUsageException, KeyUnavailableException,
    KmsInternalException, KmsInvalidStateException, NotFoundException,
};
use super::serialize::write_recipient_info;
use super::types::{DataKeySpec, RecipientInfo};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateDataKey)
///
/// # Example
///
/// ```
/// use json_operations::kms::types::DataKeySpec;
/// use json_operations::kms::{self, GenerateDataKeyInput};
///
/// let input = GenerateDataKeyInput::new("alias/ExampleAlias")
///     .key_spec(DataKeySpec::Aes256);
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateDataKeyInput {
    /// Allowed: 1 to 2048 characters.
    pub key_id: String,
    pub encryption_context: Option<HashMap<String, String>>,
    /// Allowed: 1 to 1024.
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<DataKeySpec>,
    /// Allowed: at most 10 items.
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

impl GenerateDataKeyInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            encryption_context: None,
            number_of_bytes: None,
            key_spec: None,
            grant_tokens: None,
            recipient: None,
            dry_run: None,
        }
    }

    /// Sets [`encryption_context`](field@Self::encryption_context).
    #[must_use]
    pub fn encryption_context(
        mut self,
        encryption_context: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.encryption_context = Some(
            encryption_context
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`number_of_bytes`](field@Self::number_of_bytes).
    #[must_use]
    pub fn number_of_bytes(mut self, number_of_bytes: i32) -> Self {
        self.number_of_bytes = Some(number_of_bytes);
        self
    }

    /// Sets [`key_spec`](field@Self::key_spec).
    #[must_use]
    pub fn key_spec(mut self, key_spec: DataKeySpec) -> Self {
        self.key_spec = Some(key_spec);
        self
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

    /// Sets [`recipient`](field@Self::recipient).
    #[must_use]
    pub fn recipient(mut self, recipient: RecipientInfo) -> Self {
        self.recipient = Some(recipient);
        self
    }

    /// Sets [`dry_run`](field@Self::dry_run).
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = Some(dry_run);
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
        check_key_id_type(&mut validator, &Path::new("keyId"), &self.key_id);
        if let Some(number_of_bytes) = &self.number_of_bytes {
            check_number_of_bytes_type(
                &mut validator,
                &Path::new("numberOfBytes"),
                *number_of_bytes,
            );
        }
        if let Some(key_spec) = &self.key_spec {
            check_data_key_spec(&mut validator, &Path::new("keySpec"), key_spec);
        }
        if let Some(grant_tokens) = &self.grant_tokens {
            check_grant_token_list(&mut validator, &Path::new("grantTokens"), grant_tokens);
        }
        if let Some(recipient) = &self.recipient {
            check_recipient_info(&mut validator, &Path::new("recipient"), recipient);
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
            if let Some(encryption_context) = &self.encryption_context {
                json.key("EncryptionContext")
                    .map(encryption_context, |json, item| json.text(item));
            }
            if let Some(number_of_bytes) = &self.number_of_bytes {
                json.key("NumberOfBytes").value(*number_of_bytes);
            }
            if let Some(key_spec) = &self.key_spec {
                json.key("KeySpec").text(key_spec.as_str());
            }
            if let Some(grant_tokens) = &self.grant_tokens {
                json.key("GrantTokens")
                    .list(grant_tokens, |json, item| json.text(item));
            }
            if let Some(recipient) = &self.recipient {
                write_recipient_info(json.key("Recipient"), recipient);
            }
            if let Some(dry_run) = &self.dry_run {
                json.key("DryRun").value(*dry_run);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "TrentService.GenerateDataKey",
            body,
        ))
    }
}

/// The output of `GenerateDataKey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDataKeyOutput {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub plaintext: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
    request_id: Option<String>,
}

impl fmt::Debug for GenerateDataKeyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenerateDataKeyOutput")
            .field("ciphertext_blob", &self.ciphertext_blob)
            .field("plaintext", &"** redacted **")
            .field("key_id", &self.key_id)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .field("request_id", &self.request_id)
            .finish()
    }
}

impl GenerateDataKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GenerateDataKeyError>> {
        let (mut output, request_id) = read_reply(
            response,
            read_generate_data_key_output,
            GenerateDataKeyError::from,
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

fn read_generate_data_key_output(
    json: &mut JsonReader<'_>,
) -> Result<GenerateDataKeyOutput, JsonError> {
    let mut ciphertext_blob = None;
    let mut plaintext = None;
    let mut key_id = None;
    let mut ciphertext_for_recipient = None;
    let mut key_material_id = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "CiphertextBlob" => ciphertext_blob = json.optional(JsonReader::blob)?,
            "Plaintext" => plaintext = json.optional(JsonReader::blob)?,
            "KeyId" => key_id = json.optional(JsonReader::text)?,
            "CiphertextForRecipient" => {
                ciphertext_for_recipient = json.optional(JsonReader::blob)?;
            }
            "KeyMaterialId" => key_material_id = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(GenerateDataKeyOutput {
        ciphertext_blob,
        plaintext,
        key_id,
        ciphertext_for_recipient,
        key_material_id,
        request_id: None,
    })
}

impl operation::Operation for GenerateDataKeyInput {
    type Output = GenerateDataKeyOutput;
    type Error = GenerateDataKeyError;

    const NAME: &'static str = "GenerateDataKey";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: GenerateDataKeyOutput::from_response,
    };
}

/// The errors of `GenerateDataKey`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GenerateDataKeyError {
    /// Code `DependencyTimeoutException`.
    DependencyTimeoutException(DependencyTimeoutException),
    /// Code `DisabledException`.
    DisabledException(DisabledException),
    /// Code `DryRunOperationException`.
    DryRunOperationException(DryRunOperationException),
    /// Code `InvalidGrantTokenException`.
    InvalidGrantTokenException(InvalidGrantTokenException),
    /// Code `InvalidKeyUsageException`.
    InvalidKeyUsageException(InvalidKeyUsageException),
    /// Code `KeyUnavailableException`.
    KeyUnavailableException(KeyUnavailableException),
    /// Code `KMSInternalException`.
    KmsInternalException(KmsInternalException),
    /// Code `KMSInvalidStateException`.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Code `NotFoundException`.
    NotFoundException(NotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GenerateDataKeyError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::DependencyTimeoutException(error) => error.metadata(),
            Self::DisabledException(error) => error.metadata(),
            Self::DryRunOperationException(error) => error.metadata(),
            Self::InvalidGrantTokenException(error) => error.metadata(),
            Self::InvalidKeyUsageException(error) => error.metadata(),
            Self::KeyUnavailableException(error) => error.metadata(),
            Self::KmsInternalException(error) => error.metadata(),
            Self::KmsInvalidStateException(error) => error.metadata(),
            Self::NotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GenerateDataKeyError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "DependencyTimeoutException" => {
                Self::DependencyTimeoutException(DependencyTimeoutException::new(metadata))
            }
            "DisabledException" => Self::DisabledException(DisabledException::new(metadata)),
            "DryRunOperationException" => {
                Self::DryRunOperationException(DryRunOperationException::new(metadata))
            }
            "InvalidGrantTokenException" => {
                Self::InvalidGrantTokenException(InvalidGrantTokenException::new(metadata))
            }
            "InvalidKeyUsageException" => {
                Self::InvalidKeyUsageException(InvalidKeyUsageException::new(metadata))
            }
            "KeyUnavailableException" => {
                Self::KeyUnavailableException(KeyUnavailableException::new(metadata))
            }
            "KMSInternalException" => {
                Self::KmsInternalException(KmsInternalException::new(metadata))
            }
            "KMSInvalidStateException" => {
                Self::KmsInvalidStateException(KmsInvalidStateException::new(metadata))
            }
            "NotFoundException" => Self::NotFoundException(NotFoundException::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GenerateDataKeyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GenerateDataKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GenerateDataKeyError {}
