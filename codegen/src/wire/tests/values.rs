//! What the walk makes of members, by the rules of both formats.

use serde_json::{Value as Json, json};

use super::{bind, model, query};
use crate::wire::{Named, Scalar, Value};

/// A value in brief: `List(member: Text)`.
fn brief(value: &Value) -> String {
    let part = |part: &Named| format!("{}: {}", part.name.text(), brief(&part.value));
    match value {
        Value::Scalar(scalar) => match scalar {
            Scalar::Timestamp(format) => format!("Timestamp({})", format.name()),
            scalar => format!("{scalar:?}"),
        },
        Value::List { item, flattened } => {
            let kind = if *flattened { "FlatList" } else { "List" };
            format!("{kind}({})", part(item))
        }
        Value::Map {
            key,
            value,
            flattened,
        } => {
            let kind = if *flattened { "FlatMap" } else { "Map" };
            format!("{kind}({}, {})", part(key), part(value))
        }
        Value::Document => "Document".to_owned(),
        Value::Nullable(value) => format!("Nullable({})", brief(value)),
        Value::Structure(function) => format!("by {function}"),
    }
}

/// The member `It` of `Item` as it is written, and as it is read.
fn member(member: &Json, mut shapes: Json) -> [String; 2] {
    shapes["example#Item"] = json!({ "type": "structure", "members": { "It": member } });
    let bound = bind(&model(&query(), &shapes)).unwrap_or_else(|errors| panic!("{errors:?}"));
    let wire = &bound.wire[0];
    let find = |named: &Named| format!("{}: {}", named.name.text(), brief(&named.value));
    let written = &wire.written.structures;
    let written = written.iter().find(|it| it.ty == "Item").unwrap();
    let read = &wire.read.structures;
    let read = read.iter().find(|it| it.ty == "Item").unwrap();
    [find(&written.members[0].wire), find(&read.members[0].wire)]
}

fn both(text: &str) -> [String; 2] {
    [text.to_owned(), text.to_owned()]
}

#[test]
fn a_scalar_is_of_its_kind() {
    for (target, kind) in [
        ("String", "Text"),
        ("Boolean", "Boolean"),
        ("Long", "Integer"),
        ("Double", "Float"),
        ("Blob", "Blob"),
        ("Timestamp", "Timestamp(date-time)"),
    ] {
        let it = json!({ "target": format!("smithy.api#{target}") });
        assert_eq!(member(&it, json!({})), both(&format!("It: {kind}")));
    }
}

#[test]
fn a_name_is_encoded_in_a_form_and_loses_its_prefix_in_xml() {
    let it = json!({
        "target": "smithy.api#String",
        "traits": { "smithy.api#xmlName": "a:b" }
    });
    assert_eq!(member(&it, json!({})), ["a%3Ab: Text", "b: Text"]);
}

#[test]
fn the_format_of_a_timestamp_is_its_members_or_else_its_targets() {
    let shapes = |format: &str| {
        let traits = json!({ "smithy.api#timestampFormat": format });
        json!({ "example#Time": { "type": "timestamp", "traits": traits } })
    };
    let it = json!({ "target": "example#Time" });
    let read = both("It: Timestamp(epoch-seconds)");
    assert_eq!(member(&it, shapes("epoch-seconds")), read);
    let it = json!({
        "target": "example#Time",
        "traits": { "smithy.api#timestampFormat": "http-date" }
    });
    let read = both("It: Timestamp(http-date)");
    assert_eq!(member(&it, shapes("epoch-seconds")), read);
}

#[test]
fn items_keys_and_values_have_names_of_their_own_or_the_default() {
    let shapes = json!({
        "example#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
        "example#Limits": {
            "type": "map",
            "key": {
                "target": "smithy.api#String",
                "traits": { "smithy.api#xmlName": "Of" }
            },
            "value": { "target": "example#Names" }
        }
    });
    let it = json!({ "target": "example#Limits" });
    let map = "It: Map(Of: Text, value: List(member: Text))";
    assert_eq!(member(&it, shapes.clone()), both(map));
    let it = json!({
        "target": "example#Limits",
        "traits": { "smithy.api#xmlFlattened": {} }
    });
    let map = "It: FlatMap(Of: Text, value: List(member: Text))";
    assert_eq!(member(&it, shapes), both(map));
}

#[test]
fn only_members_of_structures_and_unions_are_flattened() {
    let shapes = json!({
        "example#Inner": { "type": "list", "member": { "target": "smithy.api#String" } },
        "example#Outer": {
            "type": "list",
            "member": {
                "target": "example#Inner",
                "traits": { "smithy.api#xmlFlattened": {} }
            }
        }
    });
    let it = json!({ "target": "example#Outer" });
    let list = "It: List(member: List(member: Text))";
    assert_eq!(member(&it, shapes), both(list));
}

#[test]
fn a_structure_is_written_and_read_by_functions() {
    let it = json!({ "target": "example#Inner" });
    let shapes = json!({ "example#Inner": { "type": "structure", "members": {} } });
    assert_eq!(
        member(&it, shapes),
        ["It: by write_inner", "It: by read_inner"]
    );
}

#[test]
fn where_a_member_is_says_its_name_and_what_its_type_does_not() {
    let shapes = json!({
        "example#Item": {
            "type": "structure",
            "members": {
                "Names": { "target": "example#Names" },
                "Time": { "target": "smithy.api#Timestamp" },
                "Flat": {
                    "target": "example#Names",
                    "traits": { "smithy.api#xmlFlattened": {} }
                },
                "Plain": { "target": "smithy.api#String" }
            }
        },
        "example#Names": { "type": "list", "member": { "target": "smithy.api#String" } }
    });
    let bound = bind(&model(&query(), &shapes)).unwrap();
    let service = bound.services().next().unwrap();
    for types in [service.requests(), service.replies()] {
        let (_, placed) = types.iter().find(|(ty, _)| *ty == "Item").unwrap();
        let placed = placed.iter().map(|it| (it.field, &*it.name, &*it.layout));
        assert_eq!(
            placed.collect::<Vec<_>>(),
            [
                ("names", "Names", "/member"),
                ("time", "Time", " as date-time"),
                ("flat", "Flat", " repeated"),
                ("plain", "Plain", "")
            ]
        );
    }
}
