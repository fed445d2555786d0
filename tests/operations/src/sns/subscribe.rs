//! The operation `Subscribe`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, FilterPolicyLimitExceededException, InternalErrorException,
    InvalidParameterException, InvalidSecurityException, NotFoundException,
    ReplayLimitExceededException, SubscriptionLimitExceededException,
};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/Subscribe)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscribeInput {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<HashMap<String, String>>,
    pub return_subscription_arn: Option<bool>,
}

/// The required members of [`SubscribeInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct SubscribeRequired {
    /// See [`protocol`](field@SubscribeInput::protocol).
    pub protocol: String,
    /// See [`topic_arn`](field@SubscribeInput::topic_arn).
    pub topic_arn: String,
}

impl SubscribeInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SubscribeRequired) -> Self {
        Self {
            topic_arn: required.topic_arn,
            protocol: required.protocol,
            endpoint: None,
            attributes: None,
            return_subscription_arn: None,
        }
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
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

    /// Sets [`return_subscription_arn`](field@Self::return_subscription_arn).
    #[must_use]
    pub fn return_subscription_arn(mut self, return_subscription_arn: bool) -> Self {
        self.return_subscription_arn = Some(return_subscription_arn);
        self
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
        let form = write_form("Action=Subscribe&Version=2010-03-31", |query| {
            query.text("TopicArn", &self.topic_arn);
            query.text("Protocol", &self.protocol);
            if let Some(endpoint) = &self.endpoint {
                query.text("Endpoint", endpoint);
            }
            if let Some(attributes) = &self.attributes {
                query.map(
                    "Attributes",
                    ".entry",
                    ("key", "value"),
                    attributes,
                    |query, key, item| query.text(key, item),
                );
            }
            if let Some(return_subscription_arn) = &self.return_subscription_arn {
                query.value("ReturnSubscriptionArn", *return_subscription_arn);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `Subscribe`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeOutput {
    pub subscription_arn: Option<String>,
    request_id: Option<String>,
}

impl SubscribeOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<SubscribeError>> {
        let (mut output, request_id) = read_result(
            response,
            "SubscribeResult",
            read_subscribe_output,
            SubscribeError::from,
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

fn read_subscribe_output(xml: &mut XmlReader<'_>) -> Result<SubscribeOutput, XmlError> {
    let mut subscription_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "SubscriptionArn" => subscription_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(SubscribeOutput {
        subscription_arn,
        request_id: None,
    })
}

impl operation::Operation for SubscribeInput {
    type Output = SubscribeOutput;
    type Error = SubscribeError;

    const NAME: &'static str = "Subscribe";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: SubscribeOutput::from_response,
    };
}

/// The errors of `Subscribe`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubscribeError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `FilterPolicyLimitExceeded`.
    FilterPolicyLimitExceededException(FilterPolicyLimitExceededException),
    /// Code `InternalError`.
    InternalErrorException(InternalErrorException),
    /// Code `InvalidParameter`.
    InvalidParameterException(InvalidParameterException),
    /// Code `InvalidSecurity`.
    InvalidSecurityException(InvalidSecurityException),
    /// Code `NotFound`.
    NotFoundException(NotFoundException),
    /// Code `ReplayLimitExceeded`.
    ReplayLimitExceededException(ReplayLimitExceededException),
    /// Code `SubscriptionLimitExceeded`.
    SubscriptionLimitExceededException(SubscriptionLimitExceededException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl SubscribeError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::FilterPolicyLimitExceededException(error) => error.metadata(),
            Self::InternalErrorException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::InvalidSecurityException(error) => error.metadata(),
            Self::NotFoundException(error) => error.metadata(),
            Self::ReplayLimitExceededException(error) => error.metadata(),
            Self::SubscriptionLimitExceededException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for SubscribeError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AuthorizationError" | "AuthorizationErrorException" => {
                Self::AuthorizationErrorException(AuthorizationErrorException::new(metadata))
            }
            "FilterPolicyLimitExceeded" | "FilterPolicyLimitExceededException" => {
                Self::FilterPolicyLimitExceededException(FilterPolicyLimitExceededException::new(
                    metadata,
                ))
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
            "ReplayLimitExceeded" | "ReplayLimitExceededException" => {
                Self::ReplayLimitExceededException(ReplayLimitExceededException::new(metadata))
            }
            "SubscriptionLimitExceeded" | "SubscriptionLimitExceededException" => {
                Self::SubscriptionLimitExceededException(SubscriptionLimitExceededException::new(
                    metadata,
                ))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for SubscribeError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for SubscribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for SubscribeError {}
