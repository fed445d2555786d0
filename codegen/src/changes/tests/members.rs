//! Members of inputs, replies and errors.

use serde_json::{Value, json};

use super::base::{after, plan};
use super::{Changes, both_ways, member, shape, told, traits};

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
