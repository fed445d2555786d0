//! Types of CloudWatch Logs.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityRejectionErrorType {
    InvalidEntity,
    InvalidTypeValue,
    InvalidKeyAttribute,
    InvalidAttributes,
    EntitySizeTooLarge,
    UnsupportedLogGroupType,
    MissingRequiredFields,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownEntityRejectionErrorType),
}

/// A value of [`EntityRejectionErrorType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownEntityRejectionErrorType(String);

impl UnknownEntityRejectionErrorType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EntityRejectionErrorType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidEntity => "InvalidEntity",
            Self::InvalidTypeValue => "InvalidTypeValue",
            Self::InvalidKeyAttribute => "InvalidKeyAttributes",
            Self::InvalidAttributes => "InvalidAttributes",
            Self::EntitySizeTooLarge => "EntitySizeTooLarge",
            Self::UnsupportedLogGroupType => "UnsupportedLogGroupType",
            Self::MissingRequiredFields => "MissingRequiredFields",
            Self::Unknown(value) => &value.0,
        }
    }
}

/// The fallback if a reply lacks the value: an empty text.
impl Default for EntityRejectionErrorType {
    fn default() -> Self {
        Self::from("")
    }
}

impl From<&str> for EntityRejectionErrorType {
    fn from(value: &str) -> Self {
        match value {
            "InvalidEntity" => Self::InvalidEntity,
            "InvalidTypeValue" => Self::InvalidTypeValue,
            "InvalidKeyAttributes" => Self::InvalidKeyAttribute,
            "InvalidAttributes" => Self::InvalidAttributes,
            "EntitySizeTooLarge" => Self::EntitySizeTooLarge,
            "UnsupportedLogGroupType" => Self::UnsupportedLogGroupType,
            "MissingRequiredFields" => Self::MissingRequiredFields,
            _ => Self::Unknown(UnknownEntityRejectionErrorType(value.to_owned())),
        }
    }
}

impl FromStr for EntityRejectionErrorType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for EntityRejectionErrorType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for EntityRejectionErrorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogGroupClass {
    Standard,
    InfrequentAccess,
    Delivery,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownLogGroupClass),
}

/// A value of [`LogGroupClass`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownLogGroupClass(String);

impl UnknownLogGroupClass {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LogGroupClass {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for LogGroupClass {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "INFREQUENT_ACCESS" => Self::InfrequentAccess,
            "DELIVERY" => Self::Delivery,
            _ => Self::Unknown(UnknownLogGroupClass(value.to_owned())),
        }
    }
}

impl FromStr for LogGroupClass {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for LogGroupClass {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for LogGroupClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// Allowed: 2 to 4 entries.
    pub key_attributes: Option<HashMap<String, String>>,
    /// Allowed: at most 10 entries.
    pub attributes: Option<HashMap<String, String>>,
}

impl Entity {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key_attributes`](field@Self::key_attributes).
    #[must_use]
    pub fn key_attributes(
        mut self,
        key_attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.key_attributes = Some(
            key_attributes
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
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
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputLogEvent {
    /// Allowed: at least 0.
    pub timestamp: i64,
    /// Allowed: at least 1 character.
    pub message: String,
}

/// The required members of [`InputLogEvent`].
#[derive(Debug, Clone, PartialEq)]
pub struct InputLogEventRequired {
    /// See [`message`](field@InputLogEvent::message).
    pub message: String,
    /// See [`timestamp`](field@InputLogEvent::timestamp).
    pub timestamp: i64,
}

impl InputLogEvent {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: InputLogEventRequired) -> Self {
        Self {
            timestamp: required.timestamp,
            message: required.message,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectedEntityInfo {
    pub error_type: EntityRejectionErrorType,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}
