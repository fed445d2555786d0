//! What `validate` lets pass.

use serde_json::{Value, json};

use super::base::{after, plan};
use super::{Changes, Weight, both_ways, member, told_after, traits};

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

/// How much an update of a trait of a member weighs, there and back.
fn weights(of: &str, name: &str, old: &Value, new: &Value) -> [Option<Weight>; 2] {
    let plan_with = |value: &Value| {
        let traits = json!({ "traits": { name: value } });
        plan(&after(&member("PutKeyRequest", of, &traits)))
    };
    let (old, new) = (plan_with(old), plan_with(new));
    [(&old, &new), (&new, &old)].map(|(old, new)| Changes::between(old, new).weight())
}

#[test]
fn limits_weigh_what_they_refuse() {
    let (same, less, more) = (
        [Some(Weight::Patch); 2],
        [Some(Weight::Breaking), Some(Weight::Feature)],
        [Some(Weight::Feature), Some(Weight::Breaking)],
    );
    let both_break = [Some(Weight::Breaking); 2];
    let no_limit = i64::from(i32::MAX);
    let lowest = i64::from(i32::MIN);
    for (old, new, expected) in [
        (
            json!({ "min": 1, "max": 10 }),
            json!({ "min": 0, "max": 10 }),
            more,
        ),
        (json!({ "min": 1, "max": 10 }), json!({ "max": 10 }), more),
        (json!({ "min": 0, "max": 10 }), json!({ "max": 10 }), same),
        (
            json!({ "min": 1, "max": 10 }),
            json!({ "min": 2, "max": 10 }),
            less,
        ),
        (
            json!({ "min": 1, "max": 10 }),
            json!({ "min": 1, "max": 9 }),
            less,
        ),
        (
            json!({ "min": 1, "max": 10 }),
            json!({ "min": 0, "max": 9 }),
            both_break,
        ),
        // No request is as long as the greatest `int` of Java, which means that there is no limit.
        (
            json!({ "min": 1, "max": no_limit }),
            json!({ "min": 1 }),
            same,
        ),
        (
            json!({ "min": 1, "max": no_limit - 1 }),
            json!({ "min": 1 }),
            more,
        ),
        (
            json!({ "min": 1, "max": no_limit - 1 }),
            json!({ "min": 1, "max": no_limit }),
            more,
        ),
    ] {
        let weights = weights("Note", "smithy.api#length", &old, &new);
        assert_eq!(weights, expected, "length {old} {new}");
    }
    for (old, new, expected) in [
        (
            json!({ "min": 1, "max": 10 }),
            json!({ "min": 0, "max": 10 }),
            more,
        ),
        (json!({ "min": 1, "max": 10 }), json!({ "max": 10 }), more),
        (json!({ "min": 0, "max": 10 }), json!({ "max": 10 }), more),
        // An `i32` has no other values.
        (
            json!({ "min": 1, "max": no_limit }),
            json!({ "min": 1 }),
            same,
        ),
        (
            json!({ "min": 1, "max": no_limit - 1 }),
            json!({ "min": 1 }),
            more,
        ),
        (
            json!({ "min": lowest, "max": 1 }),
            json!({ "max": 1 }),
            same,
        ),
        (
            json!({ "min": lowest + 1, "max": 1 }),
            json!({ "max": 1 }),
            more,
        ),
    ] {
        let weights = weights("Count", "smithy.api#range", &old, &new);
        assert_eq!(weights, expected, "range {old} {new}");
    }
}

#[test]
fn a_length_with_equal_limits_is_one_number() {
    let length = json!({ "traits": { "smithy.api#length": { "min": 5, "max": 5 } } });
    let told = told_after(&json!({}), &member("PutKeyRequest", "Note", &length));
    assert!(told.contains("PutKeyInput::note length 5, was"), "{told}");
}

#[test]
fn constraints_count_wherever_inputs_reach_the_type() {
    let with_parcel = |patch: Value| {
        let mut shapes = json!({ "example#Parcel": {
            "type": "structure", "members": { "Text": { "target": "smithy.api#String" } }
        } });
        let patch = patch.as_object().unwrap().clone();
        shapes.as_object_mut().unwrap().extend(patch);
        shapes
    };
    let a_parcel = json!({ "target": "example#Parcel" });
    let list = json!({ "type": "list", "member": a_parcel });
    let map = json!({
        "type": "map", "key": { "target": "smithy.api#String" }, "value": a_parcel
    });
    let in_input = |target: &str| json!({ "members": { "Box": { "target": target } } });
    for before in [
        json!({ "example#PutKeyRequest": in_input("example#Parcel") }),
        json!({ "example#PutKeyRequest": in_input("example#Parcels"), "example#Parcels": list }),
        json!({ "example#PutKeyRequest": in_input("example#Parcels"), "example#Parcels": map }),
        json!({ "example#Tag": in_input("example#Parcel") }),
        json!({ "example#Target": in_input("example#Parcel") }),
    ] {
        let length = json!({ "traits": { "smithy.api#length": { "max": 5 } } });
        assert_eq!(
            told_after(&with_parcel(before), &member("Parcel", "Text", &length)),
            "  breaking: types::Parcel::text length at most 5, was not limited (at run time: \
             `validate` rejects what it accepted)\n"
        );
    }
}

#[test]
fn constraints_of_a_type_are_new_with_the_type_for_inputs() {
    let limited = json!({
        "target": "smithy.api#String", "traits": { "smithy.api#length": { "max": 5 } }
    });
    let parcel = json!({ "type": "structure", "members": { "Text": limited } });
    for (ty, before) in [
        ("Key", member("Key", "Note", &limited)),
        ("Owner", member("Owner", "Name", &limited)),
        (
            "Parcel",
            json!({
                "example#Parcel": parcel,
                "example#Either": {
                    "type": "union", "members": { "Parcel": { "target": "example#Parcel" } }
                },
                "example#Key": { "members": { "Either": { "target": "example#Either" } } }
            }),
        ),
    ] {
        let target = json!({ "target": format!("example#{ty}") });
        let told = told_after(&before, &member("PutKeyRequest", "New", &target));
        let built = format!("types::{ty} is now also built by callers");
        assert!(told.contains(&built), "{told}");
        assert!(!told.contains("length"), "{told}");
    }
}

#[test]
fn a_constraint_of_a_member_of_a_union_is_told_once() {
    let before = member("Target", "Box", &json!({ "target": "smithy.api#String" }));
    for (name, variant) in [("User", "User"), ("Box", "Box")] {
        let length = json!({ "traits": { "smithy.api#length": { "max": 5 } } });
        assert_eq!(
            told_after(&before, &member("Target", name, &length)),
            format!(
                "  breaking: types::Target::{variant} length at most 5, was not limited (at run \
                 time: `validate` rejects what it accepted)\n"
            )
        );
    }
}
