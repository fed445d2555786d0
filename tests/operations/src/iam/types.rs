//! Types of IAM.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::timestamp::Timestamp;

/// The values of `EntityType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// The value `User`.
    User,
    /// The value `Role`.
    Role,
    /// The value `Group`.
    Group,
    /// The value `LocalManagedPolicy`.
    LocalManagedPolicy,
    /// The value `AWSManagedPolicy`.
    AwsManagedPolicy,
    /// A value that the model did not have when this crate was generated, as it came.
    ///
    /// It becomes a variant when a newer model has it: compare it by its text.
    Unknown(UnknownEntityType),
}

/// A value of [`EntityType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, never from a known value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownEntityType(String);

impl UnknownEntityType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EntityType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Role => "Role",
            Self::Group => "Group",
            Self::LocalManagedPolicy => "LocalManagedPolicy",
            Self::AwsManagedPolicy => "AWSManagedPolicy",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for EntityType {
    fn from(value: &str) -> Self {
        match value {
            "User" => Self::User,
            "Role" => Self::Role,
            "Group" => Self::Group,
            "LocalManagedPolicy" => Self::LocalManagedPolicy,
            "AWSManagedPolicy" => Self::AwsManagedPolicy,
            _ => Self::Unknown(UnknownEntityType(value.to_owned())),
        }
    }
}

impl FromStr for EntityType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for EntityType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EntityType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The values of `PermissionsBoundaryAttachmentType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionsBoundaryAttachmentType {
    /// The value `PermissionsBoundaryPolicy`.
    Policy,
    /// A value that the model did not have when this crate was generated, as it came.
    ///
    /// It becomes a variant when a newer model has it: compare it by its text.
    Unknown(UnknownPermissionsBoundaryAttachmentType),
}

/// A value of [`PermissionsBoundaryAttachmentType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, never from a known value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownPermissionsBoundaryAttachmentType(String);

impl UnknownPermissionsBoundaryAttachmentType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PermissionsBoundaryAttachmentType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Policy => "PermissionsBoundaryPolicy",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for PermissionsBoundaryAttachmentType {
    fn from(value: &str) -> Self {
        match value {
            "PermissionsBoundaryPolicy" => Self::Policy,
            _ => Self::Unknown(UnknownPermissionsBoundaryAttachmentType(value.to_owned())),
        }
    }
}

impl FromStr for PermissionsBoundaryAttachmentType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for PermissionsBoundaryAttachmentType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PermissionsBoundaryAttachmentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The values of `StatusType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusType {
    /// The value `Active`.
    Active,
    /// The value `Inactive`.
    Inactive,
    /// The value `Expired`.
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

/// The structure `AccessKey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKey {
    /// The member `UserName`.
    pub user_name: String,
    /// The member `AccessKeyId`.
    pub access_key_id: String,
    /// The member `Status`.
    pub status: StatusType,
    /// The member `SecretAccessKey`.
    pub secret_access_key: String,
    /// The member `CreateDate`.
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

/// The structure `AccessKeyLastUsed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyLastUsed {
    /// The member `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// The member `ServiceName`.
    pub service_name: String,
    /// The member `Region`.
    pub region: String,
}

/// The structure `AccessKeyMetadata`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyMetadata {
    /// The member `UserName`.
    pub user_name: Option<String>,
    /// The member `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// The member `Status`.
    pub status: Option<StatusType>,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
}

/// The structure `AttachedPermissionsBoundary`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachedPermissionsBoundary {
    /// The member `PermissionsBoundaryType`.
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    /// The member `PermissionsBoundaryArn`.
    pub permissions_boundary_arn: Option<String>,
}

/// The structure `AttachedPolicy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachedPolicy {
    /// The member `PolicyName`.
    pub policy_name: Option<String>,
    /// The member `PolicyArn`.
    pub policy_arn: Option<String>,
}

/// The structure `GroupDetail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupDetail {
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `GroupName`.
    pub group_name: Option<String>,
    /// The member `GroupId`.
    pub group_id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// The member `GroupPolicyList`.
    pub group_policy_list: Vec<PolicyDetail>,
    /// The member `AttachedManagedPolicies`.
    pub attached_managed_policies: Vec<AttachedPolicy>,
}

/// The structure `InstanceProfile`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceProfile {
    /// The member `Path`.
    pub path: String,
    /// The member `InstanceProfileName`.
    pub instance_profile_name: String,
    /// The member `InstanceProfileId`.
    pub instance_profile_id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `CreateDate`.
    pub create_date: Timestamp,
    /// The member `Roles`.
    pub roles: Vec<Role>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
}

/// The structure `ManagedPolicyDetail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedPolicyDetail {
    /// The member `PolicyName`.
    pub policy_name: Option<String>,
    /// The member `PolicyId`.
    pub policy_id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// The member `AttachmentCount`.
    pub attachment_count: Option<i32>,
    /// The member `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i32>,
    /// The member `IsAttachable`.
    pub is_attachable: bool,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// The member `UpdateDate`.
    pub update_date: Option<Timestamp>,
    /// The member `PolicyVersionList`.
    pub policy_version_list: Vec<PolicyVersion>,
}

/// The structure `Policy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// The member `PolicyName`.
    pub policy_name: Option<String>,
    /// The member `PolicyId`.
    pub policy_id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// The member `AttachmentCount`.
    pub attachment_count: Option<i32>,
    /// The member `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i32>,
    /// The member `IsAttachable`.
    pub is_attachable: bool,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// The member `UpdateDate`.
    pub update_date: Option<Timestamp>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
}

/// The structure `PolicyDetail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyDetail {
    /// The member `PolicyName`.
    pub policy_name: Option<String>,
    /// The member `PolicyDocument`.
    pub policy_document: Option<String>,
}

/// The structure `PolicyVersion`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyVersion {
    /// The member `Document`.
    pub document: Option<String>,
    /// The member `VersionId`.
    pub version_id: Option<String>,
    /// The member `IsDefaultVersion`.
    pub is_default_version: bool,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
}

/// The structure `Role`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// The member `Path`.
    pub path: String,
    /// The member `RoleName`.
    pub role_name: String,
    /// The member `RoleId`.
    pub role_id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `CreateDate`.
    pub create_date: Timestamp,
    /// The member `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// The member `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
    /// The member `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
}

/// The structure `RoleDetail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleDetail {
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `RoleName`.
    pub role_name: Option<String>,
    /// The member `RoleId`.
    pub role_id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// The member `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// The member `InstanceProfileList`.
    pub instance_profile_list: Vec<InstanceProfile>,
    /// The member `RolePolicyList`.
    pub role_policy_list: Vec<PolicyDetail>,
    /// The member `AttachedManagedPolicies`.
    pub attached_managed_policies: Vec<AttachedPolicy>,
    /// The member `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
    /// The member `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
}

/// The structure `RoleLastUsed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleLastUsed {
    /// The member `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// The member `Region`.
    pub region: Option<String>,
}

/// The structure `Tag`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The member `Key`.
    ///
    /// Allowed: 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
    pub key: String,
    /// The member `Value`.
    ///
    /// Allowed: at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
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

/// The structure `User`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The member `Path`.
    pub path: String,
    /// The member `UserName`.
    pub user_name: String,
    /// The member `UserId`.
    pub user_id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `CreateDate`.
    pub create_date: Timestamp,
    /// The member `PasswordLastUsed`.
    pub password_last_used: Option<Timestamp>,
    /// The member `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
}

/// The structure `UserDetail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetail {
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `UserName`.
    pub user_name: Option<String>,
    /// The member `UserId`.
    pub user_id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// The member `UserPolicyList`.
    pub user_policy_list: Vec<PolicyDetail>,
    /// The member `GroupList`.
    pub group_list: Vec<String>,
    /// The member `AttachedManagedPolicies`.
    pub attached_managed_policies: Vec<AttachedPolicy>,
    /// The member `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
}
