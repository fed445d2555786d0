//! The operation `SendBulkTemplatedEmail`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_bulk_email_destination_list, check_template_data};
use super::endpoint::resolve;
use super::error::{
    AccountSendingPausedException, ConfigurationSetDoesNotExistException,
    ConfigurationSetSendingPausedException, MailFromDomainNotVerifiedException, MessageRejected,
    TemplateDoesNotExistException,
};
use super::parse::read_bulk_email_destination_status;
use super::serialize::{write_bulk_email_destination, write_message_tag};
use super::types::{BulkEmailDestination, BulkEmailDestinationStatus, MessageTag};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/SendBulkTemplatedEmail)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendBulkTemplatedEmailInput {
    pub source: String,
    pub source_arn: Option<String>,
    pub reply_to_addresses: Option<Vec<String>>,
    pub return_path: Option<String>,
    pub return_path_arn: Option<String>,
    pub configuration_set_name: Option<String>,
    pub default_tags: Option<Vec<MessageTag>>,
    pub template: String,
    pub template_arn: Option<String>,
    /// Allowed: at most 262144 characters.
    pub default_template_data: String,
    pub destinations: Vec<BulkEmailDestination>,
}

/// The required members of [`SendBulkTemplatedEmailInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct SendBulkTemplatedEmailRequired {
    /// See [`default_template_data`](field@SendBulkTemplatedEmailInput::default_template_data).
    pub default_template_data: String,
    /// See [`destinations`](field@SendBulkTemplatedEmailInput::destinations).
    pub destinations: Vec<BulkEmailDestination>,
    /// See [`source`](field@SendBulkTemplatedEmailInput::source).
    pub source: String,
    /// See [`template`](field@SendBulkTemplatedEmailInput::template).
    pub template: String,
}

impl SendBulkTemplatedEmailInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SendBulkTemplatedEmailRequired) -> Self {
        Self {
            source: required.source,
            source_arn: None,
            reply_to_addresses: None,
            return_path: None,
            return_path_arn: None,
            configuration_set_name: None,
            default_tags: None,
            template: required.template,
            template_arn: None,
            default_template_data: required.default_template_data,
            destinations: required.destinations,
        }
    }

    /// Sets [`source_arn`](field@Self::source_arn).
    #[must_use]
    pub fn source_arn(mut self, source_arn: impl Into<String>) -> Self {
        self.source_arn = Some(source_arn.into());
        self
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

    /// Sets [`return_path_arn`](field@Self::return_path_arn).
    #[must_use]
    pub fn return_path_arn(mut self, return_path_arn: impl Into<String>) -> Self {
        self.return_path_arn = Some(return_path_arn.into());
        self
    }

    /// Sets [`configuration_set_name`](field@Self::configuration_set_name).
    #[must_use]
    pub fn configuration_set_name(mut self, configuration_set_name: impl Into<String>) -> Self {
        self.configuration_set_name = Some(configuration_set_name.into());
        self
    }

    /// Sets [`default_tags`](field@Self::default_tags).
    #[must_use]
    pub fn default_tags(mut self, default_tags: impl IntoIterator<Item = MessageTag>) -> Self {
        self.default_tags = Some(default_tags.into_iter().collect());
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
            &Path::new("defaultTemplateData"),
            &self.default_template_data,
        );
        check_bulk_email_destination_list(
            &mut validator,
            &Path::new("destinations"),
            &self.destinations,
        );
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form(
            "Action=SendBulkTemplatedEmail&Version=2010-12-01",
            |query| {
                query.text("Source", &self.source);
                if let Some(source_arn) = &self.source_arn {
                    query.text("SourceArn", source_arn);
                }
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
                if let Some(return_path_arn) = &self.return_path_arn {
                    query.text("ReturnPathArn", return_path_arn);
                }
                if let Some(configuration_set_name) = &self.configuration_set_name {
                    query.text("ConfigurationSetName", configuration_set_name);
                }
                if let Some(default_tags) = &self.default_tags {
                    query.list("DefaultTags", ".member", default_tags, write_message_tag);
                }
                query.text("Template", &self.template);
                if let Some(template_arn) = &self.template_arn {
                    query.text("TemplateArn", template_arn);
                }
                query.text("DefaultTemplateData", &self.default_template_data);
                query.list(
                    "Destinations",
                    ".member",
                    &self.destinations,
                    write_bulk_email_destination,
                );
            },
        );
        Ok(form_request(endpoint, form))
    }
}

/// The output of `SendBulkTemplatedEmail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendBulkTemplatedEmailOutput {
    pub status: Vec<BulkEmailDestinationStatus>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl SendBulkTemplatedEmailOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<SendBulkTemplatedEmailError>> {
        let (mut output, request_id) = read_result(
            response,
            "SendBulkTemplatedEmailResult",
            read_send_bulk_templated_email_output,
            SendBulkTemplatedEmailError::from,
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

fn read_send_bulk_templated_email_output(
    xml: &mut XmlReader<'_>,
) -> Result<SendBulkTemplatedEmailOutput, XmlError> {
    let mut status = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Status" => {
                status = Some(xml.list("member", read_bulk_email_destination_status)?);
            }
            _ => xml.skip()?,
        }
    }
    Ok(SendBulkTemplatedEmailOutput {
        status: xml.required(status, "SendBulkTemplatedEmailOutput::status"),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for SendBulkTemplatedEmailInput {
    type Output = SendBulkTemplatedEmailOutput;
    type Error = SendBulkTemplatedEmailError;

    const NAME: &'static str = "SendBulkTemplatedEmail";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: SendBulkTemplatedEmailOutput::from_response,
    };
}

/// The errors of `SendBulkTemplatedEmail`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendBulkTemplatedEmailError {
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

impl SendBulkTemplatedEmailError {
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

impl From<ErrorMetadata> for SendBulkTemplatedEmailError {
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

impl AsRef<ErrorMetadata> for SendBulkTemplatedEmailError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for SendBulkTemplatedEmailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for SendBulkTemplatedEmailError {}
