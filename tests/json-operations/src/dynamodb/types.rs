//! Types of DynamoDB.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeAction {
    Add,
    Put,
    Delete,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownAttributeAction),
}

/// A value of [`AttributeAction`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownAttributeAction(String);

impl UnknownAttributeAction {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AttributeAction {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ADD", "PUT", "DELETE"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "ADD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for AttributeAction {
    fn from(value: &str) -> Self {
        match value {
            "ADD" => Self::Add,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(UnknownAttributeAction(value.to_owned())),
        }
    }
}

impl FromStr for AttributeAction {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for AttributeAction {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for AttributeAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMode {
    Provisioned,
    PayPerRequest,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownBillingMode),
}

/// A value of [`BillingMode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownBillingMode(String);

impl UnknownBillingMode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl BillingMode {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["PROVISIONED", "PAY_PER_REQUEST"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provisioned => "PROVISIONED",
            Self::PayPerRequest => "PAY_PER_REQUEST",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for BillingMode {
    fn from(value: &str) -> Self {
        match value {
            "PROVISIONED" => Self::Provisioned,
            "PAY_PER_REQUEST" => Self::PayPerRequest,
            _ => Self::Unknown(UnknownBillingMode(value.to_owned())),
        }
    }
}

impl FromStr for BillingMode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for BillingMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for BillingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonOperator {
    Eq,
    Ne,
    In,
    Le,
    Lt,
    Ge,
    Gt,
    Between,
    NotNull,
    Null,
    Contains,
    NotContains,
    BeginsWith,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownComparisonOperator),
}

/// A value of [`ComparisonOperator`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownComparisonOperator(String);

impl UnknownComparisonOperator {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ComparisonOperator {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "EQ",
        "NE",
        "IN",
        "LE",
        "LT",
        "GE",
        "GT",
        "BETWEEN",
        "NOT_NULL",
        "NULL",
        "CONTAINS",
        "NOT_CONTAINS",
        "BEGINS_WITH",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "EQ",
            Self::Ne => "NE",
            Self::In => "IN",
            Self::Le => "LE",
            Self::Lt => "LT",
            Self::Ge => "GE",
            Self::Gt => "GT",
            Self::Between => "BETWEEN",
            Self::NotNull => "NOT_NULL",
            Self::Null => "NULL",
            Self::Contains => "CONTAINS",
            Self::NotContains => "NOT_CONTAINS",
            Self::BeginsWith => "BEGINS_WITH",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ComparisonOperator {
    fn from(value: &str) -> Self {
        match value {
            "EQ" => Self::Eq,
            "NE" => Self::Ne,
            "IN" => Self::In,
            "LE" => Self::Le,
            "LT" => Self::Lt,
            "GE" => Self::Ge,
            "GT" => Self::Gt,
            "BETWEEN" => Self::Between,
            "NOT_NULL" => Self::NotNull,
            "NULL" => Self::Null,
            "CONTAINS" => Self::Contains,
            "NOT_CONTAINS" => Self::NotContains,
            "BEGINS_WITH" => Self::BeginsWith,
            _ => Self::Unknown(UnknownComparisonOperator(value.to_owned())),
        }
    }
}

impl FromStr for ComparisonOperator {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ComparisonOperator {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ComparisonOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalOperator {
    And,
    Or,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownConditionalOperator),
}

/// A value of [`ConditionalOperator`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownConditionalOperator(String);

impl UnknownConditionalOperator {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ConditionalOperator {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["AND", "OR"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ConditionalOperator {
    fn from(value: &str) -> Self {
        match value {
            "AND" => Self::And,
            "OR" => Self::Or,
            _ => Self::Unknown(UnknownConditionalOperator(value.to_owned())),
        }
    }
}

impl FromStr for ConditionalOperator {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ConditionalOperator {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ConditionalOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalTableSettingsReplicationMode {
    Enabled,
    Disabled,
    EnabledWithOverrides,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownGlobalTableSettingsReplicationMode),
}

/// A value of [`GlobalTableSettingsReplicationMode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownGlobalTableSettingsReplicationMode(String);

impl UnknownGlobalTableSettingsReplicationMode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl GlobalTableSettingsReplicationMode {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledWithOverrides => "ENABLED_WITH_OVERRIDES",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for GlobalTableSettingsReplicationMode {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_WITH_OVERRIDES" => Self::EnabledWithOverrides,
            _ => Self::Unknown(UnknownGlobalTableSettingsReplicationMode(value.to_owned())),
        }
    }
}

impl FromStr for GlobalTableSettingsReplicationMode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for GlobalTableSettingsReplicationMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for GlobalTableSettingsReplicationMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndexStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownIndexStatus),
}

/// A value of [`IndexStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownIndexStatus(String);

impl UnknownIndexStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl IndexStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for IndexStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(UnknownIndexStatus(value.to_owned())),
        }
    }
}

impl FromStr for IndexStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for IndexStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for IndexStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    Hash,
    Range,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownKeyType),
}

/// A value of [`KeyType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownKeyType(String);

impl UnknownKeyType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl KeyType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["HASH", "RANGE"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hash => "HASH",
            Self::Range => "RANGE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for KeyType {
    fn from(value: &str) -> Self {
        match value {
            "HASH" => Self::Hash,
            "RANGE" => Self::Range,
            _ => Self::Unknown(UnknownKeyType(value.to_owned())),
        }
    }
}

impl FromStr for KeyType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for KeyType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for KeyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiRegionConsistency {
    Eventual,
    Strong,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownMultiRegionConsistency),
}

/// A value of [`MultiRegionConsistency`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownMultiRegionConsistency(String);

impl UnknownMultiRegionConsistency {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl MultiRegionConsistency {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eventual => "EVENTUAL",
            Self::Strong => "STRONG",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for MultiRegionConsistency {
    fn from(value: &str) -> Self {
        match value {
            "EVENTUAL" => Self::Eventual,
            "STRONG" => Self::Strong,
            _ => Self::Unknown(UnknownMultiRegionConsistency(value.to_owned())),
        }
    }
}

impl FromStr for MultiRegionConsistency {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for MultiRegionConsistency {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for MultiRegionConsistency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectionType {
    All,
    KeysOnly,
    Include,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownProjectionType),
}

/// A value of [`ProjectionType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownProjectionType(String);

impl UnknownProjectionType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ProjectionType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ALL", "KEYS_ONLY", "INCLUDE"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::KeysOnly => "KEYS_ONLY",
            Self::Include => "INCLUDE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ProjectionType {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            "KEYS_ONLY" => Self::KeysOnly,
            "INCLUDE" => Self::Include,
            _ => Self::Unknown(UnknownProjectionType(value.to_owned())),
        }
    }
}

impl FromStr for ProjectionType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ProjectionType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ProjectionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicaStatus {
    Creating,
    CreationFailed,
    Updating,
    Deleting,
    Active,
    RegionDisabled,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownReplicaStatus),
}

/// A value of [`ReplicaStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownReplicaStatus(String);

impl UnknownReplicaStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReplicaStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::CreationFailed => "CREATION_FAILED",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::RegionDisabled => "REGION_DISABLED",
            Self::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            Self::Archiving => "ARCHIVING",
            Self::Archived => "ARCHIVED",
            Self::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ReplicaStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "CREATION_FAILED" => Self::CreationFailed,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "REGION_DISABLED" => Self::RegionDisabled,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => Self::InaccessibleEncryptionCredentials,
            "ARCHIVING" => Self::Archiving,
            "ARCHIVED" => Self::Archived,
            "REPLICATION_NOT_AUTHORIZED" => Self::ReplicationNotAuthorized,
            _ => Self::Unknown(UnknownReplicaStatus(value.to_owned())),
        }
    }
}

impl FromStr for ReplicaStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ReplicaStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ReplicaStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnConsumedCapacity {
    Indexes,
    Total,
    None,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownReturnConsumedCapacity),
}

/// A value of [`ReturnConsumedCapacity`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownReturnConsumedCapacity(String);

impl UnknownReturnConsumedCapacity {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReturnConsumedCapacity {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["INDEXES", "TOTAL", "NONE"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Indexes => "INDEXES",
            Self::Total => "TOTAL",
            Self::None => "NONE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ReturnConsumedCapacity {
    fn from(value: &str) -> Self {
        match value {
            "INDEXES" => Self::Indexes,
            "TOTAL" => Self::Total,
            "NONE" => Self::None,
            _ => Self::Unknown(UnknownReturnConsumedCapacity(value.to_owned())),
        }
    }
}

impl FromStr for ReturnConsumedCapacity {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ReturnConsumedCapacity {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ReturnConsumedCapacity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnItemCollectionMetrics {
    Size,
    None,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownReturnItemCollectionMetrics),
}

/// A value of [`ReturnItemCollectionMetrics`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownReturnItemCollectionMetrics(String);

impl UnknownReturnItemCollectionMetrics {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReturnItemCollectionMetrics {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["SIZE", "NONE"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Size => "SIZE",
            Self::None => "NONE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ReturnItemCollectionMetrics {
    fn from(value: &str) -> Self {
        match value {
            "SIZE" => Self::Size,
            "NONE" => Self::None,
            _ => Self::Unknown(UnknownReturnItemCollectionMetrics(value.to_owned())),
        }
    }
}

impl FromStr for ReturnItemCollectionMetrics {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ReturnItemCollectionMetrics {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ReturnItemCollectionMetrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnValue {
    None,
    AllOld,
    UpdatedOld,
    AllNew,
    UpdatedNew,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownReturnValue),
}

/// A value of [`ReturnValue`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownReturnValue(String);

impl UnknownReturnValue {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReturnValue {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AllOld => "ALL_OLD",
            Self::UpdatedOld => "UPDATED_OLD",
            Self::AllNew => "ALL_NEW",
            Self::UpdatedNew => "UPDATED_NEW",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ReturnValue {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "ALL_OLD" => Self::AllOld,
            "UPDATED_OLD" => Self::UpdatedOld,
            "ALL_NEW" => Self::AllNew,
            "UPDATED_NEW" => Self::UpdatedNew,
            _ => Self::Unknown(UnknownReturnValue(value.to_owned())),
        }
    }
}

impl FromStr for ReturnValue {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ReturnValue {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ReturnValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnValuesOnConditionCheckFailure {
    AllOld,
    None,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownReturnValuesOnConditionCheckFailure),
}

/// A value of [`ReturnValuesOnConditionCheckFailure`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownReturnValuesOnConditionCheckFailure(String);

impl UnknownReturnValuesOnConditionCheckFailure {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReturnValuesOnConditionCheckFailure {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ALL_OLD", "NONE"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllOld => "ALL_OLD",
            Self::None => "NONE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ReturnValuesOnConditionCheckFailure {
    fn from(value: &str) -> Self {
        match value {
            "ALL_OLD" => Self::AllOld,
            "NONE" => Self::None,
            _ => Self::Unknown(UnknownReturnValuesOnConditionCheckFailure(value.to_owned())),
        }
    }
}

impl FromStr for ReturnValuesOnConditionCheckFailure {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ReturnValuesOnConditionCheckFailure {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ReturnValuesOnConditionCheckFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalarAttributeType {
    S,
    N,
    B,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownScalarAttributeType),
}

/// A value of [`ScalarAttributeType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownScalarAttributeType(String);

impl UnknownScalarAttributeType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ScalarAttributeType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["S", "N", "B"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::S => "S",
            Self::N => "N",
            Self::B => "B",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ScalarAttributeType {
    fn from(value: &str) -> Self {
        match value {
            "S" => Self::S,
            "N" => Self::N,
            "B" => Self::B,
            _ => Self::Unknown(UnknownScalarAttributeType(value.to_owned())),
        }
    }
}

impl FromStr for ScalarAttributeType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ScalarAttributeType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ScalarAttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Select {
    AllAttributes,
    AllProjectedAttributes,
    SpecificAttributes,
    Count,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSelect),
}

/// A value of [`Select`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSelect(String);

impl UnknownSelect {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Select {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "ALL_ATTRIBUTES",
        "ALL_PROJECTED_ATTRIBUTES",
        "SPECIFIC_ATTRIBUTES",
        "COUNT",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllAttributes => "ALL_ATTRIBUTES",
            Self::AllProjectedAttributes => "ALL_PROJECTED_ATTRIBUTES",
            Self::SpecificAttributes => "SPECIFIC_ATTRIBUTES",
            Self::Count => "COUNT",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for Select {
    fn from(value: &str) -> Self {
        match value {
            "ALL_ATTRIBUTES" => Self::AllAttributes,
            "ALL_PROJECTED_ATTRIBUTES" => Self::AllProjectedAttributes,
            "SPECIFIC_ATTRIBUTES" => Self::SpecificAttributes,
            "COUNT" => Self::Count,
            _ => Self::Unknown(UnknownSelect(value.to_owned())),
        }
    }
}

impl FromStr for Select {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for Select {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for Select {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SseStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Updating,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSseStatus),
}

/// A value of [`SseStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSseStatus(String);

impl UnknownSseStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SseStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Enabled => "ENABLED",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::Updating => "UPDATING",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for SseStatus {
    fn from(value: &str) -> Self {
        match value {
            "ENABLING" => Self::Enabling,
            "ENABLED" => Self::Enabled,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(UnknownSseStatus(value.to_owned())),
        }
    }
}

impl FromStr for SseStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for SseStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for SseStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SseType {
    Aes256,
    Kms,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSseType),
}

/// A value of [`SseType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSseType(String);

impl UnknownSseType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SseType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["AES256", "KMS"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::Kms => "KMS",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for SseType {
    fn from(value: &str) -> Self {
        match value {
            "AES256" => Self::Aes256,
            "KMS" => Self::Kms,
            _ => Self::Unknown(UnknownSseType(value.to_owned())),
        }
    }
}

impl FromStr for SseType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for SseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for SseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamViewType {
    NewImage,
    OldImage,
    NewAndOldImages,
    KeysOnly,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownStreamViewType),
}

/// A value of [`StreamViewType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStreamViewType(String);

impl UnknownStreamViewType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl StreamViewType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewImage => "NEW_IMAGE",
            Self::OldImage => "OLD_IMAGE",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            Self::KeysOnly => "KEYS_ONLY",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StreamViewType {
    fn from(value: &str) -> Self {
        match value {
            "NEW_IMAGE" => Self::NewImage,
            "OLD_IMAGE" => Self::OldImage,
            "NEW_AND_OLD_IMAGES" => Self::NewAndOldImages,
            "KEYS_ONLY" => Self::KeysOnly,
            _ => Self::Unknown(UnknownStreamViewType(value.to_owned())),
        }
    }
}

impl FromStr for StreamViewType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StreamViewType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for StreamViewType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableClass {
    Standard,
    StandardInfrequentAccess,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownTableClass),
}

/// A value of [`TableClass`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownTableClass(String);

impl UnknownTableClass {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TableClass {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["STANDARD", "STANDARD_INFREQUENT_ACCESS"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for TableClass {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "STANDARD_INFREQUENT_ACCESS" => Self::StandardInfrequentAccess,
            _ => Self::Unknown(UnknownTableClass(value.to_owned())),
        }
    }
}

impl FromStr for TableClass {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for TableClass {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for TableClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownTableStatus),
}

/// A value of [`TableStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownTableStatus(String);

impl UnknownTableStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TableStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            Self::Archiving => "ARCHIVING",
            Self::Archived => "ARCHIVED",
            Self::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for TableStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => Self::InaccessibleEncryptionCredentials,
            "ARCHIVING" => Self::Archiving,
            "ARCHIVED" => Self::Archived,
            "REPLICATION_NOT_AUTHORIZED" => Self::ReplicationNotAuthorized,
            _ => Self::Unknown(UnknownTableStatus(value.to_owned())),
        }
    }
}

impl FromStr for TableStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for TableStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for TableStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WitnessStatus {
    Creating,
    Deleting,
    Active,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownWitnessStatus),
}

/// A value of [`WitnessStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownWitnessStatus(String);

impl UnknownWitnessStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl WitnessStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for WitnessStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(UnknownWitnessStatus(value.to_owned())),
        }
    }
}

impl FromStr for WitnessStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for WitnessStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for WitnessStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AttributeValue {
    S(String),
    N(String),
    B(Vec<u8>),
    Ss(Vec<String>),
    Ns(Vec<String>),
    Bs(Vec<Vec<u8>>),
    M(HashMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    Null(bool),
    Bool(bool),
    /// The name of a member that the model did not have when this crate was
    /// generated. Its value is not kept.
    ///
    /// A newer model may make it a variant, so compare it by its name.
    Unknown(UnknownAttributeValue),
}

/// The fallback if a reply lacks the union: an unknown member without a name.
impl Default for AttributeValue {
    fn default() -> Self {
        Self::Unknown(UnknownAttributeValue(String::new()))
    }
}

/// A member of [`AttributeValue`] that is none of its variants.
///
/// Only a reply creates it. A request cannot contain it, since its value is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownAttributeValue(pub(super) String);

impl UnknownAttributeValue {
    /// The member's name; empty if the reply had no member.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchivalSummary {
    pub archival_date_time: Option<Timestamp>,
    pub archival_reason: Option<String>,
    pub archival_backup_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributeDefinition {
    /// Allowed: 1 to 255 characters.
    pub attribute_name: String,
    pub attribute_type: ScalarAttributeType,
}

/// The required members of [`AttributeDefinition`].
#[derive(Debug, Clone, PartialEq)]
pub struct AttributeDefinitionRequired {
    /// See [`attribute_name`](field@AttributeDefinition::attribute_name).
    pub attribute_name: String,
    /// See [`attribute_type`](field@AttributeDefinition::attribute_type).
    pub attribute_type: ScalarAttributeType,
}

impl AttributeDefinition {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: AttributeDefinitionRequired) -> Self {
        Self {
            attribute_name: required.attribute_name,
            attribute_type: required.attribute_type,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeValueUpdate {
    pub value: Option<AttributeValue>,
    pub action: Option<AttributeAction>,
}

impl AttributeValueUpdate {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: AttributeValue) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets [`action`](field@Self::action).
    #[must_use]
    pub fn action(mut self, action: AttributeAction) -> Self {
        self.action = Some(action);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingModeSummary {
    pub billing_mode: Option<BillingMode>,
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancellationReason {
    pub item: HashMap<String, AttributeValue>,
    pub code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: ComparisonOperator,
}

impl Condition {
    /// Takes the required member.
    #[must_use]
    pub fn new(comparison_operator: ComparisonOperator) -> Self {
        Self {
            attribute_value_list: None,
            comparison_operator,
        }
    }

    /// Sets [`attribute_value_list`](field@Self::attribute_value_list).
    #[must_use]
    pub fn attribute_value_list(
        mut self,
        attribute_value_list: impl IntoIterator<Item = AttributeValue>,
    ) -> Self {
        self.attribute_value_list = Some(attribute_value_list.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConditionCheck {
    pub key: HashMap<String, AttributeValue>,
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    pub condition_expression: String,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

/// The required members of [`ConditionCheck`].
#[derive(Debug, Clone, PartialEq)]
pub struct ConditionCheckRequired {
    /// See [`condition_expression`](field@ConditionCheck::condition_expression).
    pub condition_expression: String,
    /// See [`key`](field@ConditionCheck::key).
    pub key: HashMap<String, AttributeValue>,
    /// See [`table_name`](field@ConditionCheck::table_name).
    pub table_name: String,
}

impl ConditionCheck {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: ConditionCheckRequired) -> Self {
        Self {
            key: required.key,
            table_name: required.table_name,
            condition_expression: required.condition_expression,
            expression_attribute_names: None,
            expression_attribute_values: None,
            return_values_on_condition_check_failure: None,
        }
    }

    /// Sets [`expression_attribute_names`](field@Self::expression_attribute_names).
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        expression_attribute_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.expression_attribute_names = Some(
            expression_attribute_names
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`expression_attribute_values`](field@Self::expression_attribute_values).
    #[must_use]
    pub fn expression_attribute_values(
        mut self,
        expression_attribute_values: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>,
    ) -> Self {
        self.expression_attribute_values = Some(
            expression_attribute_values
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`return_values_on_condition_check_failure`](field@Self::return_values_on_condition_check_failure).
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    ) -> Self {
        self.return_values_on_condition_check_failure =
            Some(return_values_on_condition_check_failure);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumedCapacity {
    pub table_name: Option<String>,
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub local_secondary_indexes: HashMap<String, Capacity>,
    pub global_secondary_indexes: HashMap<String, Capacity>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delete {
    pub key: HashMap<String, AttributeValue>,
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

/// The required members of [`Delete`].
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteRequired {
    /// See [`key`](field@Delete::key).
    pub key: HashMap<String, AttributeValue>,
    /// See [`table_name`](field@Delete::table_name).
    pub table_name: String,
}

impl Delete {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: DeleteRequired) -> Self {
        Self {
            key: required.key,
            table_name: required.table_name,
            condition_expression: None,
            expression_attribute_names: None,
            expression_attribute_values: None,
            return_values_on_condition_check_failure: None,
        }
    }

    /// Sets [`condition_expression`](field@Self::condition_expression).
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }

    /// Sets [`expression_attribute_names`](field@Self::expression_attribute_names).
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        expression_attribute_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.expression_attribute_names = Some(
            expression_attribute_names
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`expression_attribute_values`](field@Self::expression_attribute_values).
    #[must_use]
    pub fn expression_attribute_values(
        mut self,
        expression_attribute_values: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>,
    ) -> Self {
        self.expression_attribute_values = Some(
            expression_attribute_values
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`return_values_on_condition_check_failure`](field@Self::return_values_on_condition_check_failure).
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    ) -> Self {
        self.return_values_on_condition_check_failure =
            Some(return_values_on_condition_check_failure);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    pub key: HashMap<String, AttributeValue>,
}

impl DeleteRequest {
    /// Takes the required member.
    #[must_use]
    pub fn new(key: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>) -> Self {
        Self {
            key: key
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpectedAttributeValue {
    pub value: Option<AttributeValue>,
    pub exists: Option<bool>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}

impl ExpectedAttributeValue {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: AttributeValue) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets [`exists`](field@Self::exists).
    #[must_use]
    pub fn exists(mut self, exists: bool) -> Self {
        self.exists = Some(exists);
        self
    }

    /// Sets [`comparison_operator`](field@Self::comparison_operator).
    #[must_use]
    pub fn comparison_operator(mut self, comparison_operator: ComparisonOperator) -> Self {
        self.comparison_operator = Some(comparison_operator);
        self
    }

    /// Sets [`attribute_value_list`](field@Self::attribute_value_list).
    #[must_use]
    pub fn attribute_value_list(
        mut self,
        attribute_value_list: impl IntoIterator<Item = AttributeValue>,
    ) -> Self {
        self.attribute_value_list = Some(attribute_value_list.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GlobalSecondaryIndex {
    /// Allowed: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub index_name: String,
    /// Allowed: at least 1 item.
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

/// The required members of [`GlobalSecondaryIndex`].
#[derive(Debug, Clone, PartialEq)]
pub struct GlobalSecondaryIndexRequired {
    /// See [`index_name`](field@GlobalSecondaryIndex::index_name).
    pub index_name: String,
    /// See [`key_schema`](field@GlobalSecondaryIndex::key_schema).
    pub key_schema: Vec<KeySchemaElement>,
    /// See [`projection`](field@GlobalSecondaryIndex::projection).
    pub projection: Projection,
}

impl GlobalSecondaryIndex {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: GlobalSecondaryIndexRequired) -> Self {
        Self {
            index_name: required.index_name,
            key_schema: required.key_schema,
            projection: required.projection,
            provisioned_throughput: None,
            on_demand_throughput: None,
            warm_throughput: None,
        }
    }

    /// Sets [`provisioned_throughput`](field@Self::provisioned_throughput).
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }

    /// Sets [`on_demand_throughput`](field@Self::on_demand_throughput).
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }

    /// Sets [`warm_throughput`](field@Self::warm_throughput).
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Option<Projection>,
    pub index_status: Option<IndexStatus>,
    pub backfilling: Option<bool>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<IndexStatus>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<WitnessStatus>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemCollectionMetrics {
    pub item_collection_key: HashMap<String, AttributeValue>,
    pub size_estimate_range_gb: Vec<f64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeySchemaElement {
    /// Allowed: 1 to 255 characters.
    pub attribute_name: String,
    pub key_type: KeyType,
}

/// The required members of [`KeySchemaElement`].
#[derive(Debug, Clone, PartialEq)]
pub struct KeySchemaElementRequired {
    /// See [`attribute_name`](field@KeySchemaElement::attribute_name).
    pub attribute_name: String,
    /// See [`key_type`](field@KeySchemaElement::key_type).
    pub key_type: KeyType,
}

impl KeySchemaElement {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: KeySchemaElementRequired) -> Self {
        Self {
            attribute_name: required.attribute_name,
            key_type: required.key_type,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeysAndAttributes {
    /// Allowed: 1 to 100 items.
    pub keys: Vec<HashMap<String, AttributeValue>>,
    /// Allowed: at least 1 item.
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
}

impl KeysAndAttributes {
    /// Takes the required member.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = HashMap<String, AttributeValue>>) -> Self {
        Self {
            keys: keys.into_iter().collect(),
            attributes_to_get: None,
            consistent_read: None,
            projection_expression: None,
            expression_attribute_names: None,
        }
    }

    /// Sets [`attributes_to_get`](field@Self::attributes_to_get).
    #[must_use]
    pub fn attributes_to_get(
        mut self,
        attributes_to_get: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attributes_to_get = Some(attributes_to_get.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`consistent_read`](field@Self::consistent_read).
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }

    /// Sets [`projection_expression`](field@Self::projection_expression).
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }

    /// Sets [`expression_attribute_names`](field@Self::expression_attribute_names).
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        expression_attribute_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.expression_attribute_names = Some(
            expression_attribute_names
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocalSecondaryIndex {
    /// Allowed: 3 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
    pub index_name: String,
    /// Allowed: at least 1 item.
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
}

/// The required members of [`LocalSecondaryIndex`].
#[derive(Debug, Clone, PartialEq)]
pub struct LocalSecondaryIndexRequired {
    /// See [`index_name`](field@LocalSecondaryIndex::index_name).
    pub index_name: String,
    /// See [`key_schema`](field@LocalSecondaryIndex::key_schema).
    pub key_schema: Vec<KeySchemaElement>,
    /// See [`projection`](field@LocalSecondaryIndex::projection).
    pub projection: Projection,
}

impl LocalSecondaryIndex {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: LocalSecondaryIndexRequired) -> Self {
        Self {
            index_name: required.index_name,
            key_schema: required.key_schema,
            projection: required.projection,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Option<Projection>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}

impl OnDemandThroughput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max_read_request_units`](field@Self::max_read_request_units).
    #[must_use]
    pub fn max_read_request_units(mut self, max_read_request_units: i64) -> Self {
        self.max_read_request_units = Some(max_read_request_units);
        self
    }

    /// Sets [`max_write_request_units`](field@Self::max_write_request_units).
    #[must_use]
    pub fn max_write_request_units(mut self, max_write_request_units: i64) -> Self {
        self.max_write_request_units = Some(max_write_request_units);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Projection {
    pub projection_type: Option<ProjectionType>,
    /// Allowed: 1 to 20 items.
    pub non_key_attributes: Option<Vec<String>>,
}

impl Projection {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`projection_type`](field@Self::projection_type).
    #[must_use]
    pub fn projection_type(mut self, projection_type: ProjectionType) -> Self {
        self.projection_type = Some(projection_type);
        self
    }

    /// Sets [`non_key_attributes`](field@Self::non_key_attributes).
    #[must_use]
    pub fn non_key_attributes(
        mut self,
        non_key_attributes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.non_key_attributes = Some(non_key_attributes.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedThroughput {
    /// Allowed: at least 1.
    pub read_capacity_units: i64,
    /// Allowed: at least 1.
    pub write_capacity_units: i64,
}

/// The required members of [`ProvisionedThroughput`].
#[derive(Debug, Clone, PartialEq)]
pub struct ProvisionedThroughputRequired {
    /// See [`read_capacity_units`](field@ProvisionedThroughput::read_capacity_units).
    pub read_capacity_units: i64,
    /// See [`write_capacity_units`](field@ProvisionedThroughput::write_capacity_units).
    pub write_capacity_units: i64,
}

impl ProvisionedThroughput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: ProvisionedThroughputRequired) -> Self {
        Self {
            read_capacity_units: required.read_capacity_units,
            write_capacity_units: required.write_capacity_units,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: Option<Timestamp>,
    pub last_decrease_date_time: Option<Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Put {
    pub item: HashMap<String, AttributeValue>,
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

/// The required members of [`Put`].
#[derive(Debug, Clone, PartialEq)]
pub struct PutRequired {
    /// See [`item`](field@Put::item).
    pub item: HashMap<String, AttributeValue>,
    /// See [`table_name`](field@Put::table_name).
    pub table_name: String,
}

impl Put {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PutRequired) -> Self {
        Self {
            item: required.item,
            table_name: required.table_name,
            condition_expression: None,
            expression_attribute_names: None,
            expression_attribute_values: None,
            return_values_on_condition_check_failure: None,
        }
    }

    /// Sets [`condition_expression`](field@Self::condition_expression).
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }

    /// Sets [`expression_attribute_names`](field@Self::expression_attribute_names).
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        expression_attribute_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.expression_attribute_names = Some(
            expression_attribute_names
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`expression_attribute_values`](field@Self::expression_attribute_values).
    #[must_use]
    pub fn expression_attribute_values(
        mut self,
        expression_attribute_values: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>,
    ) -> Self {
        self.expression_attribute_values = Some(
            expression_attribute_values
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`return_values_on_condition_check_failure`](field@Self::return_values_on_condition_check_failure).
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    ) -> Self {
        self.return_values_on_condition_check_failure =
            Some(return_values_on_condition_check_failure);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutRequest {
    pub item: HashMap<String, AttributeValue>,
}

impl PutRequest {
    /// Takes the required member.
    #[must_use]
    pub fn new(item: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>) -> Self {
        Self {
            item: item
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaDescription {
    pub region_name: Option<String>,
    pub replica_status: Option<ReplicaStatus>,
    pub replica_arn: Option<String>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: Vec<ReplicaGlobalSecondaryIndexDescription>,
    pub replica_inaccessible_date_time: Option<Timestamp>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreSummary {
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
    pub restore_date_time: Timestamp,
    pub restore_in_progress: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SseDescription {
    pub status: Option<SseStatus>,
    pub sse_type: Option<SseType>,
    pub kms_master_key_arn: Option<String>,
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SseSpecification {
    pub enabled: Option<bool>,
    pub sse_type: Option<SseType>,
    pub kms_master_key_id: Option<String>,
}

impl SseSpecification {
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

    /// Sets [`sse_type`](field@Self::sse_type).
    #[must_use]
    pub fn sse_type(mut self, sse_type: SseType) -> Self {
        self.sse_type = Some(sse_type);
        self
    }

    /// Sets [`kms_master_key_id`](field@Self::kms_master_key_id).
    #[must_use]
    pub fn kms_master_key_id(mut self, kms_master_key_id: impl Into<String>) -> Self {
        self.kms_master_key_id = Some(kms_master_key_id.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: Option<StreamViewType>,
}

impl StreamSpecification {
    /// Takes the required member.
    #[must_use]
    pub fn new(stream_enabled: bool) -> Self {
        Self {
            stream_enabled,
            stream_view_type: None,
        }
    }

    /// Sets [`stream_view_type`](field@Self::stream_view_type).
    #[must_use]
    pub fn stream_view_type(mut self, stream_view_type: StreamViewType) -> Self {
        self.stream_view_type = Some(stream_view_type);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableClassSummary {
    pub table_class: Option<TableClass>,
    pub last_update_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableDescription {
    pub attribute_definitions: Vec<AttributeDefinition>,
    pub table_name: Option<String>,
    pub key_schema: Vec<KeySchemaElement>,
    pub table_status: Option<TableStatus>,
    pub creation_date_time: Option<Timestamp>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub local_secondary_indexes: Vec<LocalSecondaryIndexDescription>,
    pub global_secondary_indexes: Vec<GlobalSecondaryIndexDescription>,
    pub stream_specification: Option<StreamSpecification>,
    pub latest_stream_label: Option<String>,
    pub latest_stream_arn: Option<String>,
    pub global_table_version: Option<String>,
    pub replicas: Vec<ReplicaDescription>,
    pub global_table_witnesses: Vec<GlobalTableWitnessDescription>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub restore_summary: Option<RestoreSummary>,
    pub sse_description: Option<SseDescription>,
    pub archival_summary: Option<ArchivalSummary>,
    pub table_class_summary: Option<TableClassSummary>,
    pub deletion_protection_enabled: Option<bool>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: Option<MultiRegionConsistency>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<TableStatus>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Allowed: 1 to 128 characters.
    pub key: String,
    /// Allowed: at most 256 characters.
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

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottlingReason {
    pub reason: Option<String>,
    pub resource: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub put: Option<Put>,
    pub delete: Option<Delete>,
    pub update: Option<Update>,
}

impl TransactWriteItem {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`condition_check`](field@Self::condition_check).
    #[must_use]
    pub fn condition_check(mut self, condition_check: ConditionCheck) -> Self {
        self.condition_check = Some(condition_check);
        self
    }

    /// Sets [`put`](field@Self::put).
    #[must_use]
    pub fn put(mut self, put: Put) -> Self {
        self.put = Some(put);
        self
    }

    /// Sets [`delete`](field@Self::delete).
    #[must_use]
    pub fn delete(mut self, delete: Delete) -> Self {
        self.delete = Some(delete);
        self
    }

    /// Sets [`update`](field@Self::update).
    #[must_use]
    pub fn update(mut self, update: Update) -> Self {
        self.update = Some(update);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Update {
    pub key: HashMap<String, AttributeValue>,
    pub update_expression: String,
    /// Allowed: 1 to 1024 characters.
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

/// The required members of [`Update`].
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRequired {
    /// See [`key`](field@Update::key).
    pub key: HashMap<String, AttributeValue>,
    /// See [`table_name`](field@Update::table_name).
    pub table_name: String,
    /// See [`update_expression`](field@Update::update_expression).
    pub update_expression: String,
}

impl Update {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: UpdateRequired) -> Self {
        Self {
            key: required.key,
            update_expression: required.update_expression,
            table_name: required.table_name,
            condition_expression: None,
            expression_attribute_names: None,
            expression_attribute_values: None,
            return_values_on_condition_check_failure: None,
        }
    }

    /// Sets [`condition_expression`](field@Self::condition_expression).
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }

    /// Sets [`expression_attribute_names`](field@Self::expression_attribute_names).
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        expression_attribute_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.expression_attribute_names = Some(
            expression_attribute_names
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`expression_attribute_values`](field@Self::expression_attribute_values).
    #[must_use]
    pub fn expression_attribute_values(
        mut self,
        expression_attribute_values: impl IntoIterator<Item = (impl Into<String>, AttributeValue)>,
    ) -> Self {
        self.expression_attribute_values = Some(
            expression_attribute_values
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`return_values_on_condition_check_failure`](field@Self::return_values_on_condition_check_failure).
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    ) -> Self {
        self.return_values_on_condition_check_failure =
            Some(return_values_on_condition_check_failure);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}

impl WarmThroughput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`read_units_per_second`](field@Self::read_units_per_second).
    #[must_use]
    pub fn read_units_per_second(mut self, read_units_per_second: i64) -> Self {
        self.read_units_per_second = Some(read_units_per_second);
        self
    }

    /// Sets [`write_units_per_second`](field@Self::write_units_per_second).
    #[must_use]
    pub fn write_units_per_second(mut self, write_units_per_second: i64) -> Self {
        self.write_units_per_second = Some(write_units_per_second);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WriteRequest {
    pub put_request: Option<PutRequest>,
    pub delete_request: Option<DeleteRequest>,
}

impl WriteRequest {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`put_request`](field@Self::put_request).
    #[must_use]
    pub fn put_request(mut self, put_request: PutRequest) -> Self {
        self.put_request = Some(put_request);
        self
    }

    /// Sets [`delete_request`](field@Self::delete_request).
    #[must_use]
    pub fn delete_request(mut self, delete_request: DeleteRequest) -> Self {
        self.delete_request = Some(delete_request);
        self
    }
}
