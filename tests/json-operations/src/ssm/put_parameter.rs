//! The operation `PutParameter`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_allowed_pattern, check_parameter_data_type, check_parameter_description,
    check_parameter_key_id, check_parameter_policies, check_parameter_tier, check_parameter_type,
    check_ps_parameter_name, check_tag_list,
};
use super::endpoint::resolve;
use super::error::{
    HierarchyLevelLimitExceededException, HierarchyTypeMismatchException,
    IncompatiblePolicyException, InternalServerError, InvalidAllowedPatternException, InvalidKeyId,
    InvalidPolicyAttributeException, InvalidPolicyTypeException, ParameterAlreadyExists,
    ParameterLimitExceeded, ParameterMaxVersionLimitExceeded, ParameterPatternMismatchException,
    PoliciesLimitExceededException, TooManyUpdates, UnsupportedParameterType,
};
use super::serialize::write_tag;
use super::types::{ParameterTier, ParameterType, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::rpc_request;
use crate::support::json::writer::write_json;
use crate::support::json::{JsonError, JsonReader, read_reply};
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/PutParameter)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutParameterInput {
    /// Allowed: 1 to 2048 characters.
    pub name: String,
    /// Allowed: at most 1024 characters.
    pub description: Option<String>,
    pub value: String,
    pub r#type: Option<ParameterType>,
    /// Allowed: 1 to 256 characters, matches `^([a-zA-Z0-9:/_-]+)$`.
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    /// Allowed: at most 1024 characters.
    pub allowed_pattern: Option<String>,
    /// Allowed: at most 1000 items.
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<ParameterTier>,
    /// Allowed: 1 to 4096 characters.
    pub policies: Option<String>,
    /// Allowed: at most 128 characters.
    pub data_type: Option<String>,
}

/// The required members of [`PutParameterInput`].
#[derive(Clone, PartialEq)]
pub struct PutParameterRequired {
    /// See [`name`](field@PutParameterInput::name).
    pub name: String,
    /// See [`value`](field@PutParameterInput::value).
    pub value: String,
}

impl fmt::Debug for PutParameterInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutParameterInput")
            .field("name", &self.name)
            .field("description", &self.description)
            .field("value", &"** redacted **")
            .field("type", &self.r#type)
            .field("key_id", &self.key_id)
            .field("overwrite", &self.overwrite)
            .field("allowed_pattern", &self.allowed_pattern)
            .field("tags", &self.tags)
            .field("tier", &self.tier)
            .field("policies", &self.policies)
            .field("data_type", &self.data_type)
            .finish()
    }
}

impl fmt::Debug for PutParameterRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutParameterRequired")
            .field("name", &self.name)
            .field("value", &"** redacted **")
            .finish()
    }
}

impl PutParameterInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PutParameterRequired) -> Self {
        Self {
            name: required.name,
            description: None,
            value: required.value,
            r#type: None,
            key_id: None,
            overwrite: None,
            allowed_pattern: None,
            tags: None,
            tier: None,
            policies: None,
            data_type: None,
        }
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: ParameterType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`key_id`](field@Self::key_id).
    #[must_use]
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }

    /// Sets [`overwrite`](field@Self::overwrite).
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }

    /// Sets [`allowed_pattern`](field@Self::allowed_pattern).
    #[must_use]
    pub fn allowed_pattern(mut self, allowed_pattern: impl Into<String>) -> Self {
        self.allowed_pattern = Some(allowed_pattern.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`tier`](field@Self::tier).
    #[must_use]
    pub fn tier(mut self, tier: ParameterTier) -> Self {
        self.tier = Some(tier);
        self
    }

    /// Sets [`policies`](field@Self::policies).
    #[must_use]
    pub fn policies(mut self, policies: impl Into<String>) -> Self {
        self.policies = Some(policies.into());
        self
    }

    /// Sets [`data_type`](field@Self::data_type).
    #[must_use]
    pub fn data_type(mut self, data_type: impl Into<String>) -> Self {
        self.data_type = Some(data_type.into());
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
        check_ps_parameter_name(&mut validator, &Path::new("name"), &self.name);
        if let Some(description) = &self.description {
            check_parameter_description(&mut validator, &Path::new("description"), description);
        }
        if let Some(r#type) = &self.r#type {
            check_parameter_type(&mut validator, &Path::new("type"), r#type);
        }
        if let Some(key_id) = &self.key_id {
            check_parameter_key_id(&mut validator, &Path::new("keyId"), key_id);
        }
        if let Some(allowed_pattern) = &self.allowed_pattern {
            check_allowed_pattern(
                &mut validator,
                &Path::new("allowedPattern"),
                allowed_pattern,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_list(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(tier) = &self.tier {
            check_parameter_tier(&mut validator, &Path::new("tier"), tier);
        }
        if let Some(policies) = &self.policies {
            check_parameter_policies(&mut validator, &Path::new("policies"), policies);
        }
        if let Some(data_type) = &self.data_type {
            check_parameter_data_type(&mut validator, &Path::new("dataType"), data_type);
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
            json.key("Name").text(&self.name);
            if let Some(description) = &self.description {
                json.key("Description").text(description);
            }
            json.key("Value").text(&self.value);
            if let Some(r#type) = &self.r#type {
                json.key("Type").text(r#type.as_str());
            }
            if let Some(key_id) = &self.key_id {
                json.key("KeyId").text(key_id);
            }
            if let Some(overwrite) = &self.overwrite {
                json.key("Overwrite").value(*overwrite);
            }
            if let Some(allowed_pattern) = &self.allowed_pattern {
                json.key("AllowedPattern").text(allowed_pattern);
            }
            if let Some(tags) = &self.tags {
                json.key("Tags").list(tags, write_tag);
            }
            if let Some(tier) = &self.tier {
                json.key("Tier").text(tier.as_str());
            }
            if let Some(policies) = &self.policies {
                json.key("Policies").text(policies);
            }
            if let Some(data_type) = &self.data_type {
                json.key("DataType").text(data_type);
            }
        });
        Ok(rpc_request(
            endpoint,
            "application/x-amz-json-1.1",
            "AmazonSSM.PutParameter",
            body,
        ))
    }
}

/// The output of `PutParameter`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutParameterOutput {
    pub version: i64,
    pub tier: Option<ParameterTier>,
    request_id: Option<String>,
}

impl PutParameterOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<PutParameterError>> {
        let (mut output, request_id) =
            read_reply(response, read_put_parameter_output, PutParameterError::from)?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_put_parameter_output(json: &mut JsonReader<'_>) -> Result<PutParameterOutput, JsonError> {
    let mut version = None;
    let mut tier = None;
    json.object()?;
    while let Some(key) = json.key()? {
        match &*key {
            "Version" => version = json.optional(JsonReader::integer)?,
            "Tier" => {
                tier = json.optional(|json| Ok(ParameterTier::from(&*json.borrowed_text()?)))?;
            }
            _ => json.skip()?,
        }
    }
    Ok(PutParameterOutput {
        version: version.unwrap_or_default(),
        tier,
        request_id: None,
    })
}

impl operation::Operation for PutParameterInput {
    type Output = PutParameterOutput;
    type Error = PutParameterError;

    const NAME: &'static str = "PutParameter";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: PutParameterOutput::from_response,
    };
}

/// The errors of `PutParameter`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutParameterError {
    /// Code `HierarchyLevelLimitExceededException`.
    HierarchyLevelLimitExceededException(HierarchyLevelLimitExceededException),
    /// Code `HierarchyTypeMismatchException`.
    HierarchyTypeMismatchException(HierarchyTypeMismatchException),
    /// Code `IncompatiblePolicyException`.
    IncompatiblePolicyException(IncompatiblePolicyException),
    /// Code `InternalServerError`.
    InternalServerError(InternalServerError),
    /// Code `InvalidAllowedPatternException`.
    InvalidAllowedPatternException(InvalidAllowedPatternException),
    /// Code `InvalidKeyId`.
    InvalidKeyId(InvalidKeyId),
    /// Code `InvalidPolicyAttributeException`.
    InvalidPolicyAttributeException(InvalidPolicyAttributeException),
    /// Code `InvalidPolicyTypeException`.
    InvalidPolicyTypeException(InvalidPolicyTypeException),
    /// Code `ParameterAlreadyExists`.
    ParameterAlreadyExists(ParameterAlreadyExists),
    /// Code `ParameterLimitExceeded`.
    ParameterLimitExceeded(ParameterLimitExceeded),
    /// Code `ParameterMaxVersionLimitExceeded`.
    ParameterMaxVersionLimitExceeded(ParameterMaxVersionLimitExceeded),
    /// Code `ParameterPatternMismatchException`.
    ParameterPatternMismatchException(ParameterPatternMismatchException),
    /// Code `PoliciesLimitExceededException`.
    PoliciesLimitExceededException(PoliciesLimitExceededException),
    /// Code `TooManyUpdates`.
    TooManyUpdates(TooManyUpdates),
    /// Code `UnsupportedParameterType`.
    UnsupportedParameterType(UnsupportedParameterType),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl PutParameterError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::HierarchyLevelLimitExceededException(error) => error.metadata(),
            Self::HierarchyTypeMismatchException(error) => error.metadata(),
            Self::IncompatiblePolicyException(error) => error.metadata(),
            Self::InternalServerError(error) => error.metadata(),
            Self::InvalidAllowedPatternException(error) => error.metadata(),
            Self::InvalidKeyId(error) => error.metadata(),
            Self::InvalidPolicyAttributeException(error) => error.metadata(),
            Self::InvalidPolicyTypeException(error) => error.metadata(),
            Self::ParameterAlreadyExists(error) => error.metadata(),
            Self::ParameterLimitExceeded(error) => error.metadata(),
            Self::ParameterMaxVersionLimitExceeded(error) => error.metadata(),
            Self::ParameterPatternMismatchException(error) => error.metadata(),
            Self::PoliciesLimitExceededException(error) => error.metadata(),
            Self::TooManyUpdates(error) => error.metadata(),
            Self::UnsupportedParameterType(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for PutParameterError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "HierarchyLevelLimitExceededException" => Self::HierarchyLevelLimitExceededException(
                HierarchyLevelLimitExceededException::new(metadata),
            ),
            "HierarchyTypeMismatchException" => {
                Self::HierarchyTypeMismatchException(HierarchyTypeMismatchException::new(metadata))
            }
            "IncompatiblePolicyException" => {
                Self::IncompatiblePolicyException(IncompatiblePolicyException::new(metadata))
            }
            "InternalServerError" => Self::InternalServerError(InternalServerError::new(metadata)),
            "InvalidAllowedPatternException" => {
                Self::InvalidAllowedPatternException(InvalidAllowedPatternException::new(metadata))
            }
            "InvalidKeyId" => Self::InvalidKeyId(InvalidKeyId::new(metadata)),
            "InvalidPolicyAttributeException" => Self::InvalidPolicyAttributeException(
                InvalidPolicyAttributeException::new(metadata),
            ),
            "InvalidPolicyTypeException" => {
                Self::InvalidPolicyTypeException(InvalidPolicyTypeException::new(metadata))
            }
            "ParameterAlreadyExists" => {
                Self::ParameterAlreadyExists(ParameterAlreadyExists::new(metadata))
            }
            "ParameterLimitExceeded" => {
                Self::ParameterLimitExceeded(ParameterLimitExceeded::new(metadata))
            }
            "ParameterMaxVersionLimitExceeded" => Self::ParameterMaxVersionLimitExceeded(
                ParameterMaxVersionLimitExceeded::new(metadata),
            ),
            "ParameterPatternMismatchException" => Self::ParameterPatternMismatchException(
                ParameterPatternMismatchException::new(metadata),
            ),
            "PoliciesLimitExceededException" => {
                Self::PoliciesLimitExceededException(PoliciesLimitExceededException::new(metadata))
            }
            "TooManyUpdates" => Self::TooManyUpdates(TooManyUpdates::new(metadata)),
            "UnsupportedParameterType" => {
                Self::UnsupportedParameterType(UnsupportedParameterType::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for PutParameterError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for PutParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for PutParameterError {}
