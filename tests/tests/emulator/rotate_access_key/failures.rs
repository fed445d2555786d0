//! What is said when a rotation cannot begin, or stops half way, and how it
//! goes on.

use std::fmt::Write;

use insta::assert_snapshot;
use serde_json::json;

use super::{World, printed};
use crate::example::Ran;
use crate::moto::Key;
use crate::proxy::Answer;

/// What a run said that failed, without what differs from run to run.
fn said(world: &World, ran: &Ran, new: &str) -> String {
    let said = world.named(ran.failed(), new);
    let said = said.replace(&world.proxy.url, "[url]");
    let Some((begin, rest)) = said.split_once("request id ") else {
        return said;
    };
    let (_, rest) = rest.split_once(')').unwrap();
    format!("{begin}request id …){rest}")
}

/// Whether only questions were asked.
fn has_changed_nothing(world: &World) -> bool {
    world
        .proxy
        .calls()
        .iter()
        .all(|call| call.operation == "ListAccessKeys")
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_rotation_that_cannot_begin_changes_nothing() {
    let world = World::new();
    world.boto3("create_user", json!({ "UserName": "Alice" }));
    let wrong_secret = Key {
        secret: "wrong".to_owned(),
        ..world.admin.clone()
    };
    let bob = &world.bob.id;
    let cases: [(&str, &Key, &[&str]); 7] = [
        ("wrong secret", &wrong_secret, &["--user", "Bob"]),
        ("unknown user", &world.admin, &["--user", "Carol"]),
        ("impossible user", &world.admin, &["--user", "Bob!"]),
        ("user without keys", &world.admin, &["--user", "Alice"]),
        (
            "old key of another user",
            &world.admin,
            &["--user", "Alice", "--old-key", bob],
        ),
        (
            "old key without a new one",
            &world.admin,
            &["--user", "Bob", "--old-key", bob],
        ),
        ("old key that signs", &world.bob, &["--old-key", bob]),
    ];
    let mut shown = String::new();
    for (name, key, arguments) in cases {
        let ran = world.rotate(key, arguments);
        assert_eq!(ran.stdout, "");
        let said = said(&world, &ran, "?");
        let _ = writeln!(shown, "{name}\n{said}");
    }
    assert_snapshot!(shown);
    assert!(has_changed_nothing(&world));
    assert_eq!(world.keys(), [(bob.clone(), "Active".to_owned())]);
}

#[test]
#[ignore = "run cargo xtask test"]
fn two_keys_leave_no_room_and_are_left_alone() {
    let world = World::new();
    let second = world.boto3("create_access_key", json!({ "UserName": "Bob" }));
    let second = Key::of(&second).id;
    let before = world.keys();
    let ran = world.rotate(&world.admin, &["--user", "Bob"]);
    assert_snapshot!(said(&world, &ran, &second), @"
    error: there is no room for a new access key beside OLD (Active) and NEW (Active): delete one, or name the one to give up with --old-key
    nothing was changed
    ");
    assert!(has_changed_nothing(&world));
    assert_eq!(world.keys(), before);
}

#[test]
#[ignore = "run cargo xtask test"]
fn keys_on_another_page_count() {
    let page = "<ListAccessKeysResponse><ListAccessKeysResult><IsTruncated>true</IsTruncated>\
        <Marker>more</Marker><AccessKeyMetadata><member><AccessKeyId>AKIAFIRST</AccessKeyId>\
        <Status>Inactive</Status></member></AccessKeyMetadata></ListAccessKeysResult>\
        </ListAccessKeysResponse>";
    let first = Answer {
        operation: "ListAccessKeys",
        status: 200,
        body: Some(page.to_owned()),
    };
    let world = World::with(&["iam:*"], vec![first]);
    let ran = world.rotate(&world.admin, &["--user", "Bob"]);
    assert_snapshot!(said(&world, &ran, "?"), @"
    error: there is no room for a new access key beside AKIAFIRST (Inactive) and OLD (Active): delete one, or name the one to give up with --old-key
    nothing was changed
    ");
    let calls = world.proxy.calls();
    let has_marker = |index: usize| calls[index].form.contains("&Marker=more");
    assert!(calls.len() == 2 && !has_marker(0) && has_marker(1));
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_new_key_without_a_secret_is_not_used() {
    let body = "<CreateAccessKeyResponse><CreateAccessKeyResult><AccessKey>\
        <UserName>Bob</UserName><AccessKeyId>AKIANEW</AccessKeyId><Status>Active</Status>\
        </AccessKey></CreateAccessKeyResult></CreateAccessKeyResponse>";
    let created = Answer {
        operation: "CreateAccessKey",
        status: 200,
        body: Some(body.to_owned()),
    };
    let world = World::with(&["iam:*"], vec![created]);
    let ran = world.rotate(&world.admin, &["--user", "Bob"]);
    assert_eq!(ran.stdout, "");
    assert_snapshot!(said(&world, &ran, "?"), @"
    error: the reply with the new key lacks `AccessKey::secret_access_key`
    OLD is as it was; if no answer came, there may be a new key, of no use without its secret: delete it
    ");
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_step_that_is_not_allowed_says_what_has_become_of_the_keys() {
    let steps = [
        "CreateAccessKey",
        "UpdateAccessKey",
        "GetAccessKeyLastUsed",
        "DeleteAccessKey",
    ];
    let mut shown = String::new();
    for (index, step) in steps.into_iter().enumerate() {
        let allowed: Vec<_> = steps[..index]
            .iter()
            .chain(&["ListAccessKeys"])
            .map(|step| format!("iam:{step}"))
            .collect();
        let allowed: Vec<_> = allowed.iter().map(String::as_str).collect();
        let world = World::with(&allowed, Vec::new());
        let to_the_end = ["--user", "Bob", "--delete-unused-for", "0"];
        let ran = world.rotate(&world.admin, &to_the_end);
        let new = match index {
            0 => "?".to_owned(),
            _ => printed(&ran).id,
        };
        let keys: Vec<_> = world
            .keys()
            .into_iter()
            .map(|(id, status)| world.named(&format!("{id} {status}"), &new))
            .collect();
        let said = said(&world, &ran, &new);
        let _ = writeln!(shown, "{step}: {}\n{said}", keys.join(", "));

        // One who may do everything goes on as it says.
        let go_on: &[&str] = match index {
            0 => &[],
            _ => &["--old-key", &world.bob.id],
        };
        let ran = world.rotate(&world.onlooker, &[&to_the_end, go_on].concat());
        ran.succeeded();
        let new = if index == 0 { printed(&ran).id } else { new };
        assert_eq!(world.keys(), [(new, "Active".to_owned())]);
    }
    assert_snapshot!(shown);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_call_without_an_answer_may_have_been_carried_out() {
    let silent = |operation| Answer {
        operation,
        status: 0,
        body: None,
    };
    let mut shown = String::new();
    for operation in ["CreateAccessKey", "GetCallerIdentity", "UpdateAccessKey"] {
        let world = World::with(&["iam:*"], vec![silent(operation)]);
        let ran = world.rotate(&world.admin, &["--user", "Bob"]);
        let new = world.keys().pop().unwrap().0;
        let said = said(&world, &ran, &new);
        // The rest is the system's.
        let (begin, rest) = said.split_once("no reply from [url]/: ").unwrap();
        let (_, state) = rest.split_once('\n').unwrap();
        let _ = writeln!(shown, "{operation}\n{begin}no reply from [url]/\n{state}");
    }
    assert_snapshot!(shown);
}
