//! The operation `CreateTopic`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_tag_list;
use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, ConcurrentAccessException, InternalErrorException,
    InvalidParameterException, InvalidSecurityException, StaleTagException,
    TagLimitExceededException, TagPolicyException, TopicLimitExceededException,
};
use super::serialize::write_tag;
use super::types::Tag;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/CreateTopic)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicInput {
    pub name: String,
    pub attributes: Option<HashMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}

impl CreateTopicInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            attributes: None,
            tags: None,
            data_protection_policy: None,
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`data_protection_policy`](field@Self::data_protection_policy).
    #[must_use]
    pub fn data_protection_policy(mut self, data_protection_policy: impl Into<String>) -> Self {
        self.data_protection_policy = Some(data_protection_policy.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        if let Some(tags) = &self.tags {
            check_tag_list(&mut validator, &Path::new("tags"), tags);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=CreateTopic&Version=2010-03-31", |query| {
            query.text("Name", &self.name);
            if let Some(attributes) = &self.attributes {
                query.map(
                    "Attributes",
                    ".entry",
                    ("key", "value"),
                    attributes,
                    |query, key, item| query.text(key, item),
                );
            }
            if let Some(tags) = &self.tags {
                query.list("Tags", ".member", tags, write_tag);
            }
            if let Some(data_protection_policy) = &self.data_protection_policy {
                query.text("DataProtectionPolicy", data_protection_policy);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreateTopic`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub topic_arn: Option<String>,
    request_id: Option<String>,
}

impl CreateTopicOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateTopicError>> {
        let (mut output, request_id) = read_result(
            response,
            "CreateTopicResult",
            read_create_topic_output,
            CreateTopicError::from,
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

fn read_create_topic_output(xml: &mut XmlReader<'_>) -> Result<CreateTopicOutput, XmlError> {
    let mut topic_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TopicArn" => topic_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(CreateTopicOutput {
        topic_arn,
        request_id: None,
    })
}

impl operation::Operation for CreateTopicInput {
    type Output = CreateTopicOutput;
    type Error = CreateTopicError;

    const NAME: &'static str = "CreateTopic";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: CreateTopicOutput::from_response,
    };
}

/// The errors of `CreateTopic`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTopicError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `ConcurrentAccess`.
    ConcurrentAccessException(ConcurrentAccessException),
    /// Code `InternalError`.
    InternalErrorException(InternalErrorException),
    /// Code `InvalidParameter`.
    InvalidParameterException(InvalidParameterException),
    /// Code `InvalidSecurity`.
    InvalidSecurityException(InvalidSecurityException),
    /// Code `StaleTag`.
    StaleTagException(StaleTagException),
    /// Code `TagLimitExceeded`.
    TagLimitExceededException(TagLimitExceededException),
    /// Code `TagPolicy`.
    TagPolicyException(TagPolicyException),
    /// Code `TopicLimitExceeded`.
    TopicLimitExceededException(TopicLimitExceededException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateTopicError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::ConcurrentAccessException(error) => error.metadata(),
            Self::InternalErrorException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidSecurityException(error) => error.metadata(),
            Self::StaleTagException(error) => error.metadata(),
            Self::TagLimitExceededException(error) => error.metadata(),
            Self::TagPolicyException(error) => error.metadata(),
            Self::TopicLimitExceededException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateTopicError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AuthorizationError" | "AuthorizationErrorException" => {
                Self::AuthorizationErrorException(AuthorizationErrorException::new(metadata))
            }
            "ConcurrentAccess" | "ConcurrentAccessException" => {
                Self::ConcurrentAccessException(ConcurrentAccessException::new(metadata))
            }
            "InternalError" | "InternalErrorException" => {
                Self::InternalErrorException(InternalErrorException::new(metadata))
            }
            "InvalidParameter" | "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "InvalidSecurity" | "InvalidSecurityException" => {
                Self::InvalidSecurityException(InvalidSecurityException::new(metadata))
            }
            "StaleTag" | "StaleTagException" => {
                Self::StaleTagException(StaleTagException::new(metadata))
            }
            "TagLimitExceeded" | "TagLimitExceededException" => {
                Self::TagLimitExceededException(TagLimitExceededException::new(metadata))
            }
            "TagPolicy" | "TagPolicyException" => {
                Self::TagPolicyException(TagPolicyException::new(metadata))
            }
            "TopicLimitExceeded" | "TopicLimitExceededException" => {
                Self::TopicLimitExceededException(TopicLimitExceededException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateTopicError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateTopicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateTopicError {}
