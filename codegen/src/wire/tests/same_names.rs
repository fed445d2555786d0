//! Members with the same name on the wire.

use serde_json::{Value, json};

use super::{bind, model, query, refused};
use crate::wire::BoundCrate;

/// A member of some type, which is called `Label`.
fn label(target: &str, more: &Value) -> Value {
    let mut traits = json!({ "smithy.api#xmlName": "Label" });
    traits
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    json!({ "target": target, "traits": traits })
}

fn text() -> Value {
    label("smithy.api#String", &json!({}))
}

fn repeated() -> Value {
    label("example#Texts", &json!({ "smithy.api#xmlFlattened": {} }))
}

/// A service with an `Item` of this type and members.
fn item(kind: &str, members: &Value) -> BoundCrate {
    let shapes = json!({
        "example#Item": { "type": kind, "members": members },
        "example#Texts": { "type": "list", "member": { "target": "smithy.api#String" } },
    });
    bind(&model(&query(), &shapes)).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// The fields of a structure that are read.
fn read(members: &Value) -> Vec<String> {
    let bound = item("structure", members);
    let members = bound.wire[0].read.structures[0].members.iter();
    let read = members.filter(|member| !member.shadowed);
    read.map(|member| member.field.name.clone()).collect()
}

#[test]
fn of_members_with_the_same_name_the_first_is_read() {
    assert_eq!(read(&json!({ "B": text(), "A": text() })), ["b"]);
    let other = json!({ "target": "smithy.api#String" });
    assert_eq!(
        read(&json!({ "A": text(), "C": other, "B": text() })),
        ["a", "c"]
    );
    assert_eq!(read(&json!({ "A": text(), "Label": other })), ["a"]);
}

/// As in S3: a list takes whatever a reply has.
#[test]
fn a_member_that_can_be_repeated_is_read_before_one_that_cannot() {
    assert_eq!(read(&json!({ "One": text(), "All": repeated() })), ["all"]);
    assert_eq!(read(&json!({ "All": repeated(), "One": text() })), ["all"]);
    let nested = label("example#Texts", &json!({}));
    assert_eq!(read(&json!({ "One": text(), "All": nested })), ["one"]);
}

#[test]
fn members_of_a_union_are_read_likewise() {
    let bound = item(
        "union",
        &json!({ "One": text(), "Two": text(), "All": repeated() }),
    );
    let variants = bound.wire[0].read.unions[0].variants.iter();
    let read = variants.map(|variant| (&*variant.variant, !variant.shadowed));
    let expected = [("One", false), ("Two", false), ("All", true)];
    assert_eq!(read.collect::<Vec<_>>(), expected);
}

#[test]
fn members_with_the_same_name_are_warned_of() {
    let bound = item("structure", &json!({ "One": text(), "All": repeated() }));
    assert_eq!(
        bound.plan.warnings,
        [
            "`Item`: `one` and `all` have the same name in a request, `Label`: the service \
             cannot tell them apart",
            "`Item`: `one` and `all` have the same name in a reply, `Label`: only `all` is read",
        ]
    );
    let other = json!({ "target": "smithy.api#String" });
    let bound = item("structure", &json!({ "One": text(), "Two": other }));
    assert!(bound.plan.warnings.is_empty());
}

/// The value of such an entry could not be told from its key.
#[test]
fn keys_and_values_of_a_map_have_different_names() {
    let part = |name: &str| json!({ "target": "smithy.api#String", "traits": { "smithy.api#xmlName": name } });
    let map = |key: Value, value: Value| {
        json!({
            "example#Item": {
                "type": "structure", "members": { "Map": { "target": "example#Map" } }
            },
            "example#Map": { "type": "map", "key": key, "value": value },
        })
    };
    let unnamed = json!({ "target": "smithy.api#String" });
    let problem = "`example#Map`: the trait `smithy.api#xmlName` gives the keys and the values of \
                   the map the same name";
    for (key, value) in [
        (part("Label"), part("Label")),
        (part("value"), unnamed.clone()),
        (unnamed.clone(), part("a:key")),
    ] {
        let shapes = map(key, value);
        assert_eq!(refused(&model(&query(), &shapes)), [problem]);
    }
    for (key, value) in [(unnamed.clone(), unnamed), (part("value"), part("key"))] {
        assert!(bind(&model(&query(), &map(key, value))).is_ok());
    }
}
