//! The operation `SendEmail`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::{
    AccountSendingPausedException, ConfigurationSetDoesNotExistException,
    ConfigurationSetSendingPausedException, MailFromDomainNotVerifiedException, MessageRejected,
};
use super::serialize::{write_destination, write_message, write_message_tag};
use super::types::{Destination, Message, MessageTag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/SendEmail)
///
/// # Example
///
/// ```
/// use example_operations::ses::types::{Body, Content, Destination, Message, MessageRequired};
/// use example_operations::ses::{self, SendEmailInput, SendEmailRequired};
///
/// let input = SendEmailInput::new(SendEmailRequired {
///     destination: Destination::new()
///         .to_addresses([
///             "recipient1@example.com",
///             "recipient2@example.com",
///         ])
///         .cc_addresses(["recipient3@example.com"])
///         .bcc_addresses(Vec::<String>::new()),
///     message: Message::new(MessageRequired {
///         body: Body::new()
///             .text(Content::new("This is the message body in text format.")
///                 .charset("UTF-8"))
///             .html(Content::new("This message body contains HTML formatting. It can, for example, contain links like this one: <a class=\"ulink\" href=\"http://docs.aws.amazon.com/ses/latest/DeveloperGuide\" target=\"_blank\">Amazon SES Developer Guide</a>.")
///                 .charset("UTF-8")),
///         subject: Content::new("Test email")
///             .charset("UTF-8"),
///     }),
///     source: "sender@example.com".into(),
/// })
/// .reply_to_addresses(Vec::<String>::new())
/// .return_path("")
/// .source_arn("")
/// .return_path_arn("");
/// input.validate()?;
///
/// let endpoint = ses::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEmailInput {
    pub source: String,
    pub destination: Destination,
    pub message: Message,
    pub reply_to_addresses: Option<Vec<String>>,
    pub return_path: Option<String>,
    pub source_arn: Option<String>,
    pub return_path_arn: Option<String>,
    pub tags: Option<Vec<MessageTag>>,
    pub configuration_set_name: Option<String>,
}

/// The required members of [`SendEmailInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct SendEmailRequired {
    /// See [`destination`](field@SendEmailInput::destination).
    pub destination: Destination,
    /// See [`message`](field@SendEmailInput::message).
    pub message: Message,
    /// See [`source`](field@SendEmailInput::source).
    pub source: String,
}

impl SendEmailInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SendEmailRequired) -> Self {
        Self {
            source: required.source,
            destination: required.destination,
            message: required.message,
            reply_to_addresses: None,
            return_path: None,
            source_arn: None,
            return_path_arn: None,
            tags: None,
            configuration_set_name: None,
        }
    }

    /// Sets [`reply_to_addresses`](field@Self::reply_to_addresses).
    #[must_use]
    pub fn reply_to_addresses(
        mut self,
        reply_to_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reply_to_addresses = Some(reply_to_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`return_path`](field@Self::return_path).
    #[must_use]
    pub fn return_path(mut self, return_path: impl Into<String>) -> Self {
        self.return_path = Some(return_path.into());
        self
    }

    /// Sets [`source_arn`](field@Self::source_arn).
    #[must_use]
    pub fn source_arn(mut self, source_arn: impl Into<String>) -> Self {
        self.source_arn = Some(source_arn.into());
        self
    }

    /// Sets [`return_path_arn`](field@Self::return_path_arn).
    #[must_use]
    pub fn return_path_arn(mut self, return_path_arn: impl Into<String>) -> Self {
        self.return_path_arn = Some(return_path_arn.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = MessageTag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`configuration_set_name`](field@Self::configuration_set_name).
    #[must_use]
    pub fn configuration_set_name(mut self, configuration_set_name: impl Into<String>) -> Self {
        self.configuration_set_name = Some(configuration_set_name.into());
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
        let form = write_form("Action=SendEmail&Version=2010-12-01", |query| {
            query.text("Source", &self.source);
            write_destination(query, "Destination", &self.destination);
            write_message(query, "Message", &self.message);
            if let Some(reply_to_addresses) = &self.reply_to_addresses {
                query.list(
                    "ReplyToAddresses",
                    ".member",
                    reply_to_addresses,
                    |query, key, item| query.text(key, item),
                );
            }
            if let Some(return_path) = &self.return_path {
                query.text("ReturnPath", return_path);
            }
            if let Some(source_arn) = &self.source_arn {
                query.text("SourceArn", source_arn);
            }
            if let Some(return_path_arn) = &self.return_path_arn {
                query.text("ReturnPathArn", return_path_arn);
            }
            if let Some(tags) = &self.tags {
                query.list("Tags", ".member", tags, write_message_tag);
            }
            if let Some(configuration_set_name) = &self.configuration_set_name {
                query.text("ConfigurationSetName", configuration_set_name);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `SendEmail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendEmailOutput {
    pub message_id: String,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl SendEmailOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<SendEmailError>> {
        let (mut output, request_id) = read_result(
            response,
            "SendEmailResult",
            read_send_email_output,
            SendEmailError::from,
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

fn read_send_email_output(xml: &mut XmlReader<'_>) -> Result<SendEmailOutput, XmlError> {
    let mut message_id = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "MessageId" => message_id = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(SendEmailOutput {
        message_id: xml.required(message_id, "SendEmailOutput::message_id"),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for SendEmailInput {
    type Output = SendEmailOutput;
    type Error = SendEmailError;

    const NAME: &'static str = "SendEmail";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: SendEmailOutput::from_response,
    };
}

/// The errors of `SendEmail`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendEmailError {
    /// Code `AccountSendingPausedException`.
    AccountSendingPausedException(AccountSendingPausedException),
    /// Code `ConfigurationSetDoesNotExist`.
    ConfigurationSetDoesNotExistException(ConfigurationSetDoesNotExistException),
    /// Code `ConfigurationSetSendingPausedException`.
    ConfigurationSetSendingPausedException(ConfigurationSetSendingPausedException),
    /// Code `MailFromDomainNotVerifiedException`.
    MailFromDomainNotVerifiedException(MailFromDomainNotVerifiedException),
    /// Code `MessageRejected`.
    MessageRejected(MessageRejected),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl SendEmailError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AccountSendingPausedException(error) => error.metadata(),
            Self::ConfigurationSetDoesNotExistException(error) => error.metadata(),
            Self::ConfigurationSetSendingPausedException(error) => error.metadata(),
            Self::MailFromDomainNotVerifiedException(error) => error.metadata(),
            Self::MessageRejected(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for SendEmailError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AccountSendingPausedException" => {
                Self::AccountSendingPausedException(AccountSendingPausedException::new(metadata))
            }
            "ConfigurationSetDoesNotExist" | "ConfigurationSetDoesNotExistException" => {
                Self::ConfigurationSetDoesNotExistException(
                    ConfigurationSetDoesNotExistException::new(metadata),
                )
            }
            "ConfigurationSetSendingPausedException" => {
                Self::ConfigurationSetSendingPausedException(
                    ConfigurationSetSendingPausedException::new(metadata),
                )
            }
            "MailFromDomainNotVerifiedException" => Self::MailFromDomainNotVerifiedException(
                MailFromDomainNotVerifiedException::new(metadata),
            ),
            "MessageRejected" => Self::MessageRejected(MessageRejected::new(metadata)),
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for SendEmailError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for SendEmailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for SendEmailError {}
