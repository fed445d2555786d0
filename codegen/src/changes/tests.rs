//! What each kind of change is told as.

mod base;

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Changes, Weight};
use base::{after, model, plan};

/// What is told of an update: weight, item, words and reason, line by line.
fn told(changes: &Changes) -> String {
    let mut text = String::new();
    for change in changes.iter() {
        let (weight, item) = (change.weight, &change.item);
        let at = if change.compiles() {
            ""
        } else {
            ", does not compile"
        };
        let (words, reason) = (change.words(), change.reason());
        writeln!(text, "  {weight}{at}: {item} {words} ({reason})").unwrap();
    }
    text
}

/// What is told of each update, and of its way back.
fn both_ways(updates: &[(&str, Value)]) -> String {
    let mut text = String::new();
    let old = plan(&model());
    for (name, patch) in updates {
        let new = plan(&after(patch));
        let (there, back) = (Changes::between(&old, &new), Changes::between(&new, &old));
        writeln!(text, "{name}\n{}back\n{}", told(&there), told(&back)).unwrap();
    }
    text
}

/// A patch of a shape.
fn shape(name: &str, patch: &Value) -> Value {
    json!({ format!("example#{name}"): patch })
}

/// A patch of a shape's member.
fn member(of: &str, name: &str, patch: &Value) -> Value {
    shape(of, &json!({ "members": { name: patch } }))
}

/// A patch of a shape's traits.
fn traits(name: &str, patch: &Value) -> Value {
    shape(name, &json!({ "traits": patch }))
}

#[test]
fn nothing_is_told_where_nothing_changed() {
    let changes = Changes::between(&plan(&model()), &plan(&model()));
    assert!(changes.is_empty());
    assert_eq!(changes.weight(), None);
    assert_eq!(changes.markdown(), "");
}

#[test]
fn operations() {
    insta::assert_snapshot!(both_ways(&[
        (
            "an operation goes, and its types with it",
            json!({
                "example#Example": { "operations": [{ "target": "example#PutKey" }] }
            })
        ),
        (
            "a host prefix",
            traits(
                "PutKey",
                &json!({
                    "smithy.api#endpoint": { "hostPrefix": "keys." }
                })
            )
        ),
        (
            "compression",
            traits(
                "PutKey",
                &json!({
                    "smithy.api#requestCompression": { "encodings": ["gzip"] }
                })
            )
        ),
        (
            "an example",
            traits(
                "PutKey",
                &json!({
                    "smithy.api#examples": [{ "title": "Puts.", "input": { "Id": "abc", "State": "on" } }]
                })
            )
        ),
        (
            "the version of the API",
            json!({ "example#Example": { "version": "2026-01-01" } })
        ),
    ]));
}

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
            "set_metadata": { "target": "smithy.api#String" }
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
fn types() {
    let renamed = model()["shapes"]["example#State"].clone();
    // The code of `Missing` is its name.
    let mut missing = model()["shapes"]["example#Missing"].clone();
    missing["traits"]["aws.protocols#awsQueryError"] =
        json!({ "code": "Missing", "httpResponseCode": 404 });
    insta::assert_snapshot!(both_ways(&[
        (
            "a value is new",
            member(
                "State",
                "IDLE",
                &json!({
                    "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "idle" }
                })
            )
        ),
        (
            "a value has another name",
            json!({ "example#State": { "members": {
            "OFF": null,
            "INACTIVE": {
                "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "off" }
            }
        } } })
        ),
        (
            "a value has another text",
            member(
                "State",
                "OFF",
                &json!({
                    "traits": { "smithy.api#enumValue": "OFF" }
                })
            )
        ),
        (
            "a number is new",
            member(
                "Level",
                "TOP",
                &json!({
                    "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 9 }
                })
            )
        ),
        (
            "a member of a union is new",
            member(
                "Target",
                "Group",
                &json!({
                    "target": "smithy.api#String"
                })
            )
        ),
        (
            "a member of a union is of another type",
            member(
                "Target",
                "User",
                &json!({
                    "target": "smithy.api#Integer"
                })
            )
        ),
        (
            "a union is in replies too",
            member(
                "Key",
                "Target",
                &json!({
                    "target": "example#Target"
                })
            )
        ),
        (
            "an enum becomes a text",
            json!({ "example#State": null,
                "example#PutKeyRequest": { "members": { "State": { "target": "smithy.api#String" } } },
                "example#Key": { "members": { "State": { "target": "smithy.api#String" } } }
            })
        ),
        (
            "an enum has another name",
            json!({ "example#State": null, "example#Status": renamed,
                "example#PutKeyRequest": { "members": { "State": { "target": "example#Status" } } },
                "example#Key": { "members": { "State": { "target": "example#Status" } } }
            })
        ),
        (
            "an error has another name",
            json!({ "example#Missing": null, "example#Lost": missing,
                "example#PutKey": { "errors": [{ "target": "example#Lost" }] },
                "example#GetKey": {
                    "errors": [{ "target": "example#Lost" }, { "target": "example#Busy" }]
                }
            })
        ),
        (
            "a structure becomes a union",
            shape("Owner", &json!({ "type": "union" }))
        ),
        (
            "a member brings a type",
            json!({
                "example#Size": { "type": "structure", "members": {} },
                "example#Key": { "members": { "Size": { "target": "example#Size" } } }
            })
        ),
        (
            "what only one operation needs",
            json!({
                "example#Key": { "members": { "Made": { "target": "smithy.api#Timestamp" } } }
            })
        ),
    ]));
}

#[test]
fn constraints() {
    insta::assert_snapshot!(both_ways(&[
        (
            "a shorter text",
            traits(
                "Id",
                &json!({ "smithy.api#length": { "min": 1, "max": 64 } })
            )
        ),
        (
            "a length that moved",
            traits(
                "Id",
                &json!({
                    "smithy.api#length": { "min": 3, "max": 200 }
                })
            )
        ),
        (
            "no length",
            traits("Id", &json!({ "smithy.api#length": null }))
        ),
        (
            "a minimum of nothing",
            member(
                "PutKeyRequest",
                "Note",
                &json!({
                    "traits": { "smithy.api#length": { "min": 0 } }
                })
            )
        ),
        (
            "a wider pattern",
            traits("Id", &json!({ "smithy.api#pattern": "^[\\w-]+$" }))
        ),
        (
            "the same pattern, written otherwise",
            traits(
                "Id",
                &json!({
                    "smithy.api#pattern": "^[A-Za-z0-9_]{1,}$"
                })
            )
        ),
        (
            "a pattern that cannot be compared",
            traits(
                "Id",
                &json!({
                    "smithy.api#pattern": "^(a|b)+$"
                })
            )
        ),
        (
            "a range",
            member(
                "PutKeyRequest",
                "Count",
                &json!({
                    "traits": { "smithy.api#range": { "min": 1, "max": 10 } }
                })
            )
        ),
        (
            "items of a list",
            json!({ "example#Names": { "member": { "target": "example#Id" } } })
        ),
        (
            "a list without equals",
            traits("Names", &json!({ "smithy.api#uniqueItems": {} }))
        ),
        (
            "a member of a structure of inputs",
            member(
                "Tag",
                "Key",
                &json!({
                    "traits": { "smithy.api#length": { "max": 5 } }
                })
            )
        ),
    ]));
}

#[test]
fn a_service_comes_and_goes_as_a_whole() {
    let (with, without) = (plan(&model()), base::empty());
    insta::assert_snapshot!(format!(
        "{}\n{}",
        told(&Changes::between(&without, &with)),
        told(&Changes::between(&with, &without))
    ));
}

#[test]
fn markdown_has_a_heading_for_each_weight_and_sums_documentation_up() {
    let docs = json!({ "traits": { "smithy.api#documentation": "Another text." } });
    let members = ["Id", "State", "Note", "Names", "Count"].map(|name| (name, docs.clone()));
    let mut members: serde_json::Map<_, _> = members
        .into_iter()
        .map(|(name, docs)| (name.to_owned(), docs))
        .collect();
    members.insert(
        "Mode".to_owned(),
        json!({
            "target": "smithy.api#String", "traits": { "smithy.api#required": {} }
        }),
    );
    let new = plan(&after(&json!({
        "example#PutKeyRequest": { "members": members },
        "example#GetKey": { "traits": { "smithy.api#documentation": "Gets it." } },
        "example#State": { "members": { "OFF": null } },
        "example#Id": { "traits": { "smithy.api#length": { "min": 1, "max": 64 } } },
        "example#Key": { "members": { "Color": { "target": "smithy.api#String" } } },
    })));
    let changes = Changes::between(&plan(&model()), &new);
    assert_eq!(changes.weight(), Some(Weight::Breaking));
    insta::assert_snapshot!(changes.markdown());
}
