//! Types of Kinesis.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionType {
    None,
    Kms,
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
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Kms => "KMS",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for EncryptionType {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "KMS" => Self::Kms,
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
pub enum ShardFilterType {
    AfterShardId,
    AtTrimHorizon,
    FromTrimHorizon,
    AtLatest,
    AtTimestamp,
    FromTimestamp,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownShardFilterType),
}

/// A value of [`ShardFilterType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownShardFilterType(String);

impl UnknownShardFilterType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ShardFilterType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "AFTER_SHARD_ID",
        "AT_TRIM_HORIZON",
        "FROM_TRIM_HORIZON",
        "AT_LATEST",
        "AT_TIMESTAMP",
        "FROM_TIMESTAMP",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AfterShardId => "AFTER_SHARD_ID",
            Self::AtTrimHorizon => "AT_TRIM_HORIZON",
            Self::FromTrimHorizon => "FROM_TRIM_HORIZON",
            Self::AtLatest => "AT_LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::FromTimestamp => "FROM_TIMESTAMP",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ShardFilterType {
    fn from(value: &str) -> Self {
        match value {
            "AFTER_SHARD_ID" => Self::AfterShardId,
            "AT_TRIM_HORIZON" => Self::AtTrimHorizon,
            "FROM_TRIM_HORIZON" => Self::FromTrimHorizon,
            "AT_LATEST" => Self::AtLatest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            "FROM_TIMESTAMP" => Self::FromTimestamp,
            _ => Self::Unknown(UnknownShardFilterType(value.to_owned())),
        }
    }
}

impl FromStr for ShardFilterType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ShardFilterType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ShardFilterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShardIteratorType {
    AtSequenceNumber,
    AfterSequenceNumber,
    TrimHorizon,
    Latest,
    AtTimestamp,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownShardIteratorType),
}

/// A value of [`ShardIteratorType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownShardIteratorType(String);

impl UnknownShardIteratorType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ShardIteratorType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "AT_SEQUENCE_NUMBER",
        "AFTER_SEQUENCE_NUMBER",
        "TRIM_HORIZON",
        "LATEST",
        "AT_TIMESTAMP",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtSequenceNumber => "AT_SEQUENCE_NUMBER",
            Self::AfterSequenceNumber => "AFTER_SEQUENCE_NUMBER",
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ShardIteratorType {
    fn from(value: &str) -> Self {
        match value {
            "AT_SEQUENCE_NUMBER" => Self::AtSequenceNumber,
            "AFTER_SEQUENCE_NUMBER" => Self::AfterSequenceNumber,
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            _ => Self::Unknown(UnknownShardIteratorType(value.to_owned())),
        }
    }
}

impl FromStr for ShardIteratorType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ShardIteratorType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ShardIteratorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamMode {
    Provisioned,
    OnDemand,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownStreamMode),
}

/// A value of [`StreamMode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStreamMode(String);

impl UnknownStreamMode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl StreamMode {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["PROVISIONED", "ON_DEMAND"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provisioned => "PROVISIONED",
            Self::OnDemand => "ON_DEMAND",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StreamMode {
    fn from(value: &str) -> Self {
        match value {
            "PROVISIONED" => Self::Provisioned,
            "ON_DEMAND" => Self::OnDemand,
            _ => Self::Unknown(UnknownStreamMode(value.to_owned())),
        }
    }
}

impl FromStr for StreamMode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StreamMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for StreamMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildShard {
    pub shard_id: String,
    pub parent_shards: Vec<String>,
    pub hash_key_range: HashKeyRange,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HashKeyRange {
    pub starting_hash_key: String,
    pub ending_hash_key: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutRecordsRequestEntry {
    /// Allowed: at most 1048576 bytes.
    pub data: Vec<u8>,
    /// Allowed: matches `^0|([1-9]\d{0,38})$` (a value that starts with `0` or ends with `([1-9]\d{0,38})`).
    pub explicit_hash_key: Option<String>,
    /// Allowed: 1 to 256 characters.
    pub partition_key: String,
}

/// The required members of [`PutRecordsRequestEntry`].
#[derive(Debug, Clone, PartialEq)]
pub struct PutRecordsRequestEntryRequired {
    /// See [`data`](field@PutRecordsRequestEntry::data).
    pub data: Vec<u8>,
    /// See [`partition_key`](field@PutRecordsRequestEntry::partition_key).
    pub partition_key: String,
}

impl PutRecordsRequestEntry {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PutRecordsRequestEntryRequired) -> Self {
        Self {
            data: required.data,
            explicit_hash_key: None,
            partition_key: required.partition_key,
        }
    }

    /// Sets [`explicit_hash_key`](field@Self::explicit_hash_key).
    #[must_use]
    pub fn explicit_hash_key(mut self, explicit_hash_key: impl Into<String>) -> Self {
        self.explicit_hash_key = Some(explicit_hash_key.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutRecordsResultEntry {
    pub sequence_number: Option<String>,
    pub shard_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    pub sequence_number: String,
    pub approximate_arrival_timestamp: Option<Timestamp>,
    pub data: Vec<u8>,
    pub partition_key: String,
    pub encryption_type: Option<EncryptionType>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SequenceNumberRange {
    pub starting_sequence_number: String,
    pub ending_sequence_number: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shard {
    pub shard_id: String,
    pub parent_shard_id: Option<String>,
    pub adjacent_parent_shard_id: Option<String>,
    pub hash_key_range: HashKeyRange,
    pub sequence_number_range: SequenceNumberRange,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShardFilter {
    pub r#type: ShardFilterType,
    /// Allowed: 1 to 128 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub shard_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

impl ShardFilter {
    /// Takes the required member.
    #[must_use]
    pub fn new(r#type: ShardFilterType) -> Self {
        Self {
            r#type,
            shard_id: None,
            timestamp: None,
        }
    }

    /// Sets [`shard_id`](field@Self::shard_id).
    #[must_use]
    pub fn shard_id(mut self, shard_id: impl Into<String>) -> Self {
        self.shard_id = Some(shard_id.into());
        self
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamModeDetails {
    pub stream_mode: StreamMode,
}

impl StreamModeDetails {
    /// Takes the required member.
    #[must_use]
    pub fn new(stream_mode: StreamMode) -> Self {
        Self { stream_mode }
    }
}
