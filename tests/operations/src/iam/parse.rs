//! How structures are read from the XML of a reply.

use super::types::{
    AccessKey, AccessKeyLastUsed, AccessKeyMetadata, AttachedPermissionsBoundary, AttachedPolicy,
    GroupDetail, InstanceProfile, ManagedPolicyDetail, PermissionsBoundaryAttachmentType, Policy,
    PolicyDetail, PolicyVersion, Role, RoleDetail, RoleLastUsed, StatusType, Tag, User, UserDetail,
};
use crate::support::xml::{XmlError, XmlReader};

pub(super) fn read_access_key(xml: &mut XmlReader<'_>) -> Result<AccessKey, XmlError> {
    let mut user_name = None;
    let mut access_key_id = None;
    let mut status = None;
    let mut secret_access_key = None;
    let mut create_date = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserName" => user_name = Some(xml.text()?),
            "AccessKeyId" => access_key_id = Some(xml.text()?),
            "Status" => status = Some(StatusType::from(&*xml.borrowed_text()?)),
            "SecretAccessKey" => secret_access_key = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(AccessKey {
        user_name: xml.missing.required(user_name, "AccessKey::user_name"),
        access_key_id: xml
            .missing
            .required(access_key_id, "AccessKey::access_key_id"),
        status: status.unwrap_or_else(|| {
            xml.missing
                .record("AccessKey::status", StatusType::from(""))
        }),
        secret_access_key: xml
            .missing
            .required(secret_access_key, "AccessKey::secret_access_key"),
        create_date,
    })
}

pub(super) fn read_access_key_last_used(
    xml: &mut XmlReader<'_>,
) -> Result<AccessKeyLastUsed, XmlError> {
    let mut last_used_date = None;
    let mut service_name = None;
    let mut region = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "LastUsedDate" => last_used_date = xml.value()?,
            "ServiceName" => service_name = Some(xml.text()?),
            "Region" => region = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AccessKeyLastUsed {
        last_used_date,
        service_name: xml
            .missing
            .required(service_name, "AccessKeyLastUsed::service_name"),
        region: xml.missing.required(region, "AccessKeyLastUsed::region"),
    })
}

pub(super) fn read_access_key_metadata(
    xml: &mut XmlReader<'_>,
) -> Result<AccessKeyMetadata, XmlError> {
    let mut user_name = None;
    let mut access_key_id = None;
    let mut status = None;
    let mut create_date = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserName" => user_name = Some(xml.text()?),
            "AccessKeyId" => access_key_id = Some(xml.text()?),
            "Status" => status = Some(StatusType::from(&*xml.borrowed_text()?)),
            "CreateDate" => create_date = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(AccessKeyMetadata {
        user_name,
        access_key_id,
        status,
        create_date,
    })
}

pub(super) fn read_attached_permissions_boundary(
    xml: &mut XmlReader<'_>,
) -> Result<AttachedPermissionsBoundary, XmlError> {
    let mut permissions_boundary_type = None;
    let mut permissions_boundary_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "PermissionsBoundaryType" => {
                permissions_boundary_type = Some(PermissionsBoundaryAttachmentType::from(
                    &*xml.borrowed_text()?,
                ));
            }
            "PermissionsBoundaryArn" => permissions_boundary_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AttachedPermissionsBoundary {
        permissions_boundary_type,
        permissions_boundary_arn,
    })
}

pub(super) fn read_attached_policy(xml: &mut XmlReader<'_>) -> Result<AttachedPolicy, XmlError> {
    let mut policy_name = None;
    let mut policy_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "PolicyName" => policy_name = Some(xml.text()?),
            "PolicyArn" => policy_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AttachedPolicy {
        policy_name,
        policy_arn,
    })
}

pub(super) fn read_group_detail(xml: &mut XmlReader<'_>) -> Result<GroupDetail, XmlError> {
    let mut path_ = None;
    let mut group_name = None;
    let mut group_id = None;
    let mut arn = None;
    let mut create_date = None;
    let mut group_policy_list = None;
    let mut attached_managed_policies = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Path" => path_ = Some(xml.text()?),
            "GroupName" => group_name = Some(xml.text()?),
            "GroupId" => group_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "GroupPolicyList" => {
                group_policy_list = Some(xml.list("member", read_policy_detail)?);
            }
            "AttachedManagedPolicies" => {
                attached_managed_policies = Some(xml.list("member", read_attached_policy)?);
            }
            _ => xml.skip()?,
        }
    }
    Ok(GroupDetail {
        path: path_,
        group_name,
        group_id,
        arn,
        create_date,
        group_policy_list: group_policy_list.unwrap_or_default(),
        attached_managed_policies: attached_managed_policies.unwrap_or_default(),
    })
}

pub(super) fn read_instance_profile(xml: &mut XmlReader<'_>) -> Result<InstanceProfile, XmlError> {
    let mut path_ = None;
    let mut instance_profile_name = None;
    let mut instance_profile_id = None;
    let mut arn = None;
    let mut create_date = None;
    let mut roles = None;
    let mut tags = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Path" => path_ = Some(xml.text()?),
            "InstanceProfileName" => instance_profile_name = Some(xml.text()?),
            "InstanceProfileId" => instance_profile_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "Roles" => roles = Some(xml.list("member", read_role)?),
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            _ => xml.skip()?,
        }
    }
    Ok(InstanceProfile {
        path: xml.missing.required(path_, "InstanceProfile::path"),
        instance_profile_name: xml.missing.required(
            instance_profile_name,
            "InstanceProfile::instance_profile_name",
        ),
        instance_profile_id: xml
            .missing
            .required(instance_profile_id, "InstanceProfile::instance_profile_id"),
        arn: xml.missing.required(arn, "InstanceProfile::arn"),
        create_date: xml
            .missing
            .required(create_date, "InstanceProfile::create_date"),
        roles: xml.missing.required(roles, "InstanceProfile::roles"),
        tags: tags.unwrap_or_default(),
    })
}

pub(super) fn read_managed_policy_detail(
    xml: &mut XmlReader<'_>,
) -> Result<ManagedPolicyDetail, XmlError> {
    let mut policy_name = None;
    let mut policy_id = None;
    let mut arn = None;
    let mut path_ = None;
    let mut default_version_id = None;
    let mut attachment_count = None;
    let mut permissions_boundary_usage_count = None;
    let mut is_attachable = None;
    let mut description = None;
    let mut create_date = None;
    let mut update_date = None;
    let mut policy_version_list = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "PolicyName" => policy_name = Some(xml.text()?),
            "PolicyId" => policy_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "Path" => path_ = Some(xml.text()?),
            "DefaultVersionId" => default_version_id = Some(xml.text()?),
            "AttachmentCount" => attachment_count = xml.value()?,
            "PermissionsBoundaryUsageCount" => {
                permissions_boundary_usage_count = xml.value()?;
            }
            "IsAttachable" => is_attachable = xml.value()?,
            "Description" => description = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "UpdateDate" => update_date = xml.value()?,
            "PolicyVersionList" => {
                policy_version_list = Some(xml.list("member", read_policy_version)?);
            }
            _ => xml.skip()?,
        }
    }
    Ok(ManagedPolicyDetail {
        policy_name,
        policy_id,
        arn,
        path: path_,
        default_version_id,
        attachment_count,
        permissions_boundary_usage_count,
        is_attachable: is_attachable.unwrap_or_default(),
        description,
        create_date,
        update_date,
        policy_version_list: policy_version_list.unwrap_or_default(),
    })
}

pub(super) fn read_policy(xml: &mut XmlReader<'_>) -> Result<Policy, XmlError> {
    let mut policy_name = None;
    let mut policy_id = None;
    let mut arn = None;
    let mut path_ = None;
    let mut default_version_id = None;
    let mut attachment_count = None;
    let mut permissions_boundary_usage_count = None;
    let mut is_attachable = None;
    let mut description = None;
    let mut create_date = None;
    let mut update_date = None;
    let mut tags = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "PolicyName" => policy_name = Some(xml.text()?),
            "PolicyId" => policy_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "Path" => path_ = Some(xml.text()?),
            "DefaultVersionId" => default_version_id = Some(xml.text()?),
            "AttachmentCount" => attachment_count = xml.value()?,
            "PermissionsBoundaryUsageCount" => {
                permissions_boundary_usage_count = xml.value()?;
            }
            "IsAttachable" => is_attachable = xml.value()?,
            "Description" => description = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "UpdateDate" => update_date = xml.value()?,
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            _ => xml.skip()?,
        }
    }
    Ok(Policy {
        policy_name,
        policy_id,
        arn,
        path: path_,
        default_version_id,
        attachment_count,
        permissions_boundary_usage_count,
        is_attachable: is_attachable.unwrap_or_default(),
        description,
        create_date,
        update_date,
        tags: tags.unwrap_or_default(),
    })
}

pub(super) fn read_policy_detail(xml: &mut XmlReader<'_>) -> Result<PolicyDetail, XmlError> {
    let mut policy_name = None;
    let mut policy_document = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "PolicyName" => policy_name = Some(xml.text()?),
            "PolicyDocument" => policy_document = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(PolicyDetail {
        policy_name,
        policy_document,
    })
}

pub(super) fn read_policy_version(xml: &mut XmlReader<'_>) -> Result<PolicyVersion, XmlError> {
    let mut document = None;
    let mut version_id = None;
    let mut is_default_version = None;
    let mut create_date = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Document" => document = Some(xml.text()?),
            "VersionId" => version_id = Some(xml.text()?),
            "IsDefaultVersion" => is_default_version = xml.value()?,
            "CreateDate" => create_date = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(PolicyVersion {
        document,
        version_id,
        is_default_version: is_default_version.unwrap_or_default(),
        create_date,
    })
}

pub(super) fn read_role(xml: &mut XmlReader<'_>) -> Result<Role, XmlError> {
    let mut path_ = None;
    let mut role_name = None;
    let mut role_id = None;
    let mut arn = None;
    let mut create_date = None;
    let mut assume_role_policy_document = None;
    let mut description = None;
    let mut max_session_duration = None;
    let mut permissions_boundary = None;
    let mut tags = None;
    let mut role_last_used = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Path" => path_ = Some(xml.text()?),
            "RoleName" => role_name = Some(xml.text()?),
            "RoleId" => role_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "AssumeRolePolicyDocument" => assume_role_policy_document = Some(xml.text()?),
            "Description" => description = Some(xml.text()?),
            "MaxSessionDuration" => max_session_duration = xml.value()?,
            "PermissionsBoundary" => {
                permissions_boundary = Some(read_attached_permissions_boundary(xml)?);
            }
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            "RoleLastUsed" => role_last_used = Some(read_role_last_used(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(Role {
        path: xml.missing.required(path_, "Role::path"),
        role_name: xml.missing.required(role_name, "Role::role_name"),
        role_id: xml.missing.required(role_id, "Role::role_id"),
        arn: xml.missing.required(arn, "Role::arn"),
        create_date: xml.missing.required(create_date, "Role::create_date"),
        assume_role_policy_document,
        description,
        max_session_duration,
        permissions_boundary,
        tags: tags.unwrap_or_default(),
        role_last_used,
    })
}

pub(super) fn read_role_detail(xml: &mut XmlReader<'_>) -> Result<RoleDetail, XmlError> {
    let mut path_ = None;
    let mut role_name = None;
    let mut role_id = None;
    let mut arn = None;
    let mut create_date = None;
    let mut assume_role_policy_document = None;
    let mut instance_profile_list = None;
    let mut role_policy_list = None;
    let mut attached_managed_policies = None;
    let mut permissions_boundary = None;
    let mut tags = None;
    let mut role_last_used = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Path" => path_ = Some(xml.text()?),
            "RoleName" => role_name = Some(xml.text()?),
            "RoleId" => role_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "AssumeRolePolicyDocument" => assume_role_policy_document = Some(xml.text()?),
            "InstanceProfileList" => {
                instance_profile_list = Some(xml.list("member", read_instance_profile)?);
            }
            "RolePolicyList" => {
                role_policy_list = Some(xml.list("member", read_policy_detail)?);
            }
            "AttachedManagedPolicies" => {
                attached_managed_policies = Some(xml.list("member", read_attached_policy)?);
            }
            "PermissionsBoundary" => {
                permissions_boundary = Some(read_attached_permissions_boundary(xml)?);
            }
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            "RoleLastUsed" => role_last_used = Some(read_role_last_used(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(RoleDetail {
        path: path_,
        role_name,
        role_id,
        arn,
        create_date,
        assume_role_policy_document,
        instance_profile_list: instance_profile_list.unwrap_or_default(),
        role_policy_list: role_policy_list.unwrap_or_default(),
        attached_managed_policies: attached_managed_policies.unwrap_or_default(),
        permissions_boundary,
        tags: tags.unwrap_or_default(),
        role_last_used,
    })
}

pub(super) fn read_role_last_used(xml: &mut XmlReader<'_>) -> Result<RoleLastUsed, XmlError> {
    let mut last_used_date = None;
    let mut region = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "LastUsedDate" => last_used_date = xml.value()?,
            "Region" => region = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(RoleLastUsed {
        last_used_date,
        region,
    })
}

pub(super) fn read_tag(xml: &mut XmlReader<'_>) -> Result<Tag, XmlError> {
    let mut key_ = None;
    let mut value = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Key" => key_ = Some(xml.text()?),
            "Value" => value = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(Tag {
        key: xml.missing.required(key_, "Tag::key"),
        value: xml.missing.required(value, "Tag::value"),
    })
}

pub(super) fn read_user(xml: &mut XmlReader<'_>) -> Result<User, XmlError> {
    let mut path_ = None;
    let mut user_name = None;
    let mut user_id = None;
    let mut arn = None;
    let mut create_date = None;
    let mut password_last_used = None;
    let mut permissions_boundary = None;
    let mut tags = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Path" => path_ = Some(xml.text()?),
            "UserName" => user_name = Some(xml.text()?),
            "UserId" => user_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "PasswordLastUsed" => password_last_used = xml.value()?,
            "PermissionsBoundary" => {
                permissions_boundary = Some(read_attached_permissions_boundary(xml)?);
            }
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            _ => xml.skip()?,
        }
    }
    Ok(User {
        path: xml.missing.required(path_, "User::path"),
        user_name: xml.missing.required(user_name, "User::user_name"),
        user_id: xml.missing.required(user_id, "User::user_id"),
        arn: xml.missing.required(arn, "User::arn"),
        create_date: xml.missing.required(create_date, "User::create_date"),
        password_last_used,
        permissions_boundary,
        tags: tags.unwrap_or_default(),
    })
}

pub(super) fn read_user_detail(xml: &mut XmlReader<'_>) -> Result<UserDetail, XmlError> {
    let mut path_ = None;
    let mut user_name = None;
    let mut user_id = None;
    let mut arn = None;
    let mut create_date = None;
    let mut user_policy_list = None;
    let mut group_list = None;
    let mut attached_managed_policies = None;
    let mut permissions_boundary = None;
    let mut tags = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Path" => path_ = Some(xml.text()?),
            "UserName" => user_name = Some(xml.text()?),
            "UserId" => user_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            "CreateDate" => create_date = xml.value()?,
            "UserPolicyList" => {
                user_policy_list = Some(xml.list("member", read_policy_detail)?);
            }
            "GroupList" => group_list = Some(xml.list("member", XmlReader::text)?),
            "AttachedManagedPolicies" => {
                attached_managed_policies = Some(xml.list("member", read_attached_policy)?);
            }
            "PermissionsBoundary" => {
                permissions_boundary = Some(read_attached_permissions_boundary(xml)?);
            }
            "Tags" => tags = Some(xml.list("member", read_tag)?),
            _ => xml.skip()?,
        }
    }
    Ok(UserDetail {
        path: path_,
        user_name,
        user_id,
        arn,
        create_date,
        user_policy_list: user_policy_list.unwrap_or_default(),
        group_list: group_list.unwrap_or_default(),
        attached_managed_policies: attached_managed_policies.unwrap_or_default(),
        permissions_boundary,
        tags: tags.unwrap_or_default(),
    })
}
