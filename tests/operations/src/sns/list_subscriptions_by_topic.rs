//! The operation `ListSubscriptionsByTopic`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    AuthorizationErrorException, InternalErrorException, InvalidParameterException,
    NotFoundException,
};
use super::parse::read_subscription;
use super::types::Subscription;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListSubscriptionsByTopic)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscriptionsByTopicInput {
    pub topic_arn: String,
    pub next_token: Option<String>,
}

impl ListSubscriptionsByTopicInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(topic_arn: impl Into<String>) -> Self {
        Self {
            topic_arn: topic_arn.into(),
            next_token: None,
        }
    }

    /// Sets [`next_token`](field@Self::next_token).
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
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
        let form = write_form(
            "Action=ListSubscriptionsByTopic&Version=2010-03-31",
            |query| {
                query.text("TopicArn", &self.topic_arn);
                if let Some(next_token) = &self.next_token {
                    query.text("NextToken", next_token);
                }
            },
        );
        Ok(form_request(endpoint, form))
    }
}

/// The output of `ListSubscriptionsByTopic`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubscriptionsByTopicOutput {
    pub subscriptions: Vec<Subscription>,
    pub next_token: Option<String>,
    request_id: Option<String>,
}

impl ListSubscriptionsByTopicOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListSubscriptionsByTopicError>> {
        let (mut output, request_id) = read_result(
            response,
            "ListSubscriptionsByTopicResult",
            read_list_subscriptions_by_topic_output,
            ListSubscriptionsByTopicError::from,
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

fn read_list_subscriptions_by_topic_output(
    xml: &mut XmlReader<'_>,
) -> Result<ListSubscriptionsByTopicOutput, XmlError> {
    let mut subscriptions = None;
    let mut next_token = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Subscriptions" => {
                subscriptions = Some(xml.list("member", read_subscription)?);
            }
            "NextToken" => next_token = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(ListSubscriptionsByTopicOutput {
        subscriptions: subscriptions.unwrap_or_default(),
        next_token,
        request_id: None,
    })
}

impl operation::Operation for ListSubscriptionsByTopicInput {
    type Output = ListSubscriptionsByTopicOutput;
    type Error = ListSubscriptionsByTopicError;

    const NAME: &'static str = "ListSubscriptionsByTopic";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: ListSubscriptionsByTopicOutput::from_response,
    };
}

/// The errors of `ListSubscriptionsByTopic`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListSubscriptionsByTopicError {
    /// Code `AuthorizationError`.
    AuthorizationErrorException(AuthorizationErrorException),
    /// Code `InternalError`.
    InternalErrorException(InternalErrorException),
    /// Code `InvalidParameter`.
    InvalidParameterException(InvalidParameterException),
    /// Code `NotFound`.
    NotFoundException(NotFoundException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListSubscriptionsByTopicError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AuthorizationErrorException(error) => error.metadata(),
            Self::InternalErrorException(error) => error.metadata(),
            Self::InvalidParameterException(error) => error.metadata(),
            Self::NotFoundException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListSubscriptionsByTopicError {
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
            "NotFound" | "NotFoundException" => {
                Self::NotFoundException(NotFoundException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListSubscriptionsByTopicError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListSubscriptionsByTopicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListSubscriptionsByTopicError {}
