//! The operation `CreatePolicy`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{
    check_policy_description_type, check_policy_document_type, check_policy_name_type,
    check_policy_path_type, check_tag_list_type,
};
use super::endpoint::resolve;
use super::error::{
    ConcurrentModificationException, EntityAlreadyExistsException, InvalidInputException,
    LimitExceededException, MalformedPolicyDocumentException, ServiceFailureException,
};
use super::parse::read_policy;
use super::serialize::write_tag;
use super::types::{Policy, Tag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreatePolicy)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePolicyInput {
    /// Allowed: 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub policy_name: String,
    /// Allowed: 1 to 512 characters, matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`.
    pub path: Option<String>,
    /// Allowed: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub policy_document: String,
    /// Allowed: at most 1000 characters.
    pub description: Option<String>,
    /// Allowed: at most 50 items.
    pub tags: Option<Vec<Tag>>,
}

/// The required members of [`CreatePolicyInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePolicyRequired {
    /// See [`policy_document`](field@CreatePolicyInput::policy_document).
    pub policy_document: String,
    /// See [`policy_name`](field@CreatePolicyInput::policy_name).
    pub policy_name: String,
}

impl CreatePolicyInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreatePolicyRequired) -> Self {
        Self {
            policy_name: required.policy_name,
            path: None,
            policy_document: required.policy_document,
            description: None,
            tags: None,
        }
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_policy_name_type(&mut validator, &Path::new("policyName"), &self.policy_name);
        if let Some(path_) = &self.path {
            check_policy_path_type(&mut validator, &Path::new("path"), path_);
        }
        check_policy_document_type(
            &mut validator,
            &Path::new("policyDocument"),
            &self.policy_document,
        );
        if let Some(description) = &self.description {
            check_policy_description_type(&mut validator, &Path::new("description"), description);
        }
        if let Some(tags) = &self.tags {
            check_tag_list_type(&mut validator, &Path::new("tags"), tags);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=CreatePolicy&Version=2010-05-08", |query| {
            query.text("PolicyName", &self.policy_name);
            if let Some(path_) = &self.path {
                query.text("Path", path_);
            }
            query.text("PolicyDocument", &self.policy_document);
            if let Some(description) = &self.description {
                query.text("Description", description);
            }
            if let Some(tags) = &self.tags {
                query.list("Tags", ".member", tags, write_tag);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreatePolicy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl CreatePolicyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreatePolicyError>> {
        let (mut output, request_id) = read_result(
            response,
            "CreatePolicyResult",
            read_create_policy_output,
            CreatePolicyError::from,
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

fn read_create_policy_output(xml: &mut XmlReader<'_>) -> Result<CreatePolicyOutput, XmlError> {
    let mut policy = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Policy" => policy = Some(read_policy(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(CreatePolicyOutput {
        policy,
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for CreatePolicyInput {
    type Output = CreatePolicyOutput;
    type Error = CreatePolicyError;

    const NAME: &'static str = "CreatePolicy";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreatePolicyOutput::from_response,
    };
}

/// The errors of `CreatePolicy`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatePolicyError {
    /// Code `ConcurrentModification`.
    ConcurrentModificationException(ConcurrentModificationException),
    /// Code `EntityAlreadyExists`.
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    /// Code `InvalidInput`.
    InvalidInputException(InvalidInputException),
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// Code `MalformedPolicyDocument`.
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreatePolicyError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ConcurrentModificationException(error) => error.metadata(),
            Self::EntityAlreadyExistsException(error) => error.metadata(),
            Self::InvalidInputException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::MalformedPolicyDocumentException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreatePolicyError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ConcurrentModification" | "ConcurrentModificationException" => {
                Self::ConcurrentModificationException(ConcurrentModificationException::new(
                    metadata,
                ))
            }
            "EntityAlreadyExists" | "EntityAlreadyExistsException" => {
                Self::EntityAlreadyExistsException(EntityAlreadyExistsException::new(metadata))
            }
            "InvalidInput" | "InvalidInputException" => {
                Self::InvalidInputException(InvalidInputException::new(metadata))
            }
            "LimitExceeded" | "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "MalformedPolicyDocument" | "MalformedPolicyDocumentException" => {
                Self::MalformedPolicyDocumentException(MalformedPolicyDocumentException::new(
                    metadata,
                ))
            }
            "ServiceFailure" | "ServiceFailureException" => {
                Self::ServiceFailureException(ServiceFailureException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreatePolicyError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreatePolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreatePolicyError {}
