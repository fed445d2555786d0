//! STS.

use std::time::{Duration, SystemTime};

use example_operations::sts::types::{PolicyDescriptorType, Tag, TagRequired};
use example_operations::sts::{
    self, AssumeRoleInput, AssumeRoleOutput, AssumeRoleRequired, GetCallerIdentityInput,
    GetCallerIdentityOutput,
};
use example_operations::{Credentials, Signer};
use serde_json::json;

use crate::allow;
use crate::moto::{Key, REGION};
use crate::world::{World, exchange};

#[test]
#[ignore = "run cargo xtask test"]
fn the_credentials_of_a_role_sign_as_the_role() {
    let world = World::new();
    let role = json!({ "RoleName": "Reader", "AssumeRolePolicyDocument": allow(&["*"]) });
    world.boto3("iam", "create_role", role);
    let endpoint = sts::endpoint(REGION)
        .unwrap()
        .with_url(&world.moto.url)
        .unwrap();
    let input = AssumeRoleInput::new(AssumeRoleRequired {
        role_arn: "arn:aws:iam::123456789012:role/Reader".to_owned(),
        role_session_name: "a.session@example.com".to_owned(),
    })
    .duration_seconds(1800)
    .policy_arns([PolicyDescriptorType::new().arn("arn:aws:iam::aws:policy/ReadOnlyAccess")])
    .tags([Tag::new(TagRequired {
        key: "team".to_owned(),
        value: "Straße + Söhne".to_owned(),
    })])
    .transitive_tag_keys(["team"]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let output = world.send(request, AssumeRoleOutput::from_response);
    assert_eq!(output.missing_members(), [""; 0]);

    let credentials = output.credentials.unwrap();
    let expires = SystemTime::try_from(credentials.expiration).unwrap();
    let left = expires.duration_since(SystemTime::now()).unwrap();
    assert!(left <= Duration::from_secs(1800), "{left:?}");
    assert!(left > Duration::from_secs(1600), "{left:?}");
    let role = Key {
        id: credentials.access_key_id.clone(),
        secret: credentials.secret_access_key.clone(),
        token: Some(credentials.session_token.clone()),
    };
    let mut request = GetCallerIdentityInput::new().to_request(&endpoint).unwrap();
    let taken = Credentials::try_from(credentials.clone()).unwrap();
    assert_eq!(taken.expiration(), Some(expires));
    Signer::new(taken)
        .sign(&mut request, SystemTime::now())
        .unwrap();
    let identity = GetCallerIdentityOutput::from_response(exchange(request)).unwrap();
    let call = ("sts", "get_caller_identity", json!({}));
    let seen = world.moto.call(Some(&role), &[call]).remove(0);
    let arn = "arn:aws:sts::123456789012:assumed-role/Reader/a.session@example.com";
    assert_eq!(identity.arn.as_deref(), Some(arn));
    assert_eq!(seen["Arn"], arn);
    assert_eq!(seen["Account"].as_str(), identity.account.as_deref());
    assert_eq!(seen["UserId"].as_str(), identity.user_id.as_deref());
    let assumed = output.assumed_role_user.unwrap();
    assert_eq!(assumed.arn, arn);
    assert_eq!(Some(assumed.assumed_role_id), identity.user_id);
    // Nothing that could sign is shown.
    let shown = format!("{credentials:?}");
    assert!(
        shown.contains(&role.id) && !shown.contains(&role.secret),
        "{shown}"
    );
}
