//! IAM.

use example_operations::iam::types::{EntityType, PolicyDetail, Tag, TagRequired};
use example_operations::iam::{
    self, CreatePolicyInput, CreatePolicyOutput, CreatePolicyRequired, CreateRoleInput,
    CreateRoleOutput, CreateRoleRequired, CreateUserInput, CreateUserOutput,
    GetAccountAuthorizationDetailsInput, GetAccountAuthorizationDetailsOutput, GetRoleInput,
    GetRoleOutput, TagUserInput, TagUserOutput, TagUserRequired,
};
use example_operations::{Endpoint, Timestamp};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::python_time;
use crate::allow;
use crate::moto::REGION;
use crate::world::World;

fn endpoint(world: &World) -> Endpoint {
    iam::endpoint(REGION)
        .unwrap()
        .with_url(&world.moto.url)
        .unwrap()
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::new(TagRequired {
        key: key.to_owned(),
        value: value.to_owned(),
    })
}

/// Tags as boto3's answers have them.
fn tags(tags: &[Tag]) -> Value {
    let tags = tags.iter();
    tags.map(|tag| json!({ "Key": tag.key, "Value": tag.value }))
        .collect()
}

/// A policy as boto3's answers have it: read, where IAM sends a text of
/// percent-encoded JSON.
fn document(text: Option<&str>) -> Value {
    let text = percent_decode_str(text.unwrap()).decode_utf8().unwrap();
    serde_json::from_str(&text).unwrap()
}

fn time(time: Option<Timestamp>) -> String {
    python_time(time.unwrap())
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_user_has_the_tags_that_were_sent() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let input = CreateUserInput::new("Bob")
        .path("/team/")
        .tags([tag("cost", "1 + 1 = 2 / more"), tag("empty", "")]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let user = world
        .send(request, CreateUserOutput::from_response)
        .user
        .unwrap();
    let input = TagUserInput::new(TagUserRequired {
        user_name: "Bob".to_owned(),
        tags: vec![tag("größe", "雪")],
    });
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    world.send(request, TagUserOutput::from_response);

    let seen = world.boto3("iam", "get_user", json!({ "UserName": "Bob" }));
    let seen = &seen["User"];
    assert_eq!(seen["Arn"], "arn:aws:iam::123456789012:user/team/Bob");
    assert_eq!(seen["Arn"], user.arn);
    assert_eq!(seen["UserId"], user.user_id);
    assert_eq!(seen["CreateDate"], python_time(user.create_date));
    let sent = [
        tag("cost", "1 + 1 = 2 / more"),
        tag("empty", ""),
        tag("größe", "雪"),
    ];
    assert_eq!(seen["Tags"], tags(&sent));
    assert_eq!(user.tags, sent[..2]);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_role_is_what_boto3_sees() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let trust = allow(&["sts:AssumeRole"]);
    let input = CreateRoleInput::new(CreateRoleRequired {
        role_name: "Reader".to_owned(),
        assume_role_policy_document: trust.clone(),
    })
    .description("Reads: <all> \"that\" & more")
    .max_session_duration(7200)
    .tags([tag("a", "1"), tag("b", "2")]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let created = world.send(request, CreateRoleOutput::from_response).role;
    let request = GetRoleInput::new("Reader").to_request(&endpoint).unwrap();
    let role = world.send(request, GetRoleOutput::from_response).role;

    let seen = world.boto3("iam", "get_role", json!({ "RoleName": "Reader" }));
    let seen = &seen["Role"];
    assert_eq!(seen["RoleId"], created.role_id);
    let trust: Value = serde_json::from_str(&trust).unwrap();
    assert_eq!(seen["AssumeRolePolicyDocument"], trust);
    let ours = json!({
        "Path": role.path,
        "RoleName": role.role_name,
        "RoleId": role.role_id,
        "Arn": role.arn,
        "CreateDate": python_time(role.create_date),
        "AssumeRolePolicyDocument": document(role.assume_role_policy_document.as_deref()),
        "Description": role.description.unwrap(),
        "MaxSessionDuration": role.max_session_duration.unwrap(),
        "Tags": tags(&role.tags),
        "RoleLastUsed": seen["RoleLastUsed"],
    });
    assert_eq!(*seen, ours);
    assert_eq!(seen["Description"], "Reads: <all> \"that\" & more");
    assert_eq!(seen["MaxSessionDuration"], 7200);
}

/// Inline policies as boto3's answers have them.
fn policies(policies: &[PolicyDetail]) -> Value {
    let policies = policies.iter();
    policies
        .map(|policy| {
            let document = document(policy.policy_document.as_deref());
            json!({ "PolicyName": policy.policy_name, "PolicyDocument": document })
        })
        .collect()
}

/// What boto3 and the generated crate read of an account, in the same words.
fn details(output: &GetAccountAuthorizationDetailsOutput) -> Value {
    let users = output.user_detail_list.iter().map(|user| {
        json!({
            "Arn": user.arn,
            "CreateDate": time(user.create_date),
            "GroupList": user.group_list,
            "UserPolicyList": policies(&user.user_policy_list),
            "Tags": tags(&user.tags),
        })
    });
    let groups = output.group_detail_list.iter().map(|group| {
        let attached = group.attached_managed_policies.iter();
        let attached = attached.map(
            |policy| json!({ "PolicyName": policy.policy_name, "PolicyArn": policy.policy_arn }),
        );
        json!({
            "Arn": group.arn,
            "GroupPolicyList": policies(&group.group_policy_list),
            "AttachedManagedPolicies": attached.collect::<Value>(),
        })
    });
    let roles = output.role_detail_list.iter().map(|role| {
        let profiles = role.instance_profile_list.iter();
        let profiles = profiles.map(|profile| {
            let roles = profile.roles.iter().map(|role| {
                let document = document(role.assume_role_policy_document.as_deref());
                json!({ "Arn": role.arn, "AssumeRolePolicyDocument": document })
            });
            json!({ "Arn": profile.arn, "Roles": roles.collect::<Value>() })
        });
        json!({
            "Arn": role.arn,
            "AssumeRolePolicyDocument": document(role.assume_role_policy_document.as_deref()),
            "RolePolicyList": policies(&role.role_policy_list),
            "InstanceProfileList": profiles.collect::<Value>(),
        })
    });
    let managed = output.policies.iter().map(|policy| {
        let versions = policy.policy_version_list.iter().map(|version| {
            json!({
                "VersionId": version.version_id,
                "IsDefaultVersion": version.is_default_version,
                "CreateDate": time(version.create_date),
                "Document": document(version.document.as_deref()),
            })
        });
        json!({
            "Arn": policy.arn,
            "AttachmentCount": policy.attachment_count,
            "UpdateDate": time(policy.update_date),
            "PolicyVersionList": versions.collect::<Value>(),
        })
    });
    json!({
        "UserDetailList": users.collect::<Value>(),
        "GroupDetailList": groups.collect::<Value>(),
        "RoleDetailList": roles.collect::<Value>(),
        "Policies": managed.collect::<Value>(),
    })
}

/// What of `seen` has the keys of `like`, at any depth; an empty list where
/// boto3 has left one out.
fn part(seen: &Value, like: &Value) -> Value {
    match (seen, like) {
        (Value::Array(seen), Value::Array(like)) => {
            assert_eq!(seen.len(), like.len(), "{like:?}");
            seen.iter()
                .zip(like)
                .map(|(seen, like)| part(seen, like))
                .collect()
        }
        (Value::Object(seen), Value::Object(like)) => {
            let like = like.iter();
            like.map(|(key, like)| (key.clone(), part(seen.get(key).unwrap_or(&json!([])), like)))
                .collect()
        }
        _ => seen.clone(),
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_details_of_an_account_are_what_boto3_sees_at_any_depth() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let input = CreatePolicyInput::new(CreatePolicyRequired {
        policy_name: "Read".to_owned(),
        policy_document: allow(&["s3:Get*", "s3:List*"]),
    })
    .tags([tag("of", "Bob")]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let policy = world.send(request, CreatePolicyOutput::from_response);
    let policy_arn = policy.policy.unwrap().arn.unwrap();
    let inline = allow(&["ec2:*"]);
    let calls = [
        (
            "create_user",
            json!({ "UserName": "Bob", "Tags": [{ "Key": "a", "Value": "1" }] }),
        ),
        (
            "put_user_policy",
            json!({ "UserName": "Bob", "PolicyName": "Own", "PolicyDocument": inline }),
        ),
        ("create_group", json!({ "GroupName": "Readers" })),
        (
            "put_group_policy",
            json!({ "GroupName": "Readers", "PolicyName": "Own", "PolicyDocument": inline }),
        ),
        (
            "attach_group_policy",
            json!({ "GroupName": "Readers", "PolicyArn": policy_arn }),
        ),
        (
            "add_user_to_group",
            json!({ "GroupName": "Readers", "UserName": "Bob" }),
        ),
        (
            "create_role",
            json!({ "RoleName": "Machine", "AssumeRolePolicyDocument": inline }),
        ),
        (
            "put_role_policy",
            json!({ "RoleName": "Machine", "PolicyName": "Own", "PolicyDocument": inline }),
        ),
        (
            "create_instance_profile",
            json!({ "InstanceProfileName": "Machines" }),
        ),
        (
            "add_role_to_instance_profile",
            json!({ "InstanceProfileName": "Machines", "RoleName": "Machine" }),
        ),
    ];
    for (method, parameters) in calls {
        world.boto3("iam", method, parameters);
    }

    let filter = [
        EntityType::User,
        EntityType::Group,
        EntityType::Role,
        EntityType::LocalManagedPolicy,
    ];
    let input = GetAccountAuthorizationDetailsInput::new().filter(filter);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let read = GetAccountAuthorizationDetailsOutput::from_response;
    let output = world.send(request, read);
    let ours = details(&output);
    let filter = json!({ "Filter": ["User", "Group", "Role", "LocalManagedPolicy"] });
    let seen = world.boto3("iam", "get_account_authorization_details", filter);
    assert_eq!(part(&seen, &ours), ours);
    // There was something to see at every depth.
    let text = ours.to_string();
    for deep in [
        "s3:List*",
        "ec2:*",
        "instance-profile/Machines",
        "\"Readers\"",
        "\"v1\"",
    ] {
        assert!(text.contains(deep), "{deep}");
    }

    // The filter is what was sent.
    let input = GetAccountAuthorizationDetailsInput::new().filter([EntityType::Group]);
    let request = input.to_request(&endpoint).unwrap();
    let output = world.send(request, read);
    assert!(output.user_detail_list.is_empty() && output.role_detail_list.is_empty());
    assert_eq!(output.group_detail_list.len(), 1);
}
