//! Enums, unions, and types as a whole.

use serde_json::{Value, json};

use super::base::model;
use super::{both_ways, member, shape, told_after};

#[test]
fn values_of_enums() {
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
            "two values exchange their texts",
            json!({ "example#State": { "members": {
                "ON": { "traits": { "smithy.api#enumValue": "off" } },
                "OFF": { "traits": { "smithy.api#enumValue": "on" } }
            } } })
        ),
        (
            "a value has another name, and another value its text",
            json!({ "example#State": { "members": {
                "OFF": null,
                "ON": { "traits": { "smithy.api#enumValue": "off" } },
                "ACTIVE": {
                    "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "on" }
                }
            } } })
        ),
        (
            "a value has another text, and another value another name",
            json!({ "example#State": { "members": {
                "OFF": null,
                "ON": { "traits": { "smithy.api#enumValue": "ON" } },
                "INACTIVE": {
                    "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "off" }
                }
            } } })
        ),
        (
            "a new value takes the text of another one",
            json!({ "example#State": { "members": {
                "ON": { "traits": { "smithy.api#enumValue": "ON" } },
                "IDLE": {
                    "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "on" }
                }
            } } })
        ),
        (
            "a value takes the text of one that is removed",
            json!({ "example#State": { "members": {
                "OFF": null,
                "ON": { "traits": { "smithy.api#enumValue": "off" } }
            } } })
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
    ]));
}

#[test]
fn unions() {
    insta::assert_snapshot!(both_ways(&[
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
            "a member of a union has another name, but the same variant",
            shape(
                "Target",
                &json!({ "members": { "User": null, "user": { "target": "smithy.api#String" } } })
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
    ]));
}

#[test]
fn types_that_come_go_or_have_another_name() {
    let renamed = model()["shapes"]["example#State"].clone();
    // The code of `Missing` is its name.
    let mut missing = model()["shapes"]["example#Missing"].clone();
    missing["traits"]["aws.protocols#awsQueryError"] =
        json!({ "code": "Missing", "httpResponseCode": 404 });
    insta::assert_snapshot!(both_ways(&[
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
            "an enum of texts becomes one of numbers",
            shape(
                "State",
                &json!({ "type": "intEnum", "members": {
                    "ON": { "traits": { "smithy.api#enumValue": 1 } },
                    "OFF": { "traits": { "smithy.api#enumValue": 2 } }
                } })
            )
        ),
        (
            "a structure becomes an error",
            json!({
                "example#Owner": { "traits": { "smithy.api#error": "client" } },
                "example#Key": { "members": { "Owner": null } },
                "example#GetKey": { "errors": [
                    { "target": "example#Missing" },
                    { "target": "example#Busy" },
                    { "target": "example#Owner" }
                ] }
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
fn a_variant_belongs_to_the_member_with_its_name_in_the_model() {
    let user = json!({ "target": "smithy.api#String" });
    let told = told_after(
        &member("Target", "user", &user),
        &member("Target", "User", &Value::Null),
    );
    assert!(
        told.contains("types::Target::User2 is renamed `Target::User`"),
        "{told}"
    );
    assert!(told.contains("types::Target::User is removed"), "{told}");
}

#[test]
fn a_structure_of_replies_may_get_or_lose_its_default() {
    let required = json!({ "traits": { "smithy.api#required": {} } });
    let tag = |traits: Value| {
        let tag = json!({ "target": "example#Tag", "traits": traits });
        json!({
            "example#Tag": { "members": { "Key": required } },
            "example#Key": { "members": { "Tag": tag } }
        })
    };
    let always = tag(json!({ "smithy.api#required": {} }));
    let lost = told_after(&tag(json!({})), &always);
    assert!(
        lost.contains("types::Key no longer has a `Default`"),
        "{lost}"
    );
    let got = told_after(&always, &member("Key", "Tag", &json!({ "traits": null })));
    assert!(got.contains("types::Key has a `Default`"), "{got}");
}

#[test]
fn a_type_goes_with_the_operation_that_has_it_in_a_list_or_map() {
    let parcel = json!({ "target": "example#Parcel" });
    let text = json!({ "target": "smithy.api#String" });
    for many in [
        json!({ "type": "list", "member": parcel }),
        json!({ "type": "map", "key": text, "value": parcel }),
    ] {
        let before = json!({
            "example#Parcel": { "type": "structure", "members": { "Text": text } },
            "example#Parcels": many,
            "example#PutKeyRequest": { "members": { "Parcels": { "target": "example#Parcels" } } }
        });
        let operations = json!({ "operations": [{ "target": "example#GetKey" }] });
        let told = told_after(&before, &shape("Example", &operations));
        assert!(
            told.contains("PutKey is removed, and with it `Level`, `Parcel`, `Tag` and `Target`"),
            "{told}"
        );
    }
}

#[test]
fn a_type_has_another_name_only_if_the_old_one_is_gone_and_the_new_one_new() {
    let target = |id: &str| json!({ "target": format!("example#{id}") });
    let mode = model()["shapes"]["example#Mode"].clone();
    // The new type was there.
    let told = told_after(&json!({}), &member("Key", "Mode", &target("State")));
    assert!(
        told.contains("types::Key::mode type `Option<State>`"),
        "{told}"
    );
    assert!(told.contains("types::Mode is removed"), "{told}");
    // The old type is still there.
    let told = told_after(
        &member("PutKeyRequest", "Mode", &target("Mode")),
        &json!({ "example#Key": { "members": { "Mode": target("Manner") } }, "example#Manner": mode }),
    );
    assert!(
        told.contains("types::Key::mode type `Option<Manner>`"),
        "{told}"
    );
    assert!(told.contains("types::Manner is new"), "{told}");
    // It became two types.
    let told = told_after(
        &member("PutKeyRequest", "Mode", &target("Mode")),
        &json!({
            "example#Mode": null, "example#Manner": mode, "example#Way": mode,
            "example#Key": { "members": { "Mode": target("Manner") } },
            "example#PutKeyRequest": { "members": { "Mode": target("Way") } }
        }),
    );
    assert!(!told.contains("renamed"), "{told}");
    assert!(told.contains("types::Mode is removed"), "{told}");
}

#[test]
fn several_types_have_another_name_at_once() {
    let shapes = &model()["shapes"];
    let (mode, owner) = (&shapes["example#Mode"], &shapes["example#Owner"]);
    let told = told_after(
        &json!({}),
        &json!({
            "example#Mode": null, "example#Manner": mode,
            "example#Owner": null, "example#Holder": owner,
            "example#Key": { "members": {
                "Mode": { "target": "example#Manner" }, "Owner": { "target": "example#Holder" }
            } }
        }),
    );
    let renamed = "(code that names it does not compile)";
    assert_eq!(
        told,
        format!(
            "  breaking, does not compile: types::Mode is renamed `Manner` {renamed}\n  \
             breaking, does not compile: types::Owner is renamed `Holder` {renamed}\n"
        )
    );
}
