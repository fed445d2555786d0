//! Types of Secrets Manager.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusType {
    InSync,
    Failed,
    InProgress,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownStatusType),
}

/// A value of [`StatusType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStatusType(String);

impl UnknownStatusType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl StatusType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InSync => "InSync",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "InSync" => Self::InSync,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
            _ => Self::Unknown(UnknownStatusType(value.to_owned())),
        }
    }
}

impl FromStr for StatusType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StatusType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for StatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaRegionType {
    /// Allowed: 1 to 128 characters, matches `^([a-z]+-)+\d+$`.
    pub region: Option<String>,
    /// Allowed: at most 2048 characters.
    pub kms_key_id: Option<String>,
}

impl ReplicaRegionType {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`region`](field@Self::region).
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`kms_key_id`](field@Self::kms_key_id).
    #[must_use]
    pub fn kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
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
