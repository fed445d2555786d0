//! The operation `SendTemplatedEmail`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_template_data;
use super::endpoint::resolve;
use super::error::{
    AccountSendingPausedException, ConfigurationSetDoesNotExistException,
    ConfigurationSetSendingPausedException, MailFromDomainNotVerifiedException, MessageRejected,
    TemplateDoesNotExistException,
};
use super::serialize::{write_destination, write_message_tag};
use super::types::{Destination, MessageTag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/SendTemplatedEmail)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTemplatedEmailInput {
    pub source: String,
    pub destination: Destination,
    pub reply_to_addresses: Option<Vec<String>>,
    pub return_path: Option<String>,
    pub source_arn: Option<String>,
    pub return_path_arn: Option<String>,
    pub tags: Option<Vec<MessageTag>>,
    pub configuration_set_name: Option<String>,
    pub template: String,
    pub template_arn: Option<String>,
    /// Allowed: at most 262144 characters.
    pub template_data: String,
}

/// The required members of [`SendTemplatedEmailInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct SendTemplatedEmailRequired {
    /// See [`destination`](field@SendTemplatedEmailInput::destination).
    pub destination: Destination,
    /// See [`source`](field@SendTemplatedEmailInput::source).
    pub source: String,
    /// See [`template`](field@SendTemplatedEmailInput::template).
    pub template: String,
    /// See [`template_data`](field@SendTemplatedEmailInput::template_data).
    pub template_data: String,
}

impl SendTemplatedEmailInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SendTemplatedEmailRequired) -> Self {
        Self {
            source: required.source,
            destination: required.destination,
            reply_to_addresses: None,
            return_path: None,
            source_arn: None,
            return_path_arn: None,
            tags: None,
            configuration_set_name: None,
            template: required.template,
            template_arn: None,
            template_data: required.template_data,
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

    /// Sets [`template_arn`](field@Self::template_arn).
    #[must_use]
    pub fn template_arn(mut self, template_arn: impl Into<String>) -> Self {
        self.template_arn = Some(template_arn.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        check_template_data(
            &mut validator,
            &Path::new("templateData"),
            &self.template_data,
        );
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=SendTemplatedEmail&Version=2010-12-01", |query| {
            query.text("Source", &self.source);
            write_destination(query, "Destination", &self.destination);
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
            query.text("Template", &self.template);
            if let Some(template_arn) = &self.template_arn {
                query.text("TemplateArn", template_arn);
            }
            query.text("TemplateData", &self.template_data);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `SendTemplatedEmail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendTemplatedEmailOutput {
    pub message_id: String,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl SendTemplatedEmailOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<SendTemplatedEmailError>> {
        let (mut output, request_id) = read_result(
            response,
            "SendTemplatedEmailResult",
            read_send_templated_email_output,
            SendTemplatedEmailError::from,
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

fn read_send_templated_email_output(
    xml: &mut XmlReader<'_>,
) -> Result<SendTemplatedEmailOutput, XmlError> {
    let mut message_id = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "MessageId" => message_id = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(SendTemplatedEmailOutput {
        message_id: xml.required(message_id, "SendTemplatedEmailOutput::message_id"),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for SendTemplatedEmailInput {
    type Output = SendTemplatedEmailOutput;
    type Error = SendTemplatedEmailError;

    const NAME: &'static str = "SendTemplatedEmail";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: SendTemplatedEmailOutput::from_response,
    };
}

/// The errors of `SendTemplatedEmail`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendTemplatedEmailError {
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
    /// Code `TemplateDoesNotExist`.
    TemplateDoesNotExistException(TemplateDoesNotExistException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl SendTemplatedEmailError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AccountSendingPausedException(error) => error.metadata(),
            Self::ConfigurationSetDoesNotExistException(error) => error.metadata(),
            Self::ConfigurationSetSendingPausedException(error) => error.metadata(),
            Self::MailFromDomainNotVerifiedException(error) => error.metadata(),
            Self::MessageRejected(error) => error.metadata(),
            Self::TemplateDoesNotExistException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for SendTemplatedEmailError {
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
            "TemplateDoesNotExist" | "TemplateDoesNotExistException" => {
                Self::TemplateDoesNotExistException(TemplateDoesNotExistException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for SendTemplatedEmailError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for SendTemplatedEmailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for SendTemplatedEmailError {}
