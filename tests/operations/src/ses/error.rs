//! Errors of SES.

use std::error::Error;
use std::fmt;

use crate::support::error::ErrorMetadata;
use crate::support::xml::{XmlError, XmlReader, read_error_members};

/// Code `AccountSendingPausedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountSendingPausedException {
    metadata: ErrorMetadata,
}

impl AccountSendingPausedException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for AccountSendingPausedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for AccountSendingPausedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for AccountSendingPausedException {}

/// Code `AlreadyExists`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlreadyExistsException {
    pub name: Option<String>,
    metadata: ErrorMetadata,
}

impl AlreadyExistsException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let name =
            read_error_members(metadata.body(), read_already_exists_exception).unwrap_or_default();
        Self { name, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for AlreadyExistsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for AlreadyExistsException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for AlreadyExistsException {}

fn read_already_exists_exception(xml: &mut XmlReader<'_>) -> Result<Option<String>, XmlError> {
    let mut name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Name" => name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(name)
}

/// Code `ConfigurationSetDoesNotExist`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationSetDoesNotExistException {
    pub configuration_set_name: Option<String>,
    metadata: ErrorMetadata,
}

impl ConfigurationSetDoesNotExistException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let configuration_set_name = read_error_members(
            metadata.body(),
            read_configuration_set_does_not_exist_exception,
        )
        .unwrap_or_default();
        Self {
            configuration_set_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ConfigurationSetDoesNotExistException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ConfigurationSetDoesNotExistException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ConfigurationSetDoesNotExistException {}

fn read_configuration_set_does_not_exist_exception(
    xml: &mut XmlReader<'_>,
) -> Result<Option<String>, XmlError> {
    let mut configuration_set_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "ConfigurationSetName" => configuration_set_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(configuration_set_name)
}

/// Code `ConfigurationSetSendingPausedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationSetSendingPausedException {
    pub configuration_set_name: Option<String>,
    metadata: ErrorMetadata,
}

impl ConfigurationSetSendingPausedException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let configuration_set_name = read_error_members(
            metadata.body(),
            read_configuration_set_sending_paused_exception,
        )
        .unwrap_or_default();
        Self {
            configuration_set_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for ConfigurationSetSendingPausedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for ConfigurationSetSendingPausedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for ConfigurationSetSendingPausedException {}

fn read_configuration_set_sending_paused_exception(
    xml: &mut XmlReader<'_>,
) -> Result<Option<String>, XmlError> {
    let mut configuration_set_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "ConfigurationSetName" => configuration_set_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(configuration_set_name)
}

/// Code `EventDestinationAlreadyExists`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDestinationAlreadyExistsException {
    pub configuration_set_name: Option<String>,
    pub event_destination_name: Option<String>,
    metadata: ErrorMetadata,
}

impl EventDestinationAlreadyExistsException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let (configuration_set_name, event_destination_name) = read_error_members(
            metadata.body(),
            read_event_destination_already_exists_exception,
        )
        .unwrap_or_default();
        Self {
            configuration_set_name,
            event_destination_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for EventDestinationAlreadyExistsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for EventDestinationAlreadyExistsException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for EventDestinationAlreadyExistsException {}

fn read_event_destination_already_exists_exception(
    xml: &mut XmlReader<'_>,
) -> Result<(Option<String>, Option<String>), XmlError> {
    let mut configuration_set_name = None;
    let mut event_destination_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "ConfigurationSetName" => configuration_set_name = Some(xml.text()?),
            "EventDestinationName" => event_destination_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok((configuration_set_name, event_destination_name))
}

/// Code `InvalidCloudWatchDestination`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidCloudWatchDestinationException {
    pub configuration_set_name: Option<String>,
    pub event_destination_name: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidCloudWatchDestinationException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let (configuration_set_name, event_destination_name) = read_error_members(
            metadata.body(),
            read_invalid_cloud_watch_destination_exception,
        )
        .unwrap_or_default();
        Self {
            configuration_set_name,
            event_destination_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidCloudWatchDestinationException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidCloudWatchDestinationException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidCloudWatchDestinationException {}

fn read_invalid_cloud_watch_destination_exception(
    xml: &mut XmlReader<'_>,
) -> Result<(Option<String>, Option<String>), XmlError> {
    let mut configuration_set_name = None;
    let mut event_destination_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "ConfigurationSetName" => configuration_set_name = Some(xml.text()?),
            "EventDestinationName" => event_destination_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok((configuration_set_name, event_destination_name))
}

/// Code `InvalidFirehoseDestination`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidFirehoseDestinationException {
    pub configuration_set_name: Option<String>,
    pub event_destination_name: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidFirehoseDestinationException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let (configuration_set_name, event_destination_name) =
            read_error_members(metadata.body(), read_invalid_firehose_destination_exception)
                .unwrap_or_default();
        Self {
            configuration_set_name,
            event_destination_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidFirehoseDestinationException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidFirehoseDestinationException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidFirehoseDestinationException {}

fn read_invalid_firehose_destination_exception(
    xml: &mut XmlReader<'_>,
) -> Result<(Option<String>, Option<String>), XmlError> {
    let mut configuration_set_name = None;
    let mut event_destination_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "ConfigurationSetName" => configuration_set_name = Some(xml.text()?),
            "EventDestinationName" => event_destination_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok((configuration_set_name, event_destination_name))
}

/// Code `InvalidLambdaFunction`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidLambdaFunctionException {
    pub function_arn: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidLambdaFunctionException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let function_arn =
            read_error_members(metadata.body(), read_invalid_lambda_function_exception)
                .unwrap_or_default();
        Self {
            function_arn,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidLambdaFunctionException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidLambdaFunctionException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidLambdaFunctionException {}

fn read_invalid_lambda_function_exception(
    xml: &mut XmlReader<'_>,
) -> Result<Option<String>, XmlError> {
    let mut function_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "FunctionArn" => function_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(function_arn)
}

/// Code `InvalidS3Configuration`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidS3ConfigurationException {
    pub bucket: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidS3ConfigurationException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let bucket = read_error_members(metadata.body(), read_invalid_s3_configuration_exception)
            .unwrap_or_default();
        Self { bucket, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidS3ConfigurationException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidS3ConfigurationException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidS3ConfigurationException {}

fn read_invalid_s3_configuration_exception(
    xml: &mut XmlReader<'_>,
) -> Result<Option<String>, XmlError> {
    let mut bucket = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Bucket" => bucket = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(bucket)
}

/// Code `InvalidSNSDestination`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidSnsDestinationException {
    pub configuration_set_name: Option<String>,
    pub event_destination_name: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidSnsDestinationException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let (configuration_set_name, event_destination_name) =
            read_error_members(metadata.body(), read_invalid_sns_destination_exception)
                .unwrap_or_default();
        Self {
            configuration_set_name,
            event_destination_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidSnsDestinationException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidSnsDestinationException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidSnsDestinationException {}

fn read_invalid_sns_destination_exception(
    xml: &mut XmlReader<'_>,
) -> Result<(Option<String>, Option<String>), XmlError> {
    let mut configuration_set_name = None;
    let mut event_destination_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "ConfigurationSetName" => configuration_set_name = Some(xml.text()?),
            "EventDestinationName" => event_destination_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok((configuration_set_name, event_destination_name))
}

/// Code `InvalidSnsTopic`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidSnsTopicException {
    pub topic: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidSnsTopicException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let topic = read_error_members(metadata.body(), read_invalid_sns_topic_exception)
            .unwrap_or_default();
        Self { topic, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidSnsTopicException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidSnsTopicException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidSnsTopicException {}

fn read_invalid_sns_topic_exception(xml: &mut XmlReader<'_>) -> Result<Option<String>, XmlError> {
    let mut topic = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Topic" => topic = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(topic)
}

/// Code `InvalidTemplate`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidTemplateException {
    pub template_name: Option<String>,
    metadata: ErrorMetadata,
}

impl InvalidTemplateException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let template_name = read_error_members(metadata.body(), read_invalid_template_exception)
            .unwrap_or_default();
        Self {
            template_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for InvalidTemplateException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for InvalidTemplateException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for InvalidTemplateException {}

fn read_invalid_template_exception(xml: &mut XmlReader<'_>) -> Result<Option<String>, XmlError> {
    let mut template_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TemplateName" => template_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(template_name)
}

/// Code `LimitExceeded`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitExceededException {
    metadata: ErrorMetadata,
}

impl LimitExceededException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for LimitExceededException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for LimitExceededException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for LimitExceededException {}

/// Code `MailFromDomainNotVerifiedException`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MailFromDomainNotVerifiedException {
    metadata: ErrorMetadata,
}

impl MailFromDomainNotVerifiedException {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for MailFromDomainNotVerifiedException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for MailFromDomainNotVerifiedException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for MailFromDomainNotVerifiedException {}

/// Code `MessageRejected`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageRejected {
    metadata: ErrorMetadata,
}

impl MessageRejected {
    /// Makes the error from `metadata`.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        Self { metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for MessageRejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for MessageRejected {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for MessageRejected {}

/// Code `RuleDoesNotExist`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleDoesNotExistException {
    pub name: Option<String>,
    metadata: ErrorMetadata,
}

impl RuleDoesNotExistException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let name = read_error_members(metadata.body(), read_rule_does_not_exist_exception)
            .unwrap_or_default();
        Self { name, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for RuleDoesNotExistException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for RuleDoesNotExistException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for RuleDoesNotExistException {}

fn read_rule_does_not_exist_exception(xml: &mut XmlReader<'_>) -> Result<Option<String>, XmlError> {
    let mut name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Name" => name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(name)
}

/// Code `RuleSetDoesNotExist`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleSetDoesNotExistException {
    pub name: Option<String>,
    metadata: ErrorMetadata,
}

impl RuleSetDoesNotExistException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let name = read_error_members(metadata.body(), read_rule_set_does_not_exist_exception)
            .unwrap_or_default();
        Self { name, metadata }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for RuleSetDoesNotExistException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for RuleSetDoesNotExistException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for RuleSetDoesNotExistException {}

fn read_rule_set_does_not_exist_exception(
    xml: &mut XmlReader<'_>,
) -> Result<Option<String>, XmlError> {
    let mut name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Name" => name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(name)
}

/// Code `TemplateDoesNotExist`, HTTP status 400, client fault.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateDoesNotExistException {
    pub template_name: Option<String>,
    metadata: ErrorMetadata,
}

impl TemplateDoesNotExistException {
    /// Makes the error from `metadata`, and reads its members from the body.
    #[must_use]
    pub fn new(metadata: ErrorMetadata) -> Self {
        let template_name =
            read_error_members(metadata.body(), read_template_does_not_exist_exception)
                .unwrap_or_default();
        Self {
            template_name,
            metadata,
        }
    }

    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl fmt::Display for TemplateDoesNotExistException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.fmt(f)
    }
}

impl AsRef<ErrorMetadata> for TemplateDoesNotExistException {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl Error for TemplateDoesNotExistException {}

fn read_template_does_not_exist_exception(
    xml: &mut XmlReader<'_>,
) -> Result<Option<String>, XmlError> {
    let mut template_name = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TemplateName" => template_name = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(template_name)
}
