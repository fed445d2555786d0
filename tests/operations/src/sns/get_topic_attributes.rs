//! The operation `GetTopicAttributes`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, InternalErrorException, InvalidParameterException,
    InvalidSecurityException, NotFoundException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetTopicAttributes)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}

impl GetTopicAttributesInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(topic_arn: impl Into<String>) -> Self {
        Self {
            topic_arn: topic_arn.into(),
        }
    }

    /// Checks the constraints of the model; there are none.
    ///
    /// # Errors
    ///
    /// Never fails.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=GetTopicAttributes&Version=2010-03-31", |query| {
            query.text("TopicArn", &self.topic_arn);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `GetTopicAttributes`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTopicAttributesOutput {
    pub attributes: HashMap<String, String>,
    request_id: Option<String>,
}

impl GetTopicAttributesOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetTopicAttributesError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetTopicAttributesResult",
            read_get_topic_attributes_output,
            GetTopicAttributesError::from,
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

fn read_get_topic_attributes_output(
    xml: &mut XmlReader<'_>,
) -> Result<GetTopicAttributesOutput, XmlError> {
    let mut attributes = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Attributes" => {
                attributes = Some(
                    xml.present_items("entry", |xml| xml.entry("key", "value", XmlReader::text))?
                        .into_iter()
                        .collect(),
                );
            }
            _ => xml.skip()?,
        }
    }
    Ok(GetTopicAttributesOutput {
        attributes: attributes.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for GetTopicAttributesInput {
    type Output = GetTopicAttributesOutput;
    type Error = GetTopicAttributesError;

    const NAME: &'static str = "GetTopicAttributes";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetTopicAttributesOutput::from_response,
    };
}

/// The errors of `GetTopicAttributes`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTopicAttributesError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `InternalError`.
    InternalErrorException(InternalErrorException),
    /// Code `InvalidParameter`.
    InvalidParameterException(InvalidParameterException),
    /// Code `InvalidSecurity`.
    InvalidSecurityException(InvalidSecurityException),
    /// Code `NotFound`.
    NotFoundException(NotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetTopicAttributesError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::InternalErrorException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidSecurityException(error) => error.metadata(),
            Self::NotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetTopicAttributesError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AuthorizationError" | "AuthorizationErrorException" => {
                Self::AuthorizationErrorException(AuthorizationErrorException::new(metadata))
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
            "NotFound" | "NotFoundException" => {
                Self::NotFoundException(NotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetTopicAttributesError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetTopicAttributesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetTopicAttributesError {}
