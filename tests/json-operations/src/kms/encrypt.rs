//! The operation `Encrypt`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_encryption_algorithm_spec, check_grant_token_list, check_key_id_type,
    check_plaintext_type,
};
use super::endpoint::resolve;
use super::error::{
    DependencyTimeoutException, DisabledException, DryRunOperationException,
    InvalidGrantTokenException, InvalidKeyUsageException, KeyUnavailableException,
    KmsInternalException, KmsInvalidStateException, NotFoundException,
};
use super::types::EncryptionAlgorithmSpec;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/Encrypt)
///
/// # Examples
///
/// ```
/// use json_operations::kms::{self, EncryptInput, EncryptRequired};
///
/// let input = EncryptInput::new(EncryptRequired {
///     key_id: "1234abcd-12ab-34cd-56ef-1234567890ab".into(),
///     plaintext: "<binary data>".into(),
/// });
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// ```
/// use json_operations::kms::types::EncryptionAlgorithmSpec;
/// use json_operations::kms::{self, EncryptInput, EncryptRequired};
///
/// let input = EncryptInput::new(EncryptRequired {
///     key_id: "0987dcba-09fe-87dc-65ba-ab0987654321".into(),
///     plaintext: "<binary data>".into(),
/// })
/// .encryption_algorithm(EncryptionAlgorithmSpec::RsaesOaepSha256);
/// input.validate()?;
///
/// let endpoint = kms::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptInput {
    /// Allowed: 1 to 2048 characters.
    pub key_id: String,
    /// Allowed: 1 to 4096 bytes.
    pub plaintext: Vec<u8>,
    pub encryption_context: Option<HashMap<String, String>>,
    /// Allowed: at most 10 items.
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub dry_run: Option<bool>,
}

/// The required members of [`EncryptInput`].
#[derive(Clone, PartialEq)]
pub struct EncryptRequired {
    /// See [`key_id`](field@EncryptInput::key_id).
    pub key_id: String,
    /// See [`plaintext`](field@EncryptInput::plaintext).
    pub plaintext: Vec<u8>,
}

impl fmt::Debug for EncryptInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptInput")
            .field("key_id", &self.key_id)
            .field("plaintext", &"** redacted **")
            .field("encryption_context", &self.encryption_context)
            .field("grant_tokens", &self.grant_tokens)
            .field("encryption_algorithm", &self.encryption_algorithm)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

impl fmt::Debug for EncryptRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptRequired")
            .field("key_id", &self.key_id)
            .field("plaintext", &"** redacted **")
            .finish()
    }
}

impl EncryptInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: EncryptRequired) -> Self {
        Self {
            key_id: required.key_id,
            plaintext: required.plaintext,
            encryption_context: None,
            grant_tokens: None,
            encryption_algorithm: None,
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

    /// Sets [`grant_tokens`](field@Self::grant_tokens).
    #[must_use]
    pub fn grant_tokens(
        mut self,
        grant_tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_tokens = Some(grant_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(mut self, encryption_algorithm: EncryptionAlgorithmSpec) -> Self {
        self.encryption_algorithm = Some(encryption_algorithm);
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
        check_plaintext_type(&mut validator, &Path::new("plaintext"), &self.plaintext);
        if let Some(grant_tokens) = &self.grant_tokens {
            check_grant_token_list(&mut validator, &Path::new("grantTokens"), grant_tokens);
        }
        if let Some(encryption_algorithm) = &self.encryption_algorithm {
            check_encryption_algorithm_spec(
                &mut validator,
                &Path::new("encryptionAlgorithm"),
                encryption_algorithm,
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
            json.key("KeyId").text(&self.key_id);
            json.key("Plaintext").blob(&self.plaintext);
            if let Some(encryption_context) = &self.encryption_context {
                json.key("EncryptionContext")
                    .map(encryption_context, |json, item| json.text(item));
            }
            if let Some(grant_tokens) = &self.grant_tokens {
                json.key("GrantTokens")
                    .list(grant_tokens, |json, item| json.text(item));
            }
            if let Some(encryption_algorithm) = &self.encryption_algorithm {
                json.key("EncryptionAlgorithm")
                    .text(encryption_algorithm.as_str());
            }
            if let Some(dry_run) = &self.dry_run {
                json.key("DryRun").value(*dry_run);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "TrentService.Encrypt",
            body,
        ))
    }
}

/// The output of `Encrypt`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    request_id: Option<String>,
}

impl EncryptOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError<EncryptError>> {
        let (mut output, request_id) =
            read_reply(response, read_encrypt_output, EncryptError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_encrypt_output(json: &mut JsonReader<'_>) -> Result<EncryptOutput, JsonError> {
    let mut ciphertext_blob = None;
    let mut key_id = None;
    let mut encryption_algorithm = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "CiphertextBlob" => ciphertext_blob = json.optional(JsonReader::blob)?,
            "KeyId" => key_id = json.optional(JsonReader::text)?,
            "EncryptionAlgorithm" => {
                encryption_algorithm = json
                    .optional(|json| Ok(EncryptionAlgorithmSpec::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(EncryptOutput {
        ciphertext_blob,
        key_id,
        encryption_algorithm,
        request_id: None,
    })
}

impl operation::Operation for EncryptInput {
    type Output = EncryptOutput;
    type Error = EncryptError;

    const NAME: &'static str = "Encrypt";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: EncryptOutput::from_response,
    };
}

/// The errors of `Encrypt`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EncryptError {
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

impl EncryptError {
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

impl From<ErrorMetadata> for EncryptError {
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

impl AsRef<ErrorMetadata> for EncryptError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for EncryptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for EncryptError {}
