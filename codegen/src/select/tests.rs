use std::path::Path;

use serde_json::{Value, json};

use super::*;

/// A model of the namespace `a`.
fn model(shapes: &Value) -> Model {
    let text = json!({ "smithy": "2.0", "shapes": shapes }).to_string();
    Model::from_texts([(Path::new("model.json"), text.as_str())]).unwrap()
}

fn id(name: &str) -> ShapeId {
    ShapeId::new(&format!("a#{name}")).unwrap()
}

fn target(name: &str) -> Value {
    json!({ "target": format!("a#{name}") })
}

/// Two operations; only one of them uses a map, both may fail in the same way.
fn two_operations() -> Model {
    let input = |name: &str, shape: &str| {
        let member = target(shape);
        (
            format!("a#{name}Input"),
            json!({ "type": "structure", "members": { "A": member } }),
        )
    };
    let (get_input, get) = input("Get", "List");
    let (put_input, put) = input("Put", "Map");
    let mut shapes = json!({
        "a#Service": {
            "type": "service",
            "operations": [target("Put"), target("Get")],
            "errors": [target("Common")],
        },
        "a#Get": { "type": "operation", "input": target("GetInput"), "errors": [target("Own")] },
        "a#Put": { "type": "operation", "input": target("PutInput") },
        "a#List": { "type": "list", "member": target("Item") },
        "a#Item": { "type": "structure", "members": { "Text": target("Text") } },
        "a#Map": { "type": "map", "key": target("Text"), "value": target("Number") },
        "a#Text": { "type": "string" },
        "a#Number": { "type": "long" },
        "a#Nobody": { "type": "string" },
    });
    shapes[get_input] = get;
    shapes[put_input] = put;
    for name in ["Common", "Own"] {
        let traits = json!({ "smithy.api#error": "client" });
        shapes[format!("a#{name}")] = json!({ "type": "structure", "traits": traits });
    }
    model(&shapes)
}

fn names<'a>(ids: impl IntoIterator<Item = &'a ShapeId>) -> Vec<&'a str> {
    ids.into_iter().map(ShapeId::name).collect()
}

#[test]
fn a_closure_holds_what_is_reached_and_nothing_else() {
    let model = two_operations();
    let selection = Selection::new(&model, &id("Service"), &["Get"]).unwrap();
    assert_eq!(names(&selection.operations), ["Get"]);
    assert_eq!(
        names(&selection.closure),
        ["Common", "GetInput", "Item", "List", "Own", "Text", "Unit"]
    );
    let selection = Selection::new(&model, &id("Service"), &["Put"]).unwrap();
    assert_eq!(
        names(&selection.closure),
        ["Common", "Map", "Number", "PutInput", "Text", "Unit"]
    );
}

#[test]
fn the_closure_of_several_operations_is_that_of_each() {
    let model = two_operations();
    let closure = |names: &[&str]| {
        let selection = Selection::new(&model, &id("Service"), names);
        selection.unwrap().closure
    };
    assert_eq!(
        closure(&["Get", "Put"]),
        &closure(&["Get"]) | &closure(&["Put"])
    );
}

#[test]
fn operations_are_sorted_by_name_however_they_are_given() {
    let model = two_operations();
    let one = Selection::new(&model, &id("Service"), &["Put", "Get"]).unwrap();
    let other = Selection::new(&model, &id("Service"), &["Get", "Put"]).unwrap();
    assert_eq!(names(&one.operations), ["Get", "Put"]);
    assert_eq!(one, other);
}

#[test]
fn unknown_names_are_told_in_the_order_they_were_given() {
    let model = two_operations();
    let unknown = Selection::new(
        &model,
        &id("Service"),
        &["Zap", "Get", "get", "GetInput", ""],
    );
    assert_eq!(unknown.unwrap_err(), ["Zap", "get", "GetInput", ""]);
}

#[test]
fn a_shape_that_holds_itself_is_reached_once() {
    let model = model(&json!({
        "a#Service": { "type": "service", "operations": [target("Get")] },
        "a#Get": { "type": "operation", "output": target("Tree") },
        "a#Tree": { "type": "structure", "members": { "Branches": target("Trees") } },
        "a#Trees": { "type": "list", "member": target("Tree") },
    }));
    let selection = Selection::new(&model, &id("Service"), &["Get"]).unwrap();
    assert_eq!(names(&selection.closure), ["Tree", "Trees", "Unit"]);
}

#[test]
fn operations_of_resources_are_operations_of_the_service() {
    let life_cycle = ["create", "put", "read", "update", "delete", "list"];
    let mut shapes = json!({
        "a#Service": {
            "type": "service",
            "operations": [target("Ping")],
            "resources": [target("Outer")],
        },
        "a#Outer": {
            "type": "resource",
            "operations": [target("Start")],
            "collectionOperations": [target("Count")],
            "resources": [target("Inner")],
        },
        "a#Inner": { "type": "resource", "operations": [target("Stop")] },
        "a#Alone": { "type": "resource", "operations": [target("Unbound")] },
    });
    for name in life_cycle {
        shapes["a#Outer"][name] = target(name);
    }
    let operations_of_all = ["Ping", "Start", "Count", "Stop", "Unbound"];
    for name in operations_of_all.into_iter().chain(life_cycle) {
        shapes[format!("a#{name}")] = json!({ "type": "operation" });
    }
    let model = model(&shapes);
    assert_eq!(
        names(operations(&model, &id("Service"))),
        [
            "Count", "Ping", "Start", "Stop", "create", "delete", "list", "put", "read", "update"
        ]
    );
}

#[test]
fn resources_that_hold_each_other_end() {
    let model = model(&json!({
        "a#Service": { "type": "service", "resources": [target("One")] },
        "a#One": { "type": "resource", "resources": [target("Two")] },
        "a#Two": {
            "type": "resource",
            "resources": [target("One")],
            "operations": [target("Ping")],
        },
        "a#Ping": { "type": "operation" },
    }));
    assert_eq!(names(operations(&model, &id("Service"))), ["Ping"]);
}

#[test]
fn services_are_sorted_by_id() {
    let model = model(&json!({
        "b#B": { "type": "service" },
        "a#C": { "type": "service" },
        "a#A": { "type": "string" },
    }));
    let services: Vec<_> = services(&model).map(ShapeId::as_str).collect();
    assert_eq!(services, ["a#C", "b#B"]);
}
