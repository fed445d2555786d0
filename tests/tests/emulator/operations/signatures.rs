//! Signatures and policies are verified for every service.

use example_operations::iam::{self, GetRoleInput, GetRoleOutput};
use example_operations::ses::{self, GetSendStatisticsInput, GetSendStatisticsOutput};
use example_operations::sns::{
    self, CreateTopicInput, CreateTopicOutput, GetTopicAttributesInput, GetTopicAttributesOutput,
};
use example_operations::sts::{self, AssumeRoleInput, AssumeRoleOutput, AssumeRoleRequired};
use example_operations::{Endpoint, ErrorMetadata, ResponseError};
use http::{Request, Response};
use serde_json::json;

use super::{send_as, sign};
use crate::moto::{Key, REGION};
use crate::world::{World, exchange};

/// The code of an error.
fn code_of<E: AsRef<ErrorMetadata>>(error: &ResponseError<E>) -> &str {
    error.metadata().unwrap().code()
}

/// The code of the error that a key gets.
fn code<O, E: AsRef<ErrorMetadata>>(
    world: &World,
    key: &Key,
    endpoint: Endpoint,
    request: impl Fn(&Endpoint) -> Request<Vec<u8>>,
    read: impl Fn(Response<Vec<u8>>) -> Result<O, ResponseError<E>>,
) -> String {
    let endpoint = endpoint.with_url(&world.moto.url).unwrap();
    let error = send_as(key, request(&endpoint), read);
    code_of(&error.err().unwrap()).to_owned()
}

/// The codes of the errors that a key gets of each service.
fn codes(world: &World, key: &Key) -> [String; 4] {
    let role = GetRoleInput::new("Admin");
    let topic = GetTopicAttributesInput::new("arn:aws:sns:eu-central-1:123456789012:topic");
    let assume = AssumeRoleInput::new(AssumeRoleRequired {
        role_arn: "arn:aws:iam::123456789012:role/Admin".to_owned(),
        role_session_name: "test".to_owned(),
    });
    [
        code(
            world,
            key,
            iam::endpoint(REGION).unwrap(),
            |endpoint| role.to_request(endpoint).unwrap(),
            GetRoleOutput::from_response,
        ),
        code(
            world,
            key,
            ses::endpoint(REGION).unwrap(),
            |endpoint| GetSendStatisticsInput::new().to_request(endpoint).unwrap(),
            GetSendStatisticsOutput::from_response,
        ),
        code(
            world,
            key,
            sns::endpoint(REGION).unwrap(),
            |endpoint| topic.to_request(endpoint).unwrap(),
            GetTopicAttributesOutput::from_response,
        ),
        code(
            world,
            key,
            sts::endpoint(REGION).unwrap(),
            |endpoint| assume.to_request(endpoint).unwrap(),
            AssumeRoleOutput::from_response,
        ),
    ]
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_wrong_secret_and_a_missing_permission_are_refused_by_every_service() {
    let world = World::new();
    let wrong_secret = Key {
        secret: "wrong".to_owned(),
        ..world.admin.clone()
    };
    assert_eq!(codes(&world, &wrong_secret), ["SignatureDoesNotMatch"; 4]);
    let nobody = json!({ "UserName": "Nobody" });
    world.boto3("iam", "create_user", nobody.clone());
    let nobody = Key::of(&world.boto3("iam", "create_access_key", nobody));
    assert_eq!(codes(&world, &nobody), ["AccessDenied"; 4]);
}

/// The code of the error, if there is one, where a form is changed between
/// signing and sending.
fn call_that_is_changed(world: &World, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Option<String> {
    let endpoint = sns::endpoint(REGION)
        .unwrap()
        .with_url(&world.moto.url)
        .unwrap();
    let input = CreateTopicInput::new("topic").attributes([("DisplayName", "a/name")]);
    let mut request = input.to_request(&endpoint).unwrap();
    sign(&world.admin, &mut request);
    let reply = exchange(request.map(change));
    let error = CreateTopicOutput::from_response(reply).err()?;
    Some(code_of(&error).to_owned())
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_form_that_was_changed_after_signing_is_refused_even_if_it_says_the_same() {
    let world = World::new();
    assert_eq!(call_that_is_changed(&world, |form| form), None);
    let code = call_that_is_changed(&world, |form| {
        let form = String::from_utf8(form).unwrap();
        assert!(form.contains("a%2Fname"), "{form}");
        form.replace("%2F", "%2f").into_bytes()
    });
    assert_eq!(code.as_deref(), Some("SignatureDoesNotMatch"));
}
