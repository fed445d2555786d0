//! Signatures and policies are verified for every service.

use emulated_operations::iam::{self, GetRoleInput, GetRoleOutput};
use emulated_operations::ses::{self, GetSendStatisticsInput, GetSendStatisticsOutput};
use emulated_operations::sns::{self, GetTopicAttributesInput, GetTopicAttributesOutput};
use emulated_operations::sts::{self, AssumeRoleInput, AssumeRoleInputRequired, AssumeRoleOutput};
use emulated_operations::{Endpoint, ErrorMetadata, ResponseError};
use http::{Request, Response};
use serde_json::json;

use super::{World, send_as};
use crate::moto::{Key, REGION};

/// The code of the error that a key gets.
fn code<O, E: AsRef<ErrorMetadata>>(
    world: &World,
    key: &Key,
    endpoint: Endpoint,
    request: impl Fn(&Endpoint) -> Request<Vec<u8>>,
    read: impl Fn(Response<Vec<u8>>) -> Result<O, ResponseError<E>>,
) -> String {
    let endpoint = endpoint.at(&world.moto.url).unwrap();
    let error = send_as(key, &endpoint, request(&endpoint), read);
    let error = error.err().unwrap();
    error.metadata().unwrap().code().to_owned()
}

/// The codes of the errors that a key gets of each service.
fn codes(world: &World, key: &Key) -> [String; 4] {
    let role = GetRoleInput::new("Admin");
    let topic = GetTopicAttributesInput::new("arn:aws:sns:eu-central-1:123456789012:topic");
    let assume = AssumeRoleInput::new(AssumeRoleInputRequired {
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
