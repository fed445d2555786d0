//! Types of SES.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BulkEmailStatus {
    Success,
    MessageRejected,
    MailFromDomainNotVerified,
    ConfigurationSetDoesNotExist,
    TemplateDoesNotExist,
    AccountSuspended,
    AccountThrottled,
    AccountDailyQuotaExceeded,
    InvalidSendingPoolName,
    AccountSendingPaused,
    ConfigurationSetSendingPaused,
    InvalidParameterValue,
    TransientFailure,
    Failed,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownBulkEmailStatus),
}

/// A value of [`BulkEmailStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownBulkEmailStatus(String);

impl UnknownBulkEmailStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl BulkEmailStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::MessageRejected => "MessageRejected",
            Self::MailFromDomainNotVerified => "MailFromDomainNotVerified",
            Self::ConfigurationSetDoesNotExist => "ConfigurationSetDoesNotExist",
            Self::TemplateDoesNotExist => "TemplateDoesNotExist",
            Self::AccountSuspended => "AccountSuspended",
            Self::AccountThrottled => "AccountThrottled",
            Self::AccountDailyQuotaExceeded => "AccountDailyQuotaExceeded",
            Self::InvalidSendingPoolName => "InvalidSendingPoolName",
            Self::AccountSendingPaused => "AccountSendingPaused",
            Self::ConfigurationSetSendingPaused => "ConfigurationSetSendingPaused",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::TransientFailure => "TransientFailure",
            Self::Failed => "Failed",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for BulkEmailStatus {
    fn from(value: &str) -> Self {
        match value {
            "Success" => Self::Success,
            "MessageRejected" => Self::MessageRejected,
            "MailFromDomainNotVerified" => Self::MailFromDomainNotVerified,
            "ConfigurationSetDoesNotExist" => Self::ConfigurationSetDoesNotExist,
            "TemplateDoesNotExist" => Self::TemplateDoesNotExist,
            "AccountSuspended" => Self::AccountSuspended,
            "AccountThrottled" => Self::AccountThrottled,
            "AccountDailyQuotaExceeded" => Self::AccountDailyQuotaExceeded,
            "InvalidSendingPoolName" => Self::InvalidSendingPoolName,
            "AccountSendingPaused" => Self::AccountSendingPaused,
            "ConfigurationSetSendingPaused" => Self::ConfigurationSetSendingPaused,
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "TransientFailure" => Self::TransientFailure,
            "Failed" => Self::Failed,
            _ => Self::Unknown(UnknownBulkEmailStatus(value.to_owned())),
        }
    }
}

impl FromStr for BulkEmailStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for BulkEmailStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for BulkEmailStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionValueSource {
    MessageTag,
    EmailHeader,
    LinkTag,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownDimensionValueSource),
}

/// A value of [`DimensionValueSource`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownDimensionValueSource(String);

impl UnknownDimensionValueSource {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl DimensionValueSource {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["messageTag", "emailHeader", "linkTag"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MessageTag => "messageTag",
            Self::EmailHeader => "emailHeader",
            Self::LinkTag => "linkTag",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for DimensionValueSource {
    fn from(value: &str) -> Self {
        match value {
            "messageTag" => Self::MessageTag,
            "emailHeader" => Self::EmailHeader,
            "linkTag" => Self::LinkTag,
            _ => Self::Unknown(UnknownDimensionValueSource(value.to_owned())),
        }
    }
}

impl FromStr for DimensionValueSource {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for DimensionValueSource {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for DimensionValueSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    Send,
    Reject,
    Bounce,
    Complaint,
    Delivery,
    Open,
    Click,
    RenderingFailure,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownEventType),
}

/// A value of [`EventType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownEventType(String);

impl UnknownEventType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EventType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "send",
        "reject",
        "bounce",
        "complaint",
        "delivery",
        "open",
        "click",
        "renderingFailure",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Send => "send",
            Self::Reject => "reject",
            Self::Bounce => "bounce",
            Self::Complaint => "complaint",
            Self::Delivery => "delivery",
            Self::Open => "open",
            Self::Click => "click",
            Self::RenderingFailure => "renderingFailure",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for EventType {
    fn from(value: &str) -> Self {
        match value {
            "send" => Self::Send,
            "reject" => Self::Reject,
            "bounce" => Self::Bounce,
            "complaint" => Self::Complaint,
            "delivery" => Self::Delivery,
            "open" => Self::Open,
            "click" => Self::Click,
            "renderingFailure" => Self::RenderingFailure,
            _ => Self::Unknown(UnknownEventType(value.to_owned())),
        }
    }
}

impl FromStr for EventType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for EventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvocationType {
    Event,
    RequestResponse,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownInvocationType),
}

/// A value of [`InvocationType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownInvocationType(String);

impl UnknownInvocationType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl InvocationType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["Event", "RequestResponse"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Event => "Event",
            Self::RequestResponse => "RequestResponse",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for InvocationType {
    fn from(value: &str) -> Self {
        match value {
            "Event" => Self::Event,
            "RequestResponse" => Self::RequestResponse,
            _ => Self::Unknown(UnknownInvocationType(value.to_owned())),
        }
    }
}

impl FromStr for InvocationType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for InvocationType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for InvocationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnsActionEncoding {
    Utf8,
    Base64,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSnsActionEncoding),
}

/// A value of [`SnsActionEncoding`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSnsActionEncoding(String);

impl UnknownSnsActionEncoding {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SnsActionEncoding {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["UTF-8", "Base64"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Base64 => "Base64",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for SnsActionEncoding {
    fn from(value: &str) -> Self {
        match value {
            "UTF-8" => Self::Utf8,
            "Base64" => Self::Base64,
            _ => Self::Unknown(UnknownSnsActionEncoding(value.to_owned())),
        }
    }
}

impl FromStr for SnsActionEncoding {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for SnsActionEncoding {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for SnsActionEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopScope {
    RuleSet,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownStopScope),
}

/// A value of [`StopScope`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStopScope(String);

impl UnknownStopScope {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl StopScope {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["RuleSet"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RuleSet => "RuleSet",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StopScope {
    fn from(value: &str) -> Self {
        match value {
            "RuleSet" => Self::RuleSet,
            _ => Self::Unknown(UnknownStopScope(value.to_owned())),
        }
    }
}

impl FromStr for StopScope {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StopScope {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for StopScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsPolicy {
    Require,
    Optional,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownTlsPolicy),
}

/// A value of [`TlsPolicy`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownTlsPolicy(String);

impl UnknownTlsPolicy {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TlsPolicy {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["Require", "Optional"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Require => "Require",
            Self::Optional => "Optional",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for TlsPolicy {
    fn from(value: &str) -> Self {
        match value {
            "Require" => Self::Require,
            "Optional" => Self::Optional,
            _ => Self::Unknown(UnknownTlsPolicy(value.to_owned())),
        }
    }
}

impl FromStr for TlsPolicy {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for TlsPolicy {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for TlsPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationStatus {
    Pending,
    Success,
    Failed,
    TemporaryFailure,
    NotStarted,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownVerificationStatus),
}

/// A value of [`VerificationStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownVerificationStatus(String);

impl UnknownVerificationStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl VerificationStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::TemporaryFailure => "TemporaryFailure",
            Self::NotStarted => "NotStarted",
            Self::Unknown(value) => &value.0,
        }
    }
}

/// The fallback if a reply lacks the value: an empty text.
impl Default for VerificationStatus {
    fn default() -> Self {
        Self::from("")
    }
}

impl From<&str> for VerificationStatus {
    fn from(value: &str) -> Self {
        match value {
            "Pending" => Self::Pending,
            "Success" => Self::Success,
            "Failed" => Self::Failed,
            "TemporaryFailure" => Self::TemporaryFailure,
            "NotStarted" => Self::NotStarted,
            _ => Self::Unknown(UnknownVerificationStatus(value.to_owned())),
        }
    }
}

impl FromStr for VerificationStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for VerificationStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for VerificationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddHeaderAction {
    pub header_name: String,
    pub header_value: String,
}

/// The required members of [`AddHeaderAction`].
#[derive(Debug, Clone, PartialEq)]
pub struct AddHeaderActionRequired {
    /// See [`header_name`](field@AddHeaderAction::header_name).
    pub header_name: String,
    /// See [`header_value`](field@AddHeaderAction::header_value).
    pub header_value: String,
}

impl AddHeaderAction {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: AddHeaderActionRequired) -> Self {
        Self {
            header_name: required.header_name,
            header_value: required.header_value,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Body {
    pub text: Option<Content>,
    pub html: Option<Content>,
}

impl Body {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, text: Content) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets [`html`](field@Self::html).
    #[must_use]
    pub fn html(mut self, html: Content) -> Self {
        self.html = Some(html);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BounceAction {
    pub topic_arn: Option<String>,
    pub smtp_reply_code: String,
    pub status_code: Option<String>,
    pub message: String,
    pub sender: String,
}

/// The required members of [`BounceAction`].
#[derive(Debug, Clone, PartialEq)]
pub struct BounceActionRequired {
    /// See [`message`](field@BounceAction::message).
    pub message: String,
    /// See [`sender`](field@BounceAction::sender).
    pub sender: String,
    /// See [`smtp_reply_code`](field@BounceAction::smtp_reply_code).
    pub smtp_reply_code: String,
}

impl BounceAction {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: BounceActionRequired) -> Self {
        Self {
            topic_arn: None,
            smtp_reply_code: required.smtp_reply_code,
            status_code: None,
            message: required.message,
            sender: required.sender,
        }
    }

    /// Sets [`topic_arn`](field@Self::topic_arn).
    #[must_use]
    pub fn topic_arn(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }

    /// Sets [`status_code`](field@Self::status_code).
    #[must_use]
    pub fn status_code(mut self, status_code: impl Into<String>) -> Self {
        self.status_code = Some(status_code.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkEmailDestination {
    pub destination: Destination,
    pub replacement_tags: Option<Vec<MessageTag>>,
    /// Allowed: at most 262144 characters.
    pub replacement_template_data: Option<String>,
}

impl BulkEmailDestination {
    /// Takes the required member.
    #[must_use]
    pub fn new(destination: Destination) -> Self {
        Self {
            destination,
            replacement_tags: None,
            replacement_template_data: None,
        }
    }

    /// Sets [`replacement_tags`](field@Self::replacement_tags).
    #[must_use]
    pub fn replacement_tags(
        mut self,
        replacement_tags: impl IntoIterator<Item = MessageTag>,
    ) -> Self {
        self.replacement_tags = Some(replacement_tags.into_iter().collect());
        self
    }

    /// Sets [`replacement_template_data`](field@Self::replacement_template_data).
    #[must_use]
    pub fn replacement_template_data(
        mut self,
        replacement_template_data: impl Into<String>,
    ) -> Self {
        self.replacement_template_data = Some(replacement_template_data.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEmailDestinationStatus {
    pub status: Option<BulkEmailStatus>,
    pub error: Option<String>,
    pub message_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudWatchDestination {
    pub dimension_configurations: Vec<CloudWatchDimensionConfiguration>,
}

impl CloudWatchDestination {
    /// Takes the required member.
    #[must_use]
    pub fn new(
        dimension_configurations: impl IntoIterator<Item = CloudWatchDimensionConfiguration>,
    ) -> Self {
        Self {
            dimension_configurations: dimension_configurations.into_iter().collect(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudWatchDimensionConfiguration {
    pub dimension_name: String,
    pub dimension_value_source: DimensionValueSource,
    pub default_dimension_value: String,
}

/// The required members of [`CloudWatchDimensionConfiguration`].
#[derive(Debug, Clone, PartialEq)]
pub struct CloudWatchDimensionConfigurationRequired {
    /// See [`default_dimension_value`](field@CloudWatchDimensionConfiguration::default_dimension_value).
    pub default_dimension_value: String,
    /// See [`dimension_name`](field@CloudWatchDimensionConfiguration::dimension_name).
    pub dimension_name: String,
    /// See [`dimension_value_source`](field@CloudWatchDimensionConfiguration::dimension_value_source).
    pub dimension_value_source: DimensionValueSource,
}

impl CloudWatchDimensionConfiguration {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CloudWatchDimensionConfigurationRequired) -> Self {
        Self {
            dimension_name: required.dimension_name,
            dimension_value_source: required.dimension_value_source,
            default_dimension_value: required.default_dimension_value,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectAction {
    /// Allowed: matches `^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    pub instance_arn: String,
    /// Allowed: 20 to 2048 characters, matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
    pub iam_role_arn: String,
}

/// The required members of [`ConnectAction`].
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectActionRequired {
    /// See [`iam_role_arn`](field@ConnectAction::iam_role_arn).
    pub iam_role_arn: String,
    /// See [`instance_arn`](field@ConnectAction::instance_arn).
    pub instance_arn: String,
}

impl ConnectAction {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: ConnectActionRequired) -> Self {
        Self {
            instance_arn: required.instance_arn,
            iam_role_arn: required.iam_role_arn,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Content {
    pub data: String,
    pub charset: Option<String>,
}

impl Content {
    /// Takes the required member.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            charset: None,
        }
    }

    /// Sets [`charset`](field@Self::charset).
    #[must_use]
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.charset = Some(charset.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Destination {
    pub to_addresses: Option<Vec<String>>,
    pub cc_addresses: Option<Vec<String>>,
    pub bcc_addresses: Option<Vec<String>>,
}

impl Destination {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`to_addresses`](field@Self::to_addresses).
    #[must_use]
    pub fn to_addresses(
        mut self,
        to_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_addresses = Some(to_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`cc_addresses`](field@Self::cc_addresses).
    #[must_use]
    pub fn cc_addresses(
        mut self,
        cc_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cc_addresses = Some(cc_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`bcc_addresses`](field@Self::bcc_addresses).
    #[must_use]
    pub fn bcc_addresses(
        mut self,
        bcc_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bcc_addresses = Some(bcc_addresses.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDestination {
    pub name: String,
    pub enabled: Option<bool>,
    pub matching_event_types: Vec<EventType>,
    pub kinesis_firehose_destination: Option<KinesisFirehoseDestination>,
    pub cloud_watch_destination: Option<CloudWatchDestination>,
    pub sns_destination: Option<SnsDestination>,
}

/// The required members of [`EventDestination`].
#[derive(Debug, Clone, PartialEq)]
pub struct EventDestinationRequired {
    /// See [`matching_event_types`](field@EventDestination::matching_event_types).
    pub matching_event_types: Vec<EventType>,
    /// See [`name`](field@EventDestination::name).
    pub name: String,
}

impl EventDestination {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: EventDestinationRequired) -> Self {
        Self {
            name: required.name,
            enabled: None,
            matching_event_types: required.matching_event_types,
            kinesis_firehose_destination: None,
            cloud_watch_destination: None,
            sns_destination: None,
        }
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`kinesis_firehose_destination`](field@Self::kinesis_firehose_destination).
    #[must_use]
    pub fn kinesis_firehose_destination(
        mut self,
        kinesis_firehose_destination: KinesisFirehoseDestination,
    ) -> Self {
        self.kinesis_firehose_destination = Some(kinesis_firehose_destination);
        self
    }

    /// Sets [`cloud_watch_destination`](field@Self::cloud_watch_destination).
    #[must_use]
    pub fn cloud_watch_destination(
        mut self,
        cloud_watch_destination: CloudWatchDestination,
    ) -> Self {
        self.cloud_watch_destination = Some(cloud_watch_destination);
        self
    }

    /// Sets [`sns_destination`](field@Self::sns_destination).
    #[must_use]
    pub fn sns_destination(mut self, sns_destination: SnsDestination) -> Self {
        self.sns_destination = Some(sns_destination);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationAttributes {
    pub verification_status: VerificationStatus,
    pub verification_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KinesisFirehoseDestination {
    pub iam_role_arn: String,
    pub delivery_stream_arn: String,
}

/// The required members of [`KinesisFirehoseDestination`].
#[derive(Debug, Clone, PartialEq)]
pub struct KinesisFirehoseDestinationRequired {
    /// See [`delivery_stream_arn`](field@KinesisFirehoseDestination::delivery_stream_arn).
    pub delivery_stream_arn: String,
    /// See [`iam_role_arn`](field@KinesisFirehoseDestination::iam_role_arn).
    pub iam_role_arn: String,
}

impl KinesisFirehoseDestination {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: KinesisFirehoseDestinationRequired) -> Self {
        Self {
            iam_role_arn: required.iam_role_arn,
            delivery_stream_arn: required.delivery_stream_arn,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LambdaAction {
    pub topic_arn: Option<String>,
    pub function_arn: String,
    pub invocation_type: Option<InvocationType>,
}

impl LambdaAction {
    /// Takes the required member.
    #[must_use]
    pub fn new(function_arn: impl Into<String>) -> Self {
        Self {
            topic_arn: None,
            function_arn: function_arn.into(),
            invocation_type: None,
        }
    }

    /// Sets [`topic_arn`](field@Self::topic_arn).
    #[must_use]
    pub fn topic_arn(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }

    /// Sets [`invocation_type`](field@Self::invocation_type).
    #[must_use]
    pub fn invocation_type(mut self, invocation_type: InvocationType) -> Self {
        self.invocation_type = Some(invocation_type);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub subject: Content,
    pub body: Body,
}

/// The required members of [`Message`].
#[derive(Debug, Clone, PartialEq)]
pub struct MessageRequired {
    /// See [`body`](field@Message::body).
    pub body: Body,
    /// See [`subject`](field@Message::subject).
    pub subject: Content,
}

impl Message {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: MessageRequired) -> Self {
        Self {
            subject: required.subject,
            body: required.body,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageTag {
    pub name: String,
    pub value: String,
}

/// The required members of [`MessageTag`].
#[derive(Debug, Clone, PartialEq)]
pub struct MessageTagRequired {
    /// See [`name`](field@MessageTag::name).
    pub name: String,
    /// See [`value`](field@MessageTag::value).
    pub value: String,
}

impl MessageTag {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: MessageTagRequired) -> Self {
        Self {
            name: required.name,
            value: required.value,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiptAction {
    pub s3_action: Option<S3Action>,
    pub bounce_action: Option<BounceAction>,
    pub workmail_action: Option<WorkmailAction>,
    pub lambda_action: Option<LambdaAction>,
    pub stop_action: Option<StopAction>,
    pub add_header_action: Option<AddHeaderAction>,
    pub sns_action: Option<SnsAction>,
    pub connect_action: Option<ConnectAction>,
}

impl ReceiptAction {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`s3_action`](field@Self::s3_action).
    #[must_use]
    pub fn s3_action(mut self, s3_action: S3Action) -> Self {
        self.s3_action = Some(s3_action);
        self
    }

    /// Sets [`bounce_action`](field@Self::bounce_action).
    #[must_use]
    pub fn bounce_action(mut self, bounce_action: BounceAction) -> Self {
        self.bounce_action = Some(bounce_action);
        self
    }

    /// Sets [`workmail_action`](field@Self::workmail_action).
    #[must_use]
    pub fn workmail_action(mut self, workmail_action: WorkmailAction) -> Self {
        self.workmail_action = Some(workmail_action);
        self
    }

    /// Sets [`lambda_action`](field@Self::lambda_action).
    #[must_use]
    pub fn lambda_action(mut self, lambda_action: LambdaAction) -> Self {
        self.lambda_action = Some(lambda_action);
        self
    }

    /// Sets [`stop_action`](field@Self::stop_action).
    #[must_use]
    pub fn stop_action(mut self, stop_action: StopAction) -> Self {
        self.stop_action = Some(stop_action);
        self
    }

    /// Sets [`add_header_action`](field@Self::add_header_action).
    #[must_use]
    pub fn add_header_action(mut self, add_header_action: AddHeaderAction) -> Self {
        self.add_header_action = Some(add_header_action);
        self
    }

    /// Sets [`sns_action`](field@Self::sns_action).
    #[must_use]
    pub fn sns_action(mut self, sns_action: SnsAction) -> Self {
        self.sns_action = Some(sns_action);
        self
    }

    /// Sets [`connect_action`](field@Self::connect_action).
    #[must_use]
    pub fn connect_action(mut self, connect_action: ConnectAction) -> Self {
        self.connect_action = Some(connect_action);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiptRule {
    pub name: String,
    pub enabled: Option<bool>,
    pub tls_policy: Option<TlsPolicy>,
    pub recipients: Option<Vec<String>>,
    pub actions: Option<Vec<ReceiptAction>>,
    pub scan_enabled: Option<bool>,
}

impl ReceiptRule {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            enabled: None,
            tls_policy: None,
            recipients: None,
            actions: None,
            scan_enabled: None,
        }
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`tls_policy`](field@Self::tls_policy).
    #[must_use]
    pub fn tls_policy(mut self, tls_policy: TlsPolicy) -> Self {
        self.tls_policy = Some(tls_policy);
        self
    }

    /// Sets [`recipients`](field@Self::recipients).
    #[must_use]
    pub fn recipients(mut self, recipients: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.recipients = Some(recipients.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`actions`](field@Self::actions).
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = ReceiptAction>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }

    /// Sets [`scan_enabled`](field@Self::scan_enabled).
    #[must_use]
    pub fn scan_enabled(mut self, scan_enabled: bool) -> Self {
        self.scan_enabled = Some(scan_enabled);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiptRuleSetMetadata {
    pub name: Option<String>,
    pub created_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct S3Action {
    pub topic_arn: Option<String>,
    pub bucket_name: String,
    pub object_key_prefix: Option<String>,
    pub kms_key_arn: Option<String>,
    /// Allowed: 20 to 2048 characters, matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
    pub iam_role_arn: Option<String>,
}

impl S3Action {
    /// Takes the required member.
    #[must_use]
    pub fn new(bucket_name: impl Into<String>) -> Self {
        Self {
            topic_arn: None,
            bucket_name: bucket_name.into(),
            object_key_prefix: None,
            kms_key_arn: None,
            iam_role_arn: None,
        }
    }

    /// Sets [`topic_arn`](field@Self::topic_arn).
    #[must_use]
    pub fn topic_arn(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }

    /// Sets [`object_key_prefix`](field@Self::object_key_prefix).
    #[must_use]
    pub fn object_key_prefix(mut self, object_key_prefix: impl Into<String>) -> Self {
        self.object_key_prefix = Some(object_key_prefix.into());
        self
    }

    /// Sets [`kms_key_arn`](field@Self::kms_key_arn).
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`iam_role_arn`](field@Self::iam_role_arn).
    #[must_use]
    pub fn iam_role_arn(mut self, iam_role_arn: impl Into<String>) -> Self {
        self.iam_role_arn = Some(iam_role_arn.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendDataPoint {
    pub timestamp: Option<Timestamp>,
    pub delivery_attempts: i64,
    pub bounces: i64,
    pub complaints: i64,
    pub rejects: i64,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SnsAction {
    pub topic_arn: String,
    pub encoding: Option<SnsActionEncoding>,
}

impl SnsAction {
    /// Takes the required member.
    #[must_use]
    pub fn new(topic_arn: impl Into<String>) -> Self {
        Self {
            topic_arn: topic_arn.into(),
            encoding: None,
        }
    }

    /// Sets [`encoding`](field@Self::encoding).
    #[must_use]
    pub fn encoding(mut self, encoding: SnsActionEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SnsDestination {
    pub topic_arn: String,
}

impl SnsDestination {
    /// Takes the required member.
    #[must_use]
    pub fn new(topic_arn: impl Into<String>) -> Self {
        Self {
            topic_arn: topic_arn.into(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StopAction {
    pub scope: StopScope,
    pub topic_arn: Option<String>,
}

impl StopAction {
    /// Takes the required member.
    #[must_use]
    pub fn new(scope: StopScope) -> Self {
        Self {
            scope,
            topic_arn: None,
        }
    }

    /// Sets [`topic_arn`](field@Self::topic_arn).
    #[must_use]
    pub fn topic_arn(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Template {
    pub template_name: String,
    pub subject_part: Option<String>,
    pub text_part: Option<String>,
    pub html_part: Option<String>,
}

impl Template {
    /// Takes the required member.
    #[must_use]
    pub fn new(template_name: impl Into<String>) -> Self {
        Self {
            template_name: template_name.into(),
            subject_part: None,
            text_part: None,
            html_part: None,
        }
    }

    /// Sets [`subject_part`](field@Self::subject_part).
    #[must_use]
    pub fn subject_part(mut self, subject_part: impl Into<String>) -> Self {
        self.subject_part = Some(subject_part.into());
        self
    }

    /// Sets [`text_part`](field@Self::text_part).
    #[must_use]
    pub fn text_part(mut self, text_part: impl Into<String>) -> Self {
        self.text_part = Some(text_part.into());
        self
    }

    /// Sets [`html_part`](field@Self::html_part).
    #[must_use]
    pub fn html_part(mut self, html_part: impl Into<String>) -> Self {
        self.html_part = Some(html_part.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkmailAction {
    pub topic_arn: Option<String>,
    pub organization_arn: String,
}

impl WorkmailAction {
    /// Takes the required member.
    #[must_use]
    pub fn new(organization_arn: impl Into<String>) -> Self {
        Self {
            topic_arn: None,
            organization_arn: organization_arn.into(),
        }
    }

    /// Sets [`topic_arn`](field@Self::topic_arn).
    #[must_use]
    pub fn topic_arn(mut self, topic_arn: impl Into<String>) -> Self {
        self.topic_arn = Some(topic_arn.into());
        self
    }
}
