//! The operation `AssumeRole`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_arn_type, check_external_id_type, check_policy_descriptor_list_type,
    check_provided_contexts_list_type, check_role_duration_seconds_type,
    check_role_session_name_type, check_serial_number_type, check_source_identity_type,
    check_tag_key_list_type, check_tag_list_type, check_token_code_type,
    check_unrestricted_session_policy_document_type,
};
use super::endpoint::resolve;
use super::error::{
    ExpiredTokenException, MalformedPolicyDocumentException, PackedPolicyTooLargeException,
    RegionDisabledException,
};
use super::parse::{read_assumed_role_user, read_credentials};
use super::serialize::{write_policy_descriptor_type, write_provided_context, write_tag};
use super::types::{AssumedRoleUser, Credentials, PolicyDescriptorType, ProvidedContext, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/AssumeRole)
///
/// # Example
///
/// ```
/// use example_operations::sts::types::{Tag, TagRequired};
/// use example_operations::sts::{self, AssumeRoleInput, AssumeRoleRequired};
///
/// let input = AssumeRoleInput::new(AssumeRoleRequired {
///     role_arn: "arn:aws:iam::123456789012:role/demo".into(),
///     role_session_name: "testAssumeRoleSession".into(),
/// })
/// .policy("escaped-JSON-IAM-POLICY")
/// .tags([
///         Tag::new(TagRequired {
///             key: "Project".into(),
///             value: "Unicorn".into(),
///         }),
///         Tag::new(TagRequired {
///             key: "Team".into(),
///             value: "Automation".into(),
///         }),
///         Tag::new(TagRequired {
///             key: "Cost-Center".into(),
///             value: "12345".into(),
///         }),
///     ])
/// .transitive_tag_keys([
///         "Project",
///         "Cost-Center",
///     ])
/// .external_id("123ABC");
/// input.validate()?;
///
/// let endpoint = sts::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleInput {
    /// Allowed: 20 to 2048 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
    pub role_arn: String,
    /// Allowed: 2 to 64 characters, matches `^[\w+=,.@-]*$`.
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// Allowed: at least 1 character, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub policy: Option<String>,
    /// Allowed: 900 to 43200.
    pub duration_seconds: Option<i32>,
    /// Allowed: at most 50 items.
    pub tags: Option<Vec<Tag>>,
    /// Allowed: at most 50 items.
    pub transitive_tag_keys: Option<Vec<String>>,
    /// Allowed: 2 to 1224 characters, matches `^[\w+=,.@:\/-]*$`.
    pub external_id: Option<String>,
    /// Allowed: 9 to 256 characters, matches `^[\w+=/:,.@-]*$`.
    pub serial_number: Option<String>,
    /// Allowed: 6 characters, matches `^[\d]*$`.
    pub token_code: Option<String>,
    /// Allowed: 2 to 64 characters, matches `^[\w+=,.@-]*$`.
    pub source_identity: Option<String>,
    /// Allowed: 1 to 5 items.
    pub provided_contexts: Option<Vec<ProvidedContext>>,
}

/// The required members of [`AssumeRoleInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct AssumeRoleRequired {
    /// See [`role_arn`](field@AssumeRoleInput::role_arn).
    pub role_arn: String,
    /// See [`role_session_name`](field@AssumeRoleInput::role_session_name).
    pub role_session_name: String,
}

impl AssumeRoleInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: AssumeRoleRequired) -> Self {
        Self {
            role_arn: required.role_arn,
            role_session_name: required.role_session_name,
            policy_arns: None,
            policy: None,
            duration_seconds: None,
            tags: None,
            transitive_tag_keys: None,
            external_id: None,
            serial_number: None,
            token_code: None,
            source_identity: None,
            provided_contexts: None,
        }
    }

    /// Sets [`policy_arns`](field@Self::policy_arns).
    #[must_use]
    pub fn policy_arns(
        mut self,
        policy_arns: impl IntoIterator<Item = PolicyDescriptorType>,
    ) -> Self {
        self.policy_arns = Some(policy_arns.into_iter().collect());
        self
    }

    /// Sets [`policy`](field@Self::policy).
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets [`duration_seconds`](field@Self::duration_seconds).
    #[must_use]
    pub fn duration_seconds(mut self, duration_seconds: i32) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`transitive_tag_keys`](field@Self::transitive_tag_keys).
    #[must_use]
    pub fn transitive_tag_keys(
        mut self,
        transitive_tag_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transitive_tag_keys = Some(transitive_tag_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`external_id`](field@Self::external_id).
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`serial_number`](field@Self::serial_number).
    #[must_use]
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = Some(serial_number.into());
        self
    }

    /// Sets [`token_code`](field@Self::token_code).
    #[must_use]
    pub fn token_code(mut self, token_code: impl Into<String>) -> Self {
        self.token_code = Some(token_code.into());
        self
    }

    /// Sets [`source_identity`](field@Self::source_identity).
    #[must_use]
    pub fn source_identity(mut self, source_identity: impl Into<String>) -> Self {
        self.source_identity = Some(source_identity.into());
        self
    }

    /// Sets [`provided_contexts`](field@Self::provided_contexts).
    #[must_use]
    pub fn provided_contexts(
        mut self,
        provided_contexts: impl IntoIterator<Item = ProvidedContext>,
    ) -> Self {
        self.provided_contexts = Some(provided_contexts.into_iter().collect());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_arn_type(&mut validator, &Path::new("roleArn"), &self.role_arn);
        check_role_session_name_type(
            &mut validator,
            &Path::new("roleSessionName"),
            &self.role_session_name,
        );
        if let Some(policy_arns) = &self.policy_arns {
            check_policy_descriptor_list_type(
                &mut validator,
                &Path::new("policyArns"),
                policy_arns,
            );
        }
        if let Some(policy) = &self.policy {
            check_unrestricted_session_policy_document_type(
                &mut validator,
                &Path::new("policy"),
                policy,
            );
        }
        if let Some(duration_seconds) = &self.duration_seconds {
            check_role_duration_seconds_type(
                &mut validator,
                &Path::new("durationSeconds"),
                *duration_seconds,
            );
        }
        if let Some(tags) = &self.tags {
            check_tag_list_type(&mut validator, &Path::new("tags"), tags);
        }
        if let Some(transitive_tag_keys) = &self.transitive_tag_keys {
            check_tag_key_list_type(
                &mut validator,
                &Path::new("transitiveTagKeys"),
                transitive_tag_keys,
            );
        }
        if let Some(external_id) = &self.external_id {
            check_external_id_type(&mut validator, &Path::new("externalId"), external_id);
        }
        if let Some(serial_number) = &self.serial_number {
            check_serial_number_type(&mut validator, &Path::new("serialNumber"), serial_number);
        }
        if let Some(token_code) = &self.token_code {
            check_token_code_type(&mut validator, &Path::new("tokenCode"), token_code);
        }
        if let Some(source_identity) = &self.source_identity {
            check_source_identity_type(
                &mut validator,
                &Path::new("sourceIdentity"),
                source_identity,
            );
        }
        if let Some(provided_contexts) = &self.provided_contexts {
            check_provided_contexts_list_type(
                &mut validator,
                &Path::new("providedContexts"),
                provided_contexts,
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
        let form = write_form("Action=AssumeRole&Version=2011-06-15", |query| {
            query.text("RoleArn", &self.role_arn);
            query.text("RoleSessionName", &self.role_session_name);
            if let Some(policy_arns) = &self.policy_arns {
                query.list(
                    "PolicyArns",
                    ".member",
                    policy_arns,
                    write_policy_descriptor_type,
                );
            }
            if let Some(policy) = &self.policy {
                query.text("Policy", policy);
            }
            if let Some(duration_seconds) = &self.duration_seconds {
                query.value("DurationSeconds", *duration_seconds);
            }
            if let Some(tags) = &self.tags {
                query.list("Tags", ".member", tags, write_tag);
            }
            if let Some(transitive_tag_keys) = &self.transitive_tag_keys {
                query.list(
                    "TransitiveTagKeys",
                    ".member",
                    transitive_tag_keys,
                    |query, key, item| query.text(key, item),
                );
            }
            if let Some(external_id) = &self.external_id {
                query.text("ExternalId", external_id);
            }
            if let Some(serial_number) = &self.serial_number {
                query.text("SerialNumber", serial_number);
            }
            if let Some(token_code) = &self.token_code {
                query.text("TokenCode", token_code);
            }
            if let Some(source_identity) = &self.source_identity {
                query.text("SourceIdentity", source_identity);
            }
            if let Some(provided_contexts) = &self.provided_contexts {
                query.list(
                    "ProvidedContexts",
                    ".member",
                    provided_contexts,
                    write_provided_context,
                );
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `AssumeRole`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl AssumeRoleOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<AssumeRoleError>> {
        let (mut output, request_id) = read_result(
            response,
            "AssumeRoleResult",
            read_assume_role_output,
            AssumeRoleError::from,
        )?;
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

fn read_assume_role_output(xml: &mut XmlReader<'_>) -> Result<AssumeRoleOutput, XmlError> {
    let mut credentials = None;
    let mut assumed_role_user = None;
    let mut packed_policy_size = None;
    let mut source_identity = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Credentials" => credentials = Some(read_credentials(xml)?),
            "AssumedRoleUser" => assumed_role_user = Some(read_assumed_role_user(xml)?),
            "PackedPolicySize" => packed_policy_size = xml.value()?,
            "SourceIdentity" => source_identity = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AssumeRoleOutput {
        credentials,
        assumed_role_user,
        packed_policy_size,
        source_identity,
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for AssumeRoleInput {
    type Output = AssumeRoleOutput;
    type Error = AssumeRoleError;

    const NAME: &'static str = "AssumeRole";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: AssumeRoleOutput::from_response,
    };
}

/// The errors of `AssumeRole`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AssumeRoleError {
    /// Code `ExpiredTokenException`.
    ExpiredTokenException(ExpiredTokenException),
    /// Code `MalformedPolicyDocument`.
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    /// Code `PackedPolicyTooLarge`.
    PackedPolicyTooLargeException(PackedPolicyTooLargeException),
    /// Code `RegionDisabledException`.
    RegionDisabledException(RegionDisabledException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl AssumeRoleError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ExpiredTokenException(error) => error.metadata(),
            Self::MalformedPolicyDocumentException(error) => error.metadata(),
            Self::PackedPolicyTooLargeException(error) => error.metadata(),
            Self::RegionDisabledException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for AssumeRoleError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ExpiredTokenException" => {
                Self::ExpiredTokenException(ExpiredTokenException::new(metadata))
            }
            "MalformedPolicyDocument" | "MalformedPolicyDocumentException" => {
                Self::MalformedPolicyDocumentException(MalformedPolicyDocumentException::new(
                    metadata,
                ))
            }
            "PackedPolicyTooLarge" | "PackedPolicyTooLargeException" => {
                Self::PackedPolicyTooLargeException(PackedPolicyTooLargeException::new(metadata))
            }
            "RegionDisabledException" => {
                Self::RegionDisabledException(RegionDisabledException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for AssumeRoleError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for AssumeRoleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for AssumeRoleError {}
