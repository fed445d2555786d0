//! Types of SSM.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterTier {
    Standard,
    Advanced,
    IntelligentTiering,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownParameterTier),
}

/// A value of [`ParameterTier`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownParameterTier(String);

impl UnknownParameterTier {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ParameterTier {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["Standard", "Advanced", "Intelligent-Tiering"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
            Self::IntelligentTiering => "Intelligent-Tiering",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ParameterTier {
    fn from(value: &str) -> Self {
        match value {
            "Standard" => Self::Standard,
            "Advanced" => Self::Advanced,
            "Intelligent-Tiering" => Self::IntelligentTiering,
            _ => Self::Unknown(UnknownParameterTier(value.to_owned())),
        }
    }
}

impl FromStr for ParameterTier {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ParameterTier {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ParameterTier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterType {
    String,
    StringList,
    SecureString,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownParameterType),
}

/// A value of [`ParameterType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownParameterType(String);

impl UnknownParameterType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ParameterType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["String", "StringList", "SecureString"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ParameterType {
    fn from(value: &str) -> Self {
        match value {
            "String" => Self::String,
            "StringList" => Self::StringList,
            "SecureString" => Self::SecureString,
            _ => Self::Unknown(UnknownParameterType(value.to_owned())),
        }
    }
}

impl FromStr for ParameterType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ParameterType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ParameterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: i64,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl fmt::Debug for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parameter")
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("value", &"** redacted **")
            .field("version", &self.version)
            .field("selector", &self.selector)
            .field("source_result", &self.source_result)
            .field("last_modified_date", &self.last_modified_date)
            .field("arn", &self.arn)
            .field("data_type", &self.data_type)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParameterStringFilter {
    /// Allowed: 1 to 132 characters, matches `^tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType$` (a value that starts with `tag:.+` or contains `Name` or contains `Type` or contains `KeyId` or contains `Path` or contains `Label` or contains `Tier` or ends with `DataType`).
    pub key: String,
    /// Allowed: 1 to 10 characters.
    pub option: Option<String>,
    /// Allowed: 1 to 50 items.
    pub values: Option<Vec<String>>,
}

impl ParameterStringFilter {
    /// Takes the required member.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            option: None,
            values: None,
        }
    }

    /// Sets [`option`](field@Self::option).
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Sets [`values`](field@Self::values).
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Allowed: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    pub key: String,
    /// Allowed: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    pub value: String,
}

/// The required members of [`Tag`].
#[derive(Debug, Clone, PartialEq)]
pub struct TagRequired {
    /// See [`key`](field@Tag::key).
    pub key: String,
    /// See [`value`](field@Tag::value).
    pub value: String,
}

impl Tag {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TagRequired) -> Self {
        Self {
            key: required.key,
            value: required.value,
        }
    }
}
