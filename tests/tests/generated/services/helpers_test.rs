//! What the comparisons rely on.

use std::collections::HashMap;
use std::path::Path;

use opsmith_codegen::model::{Model, ShapeId};
use opsmith_tests::runtime::given::{Given, Members};
use opsmith_tests::runtime::shown::Shown;
use serde_json::{Value, json};

use crate::services::balance::Balance;
use crate::services::draw::{Draw, For};

type Values = HashMap<String, Vec<Box<f64>>>;

#[test]
fn a_value_is_shown_as_it_was_given() {
    for value in [
        json!({}),
        json!({"a": [], "b": [0.5, "NaN", "Infinity", "-Infinity"]}),
    ] {
        assert_eq!(Values::given(&value).shown(), value);
    }
    assert_eq!(Vec::<u8>::given(&json!([0, 255])), [0, 255]);
    assert_eq!(i64::given(&json!(i64::MIN)), i64::MIN);
}

#[test]
#[should_panic(expected = "\"b\"")]
fn no_member_is_left_over() {
    let value = json!({"a": 1, "b": 2});
    let mut members = Members::of(&value);
    assert_eq!(members.required::<i32>("a"), 1);
    assert_eq!(members.optional::<i32>("c"), None);
    members.finish();
}

/// A structure with a member of each kind of constraint.
fn model() -> Model {
    let optional = |target: &str| json!({"target": target});
    let model = json!({"smithy": "2.0", "shapes": {
        "a#Text": {"type": "string", "traits": {
            "smithy.api#length": {"min": 3, "max": 500},
            "smithy.api#pattern": "^[a-z]+-[0-9]$",
        }},
        "a#Number": {"type": "integer", "traits": {"smithy.api#range": {"min": 5, "max": 900}}},
        "a#Texts": {
            "type": "list",
            "member": {"target": "a#Text"},
            "traits": {"smithy.api#length": {"min": 2, "max": 3}},
        },
        "a#Inner": {"type": "structure", "members": {"Number": optional("a#Number")}},
        "a#Outer": {"type": "structure", "members": {
            "Inner": optional("a#Inner"),
            "Texts": {"target": "a#Texts", "traits": {"smithy.api#required": {}}},
        }},
    }});
    Model::from_texts([(Path::new("model"), model.to_string().as_str())]).unwrap()
}

#[test]
fn values_satisfy_constraints_and_reach_their_ends() {
    let model = model();
    let mut draw = Draw::new(&model, 0, For::Inputs);
    let bodies = draw.bodies(&ShapeId::new("a#Outer").unwrap(), 200);
    let (mut lengths, mut numbers) = (Vec::new(), Vec::new());
    for body in &bodies {
        let texts = body["Texts"].as_array().unwrap();
        assert!((2..=3).contains(&texts.len()));
        for text in texts.iter().map(|text| text.as_str().unwrap()) {
            let (letters, digit) = text.split_once('-').unwrap();
            assert!(letters.bytes().all(|byte| byte.is_ascii_lowercase()));
            assert_eq!(digit.len(), 1);
            lengths.push(text.len());
        }
        let number = body.get("Inner").and_then(|inner| inner.get("Number"));
        numbers.extend(number.and_then(Value::as_i64));
    }
    assert_eq!(lengths.iter().min(), Some(&3));
    assert_eq!(numbers.iter().min(), Some(&5));
    assert_eq!(numbers.iter().max(), Some(&900));
    Balance::assert_quarters(&[draw.balance], "values");
}

#[test]
fn every_member_of_a_union_is_drawn_and_values_that_hold_themselves_end() {
    let model = json!({"smithy": "2.0", "shapes": {
        "a#Outer": {"type": "structure", "members": {"Value": {"target": "a#Value"}}},
        "a#Value": {"type": "union", "members": {
            "Text": {"target": "smithy.api#String"},
            "Unit": {"target": "smithy.api#Unit"},
            "Values": {"target": "a#Values"},
        }},
        "a#Values": {
            "type": "list",
            "member": {"target": "a#Value"},
            "traits": {"smithy.api#length": {"min": 3}, "smithy.api#sparse": {}},
        },
    }});
    let model = Model::from_texts([(Path::new("model"), model.to_string().as_str())]).unwrap();
    let mut draw = Draw::new(&model, 0, For::Replies);
    let bodies = json!(draw.bodies(&ShapeId::new("a#Outer").unwrap(), 20)).to_string();
    for drawn in [
        "{\"Text\":\"",
        "{\"Unit\":{}}",
        "{\"Values\":[{",
        "[null",
        ",null",
    ] {
        assert!(bodies.contains(drawn), "{drawn}: {bodies}");
    }
}
