//! The operation `CreateKey`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_custom_key_store_id_type, check_customer_master_key_spec, check_description_type,
    check_key_spec, check_key_usage_type, check_origin_type, check_policy_type, check_tag_list,
    check_xks_key_id_type,
};
use super::endpoint::resolve;
use super::error::{
    CloudHsmClusterInvalidConfigurationException, CustomKeyStoreInvalidStateException,
    CustomKeyStoreNotFoundException, DependencyTimeoutException, InvalidArnException,
    KmsInternalException, LimitExceededException, MalformedPolicyDocumentException, TagException,
    UnsupportedOperationException, XksKeyAlreadyInUseException,
    XksKeyInvalidConfigurationException, XksKeyNotFoundException,
};
use super::parse::read_key_metadata;
use super::serialize::write_tag;
use super::types::{CustomerMasterKeySpec, KeyMetadata, KeySpec, KeyUsageType, OriginType, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/CreateKey)
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKeyInput {
    /// Allowed: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub policy: Option<String>,
    /// Allowed: at most 8192 characters.
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    /// **Deprecated.**
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub origin: Option<OriginType>,
    /// Allowed: 1 to 64 characters.
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9-_.]+$`.
    pub xks_key_id: Option<String>,
}

impl CreateKeyInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`policy`](field@Self::policy).
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`key_usage`](field@Self::key_usage).
    #[must_use]
    pub fn key_usage(mut self, key_usage: KeyUsageType) -> Self {
        self.key_usage = Some(key_usage);
        self
    }

    /// Sets [`customer_master_key_spec`](field@Self::customer_master_key_spec).
    #[must_use]
    pub fn customer_master_key_spec(
        mut self,
        customer_master_key_spec: CustomerMasterKeySpec,
    ) -> Self {
        self.customer_master_key_spec = Some(customer_master_key_spec);
        self
    }

    /// Sets [`key_spec`](field@Self::key_spec).
    #[must_use]
    pub fn key_spec(mut self, key_spec: KeySpec) -> Self {
        self.key_spec = Some(key_spec);
        self
    }

    /// Sets [`origin`](field@Self::origin).
    #[must_use]
    pub fn origin(mut self, origin: OriginType) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Sets [`custom_key_store_id`](field@Self::custom_key_store_id).
    #[must_use]
    pub fn custom_key_store_id(mut self, custom_key_store_id: impl Into<String>) -> Self {
        self.custom_key_store_id = Some(custom_key_store_id.into());
        self
    }

    /// Sets [`bypass_policy_lockout_safety_check`](field@Self::bypass_policy_lockout_safety_check).
    #[must_use]
    pub fn bypass_policy_lockout_safety_check(
        mut self,
        bypass_policy_lockout_safety_check: bool,
    ) -> Self {
        self.bypass_policy_lockout_safety_check = Some(bypass_policy_lockout_safety_check);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`multi_region`](field@Self::multi_region).
    #[must_use]
    pub fn multi_region(mut self, multi_region: bool) -> Self {
        self.multi_region = Some(multi_region);
        self
    }

    /// Sets [`xks_key_id`](field@Self::xks_key_id).
    #[must_use]
    pub fn xks_key_id(mut self, xks_key_id: impl Into<String>) -> Self {
        self.xks_key_id = Some(xks_key_id.into());
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
        if let Some(policy) = &self.policy {
            check_policy_type(&mut validator, &Path::new("policy"), policy);
        }
        if let Some(description) = &self.description {
            check_description_type(&mut validator, &Path::new("description"), description);
        }
        if let Some(key_usage) = &self.key_usage {
            check_key_usage_type(&mut validator, &Path::new("keyUsage"), key_usage);
        }
        if let Some(customer_master_key_spec) = &self.customer_master_key_spec {
            check_customer_master_key_spec(
                &mut validator,
                &Path::new("customerMasterKeySpec"),
                customer_master_key_spec,
            );
        }
        if let Some(key_spec) = &self.key_spec {
            check_key_spec(&mut validator, &Path::new("keySpec"), key_spec);
        }
        if let Some(origin) = &self.origin {
            check_origin_type(&mut validator, &Path::new("origin"), origin);
        }
        if let Some(custom_key_store_id) = &self.custom_key_store_id {
            check_custom_key_store_id_type(
                &mut validator,
                &Path::new("customKeyStoreId"),
                custom_key_store_id,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_list(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(xks_key_id) = &self.xks_key_id {
            check_xks_key_id_type(&mut validator, &Path::new("xksKeyId"), xks_key_id);
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
            if let Some(policy) = &self.policy {
                json.key("Policy").text(policy);
            }
            if let Some(description) = &self.description {
                json.key("Description").text(description);
            }
            if let Some(key_usage) = &self.key_usage {
                json.key("KeyUsage").text(key_usage.as_str());
            }
            if let Some(customer_master_key_spec) = &self.customer_master_key_spec {
                json.key("CustomerMasterKeySpec")
                    .text(customer_master_key_spec.as_str());
            }
            if let Some(key_spec) = &self.key_spec {
                json.key("KeySpec").text(key_spec.as_str());
            }
            if let Some(origin) = &self.origin {
                json.key("Origin").text(origin.as_str());
            }
            if let Some(custom_key_store_id) = &self.custom_key_store_id {
                json.key("CustomKeyStoreId").text(custom_key_store_id);
            }
            if let Some(bypass_policy_lockout_safety_check) =
                &self.bypass_policy_lockout_safety_check
            {
                json.key("BypassPolicyLockoutSafetyCheck")
                    .value(*bypass_policy_lockout_safety_check);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").list(tags, write_tag);
            }
            if let Some(multi_region) = &self.multi_region {
                json.key("MultiRegion").value(*multi_region);
            }
            if let Some(xks_key_id) = &self.xks_key_id {
                json.key("XksKeyId").text(xks_key_id);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "TrentService.CreateKey",
            body,
        ))
    }
}

/// The output of `CreateKey`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreateKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateKeyError>> {
        let (mut output, request_id) =
            read_reply(response, read_create_key_output, CreateKeyError::from)?;
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

fn read_create_key_output(json: &mut JsonReader<'_>) -> Result<CreateKeyOutput, JsonError> {
    let mut key_metadata = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "KeyMetadata" => key_metadata = json.optional(read_key_metadata)?,
            _ => json.skip()?,
        }
    }
    Ok(CreateKeyOutput {
        key_metadata,
        request_id: None,
        missing_members: json.missing.take(),
    })
}

impl operation::Operation for CreateKeyInput {
    type Output = CreateKeyOutput;
    type Error = CreateKeyError;

    const NAME: &'static str = "CreateKey";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateKeyOutput::from_response,
    };
}

/// The errors of `CreateKey`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateKeyError {
    /// Code `CloudHsmClusterInvalidConfigurationException`.
    CloudHsmClusterInvalidConfigurationException(CloudHsmClusterInvalidConfigurationException),
    /// Code `CustomKeyStoreInvalidStateException`.
    CustomKeyStoreInvalidStateException(CustomKeyStoreInvalidStateException),
    /// Code `CustomKeyStoreNotFoundException`.
    CustomKeyStoreNotFoundException(CustomKeyStoreNotFoundException),
    /// Code `DependencyTimeoutException`.
    DependencyTimeoutException(DependencyTimeoutException),
    /// Code `InvalidArnException`.
    InvalidArnException(InvalidArnException),
    /// Code `KMSInternalException`.
    KmsInternalException(KmsInternalException),
    /// Code `LimitExceededException`.
    LimitExceededException(LimitExceededException),
    /// Code `MalformedPolicyDocumentException`.
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    /// Code `TagException`.
    TagException(TagException),
    /// Code `UnsupportedOperationException`.
    UnsupportedOperationException(UnsupportedOperationException),
    /// Code `XksKeyAlreadyInUseException`.
    XksKeyAlreadyInUseException(XksKeyAlreadyInUseException),
    /// Code `XksKeyInvalidConfigurationException`.
    XksKeyInvalidConfigurationException(XksKeyInvalidConfigurationException),
    /// Code `XksKeyNotFoundException`.
    XksKeyNotFoundException(XksKeyNotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateKeyError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::CloudHsmClusterInvalidConfigurationException(error) => error.metadata(),
            Self::CustomKeyStoreInvalidStateException(error) => error.metadata(),
            Self::CustomKeyStoreNotFoundException(error) => error.metadata(),
            Self::DependencyTimeoutException(error) => error.metadata(),
            Self::InvalidArnException(error) => error.metadata(),
            Self::KmsInternalException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::MalformedPolicyDocumentException(error) => error.metadata(),
            Self::TagException(error) => error.metadata(),
            Self::UnsupportedOperationException(error) => error.metadata(),
            Self::XksKeyAlreadyInUseException(error) => error.metadata(),
            Self::XksKeyInvalidConfigurationException(error) => error.metadata(),
            Self::XksKeyNotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateKeyError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "CloudHsmClusterInvalidConfigurationException" => {
                Self::CloudHsmClusterInvalidConfigurationException(
                    CloudHsmClusterInvalidConfigurationException::new(metadata),
                )
            }
            "CustomKeyStoreInvalidStateException" => Self::CustomKeyStoreInvalidStateException(
                CustomKeyStoreInvalidStateException::new(metadata),
            ),
            "CustomKeyStoreNotFoundException" => Self::CustomKeyStoreNotFoundException(
                CustomKeyStoreNotFoundException::new(metadata),
            ),
            "DependencyTimeoutException" => {
                Self::DependencyTimeoutException(DependencyTimeoutException::new(metadata))
            }
            "InvalidArnException" => Self::InvalidArnException(InvalidArnException::new(metadata)),
            "KMSInternalException" => {
                Self::KmsInternalException(KmsInternalException::new(metadata))
            }
            "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "MalformedPolicyDocumentException" => Self::MalformedPolicyDocumentException(
                MalformedPolicyDocumentException::new(metadata),
            ),
            "TagException" => Self::TagException(TagException::new(metadata)),
            "UnsupportedOperationException" => {
                Self::UnsupportedOperationException(UnsupportedOperationException::new(metadata))
            }
            "XksKeyAlreadyInUseException" => {
                Self::XksKeyAlreadyInUseException(XksKeyAlreadyInUseException::new(metadata))
            }
            "XksKeyInvalidConfigurationException" => Self::XksKeyInvalidConfigurationException(
                XksKeyInvalidConfigurationException::new(metadata),
            ),
            "XksKeyNotFoundException" => {
                Self::XksKeyNotFoundException(XksKeyNotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateKeyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateKeyError {}
