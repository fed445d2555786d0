//! The operation `Decrypt`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_ciphertext_type, check_dry_run_modifier_list, check_encryption_algorithm_spec,
    check_grant_token_list, check_key_id_type, check_recipient_info,
};
use super::endpoint::resolve;
use super::error::{
    DependencyTimeoutException, DisabledException, DryRunOperationException, IncorrectKeyException,
    InvalidCiphertextException, InvalidGrantTokenException, InvalidKeyUsageException,
    KeyUnavailableException, KmsInternalException, KmsInvalidStateException, NotFoundException,
};
use super::serialize::write_recipient_info;
use super::types::{DryRunModifierType, EncryptionAlgorithmSpec, RecipientInfo};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/Decrypt)
///
/// # Examples
///
/// ```
/// use json_operations::kms::types::EncryptionAlgorithmSpec;
/// use json_operations::kms::{self, DecryptInput};
///
/// let input = DecryptInput::new()
///     .ciphertext_blob("<binary data>".into())
///     .key_id("0987dcba-09fe-87dc-65ba-ab0987654321")
///     .encryption_algorithm(EncryptionAlgorithmSpec::RsaesOaepSha256);
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// ```
/// use json_operations::kms::{self, DecryptInput};
///
/// let input = DecryptInput::new()
///     .ciphertext_blob("<binary data>".into())
///     .key_id("arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptInput {
    /// Allowed: 1 to 6144 bytes.
    pub ciphertext_blob: Option<Vec<u8>>,
    pub encryption_context: Option<HashMap<String, String>>,
    /// Allowed: at most 10 items.
    pub grant_tokens: Option<Vec<String>>,
    /// Allowed: 1 to 2048 characters.
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

impl DecryptInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ciphertext_blob`](field@Self::ciphertext_blob).
    #[must_use]
    pub fn ciphertext_blob(mut self, ciphertext_blob: Vec<u8>) -> Self {
        self.ciphertext_blob = Some(ciphertext_blob);
        self
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

    /// Sets [`grant_tokens`](field@Self::grant_tokens).
    #[must_use]
    pub fn grant_tokens(
        mut self,
        grant_tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_tokens = Some(grant_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`key_id`](field@Self::key_id).
    #[must_use]
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(mut self, encryption_algorithm: EncryptionAlgorithmSpec) -> Self {
        self.encryption_algorithm = Some(encryption_algorithm);
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

    /// Sets [`dry_run_modifiers`](field@Self::dry_run_modifiers).
    #[must_use]
    pub fn dry_run_modifiers(
        mut self,
        dry_run_modifiers: impl IntoIterator<Item = DryRunModifierType>,
    ) -> Self {
        self.dry_run_modifiers = Some(dry_run_modifiers.into_iter().collect());
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
        if let Some(ciphertext_blob) = &self.ciphertext_blob {
            check_ciphertext_type(
                &mut validator,
                &Path::new("ciphertextBlob"),
                ciphertext_blob,
            );
        }
        if let Some(grant_tokens) = &self.grant_tokens {
            check_grant_token_list(&mut validator, &Path::new("grantTokens"), grant_tokens);
        }
        if let Some(key_id) = &self.key_id {
            check_key_id_type(&mut validator, &Path::new("keyId"), key_id);
        }
        if let Some(encryption_algorithm) = &self.encryption_algorithm {
            check_encryption_algorithm_spec(
                &mut validator,
                &Path::new("encryptionAlgorithm"),
                encryption_algorithm,
            );
        }
        if let Some(recipient) = &self.recipient {
            check_recipient_info(&mut validator, &Path::new("recipient"), recipient);
        }
        if let Some(dry_run_modifiers) = &self.dry_run_modifiers {
            check_dry_run_modifier_list(
                &mut validator,
                &Path::new("dryRunModifiers"),
                dry_run_modifiers,
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
            if let Some(ciphertext_blob) = &self.ciphertext_blob {
                json.key("CiphertextBlob").blob(ciphertext_blob);
            }
            if let Some(encryption_context) = &self.encryption_context {
                json.key("EncryptionContext")
                    .map(encryption_context, |json, item| json.text(item));
            }
            if let Some(grant_tokens) = &self.grant_tokens {
                json.key("GrantTokens")
                    .list(grant_tokens, |json, item| json.text(item));
            }
            if let Some(key_id) = &self.key_id {
                json.key("KeyId").text(key_id);
            }
            if let Some(encryption_algorithm) = &self.encryption_algorithm {
                json.key("EncryptionAlgorithm")
                    .text(encryption_algorithm.as_str());
            }
            if let Some(recipient) = &self.recipient {
                write_recipient_info(json.key("Recipient"), recipient);
            }
            if let Some(dry_run) = &self.dry_run {
                json.key("DryRun").value(*dry_run);
            }
            if let Some(dry_run_modifiers) = &self.dry_run_modifiers {
                json.key("DryRunModifiers")
                    .list(dry_run_modifiers, |json, item| json.text(item.as_str()));
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "TrentService.Decrypt",
            body,
        ))
    }
}

/// The output of `Decrypt`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<Vec<u8>>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
    request_id: Option<String>,
}

impl fmt::Debug for DecryptOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecryptOutput")
            .field("key_id", &self.key_id)
            .field("plaintext", &"** redacted **")
            .field("encryption_algorithm", &self.encryption_algorithm)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .field("request_id", &self.request_id)
            .finish()
    }
}

impl DecryptOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<DecryptError>> {
        let (mut output, request_id) =
            read_reply(response, read_decrypt_output, DecryptError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_decrypt_output(json: &mut JsonReader<'_>) -> Result<DecryptOutput, JsonError> {
    let mut key_id = None;
    let mut plaintext = None;
    let mut encryption_algorithm = None;
    let mut ciphertext_for_recipient = None;
    let mut key_material_id = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "KeyId" => key_id = json.optional(JsonReader::text)?,
            "Plaintext" => plaintext = json.optional(JsonReader::blob)?,
            "EncryptionAlgorithm" => {
                encryption_algorithm = json
                    .optional(|json| Ok(EncryptionAlgorithmSpec::from(&*json.borrowed_text()?)))?;
            }
            "CiphertextForRecipient" => {
                ciphertext_for_recipient = json.optional(JsonReader::blob)?;
            }
            "KeyMaterialId" => key_material_id = json.optional(JsonReader::text)?,
            _ => json.skip()?,
        }
    }
    Ok(DecryptOutput {
        key_id,
        plaintext,
        encryption_algorithm,
        ciphertext_for_recipient,
        key_material_id,
        request_id: None,
    })
}

impl operation::Operation for DecryptInput {
    type Output = DecryptOutput;
    type Error = DecryptError;

    const NAME: &'static str = "Decrypt";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: DecryptOutput::from_response,
    };
}

/// The errors of `Decrypt`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DecryptError {
    /// Code `DependencyTimeoutException`.
    DependencyTimeoutException(DependencyTimeoutException),
    /// Code `DisabledException`.
    DisabledException(DisabledException),
    /// Code `DryRunOperationException`.
    DryRunOperationException(DryRunOperationException),
    /// Code `IncorrectKeyException`.
    IncorrectKeyException(IncorrectKeyException),
    /// Code `InvalidCiphertextException`.
    InvalidCiphertextException(InvalidCiphertextException),
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

impl DecryptError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::DependencyTimeoutException(error) => error.metadata(),
            Self::DisabledException(error) => error.metadata(),
            Self::DryRunOperationException(error) => error.metadata(),
            Self::IncorrectKeyException(error) => error.metadata(),
            Self::InvalidCiphertextException(error) => error.metadata(),
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

impl From<ErrorMetadata> for DecryptError {
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
            "IncorrectKeyException" => {
                Self::IncorrectKeyException(IncorrectKeyException::new(metadata))
            }
            "InvalidCiphertextException" => {
                Self::InvalidCiphertextException(InvalidCiphertextException::new(metadata))
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

impl AsRef<ErrorMetadata> for DecryptError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DecryptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DecryptError {}
