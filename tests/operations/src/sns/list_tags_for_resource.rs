//! The operation `ListTagsForResource`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_amazon_resource_name;
use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, ConcurrentAccessException, InvalidParameterException,
    ResourceNotFoundException, TagPolicyException,
};
use super::parse::read_tag;
use super::types::Tag;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListTagsForResource)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceInput {
    /// Allowed: 1 to 1011 characters.
    pub resource_arn: String,
}

impl ListTagsForResourceInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
        }
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_amazon_resource_name(
            &mut validator,
            &Path::new("resourceArn"),
            &self.resource_arn,
        );
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=ListTagsForResource&Version=2010-03-31", |query| {
            query.text("ResourceArn", &self.resource_arn);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `ListTagsForResource`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    pub tags: Vec<Tag>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ListTagsForResourceOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListTagsForResourceError>> {
        let (mut output, request_id) = read_result(
            response,
            "ListTagsForResourceResult",
            read_list_tags_for_resource_output,
            ListTagsForResourceError::from,
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

fn read_list_tags_for_resource_output(
    xml: &mut XmlReader<'_>,
) -> Result<ListTagsForResourceOutput, XmlError> {
    let mut tags = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            _ => xml.skip()?,
        }
    }
    Ok(ListTagsForResourceOutput {
        tags: tags.unwrap_or_default(),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    type Error = ListTagsForResourceError;

    const NAME: &'static str = "ListTagsForResource";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: ListTagsForResourceOutput::from_response,
    };
}

/// The errors of `ListTagsForResource`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTagsForResourceError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `ConcurrentAccess`.
    ConcurrentAccessException(ConcurrentAccessException),
    /// Code `InvalidParameter`.
    InvalidParameterException(InvalidParameterException),
    /// Code `ResourceNotFound`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Code `TagPolicy`.
    TagPolicyException(TagPolicyException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListTagsForResourceError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::ConcurrentAccessException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::ResourceNotFoundException(error) => error.metadata(),
            Self::TagPolicyException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListTagsForResourceError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AuthorizationError" | "AuthorizationErrorException" => {
                Self::AuthorizationErrorException(AuthorizationErrorException::new(metadata))
            }
            "ConcurrentAccess" | "ConcurrentAccessException" => {
                Self::ConcurrentAccessException(ConcurrentAccessException::new(metadata))
            }
            "InvalidParameter" | "InvalidParameterException" => {
                Self::InvalidParameterException(InvalidParameterException::new(metadata))
            }
            "ResourceNotFound" | "ResourceNotFoundException" => {
                Self::ResourceNotFoundException(ResourceNotFoundException::new(metadata))
            }
            "TagPolicy" | "TagPolicyException" => {
                Self::TagPolicyException(TagPolicyException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListTagsForResourceError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListTagsForResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListTagsForResourceError {}
