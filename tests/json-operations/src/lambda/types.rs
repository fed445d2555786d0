//! Types of Lambda.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationLogLevel {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownApplicationLogLevel),
}

/// A value of [`ApplicationLogLevel`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownApplicationLogLevel(String);

impl UnknownApplicationLogLevel {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ApplicationLogLevel {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ApplicationLogLevel {
    fn from(value: &str) -> Self {
        match value {
            "TRACE" => Self::Trace,
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            "ERROR" => Self::Error,
            "FATAL" => Self::Fatal,
            _ => Self::Unknown(UnknownApplicationLogLevel(value.to_owned())),
        }
    }
}

impl FromStr for ApplicationLogLevel {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ApplicationLogLevel {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ApplicationLogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Architecture {
    X8664,
    Arm64,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownArchitecture),
}

/// A value of [`Architecture`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownArchitecture(String);

impl UnknownArchitecture {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Architecture {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["x86_64", "arm64"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X8664 => "x86_64",
            Self::Arm64 => "arm64",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for Architecture {
    fn from(value: &str) -> Self {
        match value {
            "x86_64" => Self::X8664,
            "arm64" => Self::Arm64,
            _ => Self::Unknown(UnknownArchitecture(value.to_owned())),
        }
    }
}

impl FromStr for Architecture {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for Architecture {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionVersion {
    All,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownFunctionVersion),
}

/// A value of [`FunctionVersion`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownFunctionVersion(String);

impl UnknownFunctionVersion {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FunctionVersion {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ALL"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for FunctionVersion {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            _ => Self::Unknown(UnknownFunctionVersion(value.to_owned())),
        }
    }
}

impl FromStr for FunctionVersion {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for FunctionVersion {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for FunctionVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionVersionLatestPublished {
    LatestPublished,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownFunctionVersionLatestPublished),
}

/// A value of [`FunctionVersionLatestPublished`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownFunctionVersionLatestPublished(String);

impl UnknownFunctionVersionLatestPublished {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FunctionVersionLatestPublished {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["LATEST_PUBLISHED"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LatestPublished => "LATEST_PUBLISHED",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for FunctionVersionLatestPublished {
    fn from(value: &str) -> Self {
        match value {
            "LATEST_PUBLISHED" => Self::LatestPublished,
            _ => Self::Unknown(UnknownFunctionVersionLatestPublished(value.to_owned())),
        }
    }
}

impl FromStr for FunctionVersionLatestPublished {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for FunctionVersionLatestPublished {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for FunctionVersionLatestPublished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastUpdateStatus {
    Successful,
    Failed,
    InProgress,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownLastUpdateStatus),
}

/// A value of [`LastUpdateStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownLastUpdateStatus(String);

impl UnknownLastUpdateStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LastUpdateStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Successful => "Successful",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for LastUpdateStatus {
    fn from(value: &str) -> Self {
        match value {
            "Successful" => Self::Successful,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
            _ => Self::Unknown(UnknownLastUpdateStatus(value.to_owned())),
        }
    }
}

impl FromStr for LastUpdateStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for LastUpdateStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for LastUpdateStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastUpdateStatusReasonCode {
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIpAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KmsKeyAccessDenied,
    KmsKeyNotFound,
    InvalidStateKmsKey,
    DisabledKmsKey,
    EfsioError,
    EfsMountConnectivityError,
    EfsMountFailure,
    EfsMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    ServiceQuotaExceededException,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    Ec2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownLastUpdateStatusReasonCode),
}

/// A value of [`LastUpdateStatusReasonCode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownLastUpdateStatusReasonCode(String);

impl UnknownLastUpdateStatusReasonCode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LastUpdateStatusReasonCode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIpAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KmsKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KmsKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKmsKey => "InvalidStateKMSKey",
            Self::DisabledKmsKey => "DisabledKMSKey",
            Self::EfsioError => "EFSIOError",
            Self::EfsMountConnectivityError => "EFSMountConnectivityError",
            Self::EfsMountFailure => "EFSMountFailure",
            Self::EfsMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::ServiceQuotaExceededException => "ServiceQuotaExceededException",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::Ec2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for LastUpdateStatusReasonCode {
    fn from(value: &str) -> Self {
        match value {
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIpAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KmsKeyAccessDenied,
            "KMSKeyNotFound" => Self::KmsKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKmsKey,
            "DisabledKMSKey" => Self::DisabledKmsKey,
            "EFSIOError" => Self::EfsioError,
            "EFSMountConnectivityError" => Self::EfsMountConnectivityError,
            "EFSMountFailure" => Self::EfsMountFailure,
            "EFSMountTimeout" => Self::EfsMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "ServiceQuotaExceededException" => Self::ServiceQuotaExceededException,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => Self::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::Ec2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => Self::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => Self::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            _ => Self::Unknown(UnknownLastUpdateStatusReasonCode(value.to_owned())),
        }
    }
}

impl FromStr for LastUpdateStatusReasonCode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for LastUpdateStatusReasonCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for LastUpdateStatusReasonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogFormat {
    Json,
    Text,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownLogFormat),
}

/// A value of [`LogFormat`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownLogFormat(String);

impl UnknownLogFormat {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LogFormat {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["JSON", "Text"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Text => "Text",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for LogFormat {
    fn from(value: &str) -> Self {
        match value {
            "JSON" => Self::Json,
            "Text" => Self::Text,
            _ => Self::Unknown(UnknownLogFormat(value.to_owned())),
        }
    }
}

impl FromStr for LogFormat {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for LogFormat {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for LogFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageType {
    Zip,
    Image,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownPackageType),
}

/// A value of [`PackageType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownPackageType(String);

impl UnknownPackageType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PackageType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["Zip", "Image"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zip => "Zip",
            Self::Image => "Image",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for PackageType {
    fn from(value: &str) -> Self {
        match value {
            "Zip" => Self::Zip,
            "Image" => Self::Image,
            _ => Self::Unknown(UnknownPackageType(value.to_owned())),
        }
    }
}

impl FromStr for PackageType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for PackageType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for PackageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Runtime {
    Nodejs,
    Nodejs43,
    Nodejs610,
    Nodejs810,
    Nodejs10x,
    Nodejs12x,
    Nodejs14x,
    Nodejs16x,
    Nodejs18x,
    Nodejs20x,
    Nodejs22x,
    Nodejs24x,
    Java8,
    Java8al2,
    Java11,
    Java17,
    Java21,
    Java25,
    Python27,
    Python36,
    Python37,
    Python38,
    Python39,
    Python310,
    Python311,
    Python312,
    Python313,
    Python314,
    Dotnetcore10,
    Dotnetcore20,
    Dotnetcore21,
    Dotnetcore31,
    Dotnet6,
    Dotnet8,
    Dotnet10,
    Nodejs43edge,
    Go1x,
    Ruby25,
    Ruby27,
    Ruby32,
    Ruby33,
    Ruby34,
    Ruby40,
    Provided,
    Providedal2,
    Providedal2023,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownRuntime),
}

/// A value of [`Runtime`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownRuntime(String);

impl UnknownRuntime {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Runtime {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "nodejs",
        "nodejs4.3",
        "nodejs6.10",
        "nodejs8.10",
        "nodejs10.x",
        "nodejs12.x",
        "nodejs14.x",
        "nodejs16.x",
        "nodejs18.x",
        "nodejs20.x",
        "nodejs22.x",
        "nodejs24.x",
        "java8",
        "java8.al2",
        "java11",
        "java17",
        "java21",
        "java25",
        "python2.7",
        "python3.6",
        "python3.7",
        "python3.8",
        "python3.9",
        "python3.10",
        "python3.11",
        "python3.12",
        "python3.13",
        "python3.14",
        "dotnetcore1.0",
        "dotnetcore2.0",
        "dotnetcore2.1",
        "dotnetcore3.1",
        "dotnet6",
        "dotnet8",
        "dotnet10",
        "nodejs4.3-edge",
        "go1.x",
        "ruby2.5",
        "ruby2.7",
        "ruby3.2",
        "ruby3.3",
        "ruby3.4",
        "ruby4.0",
        "provided",
        "provided.al2",
        "provided.al2023",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nodejs => "nodejs",
            Self::Nodejs43 => "nodejs4.3",
            Self::Nodejs610 => "nodejs6.10",
            Self::Nodejs810 => "nodejs8.10",
            Self::Nodejs10x => "nodejs10.x",
            Self::Nodejs12x => "nodejs12.x",
            Self::Nodejs14x => "nodejs14.x",
            Self::Nodejs16x => "nodejs16.x",
            Self::Nodejs18x => "nodejs18.x",
            Self::Nodejs20x => "nodejs20.x",
            Self::Nodejs22x => "nodejs22.x",
            Self::Nodejs24x => "nodejs24.x",
            Self::Java8 => "java8",
            Self::Java8al2 => "java8.al2",
            Self::Java11 => "java11",
            Self::Java17 => "java17",
            Self::Java21 => "java21",
            Self::Java25 => "java25",
            Self::Python27 => "python2.7",
            Self::Python36 => "python3.6",
            Self::Python37 => "python3.7",
            Self::Python38 => "python3.8",
            Self::Python39 => "python3.9",
            Self::Python310 => "python3.10",
            Self::Python311 => "python3.11",
            Self::Python312 => "python3.12",
            Self::Python313 => "python3.13",
            Self::Python314 => "python3.14",
            Self::Dotnetcore10 => "dotnetcore1.0",
            Self::Dotnetcore20 => "dotnetcore2.0",
            Self::Dotnetcore21 => "dotnetcore2.1",
            Self::Dotnetcore31 => "dotnetcore3.1",
            Self::Dotnet6 => "dotnet6",
            Self::Dotnet8 => "dotnet8",
            Self::Dotnet10 => "dotnet10",
            Self::Nodejs43edge => "nodejs4.3-edge",
            Self::Go1x => "go1.x",
            Self::Ruby25 => "ruby2.5",
            Self::Ruby27 => "ruby2.7",
            Self::Ruby32 => "ruby3.2",
            Self::Ruby33 => "ruby3.3",
            Self::Ruby34 => "ruby3.4",
            Self::Ruby40 => "ruby4.0",
            Self::Provided => "provided",
            Self::Providedal2 => "provided.al2",
            Self::Providedal2023 => "provided.al2023",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for Runtime {
    fn from(value: &str) -> Self {
        match value {
            "nodejs" => Self::Nodejs,
            "nodejs4.3" => Self::Nodejs43,
            "nodejs6.10" => Self::Nodejs610,
            "nodejs8.10" => Self::Nodejs810,
            "nodejs10.x" => Self::Nodejs10x,
            "nodejs12.x" => Self::Nodejs12x,
            "nodejs14.x" => Self::Nodejs14x,
            "nodejs16.x" => Self::Nodejs16x,
            "nodejs18.x" => Self::Nodejs18x,
            "nodejs20.x" => Self::Nodejs20x,
            "nodejs22.x" => Self::Nodejs22x,
            "nodejs24.x" => Self::Nodejs24x,
            "java8" => Self::Java8,
            "java8.al2" => Self::Java8al2,
            "java11" => Self::Java11,
            "java17" => Self::Java17,
            "java21" => Self::Java21,
            "java25" => Self::Java25,
            "python2.7" => Self::Python27,
            "python3.6" => Self::Python36,
            "python3.7" => Self::Python37,
            "python3.8" => Self::Python38,
            "python3.9" => Self::Python39,
            "python3.10" => Self::Python310,
            "python3.11" => Self::Python311,
            "python3.12" => Self::Python312,
            "python3.13" => Self::Python313,
            "python3.14" => Self::Python314,
            "dotnetcore1.0" => Self::Dotnetcore10,
            "dotnetcore2.0" => Self::Dotnetcore20,
            "dotnetcore2.1" => Self::Dotnetcore21,
            "dotnetcore3.1" => Self::Dotnetcore31,
            "dotnet6" => Self::Dotnet6,
            "dotnet8" => Self::Dotnet8,
            "dotnet10" => Self::Dotnet10,
            "nodejs4.3-edge" => Self::Nodejs43edge,
            "go1.x" => Self::Go1x,
            "ruby2.5" => Self::Ruby25,
            "ruby2.7" => Self::Ruby27,
            "ruby3.2" => Self::Ruby32,
            "ruby3.3" => Self::Ruby33,
            "ruby3.4" => Self::Ruby34,
            "ruby4.0" => Self::Ruby40,
            "provided" => Self::Provided,
            "provided.al2" => Self::Providedal2,
            "provided.al2023" => Self::Providedal2023,
            _ => Self::Unknown(UnknownRuntime(value.to_owned())),
        }
    }
}

impl FromStr for Runtime {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for Runtime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapStartApplyOn {
    PublishedVersions,
    None,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSnapStartApplyOn),
}

/// A value of [`SnapStartApplyOn`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSnapStartApplyOn(String);

impl UnknownSnapStartApplyOn {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SnapStartApplyOn {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["PublishedVersions", "None"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PublishedVersions => "PublishedVersions",
            Self::None => "None",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for SnapStartApplyOn {
    fn from(value: &str) -> Self {
        match value {
            "PublishedVersions" => Self::PublishedVersions,
            "None" => Self::None,
            _ => Self::Unknown(UnknownSnapStartApplyOn(value.to_owned())),
        }
    }
}

impl FromStr for SnapStartApplyOn {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for SnapStartApplyOn {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for SnapStartApplyOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapStartOptimizationStatus {
    On,
    Off,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSnapStartOptimizationStatus),
}

/// A value of [`SnapStartOptimizationStatus`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSnapStartOptimizationStatus(String);

impl UnknownSnapStartOptimizationStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SnapStartOptimizationStatus {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for SnapStartOptimizationStatus {
    fn from(value: &str) -> Self {
        match value {
            "On" => Self::On,
            "Off" => Self::Off,
            _ => Self::Unknown(UnknownSnapStartOptimizationStatus(value.to_owned())),
        }
    }
}

impl FromStr for SnapStartOptimizationStatus {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for SnapStartOptimizationStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for SnapStartOptimizationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    Pending,
    Active,
    Inactive,
    Failed,
    Deactivating,
    Deactivated,
    ActiveNonInvocable,
    Deleting,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownState),
}

/// A value of [`State`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownState(String);

impl UnknownState {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl State {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Failed => "Failed",
            Self::Deactivating => "Deactivating",
            Self::Deactivated => "Deactivated",
            Self::ActiveNonInvocable => "ActiveNonInvocable",
            Self::Deleting => "Deleting",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "Pending" => Self::Pending,
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Failed" => Self::Failed,
            "Deactivating" => Self::Deactivating,
            "Deactivated" => Self::Deactivated,
            "ActiveNonInvocable" => Self::ActiveNonInvocable,
            "Deleting" => Self::Deleting,
            _ => Self::Unknown(UnknownState(value.to_owned())),
        }
    }
}

impl FromStr for State {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for State {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateReasonCode {
    Idle,
    Creating,
    Restoring,
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIpAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KmsKeyAccessDenied,
    KmsKeyNotFound,
    InvalidStateKmsKey,
    DisabledKmsKey,
    EfsioError,
    EfsMountConnectivityError,
    EfsMountFailure,
    EfsMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    ServiceQuotaExceededException,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    Ec2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    DrainingDurableExecutions,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownStateReasonCode),
}

/// A value of [`StateReasonCode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStateReasonCode(String);

impl UnknownStateReasonCode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl StateReasonCode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Creating => "Creating",
            Self::Restoring => "Restoring",
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIpAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KmsKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KmsKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKmsKey => "InvalidStateKMSKey",
            Self::DisabledKmsKey => "DisabledKMSKey",
            Self::EfsioError => "EFSIOError",
            Self::EfsMountConnectivityError => "EFSMountConnectivityError",
            Self::EfsMountFailure => "EFSMountFailure",
            Self::EfsMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::ServiceQuotaExceededException => "ServiceQuotaExceededException",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::Ec2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::DrainingDurableExecutions => "DrainingDurableExecutions",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StateReasonCode {
    fn from(value: &str) -> Self {
        match value {
            "Idle" => Self::Idle,
            "Creating" => Self::Creating,
            "Restoring" => Self::Restoring,
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIpAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KmsKeyAccessDenied,
            "KMSKeyNotFound" => Self::KmsKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKmsKey,
            "DisabledKMSKey" => Self::DisabledKmsKey,
            "EFSIOError" => Self::EfsioError,
            "EFSMountConnectivityError" => Self::EfsMountConnectivityError,
            "EFSMountFailure" => Self::EfsMountFailure,
            "EFSMountTimeout" => Self::EfsMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "ServiceQuotaExceededException" => Self::ServiceQuotaExceededException,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => Self::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::Ec2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => Self::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => Self::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            "DrainingDurableExecutions" => Self::DrainingDurableExecutions,
            _ => Self::Unknown(UnknownStateReasonCode(value.to_owned())),
        }
    }
}

impl FromStr for StateReasonCode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StateReasonCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for StateReasonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemLogLevel {
    Debug,
    Info,
    Warn,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownSystemLogLevel),
}

/// A value of [`SystemLogLevel`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownSystemLogLevel(String);

impl UnknownSystemLogLevel {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SystemLogLevel {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["DEBUG", "INFO", "WARN"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for SystemLogLevel {
    fn from(value: &str) -> Self {
        match value {
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            _ => Self::Unknown(UnknownSystemLogLevel(value.to_owned())),
        }
    }
}

impl FromStr for SystemLogLevel {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for SystemLogLevel {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for SystemLogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantIsolationMode {
    PerTenant,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownTenantIsolationMode),
}

/// A value of [`TenantIsolationMode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownTenantIsolationMode(String);

impl UnknownTenantIsolationMode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TenantIsolationMode {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["PER_TENANT"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PerTenant => "PER_TENANT",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for TenantIsolationMode {
    fn from(value: &str) -> Self {
        match value {
            "PER_TENANT" => Self::PerTenant,
            _ => Self::Unknown(UnknownTenantIsolationMode(value.to_owned())),
        }
    }
}

impl FromStr for TenantIsolationMode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for TenantIsolationMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for TenantIsolationMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThrottleReason {
    ConcurrentInvocationLimitExceeded,
    FunctionInvocationRateLimitExceeded,
    ReservedFunctionConcurrentInvocationLimitExceeded,
    ReservedFunctionInvocationRateLimitExceeded,
    CallerRateLimitExceeded,
    ConcurrentSnapshotCreateLimitExceeded,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownThrottleReason),
}

/// A value of [`ThrottleReason`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownThrottleReason(String);

impl UnknownThrottleReason {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ThrottleReason {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConcurrentInvocationLimitExceeded => "ConcurrentInvocationLimitExceeded",
            Self::FunctionInvocationRateLimitExceeded => "FunctionInvocationRateLimitExceeded",
            Self::ReservedFunctionConcurrentInvocationLimitExceeded => {
                "ReservedFunctionConcurrentInvocationLimitExceeded"
            }
            Self::ReservedFunctionInvocationRateLimitExceeded => {
                "ReservedFunctionInvocationRateLimitExceeded"
            }
            Self::CallerRateLimitExceeded => "CallerRateLimitExceeded",
            Self::ConcurrentSnapshotCreateLimitExceeded => "ConcurrentSnapshotCreateLimitExceeded",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for ThrottleReason {
    fn from(value: &str) -> Self {
        match value {
            "ConcurrentInvocationLimitExceeded" => Self::ConcurrentInvocationLimitExceeded,
            "FunctionInvocationRateLimitExceeded" => Self::FunctionInvocationRateLimitExceeded,
            "ReservedFunctionConcurrentInvocationLimitExceeded" => {
                Self::ReservedFunctionConcurrentInvocationLimitExceeded
            }
            "ReservedFunctionInvocationRateLimitExceeded" => {
                Self::ReservedFunctionInvocationRateLimitExceeded
            }
            "CallerRateLimitExceeded" => Self::CallerRateLimitExceeded,
            "ConcurrentSnapshotCreateLimitExceeded" => Self::ConcurrentSnapshotCreateLimitExceeded,
            _ => Self::Unknown(UnknownThrottleReason(value.to_owned())),
        }
    }
}

impl FromStr for ThrottleReason {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ThrottleReason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for ThrottleReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TracingMode {
    Active,
    PassThrough,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownTracingMode),
}

/// A value of [`TracingMode`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownTracingMode(String);

impl UnknownTracingMode {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TracingMode {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["Active", "PassThrough"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::PassThrough => "PassThrough",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for TracingMode {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "PassThrough" => Self::PassThrough,
            _ => Self::Unknown(UnknownTracingMode(value.to_owned())),
        }
    }
}

impl FromStr for TracingMode {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for TracingMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for TracingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config:
        LambdaManagedInstancesCapacityProviderConfig,
}

impl CapacityProviderConfig {
    /// Takes the required member.
    #[must_use]
    pub fn new(
        lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
    ) -> Self {
        Self {
            lambda_managed_instances_capacity_provider_config,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    /// Allowed: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$` (a value that starts with `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)` or ends with `()`).
    pub target_arn: Option<String>,
}

impl DeadLetterConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`target_arn`](field@Self::target_arn).
    #[must_use]
    pub fn target_arn(mut self, target_arn: impl Into<String>) -> Self {
        self.target_arn = Some(target_arn.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DurableConfig {
    /// Allowed: 1 to 90.
    pub retention_period_in_days: Option<i32>,
    /// Allowed: 1 to 31622400.
    pub execution_timeout: Option<i32>,
}

impl DurableConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`retention_period_in_days`](field@Self::retention_period_in_days).
    #[must_use]
    pub fn retention_period_in_days(mut self, retention_period_in_days: i32) -> Self {
        self.retention_period_in_days = Some(retention_period_in_days);
        self
    }

    /// Sets [`execution_timeout`](field@Self::execution_timeout).
    #[must_use]
    pub fn execution_timeout(mut self, execution_timeout: i32) -> Self {
        self.execution_timeout = Some(execution_timeout);
        self
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    pub variables: Option<HashMap<String, String>>,
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment")
            .field("variables", &"** redacted **")
            .finish()
    }
}

impl Environment {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`variables`](field@Self::variables).
    #[must_use]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.variables = Some(
            variables
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for EnvironmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentError")
            .field("error_code", &self.error_code)
            .field("message", &"** redacted **")
            .finish()
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentResponse {
    pub variables: HashMap<String, String>,
    pub error: Option<EnvironmentError>,
}

impl fmt::Debug for EnvironmentResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentResponse")
            .field("variables", &"** redacted **")
            .field("error", &self.error)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EphemeralStorage {
    /// Allowed: 512 to 10240.
    pub size: i32,
}

impl EphemeralStorage {
    /// Takes the required member.
    #[must_use]
    pub fn new(size: i32) -> Self {
        Self { size }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileSystemConfig {
    /// Allowed: at most 256 characters, matches `^arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$`.
    pub arn: String,
    /// Allowed: at most 160 characters, matches `^/mnt/[a-zA-Z0-9-_.]+$`.
    pub local_mount_path: String,
}

/// The required members of [`FileSystemConfig`].
#[derive(Debug, Clone, PartialEq)]
pub struct FileSystemConfigRequired {
    /// See [`arn`](field@FileSystemConfig::arn).
    pub arn: String,
    /// See [`local_mount_path`](field@FileSystemConfig::local_mount_path).
    pub local_mount_path: String,
}

impl FileSystemConfig {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: FileSystemConfigRequired) -> Self {
        Self {
            arn: required.arn,
            local_mount_path: required.local_mount_path,
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCode {
    pub zip_file: Option<Vec<u8>>,
    /// Allowed: 3 to 63 characters, matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
    pub s3_bucket: Option<String>,
    /// Allowed: 1 to 1024 characters, matches `^.*$`.
    pub s3_key: Option<String>,
    /// Allowed: 1 to 1024 characters, matches `^.*$`.
    pub s3_object_version: Option<String>,
    pub image_uri: Option<String>,
    /// Allowed: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$` (a value that starts with `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)` or ends with `()`).
    pub source_kms_key_arn: Option<String>,
}

impl fmt::Debug for FunctionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FunctionCode")
            .field("zip_file", &"** redacted **")
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("image_uri", &self.image_uri)
            .field("source_kms_key_arn", &self.source_kms_key_arn)
            .finish()
    }
}

impl FunctionCode {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`zip_file`](field@Self::zip_file).
    #[must_use]
    pub fn zip_file(mut self, zip_file: Vec<u8>) -> Self {
        self.zip_file = Some(zip_file);
        self
    }

    /// Sets [`s3_bucket`](field@Self::s3_bucket).
    #[must_use]
    pub fn s3_bucket(mut self, s3_bucket: impl Into<String>) -> Self {
        self.s3_bucket = Some(s3_bucket.into());
        self
    }

    /// Sets [`s3_key`](field@Self::s3_key).
    #[must_use]
    pub fn s3_key(mut self, s3_key: impl Into<String>) -> Self {
        self.s3_key = Some(s3_key.into());
        self
    }

    /// Sets [`s3_object_version`](field@Self::s3_object_version).
    #[must_use]
    pub fn s3_object_version(mut self, s3_object_version: impl Into<String>) -> Self {
        self.s3_object_version = Some(s3_object_version.into());
        self
    }

    /// Sets [`image_uri`](field@Self::image_uri).
    #[must_use]
    pub fn image_uri(mut self, image_uri: impl Into<String>) -> Self {
        self.image_uri = Some(image_uri.into());
        self
    }

    /// Sets [`source_kms_key_arn`](field@Self::source_kms_key_arn).
    #[must_use]
    pub fn source_kms_key_arn(mut self, source_kms_key_arn: impl Into<String>) -> Self {
        self.source_kms_key_arn = Some(source_kms_key_arn.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCodeLocation {
    pub repository_type: Option<String>,
    pub location: Option<String>,
    pub image_uri: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<Runtime>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: i64,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Vec<Layer>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    pub file_system_configs: Vec<FileSystemConfig>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<PackageType>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Vec<Architecture>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageConfig {
    /// Allowed: at most 1500 items.
    pub entry_point: Option<Vec<String>>,
    /// Allowed: at most 1500 items.
    pub command: Option<Vec<String>>,
    /// Allowed: at most 1000 characters.
    pub working_directory: Option<String>,
}

impl ImageConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`entry_point`](field@Self::entry_point).
    #[must_use]
    pub fn entry_point(mut self, entry_point: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.entry_point = Some(entry_point.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`command`](field@Self::command).
    #[must_use]
    pub fn command(mut self, command: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.command = Some(command.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`working_directory`](field@Self::working_directory).
    #[must_use]
    pub fn working_directory(mut self, working_directory: impl Into<String>) -> Self {
        self.working_directory = Some(working_directory.into());
        self
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for ImageConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImageConfigError")
            .field("error_code", &self.error_code)
            .field("message", &"** redacted **")
            .finish()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    /// Allowed: 1 to 140 characters, matches `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`.
    pub capacity_provider_arn: String,
    /// Allowed: 1 to 1600.
    pub per_execution_environment_max_concurrency: Option<i32>,
    /// Allowed: 2 to 8.
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}

impl LambdaManagedInstancesCapacityProviderConfig {
    /// Takes the required member.
    #[must_use]
    pub fn new(capacity_provider_arn: impl Into<String>) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            per_execution_environment_max_concurrency: None,
            execution_environment_memory_gi_b_per_v_cpu: None,
        }
    }

    /// Sets [`per_execution_environment_max_concurrency`](field@Self::per_execution_environment_max_concurrency).
    #[must_use]
    pub fn per_execution_environment_max_concurrency(
        mut self,
        per_execution_environment_max_concurrency: i32,
    ) -> Self {
        self.per_execution_environment_max_concurrency =
            Some(per_execution_environment_max_concurrency);
        self
    }

    /// Sets [`execution_environment_memory_gi_b_per_v_cpu`](field@Self::execution_environment_memory_gi_b_per_v_cpu).
    #[must_use]
    pub fn execution_environment_memory_gi_b_per_v_cpu(
        mut self,
        execution_environment_memory_gi_b_per_v_cpu: f64,
    ) -> Self {
        self.execution_environment_memory_gi_b_per_v_cpu =
            Some(execution_environment_memory_gi_b_per_v_cpu);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: i64,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingConfig {
    pub log_format: Option<LogFormat>,
    pub application_log_level: Option<ApplicationLogLevel>,
    pub system_log_level: Option<SystemLogLevel>,
    /// Allowed: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
    pub log_group: Option<String>,
}

impl LoggingConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`log_format`](field@Self::log_format).
    #[must_use]
    pub fn log_format(mut self, log_format: LogFormat) -> Self {
        self.log_format = Some(log_format);
        self
    }

    /// Sets [`application_log_level`](field@Self::application_log_level).
    #[must_use]
    pub fn application_log_level(mut self, application_log_level: ApplicationLogLevel) -> Self {
        self.application_log_level = Some(application_log_level);
        self
    }

    /// Sets [`system_log_level`](field@Self::system_log_level).
    #[must_use]
    pub fn system_log_level(mut self, system_log_level: SystemLogLevel) -> Self {
        self.system_log_level = Some(system_log_level);
        self
    }

    /// Sets [`log_group`](field@Self::log_group).
    #[must_use]
    pub fn log_group(mut self, log_group: impl Into<String>) -> Self {
        self.log_group = Some(log_group.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for RuntimeVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RuntimeVersionError")
            .field("error_code", &self.error_code)
            .field("message", &"** redacted **")
            .finish()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapStart {
    pub apply_on: Option<SnapStartApplyOn>,
}

impl SnapStart {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_on`](field@Self::apply_on).
    #[must_use]
    pub fn apply_on(mut self, apply_on: SnapStartApplyOn) -> Self {
        self.apply_on = Some(apply_on);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapStartResponse {
    pub apply_on: Option<SnapStartApplyOn>,
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagsError {
    pub error_code: String,
    pub message: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}

impl TenancyConfig {
    /// Takes the required member.
    #[must_use]
    pub fn new(tenant_isolation_mode: TenantIsolationMode) -> Self {
        Self {
            tenant_isolation_mode,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TracingConfig {
    pub mode: Option<TracingMode>,
}

impl TracingConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mode`](field@Self::mode).
    #[must_use]
    pub fn mode(mut self, mode: TracingMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TracingConfigResponse {
    pub mode: Option<TracingMode>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcConfig {
    /// Allowed: at most 16 items.
    pub subnet_ids: Option<Vec<String>>,
    /// Allowed: at most 5 items.
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl VpcConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subnet_ids`](field@Self::subnet_ids).
    #[must_use]
    pub fn subnet_ids(mut self, subnet_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.subnet_ids = Some(subnet_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`security_group_ids`](field@Self::security_group_ids).
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(security_group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`ipv6_allowed_for_dual_stack`](field@Self::ipv6_allowed_for_dual_stack).
    #[must_use]
    pub fn ipv6_allowed_for_dual_stack(mut self, ipv6_allowed_for_dual_stack: bool) -> Self {
        self.ipv6_allowed_for_dual_stack = Some(ipv6_allowed_for_dual_stack);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcConfigResponse {
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}
