//! Members of inputs, replies and errors.

use serde_json::{Value, json};

use super::base::{after, plan};
use super::{Changes, both_ways, member, model, shape, told, told_after, traits};

#[test]
fn members_of_inputs() {
    let required = json!({ "traits": { "smithy.api#required": {} } });
    let new = |traits: Value| json!({ "target": "smithy.api#String", "traits": traits });
    insta::assert_snapshot!(both_ways(&[
        (
            "a member is new",
            member("PutKeyRequest", "Color", &new(json!({})))
        ),
        (
            "a required member is new",
            member(
                "PutKeyRequest",
                "Color",
                &new(json!({ "smithy.api#required": {} }))
            )
        ),
        (
            "a member is required",
            member("PutKeyRequest", "Note", &required)
        ),
        (
            "a member is required of clients that may leave it out",
            member(
                "PutKeyRequest",
                "Note",
                &json!({ "traits": { "smithy.api#required": {}, "smithy.api#clientOptional": {} } })
            )
        ),
        (
            "a member of another type",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "target": "smithy.api#Blob"
                })
            )
        ),
        (
            "a list of something else",
            json!({ "example#Names": { "member": { "target": "smithy.api#Integer" } } })
        ),
    ]));
}

#[test]
fn members_on_the_wire_and_in_documentation() {
    insta::assert_snapshot!(both_ways(&[
        (
            "another name on the wire",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#xmlName": "Remark" }
                })
            )
        ),
        (
            "a flattened list",
            member(
                "PutKeyRequest",
                "Names",
                &json!({
                    "traits": { "smithy.api#xmlFlattened": {} }
                })
            )
        ),
        (
            "a near name",
            json!({ "example#PutKeyRequest": { "members": {
            "Note": null, "Notes": { "target": "smithy.api#String" }
        } } })
        ),
        (
            "a name that is not near",
            json!({ "example#PutKeyRequest": { "members": {
            "Note": null, "Color": { "target": "smithy.api#String" }
        } } })
        ),
        (
            "a token",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#idempotencyToken": {} }
                })
            )
        ),
        (
            "a sensitive member",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#sensitive": {} }
                })
            )
        ),
        (
            "documentation",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#documentation": "A note." }
                })
            )
        ),
        (
            "a deprecated member",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#deprecated": { "message": "Use Names." } }
                })
            )
        ),
        (
            "a member whose setter has a number",
            json!({ "example#PutKeyRequest": { "members": {
            "set_validate": { "target": "smithy.api#String" }
        } } })
        ),
    ]));
}

#[test]
fn members_of_replies_and_errors() {
    let required = json!({ "traits": { "smithy.api#required": {} } });
    insta::assert_snapshot!(both_ways(&[
        (
            "a member of a reply is new",
            member(
                "Key",
                "Color",
                &json!({
                    "target": "smithy.api#String"
                })
            )
        ),
        ("a member is always there", member("Key", "Note", &required)),
        (
            "a list is required, and always was there",
            member("Key", "Names", &required)
        ),
        (
            "an enum is required, and gets a default",
            member("Key", "Mode", &required)
        ),
        ("a structure is required", member("Key", "Owner", &required)),
        (
            "a default",
            member(
                "Key",
                "Count",
                &json!({
                    "traits": { "smithy.api#default": 3 }
                })
            )
        ),
        (
            "a structure is built by callers",
            member(
                "PutKeyRequest",
                "Key",
                &json!({
                    "target": "example#Key"
                })
            )
        ),
        (
            "a member of an error",
            member(
                "Missing",
                "Key",
                &json!({
                    "target": "smithy.api#String"
                })
            )
        ),
        (
            "an error is new for an operation",
            shape(
                "PutKey",
                &json!({
                    "errors": [{ "target": "example#Missing" }, { "target": "example#Busy" }]
                })
            )
        ),
        (
            "another code, status and fault",
            traits(
                "Missing",
                &json!({
                    "aws.protocols#awsQueryError": { "code": "NoKey", "httpResponseCode": 410 },
                    "smithy.api#error": "server"
                })
            )
        ),
    ]));
}

#[test]
fn a_second_code_belongs_to_the_error_that_takes_it() {
    let code = |code: &str, status: u16| {
        json!({ "traits": {
            "aws.protocols#awsQueryError": { "code": code, "httpResponseCode": status }
        } })
    };
    let missing = code("NoKey", 400);
    let old = plan(&after(&json!({ "example#Missing": missing })));
    let taken = json!({ "example#Missing": missing, "example#Busy": code("Missing", 500) });
    let new = plan(&after(&taken));
    let told = told(&Changes::between(&old, &new));
    assert!(
        told.contains("GetKeyError::Missing code `NoKey`, was `NoKey, Missing`"),
        "{told}"
    );
    assert!(!told.contains("PutKeyError"), "{told}");
}

#[test]
fn a_default_counts_only_where_replies_are_read() {
    let default = |value: i32| json!({ "traits": { "smithy.api#required": {}, "smithy.api#default": value } });
    let told = |of: &str| {
        let member = |value| member(of, "Count", &default(value));
        told_after(&member(0), &member(3))
    };
    assert_eq!(told("PutKeyRequest"), "");
    assert!(told("Key").contains("types::Key::count if a reply lacks it, it is `3`"));
    let no_longer_read = json!({
        "example#GetKeyResponse": { "members": { "Key": null } },
        "example#PutKeyRequest": { "members": { "Key": { "target": "example#Key" } } },
        "example#Key": { "members": { "Count": default(3) } }
    });
    let told = told_after(&member("Key", "Count", &default(0)), &no_longer_read);
    assert!(told.contains("types::Key is now also built"), "{told}");
    assert!(!told.contains("if a reply lacks it"), "{told}");
}

#[test]
fn a_member_that_is_required_is_told_without_its_constraints() {
    let required = json!({ "traits": {
        "smithy.api#required": {}, "smithy.api#length": { "max": 5 }
    } });
    let told = told_after(&json!({}), &member("PutKeyRequest", "Note", &required));
    assert!(told.contains("PutKeyInput::note is required"), "{told}");
    assert!(!told.contains("length"), "{told}");
}

#[test]
fn a_structure_that_callers_build_may_lose_its_default() {
    let required = json!({ "traits": { "smithy.api#required": {} } });
    let told = told_after(
        &member("Key", "Note", &required),
        &member("PutKeyRequest", "Key", &json!({ "target": "example#Key" })),
    );
    assert!(
        told.contains("`names` and `count` are each an `Option` now, no longer has a `Default`"),
        "{told}"
    );
}

#[test]
fn another_reason_for_a_deprecation_is_documentation() {
    let deprecated = |message: &str| {
        let message = json!({ "message": message });
        let traits = json!({ "traits": { "smithy.api#deprecated": message } });
        member("PutKeyRequest", "Note", &traits)
    };
    let told = |message| told_after(&deprecated("Use Names."), &deprecated(message));
    assert_eq!(told("Use Names."), "");
    assert_eq!(
        told("Use Tag."),
        "  patch: PutKeyInput::note has new documentation (documentation only)\n"
    );
}

#[test]
fn a_note_that_nothing_else_explains_is_documentation() {
    let (old, mut new) = (plan(&model()), plan(&model()));
    let operations = &mut new.plan.services[0].operations;
    let put_key = operations.iter_mut().find(|plan| plan.name == "PutKey");
    let note = &mut put_key.unwrap().input.members[2];
    note.docs.notes.push("In other words.".to_owned());
    assert_eq!(
        told(&Changes::between(&old, &new)),
        "  patch: PutKeyInput::note has new documentation (documentation only)\n"
    );
}

#[test]
fn a_near_name_is_the_same_member_only_with_the_same_type_and_presence() {
    let renamed = |notes: Value| {
        let members = json!({ "members": { "Note": null, "Notes": notes } });
        told_after(&json!({}), &shape("PutKeyRequest", &members))
    };
    let text = json!({ "target": "smithy.api#String" });
    assert!(renamed(text).contains("PutKeyInput::note is renamed"));
    for other in [
        json!({ "target": "smithy.api#Integer" }),
        json!({ "target": "smithy.api#String", "traits": { "smithy.api#required": {} } }),
    ] {
        let told = renamed(other);
        assert!(told.contains("PutKeyInput::notes is new"), "{told}");
        assert!(told.contains("PutKeyInput::note is removed"), "{told}");
    }
}
