use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::model::Constraint;

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

/// A service with a list, a map and a structure, and a structure of another
/// namespace.
fn parts() -> Model {
    model(&json!({
        "a#Service": { "type": "service" },
        "a#List": { "type": "list", "member": target("Text") },
        "a#Map": { "type": "map", "key": target("Text"), "value": target("Text") },
        "a#Pair": { "type": "structure", "members": { "One": target("Text"), "Two": target("Text") } },
        "a#Text": { "type": "string" },
        "b#Other": { "type": "structure", "members": { "One": target("Text") } },
    }))
}

fn part(shape: &str, member: Option<&str>) -> Part {
    Part {
        shape: ShapeId::new(shape).unwrap(),
        member: member.map(str::to_owned),
    }
}

#[test]
fn a_part_is_found_by_its_name_in_the_namespace_of_the_service_or_by_its_id() {
    let model = parts();
    for (name, expected) in [
        ("Pair", part("a#Pair", None)),
        ("a#Pair", part("a#Pair", None)),
        ("Pair$One", part("a#Pair", Some("One"))),
        ("List$member", part("a#List", Some("member"))),
        ("Map$key", part("a#Map", Some("key"))),
        ("Map$value", part("a#Map", Some("value"))),
        ("b#Other", part("b#Other", None)),
        ("b#Other$One", part("b#Other", Some("One"))),
        ("smithy.api#String", part("smithy.api#String", None)),
    ] {
        let found = Part::find(&model, &id("Service"), name);
        assert_eq!(found, Ok(expected), "{name}");
    }
}

#[test]
fn a_shape_that_is_not_there_is_told_with_those_of_the_namespace() {
    let model = parts();
    let known = vec!["List", "Map", "Pair", "Service", "Text"];
    for name in [
        "",
        "pair",
        "Other",
        "b#Pair",
        "a#",
        "#",
        "$One",
        "Nothing$One",
        "a#b#Pair",
    ] {
        let found = Part::find(&model, &id("Service"), name);
        assert_eq!(found, Err(UnknownPart::Shape(known.clone())), "{name}");
    }
}

#[test]
fn a_member_that_is_not_there_is_told_with_those_of_the_shape() {
    let model = parts();
    for (name, shape, known) in [
        ("Pair$Three", "Pair", vec!["One", "Two"]),
        ("Pair$one", "Pair", vec!["One", "Two"]),
        ("Pair$", "Pair", vec!["One", "Two"]),
        ("Pair$One$Two", "Pair", vec!["One", "Two"]),
        ("List$key", "List", vec!["member"]),
        ("Map$member", "Map", vec!["key", "value"]),
        ("Text$member", "Text", vec![]),
    ] {
        let found = Part::find(&model, &id("Service"), name);
        assert_eq!(found, Err(UnknownPart::Member(id(shape), known)), "{name}");
    }
}

#[test]
fn a_part_is_shown_as_it_is_named_in_its_namespace() {
    assert_eq!(part("a#Pair", None).to_string(), "Pair");
    assert_eq!(part("b#Other", Some("One")).to_string(), "Other$One");
}

fn only(constraint: Constraint) -> Constraints {
    Constraints::Only(BTreeSet::from([constraint]))
}

#[test]
fn some_constraints_have_themselves_and_all_have_every_one() {
    let length = only(Constraint::Length);
    assert!(length.has(Constraint::Length) && !length.has(Constraint::Pattern));
    assert!(Constraints::All.has(Constraint::Length));
    assert!(Constraints::All.has(Constraint::Required));
}

#[test]
fn constraints_of_a_shape_and_of_its_members_are_switched_off_apart() {
    let mut unchecked = Unchecked::default();
    unchecked.insert(part("a#Pair", Some("One")), only(Constraint::Length));
    unchecked.insert(part("a#Text", None), Constraints::All);
    let (pair, text) = (id("Pair"), id("Text"));
    let length = only(Constraint::Length);
    assert_eq!(unchecked.of_member(&pair, "One"), Some(&length));
    assert_eq!(unchecked.of_member(&pair, "Two"), None);
    assert_eq!(unchecked.of_shape(&pair), None);
    assert_eq!(unchecked.of_shape(&text), Some(&Constraints::All));
    assert_eq!(unchecked.of_member(&text, "One"), None);
    assert_eq!(unchecked.of_shape(&id("Other")), None);
}

#[test]
fn what_is_switched_off_last_counts_and_comes_sorted() {
    let mut unchecked = Unchecked::default();
    for (shape, member, constraints) in [
        ("b#Other", None, Constraints::All),
        ("a#Pair", Some("Two"), Constraints::All),
        ("a#Pair", Some("One"), Constraints::All),
        ("a#Pair", None, Constraints::All),
        ("a#Pair", Some("One"), only(Constraint::Range)),
    ] {
        unchecked.insert(part(shape, member), constraints);
    }
    let range = only(Constraint::Range);
    let expected = [
        (part("a#Pair", None), &Constraints::All),
        (part("a#Pair", Some("One")), &range),
        (part("a#Pair", Some("Two")), &Constraints::All),
        (part("b#Other", None), &Constraints::All),
    ];
    assert_eq!(unchecked.iter().collect::<Vec<_>>(), expected);
}
