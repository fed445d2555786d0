//! Types of SFN.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionType {
    AwsOwnedKey,
    CustomerManagedKmsKey,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownEncryptionType),
}

/// A value of [`EncryptionType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownEncryptionType(String);

impl UnknownEncryptionType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EncryptionType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsOwnedKey => "AWS_OWNED_KEY",
            Self::CustomerManagedKmsKey => "CUSTOMER_MANAGED_KMS_KEY",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for EncryptionType {
    fn from(value: &str) -> Self {
        match value {
            "AWS_OWNED_KEY" => Self::AwsOwnedKey,
            "CUSTOMER_MANAGED_KMS_KEY" => Self::CustomerManagedKmsKey,
            _ => Self::Unknown(UnknownEncryptionType(value.to_owned())),
        }
    }
}

impl FromStr for EncryptionType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for EncryptionType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for EncryptionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutionRedriveFilter {
    Redriven,
    NotRedriven,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownExecutionRedriveFilter),
}

/// A value of [`ExecutionRedriveFilter`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownExecutionRedriveFilter(String);

impl UnknownExecutionRedriveFilter {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ExecutionRedriveFilter {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["REDRIVEN", "NOT_REDRIVEN"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Redriven => "REDRIVEN",
            Self::NotRedriven => "NOT_REDRIVEN",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ExecutionRedriveFilter {
    fn from(value: &str) -> Self {
        match value {
            "REDRIVEN" => Self::Redriven,
            "NOT_REDRIVEN" => Self::NotRedriven,
            _ => Self::Unknown(UnknownExecutionRedriveFilter(value.to_owned())),
        }
    }
}

impl FromStr for ExecutionRedriveFilter {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ExecutionRedriveFilter {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ExecutionRedriveFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutionRedriveStatus {
    Redrivable,
    NotRedrivable,
    RedrivableByMapRun,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownExecutionRedriveStatus),
}

/// A value of [`ExecutionRedriveStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownExecutionRedriveStatus(String);

impl UnknownExecutionRedriveStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ExecutionRedriveStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Redrivable => "REDRIVABLE",
            Self::NotRedrivable => "NOT_REDRIVABLE",
            Self::RedrivableByMapRun => "REDRIVABLE_BY_MAP_RUN",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ExecutionRedriveStatus {
    fn from(value: &str) -> Self {
        match value {
            "REDRIVABLE" => Self::Redrivable,
            "NOT_REDRIVABLE" => Self::NotRedrivable,
            "REDRIVABLE_BY_MAP_RUN" => Self::RedrivableByMapRun,
            _ => Self::Unknown(UnknownExecutionRedriveStatus(value.to_owned())),
        }
    }
}

impl FromStr for ExecutionRedriveStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ExecutionRedriveStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ExecutionRedriveStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutionStatus {
    Running,
    Succeeded,
    Failed,
    TimedOut,
    Aborted,
    PendingRedrive,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownExecutionStatus),
}

/// A value of [`ExecutionStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownExecutionStatus(String);

impl UnknownExecutionStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ExecutionStatus {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "RUNNING",
        "SUCCEEDED",
        "FAILED",
        "TIMED_OUT",
        "ABORTED",
        "PENDING_REDRIVE",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::TimedOut => "TIMED_OUT",
            Self::Aborted => "ABORTED",
            Self::PendingRedrive => "PENDING_REDRIVE",
            Self::Unknown(value) => &value.0,
        }
    }
}

/// The fallback if a reply lacks the value: an empty text.
impl Default for ExecutionStatus {
    fn default() -> Self {
        Self::from("")
    }
}

impl From<&str> for ExecutionStatus {
    fn from(value: &str) -> Self {
        match value {
            "RUNNING" => Self::Running,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            "TIMED_OUT" => Self::TimedOut,
            "ABORTED" => Self::Aborted,
            "PENDING_REDRIVE" => Self::PendingRedrive,
            _ => Self::Unknown(UnknownExecutionStatus(value.to_owned())),
        }
    }
}

impl FromStr for ExecutionStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ExecutionStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ExecutionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncludedData {
    AllData,
    MetadataOnly,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownIncludedData),
}

/// A value of [`IncludedData`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownIncludedData(String);

impl UnknownIncludedData {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl IncludedData {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ALL_DATA", "METADATA_ONLY"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllData => "ALL_DATA",
            Self::MetadataOnly => "METADATA_ONLY",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for IncludedData {
    fn from(value: &str) -> Self {
        match value {
            "ALL_DATA" => Self::AllData,
            "METADATA_ONLY" => Self::MetadataOnly,
            _ => Self::Unknown(UnknownIncludedData(value.to_owned())),
        }
    }
}

impl FromStr for IncludedData {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for IncludedData {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for IncludedData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KmsKeyState {
    Disabled,
    PendingDeletion,
    PendingImport,
    Unavailable,
    Creating,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownKmsKeyState),
}

/// A value of [`KmsKeyState`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownKmsKeyState(String);

impl UnknownKmsKeyState {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl KmsKeyState {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "DISABLED",
            Self::PendingDeletion => "PENDING_DELETION",
            Self::PendingImport => "PENDING_IMPORT",
            Self::Unavailable => "UNAVAILABLE",
            Self::Creating => "CREATING",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for KmsKeyState {
    fn from(value: &str) -> Self {
        match value {
            "DISABLED" => Self::Disabled,
            "PENDING_DELETION" => Self::PendingDeletion,
            "PENDING_IMPORT" => Self::PendingImport,
            "UNAVAILABLE" => Self::Unavailable,
            "CREATING" => Self::Creating,
            _ => Self::Unknown(UnknownKmsKeyState(value.to_owned())),
        }
    }
}

impl FromStr for KmsKeyState {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for KmsKeyState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for KmsKeyState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    All,
    Error,
    Fatal,
    Off,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownLogLevel),
}

/// A value of [`LogLevel`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownLogLevel(String);

impl UnknownLogLevel {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LogLevel {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ALL", "ERROR", "FATAL", "OFF"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Off => "OFF",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for LogLevel {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            "ERROR" => Self::Error,
            "FATAL" => Self::Fatal,
            "OFF" => Self::Off,
            _ => Self::Unknown(UnknownLogLevel(value.to_owned())),
        }
    }
}

impl FromStr for LogLevel {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for LogLevel {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateMachineType {
    Standard,
    Express,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownStateMachineType),
}

/// A value of [`StateMachineType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStateMachineType(String);

impl UnknownStateMachineType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl StateMachineType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["STANDARD", "EXPRESS"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::Express => "EXPRESS",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StateMachineType {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "EXPRESS" => Self::Express,
            _ => Self::Unknown(UnknownStateMachineType(value.to_owned())),
        }
    }
}

impl FromStr for StateMachineType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StateMachineType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for StateMachineType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidationExceptionReason {
    ApiDoesNotSupportLabeledArns,
    MissingRequiredParameter,
    CannotUpdateCompletedMapRun,
    InvalidRoutingConfiguration,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownValidationExceptionReason),
}

/// A value of [`ValidationExceptionReason`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownValidationExceptionReason(String);

impl UnknownValidationExceptionReason {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ValidationExceptionReason {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApiDoesNotSupportLabeledArns => "API_DOES_NOT_SUPPORT_LABELED_ARNS",
            Self::MissingRequiredParameter => "MISSING_REQUIRED_PARAMETER",
            Self::CannotUpdateCompletedMapRun => "CANNOT_UPDATE_COMPLETED_MAP_RUN",
            Self::InvalidRoutingConfiguration => "INVALID_ROUTING_CONFIGURATION",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ValidationExceptionReason {
    fn from(value: &str) -> Self {
        match value {
            "API_DOES_NOT_SUPPORT_LABELED_ARNS" => Self::ApiDoesNotSupportLabeledArns,
            "MISSING_REQUIRED_PARAMETER" => Self::MissingRequiredParameter,
            "CANNOT_UPDATE_COMPLETED_MAP_RUN" => Self::CannotUpdateCompletedMapRun,
            "INVALID_ROUTING_CONFIGURATION" => Self::InvalidRoutingConfiguration,
            _ => Self::Unknown(UnknownValidationExceptionReason(value.to_owned())),
        }
    }
}

impl FromStr for ValidationExceptionReason {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ValidationExceptionReason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ValidationExceptionReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudWatchEventsExecutionDataDetails {
    pub included: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudWatchLogsLogGroup {
    /// Allowed: 1 to 256 characters.
    pub log_group_arn: Option<String>,
}

impl CloudWatchLogsLogGroup {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`log_group_arn`](field@Self::log_group_arn).
    #[must_use]
    pub fn log_group_arn(mut self, log_group_arn: impl Into<String>) -> Self {
        self.log_group_arn = Some(log_group_arn.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptionConfiguration {
    /// Allowed: 1 to 2048 characters.
    pub kms_key_id: Option<String>,
    /// Allowed: 60 to 900.
    pub kms_data_key_reuse_period_seconds: Option<i32>,
    pub r#type: EncryptionType,
}

impl EncryptionConfiguration {
    /// Takes the required member.
    #[must_use]
    pub fn new(r#type: EncryptionType) -> Self {
        Self {
            kms_key_id: None,
            kms_data_key_reuse_period_seconds: None,
            r#type,
        }
    }

    /// Sets [`kms_key_id`](field@Self::kms_key_id).
    #[must_use]
    pub fn kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`kms_data_key_reuse_period_seconds`](field@Self::kms_data_key_reuse_period_seconds).
    #[must_use]
    pub fn kms_data_key_reuse_period_seconds(
        mut self,
        kms_data_key_reuse_period_seconds: i32,
    ) -> Self {
        self.kms_data_key_reuse_period_seconds = Some(kms_data_key_reuse_period_seconds);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionListItem {
    pub execution_arn: String,
    pub state_machine_arn: String,
    pub name: String,
    pub status: ExecutionStatus,
    pub start_date: Timestamp,
    pub stop_date: Option<Timestamp>,
    pub map_run_arn: Option<String>,
    pub item_count: Option<i32>,
    pub state_machine_version_arn: Option<String>,
    pub state_machine_alias_arn: Option<String>,
    pub redrive_count: Option<i32>,
    pub redrive_date: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogDestination {
    pub cloud_watch_logs_log_group: Option<CloudWatchLogsLogGroup>,
}

impl LogDestination {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cloud_watch_logs_log_group`](field@Self::cloud_watch_logs_log_group).
    #[must_use]
    pub fn cloud_watch_logs_log_group(
        mut self,
        cloud_watch_logs_log_group: CloudWatchLogsLogGroup,
    ) -> Self {
        self.cloud_watch_logs_log_group = Some(cloud_watch_logs_log_group);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingConfiguration {
    pub level: Option<LogLevel>,
    pub include_execution_data: Option<bool>,
    pub destinations: Option<Vec<LogDestination>>,
}

impl LoggingConfiguration {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: LogLevel) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets [`include_execution_data`](field@Self::include_execution_data).
    #[must_use]
    pub fn include_execution_data(mut self, include_execution_data: bool) -> Self {
        self.include_execution_data = Some(include_execution_data);
        self
    }

    /// Sets [`destinations`](field@Self::destinations).
    #[must_use]
    pub fn destinations(mut self, destinations: impl IntoIterator<Item = LogDestination>) -> Self {
        self.destinations = Some(destinations.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Allowed: 1 to 128 characters.
    pub key: Option<String>,
    /// Allowed: at most 256 characters.
    pub value: Option<String>,
}

impl Tag {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](field@Self::key).
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TracingConfiguration {
    pub enabled: Option<bool>,
}

impl TracingConfiguration {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
