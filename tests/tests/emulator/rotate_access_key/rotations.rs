//! Rotations that succeed.

use example_operations::Timestamp;
use insta::assert_snapshot;
use serde_json::json;

use super::{World, printed};
use crate::proxy::Answer;

/// Runs the example for an administrator, or as Bob himself.
const BOB: [&str; 2] = ["--user", "Bob"];
const TO_THE_END: [&str; 2] = ["--delete-unused-for", "0"];

#[test]
#[ignore = "run cargo xtask test"]
fn an_administrator_rotates_the_key_of_a_user() {
    let world = World::new();
    let ran = world.rotate(&world.admin, &[BOB, TO_THE_END].concat());
    ran.succeeded();
    let new = printed(&ran);
    assert_eq!(world.keys(), [(new.id.clone(), "Active".to_owned())]);
    assert_eq!(
        world.calls(&new.id),
        [
            "ListAccessKeys by ADMIN",
            "CreateAccessKey by ADMIN",
            "GetCallerIdentity by NEW",
            "UpdateAccessKey by ADMIN",
            "GetAccessKeyLastUsed by ADMIN",
            "DeleteAccessKey by ADMIN",
        ]
    );
    assert_snapshot!(world.named(&ran.stderr, &new.id), @"
    made NEW
    NEW works, as arn:aws:iam::123456789012:user/Bob
    switched off OLD
    OLD was never used
    deleted OLD
    ");
    // What was printed is the key that boto3 can sign with.
    let call = ("sts", "get_caller_identity", json!({}));
    let identity = world.moto.call(Some(&new), &[call]).remove(0);
    assert_eq!(identity["Arn"], "arn:aws:iam::123456789012:user/Bob");
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_user_rotates_the_own_key_and_the_new_one_signs_once_the_old_is_off() {
    let world = World::new();
    let ran = world.rotate(&world.bob, &TO_THE_END);
    ran.succeeded();
    let new = printed(&ran);
    assert_eq!(world.keys(), [(new.id.clone(), "Active".to_owned())]);
    assert_eq!(
        world.calls(&new.id),
        [
            "ListAccessKeys by OLD",
            "CreateAccessKey by OLD",
            "GetCallerIdentity by NEW",
            "UpdateAccessKey by OLD",
            "GetAccessKeyLastUsed by NEW",
            "DeleteAccessKey by NEW",
        ]
    );
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_old_key_is_left_inactive_and_deleted_another_day() {
    let world = World::new();
    let ran = world.rotate(&world.admin, &BOB);
    ran.succeeded();
    let new = printed(&ran).id;
    let status = |id: &str, status: &str| (id.to_owned(), status.to_owned());
    let left = [status(&world.bob.id, "Inactive"), status(&new, "Active")];
    assert_eq!(world.keys(), left);
    assert_snapshot!(world.named(&ran.stderr, &new), @"
    made NEW
    NEW works, as arn:aws:iam::123456789012:user/Bob
    switched off OLD
    OLD was never used
    kept OLD, inactive
    ");

    let later = ["--old-key", &world.bob.id, "--delete-unused-for", "7"];
    let ran = world.rotate(&world.admin, &[&BOB[..], &later].concat());
    assert_eq!(ran.succeeded(), "");
    assert_snapshot!(world.named(&ran.stderr, &new), @"
    switched off OLD
    OLD was never used
    deleted OLD
    ");
    assert_eq!(world.keys(), [status(&new, "Active")]);
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_old_key_that_was_used_lately_is_kept() {
    let world = World::new();
    let call = ("sts", "get_caller_identity", json!({}));
    world.moto.call(Some(&world.bob), &[call]);
    let seen = world.boto3(
        "get_access_key_last_used",
        json!({ "AccessKeyId": world.bob.id }),
    );
    let seen = seen["AccessKeyLastUsed"]["LastUsedDate"].as_str().unwrap();

    let ran = world.rotate(
        &world.admin,
        &[&BOB[..], &["--delete-unused-for", "1"]].concat(),
    );
    ran.succeeded();
    let new = printed(&ran).id;
    let said = world.named(&ran.stderr, &new);
    let seen = seen.parse::<Timestamp>().unwrap().to_string();
    assert_snapshot!(said.replace(&seen, "[as boto3 says]"), @"
    made NEW
    NEW works, as arn:aws:iam::123456789012:user/Bob
    switched off OLD
    OLD was last used at [as boto3 says], for sts in eu-central-1
    kept OLD, inactive: less than 1 days have passed since
    ");
    assert_eq!(
        world.keys()[0],
        (world.bob.id.clone(), "Inactive".to_owned())
    );
    assert_eq!(world.keys().len(), 2);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_new_key_that_is_not_known_yet_is_tried_again() {
    let unknown = || Answer {
        operation: "GetCallerIdentity",
        status: 403,
        body: Some(
            "<ErrorResponse><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code>\
             <Message>The security token included in the request is invalid.</Message>\
             </Error><RequestId>1</RequestId></ErrorResponse>"
                .to_owned(),
        ),
    };
    let world = World::with(&["iam:*"], vec![unknown(), unknown()]);
    let ran = world.rotate(&world.admin, &BOB);
    ran.succeeded();
    assert!(world.proxy.has_answered());
    let calls = world.calls(&printed(&ran).id);
    assert_eq!(calls[2..5], ["GetCallerIdentity by NEW"; 3]);
    assert_eq!(calls[5], "UpdateAccessKey by ADMIN");
}
