use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::Recursion;
use crate::model::{Model, ShapeId};

fn model(shapes: &Value) -> Model {
    let model = json!({ "smithy": "2.0", "shapes": shapes }).to_string();
    Model::from_texts([(Path::new("model.json"), model.as_str())]).unwrap()
}

fn recursion(model: &Model) -> Recursion<'_> {
    Recursion::new(&model.shapes().collect::<Vec<_>>())
}

fn id(name: &str) -> ShapeId {
    ShapeId::new(&format!("example#{name}")).unwrap()
}

fn structure(members: &Value) -> Value {
    json!({ "type": "structure", "members": members })
}

#[test]
fn a_member_needs_a_box_if_it_holds_its_container_in_place() {
    let model = model(&json!({
        "example#Node": structure(&json!({
            "Next": { "target": "example#Link" },
            "Children": { "target": "example#Nodes" },
            "Leaf": { "target": "example#Leaf" }
        })),
        "example#Link": { "type": "union", "members": { "Node": { "target": "example#Node" } } },
        "example#Nodes": { "type": "list", "member": { "target": "example#Node" } },
        "example#Leaf": structure(&json!({ "Self": { "target": "example#Leaf" } }))
    }));
    let recursion = recursion(&model);
    for (container, target, expected) in [
        ("Node", "Link", true),
        ("Link", "Node", true),
        ("Leaf", "Leaf", true),
        ("Node", "Leaf", false),
        ("Node", "Nodes", false),
    ] {
        let needs_box = recursion.needs_box(&id(container), &id(target));
        assert_eq!(needs_box, expected, "{target} in {container}");
    }
}

#[test]
fn a_list_is_endless_unless_a_structure_is_between() {
    let model = model(&json!({
        "example#Lists": { "type": "list", "member": { "target": "example#Map" } },
        "example#Map": {
            "type": "map",
            "key": { "target": "smithy.api#String" },
            "value": { "target": "example#Lists" }
        },
        "example#Nodes": { "type": "list", "member": { "target": "example#Node" } },
        "example#Node": structure(&json!({ "Children": { "target": "example#Nodes" } }))
    }));
    let recursion = recursion(&model);
    assert!(recursion.is_endless_collection(&id("Lists")));
    assert!(recursion.is_endless_collection(&id("Map")));
    assert!(!recursion.is_endless_collection(&id("Nodes")));
}

#[test]
fn only_required_members_make_a_structure_require_itself() {
    let member = |name: &str, required: bool| {
        let traits = if required {
            json!({ "smithy.api#required": {} })
        } else {
            json!({})
        };
        json!({ "Member": { "target": format!("example#{name}"), "traits": traits } })
    };
    let model = model(&json!({
        "example#A": structure(&member("B", true)),
        "example#B": structure(&member("A", true)),
        "example#C": structure(&member("D", true)),
        "example#D": structure(&member("C", false)),
        "example#E": structure(&member("C", true))
    }));
    let recursion = recursion(&model);
    for (name, expected) in [("A", true), ("B", true), ("C", false), ("D", false)] {
        assert_eq!(recursion.requires_itself(&id(name)), expected, "{name}");
    }
    let d = id("D");
    let requirers = recursion.requirers(BTreeSet::from([&d]), |wanted| *wanted != id("E"));
    assert_eq!(requirers, BTreeSet::from([&id("C"), &d]));
}

#[test]
fn holders_are_found_at_any_depth() {
    let model = model(&json!({
        "example#Top": structure(&json!({ "List": { "target": "example#List" } })),
        "example#List": { "type": "list", "member": { "target": "example#Item" } },
        "example#Item": { "type": "string" },
        "example#Other": { "type": "string" }
    }));
    let recursion = recursion(&model);
    let item = id("Item");
    let holders = recursion.holders(BTreeSet::from([&item]));
    assert_eq!(holders, BTreeSet::from([&item, &id("List"), &id("Top")]));
}
