use std::path::Path;

use serde_json::{Value, json};

use super::*;

const ERROR: &str = "smithy.api#error";

fn id(name: &str) -> ShapeId {
    ShapeId::new(name).unwrap()
}

/// A service with operations of these ids, each with an error, and a body of
/// shapes of these ids.
fn names(operations: &[&str], shapes: &[&str], rename: &Value) -> ServiceNames {
    let target = |id: &&str| json!({ "target": id });
    let members = shapes.iter().enumerate();
    let members = members.map(|(index, id)| (format!("M{index}"), target(id)));
    let mut all = json!({
        "a#Service": {
            "type": "service",
            "operations": operations.iter().map(target).collect::<Vec<_>>(),
            "errors": [{ "target": "a#Failure" }],
            "rename": rename,
        },
        "a#Body": {
            "type": "structure",
            "members": members.collect::<serde_json::Map<_, _>>(),
        },
        "a#Failure": { "type": "structure", "traits": { ERROR: "client" } },
    });
    let body = json!({ "target": "a#Body" });
    for id in operations {
        all[*id] = json!({ "type": "operation", "input": body });
    }
    for id in shapes {
        all[*id] = json!({ "type": "structure" });
    }
    let text = json!({ "smithy": "2.0", "shapes": all }).to_string();
    let model = Model::from_texts([(Path::new("model.json"), text.as_str())]).unwrap();
    ServiceNames::new(&model, &id("a#Service"), "example")
}

fn types(shapes: &[&str], rename: &Value) -> Vec<String> {
    let names = names(&["a#Run"], shapes, rename);
    shapes.iter().map(|name| names.get(&id(name))).collect()
}

/// The module and the input of each operation.
fn operations(operations: &[&str]) -> Vec<(String, String)> {
    let names = names(operations, &[], &json!({}));
    let names = operations.iter().map(|name| names.operation(&id(name)));
    names
        .map(|names| (names.module.clone(), names.input.clone()))
        .collect()
}

fn pairs(names: &[(String, String)]) -> Vec<(&str, &str)> {
    let names = names.iter();
    names.map(|(module, input)| (&**module, &**input)).collect()
}

#[test]
fn an_operation_names_its_module_and_its_types() {
    let names = names(&["a#UpdateAccessKey"], &[], &json!({}));
    let expected = OperationNames {
        module: "update_access_key".to_owned(),
        input: "UpdateAccessKeyInput".to_owned(),
        required: "UpdateAccessKeyRequired".to_owned(),
        output: "UpdateAccessKeyOutput".to_owned(),
        error: "UpdateAccessKeyError".to_owned(),
    };
    assert_eq!(*names.operation(&id("a#UpdateAccessKey")), expected);
}

#[test]
fn operations_take_no_module_of_the_generator_no_keyword_and_no_device() {
    let names = operations(&[
        "a#Types",
        "a#Mod",
        "a#Example",
        "a#Match",
        "a#gen",
        "a#Self",
        "a#AUX",
        "a#Com1",
    ]);
    assert_eq!(
        pairs(&names),
        [
            ("types_operation", "TypesInput"),
            ("mod_operation", "ModInput"),
            ("example_operation", "ExampleInput"),
            ("r#match", "MatchInput"),
            ("r#gen", "GenInput"),
            ("self_", "SelfInput"),
            ("aux_operation", "AuxInput"),
            ("com1_operation", "Com1Input"),
        ]
    );
}

#[test]
fn operations_whose_names_become_one_get_a_number() {
    let names = operations(&["a#Get_User", "a#GetUser", "a#getUser", "a#Match", "a#match"]);
    assert_eq!(
        pairs(&names),
        [
            ("get_user2", "GetUser2Input"),
            ("get_user", "GetUserInput"),
            ("get_user3", "GetUser3Input"),
            ("r#match", "MatchInput"),
            ("match2", "Match2Input"),
        ]
    );
    // In other words, where only the modules would be one.
    let names = operations(&["a#Error", "a#Error_Operation"]);
    assert_eq!(
        pairs(&names),
        [
            ("error_operation", "ErrorInput"),
            ("error_operation2", "ErrorOperation2Input"),
        ]
    );
}

#[test]
fn shapes_whose_names_become_one_get_a_number_in_the_order_of_their_ids() {
    let none = json!({});
    assert_eq!(
        types(&["a#ABC", "a#Abc", "b#Abc"], &none),
        ["Abc", "Abc2", "Abc3"]
    );
    assert_eq!(
        types(&["a#Tag", "a#Tag_", "a#Tag2"], &none),
        ["Tag", "Tag3", "Tag2"]
    );
    // `TagRequired` and `UnknownTag` may stand beside a `Tag`.
    assert_eq!(
        types(&["a#Tag", "a#TagRequired", "a#UnknownTag"], &none),
        ["Tag", "TagRequired2", "UnknownTag2"]
    );
    assert_eq!(
        types(&["a#Option", "a#OptionShape"], &none),
        ["OptionShape", "OptionShape2"]
    );
}

/// <https://smithy.io/2.0/spec/service-types.html#service-closure>
#[test]
fn a_service_may_rename_shapes() {
    let rename = json!({ "b#Coat": "Varnish", "a#Hidden": "coat" });
    assert_eq!(
        types(&["a#Coat", "a#Hidden", "b#Coat"], &rename),
        ["Coat", "Coat2", "Varnish"]
    );
}
