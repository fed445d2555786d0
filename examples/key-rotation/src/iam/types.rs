//! Types of IAM.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::time::Timestamp;

/// Whether an access key, or another credential of a user, can be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusType {
    /// The credential can be used.
    Active,
    /// The credential cannot be used until it is active again.
    Inactive,
    /// The credential's time is over.
    Expired,
    /// A value that the model did not have when this crate was generated, as it came.
    ///
    /// It becomes a variant when a newer model has it: compare it by its text.
    Unknown(UnknownStatusType),
}

/// A value of [`StatusType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, never from a known value.
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
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
            Self::Unknown(value) => &value.0,
        }
    }
}

/// The value of no text: what stands for one that a reply lacks.
impl Default for StatusType {
    fn default() -> Self {
        Self::from("")
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
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

impl fmt::Display for StatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    /// Whether an access key, or another credential of a user, can be used.
    pub status: StatusType,
    pub secret_access_key: String,
    pub create_date: Option<Timestamp>,
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("user_name", &self.user_name)
            .field("access_key_id", &self.access_key_id)
            .field("status", &self.status)
            .field("secret_access_key", &"** redacted **")
            .field("create_date", &self.create_date)
            .finish()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    /// Whether an access key, or another credential of a user, can be used.
    pub status: Option<StatusType>,
    pub create_date: Option<Timestamp>,
}
