//! Traits whose values are not as the specification has them.

use serde_json::{Value, json};

use crate::{error_of, errors_of_changes, fine_model, set};

/// What is said of a trait of a string, for each of its values.
fn of_string(id: &str, values: &[Value]) -> String {
    let pointer = format!("/shapes/example#Name/traits/{id}");
    let values = values.iter().cloned();
    let changes: Vec<_> = values.map(|value| (pointer.as_str(), value)).collect();
    errors_of_changes(&changes)
}

#[test]
fn a_length_has_a_limit_and_no_negative_one() {
    let said = of_string(
        "smithy.api#length",
        &[
            json!({}),
            json!(5),
            json!({ "min": 2, "max": 1 }),
            json!({ "min": -1 }),
            json!({ "max": 1.5 }),
            json!({ "max": "1" }),
        ],
    );
    insta::assert_snapshot!("lengths", said);
}

#[test]
fn a_range_has_a_limit_and_the_least_is_no_more_than_the_greatest() {
    let said = of_string(
        "smithy.api#range",
        &[
            json!({}),
            json!({ "min": 2, "max": 1 }),
            json!({ "max": "1" }),
        ],
    );
    insta::assert_snapshot!("ranges", said);
}

#[test]
fn a_value_of_a_wrong_type_is_told_with_its_path() {
    let name = "/shapes/example#Name/traits";
    let at = |id: &str| format!("{name}/{id}");
    let service = |id: &str| format!("/shapes/example#Example/traits/{id}");
    let failure = |id: &str| format!("/shapes/example#Failure/traits/{id}");
    let run = "/shapes/example#Run/traits".to_owned();
    let example = |example: Value| json!({ "smithy.api#examples": [example] });
    let member = "/shapes/example#RunRequest/members/Names/traits".to_owned();
    let changes = [
        (at("smithy.api#documentation"), json!(5)),
        (at("smithy.api#pattern"), json!(["a"])),
        (at("smithy.api#sensitive"), json!("yes")),
        (at("smithy.api#deprecated"), json!(true)),
        (at("smithy.api#deprecated"), json!({ "message": 5 })),
        (failure("smithy.api#error"), json!("nobody")),
        (failure("smithy.api#error"), json!({})),
        (failure("smithy.api#httpError"), json!("404")),
        (failure("smithy.api#httpError"), json!(70_000)),
        (
            failure("aws.protocols#awsQueryError"),
            json!({ "httpResponseCode": 404 }),
        ),
        (
            failure("aws.protocols#awsQueryError"),
            json!({ "code": "A" }),
        ),
        (service("aws.api#service"), json!({})),
        (service("aws.auth#sigv4"), json!({})),
        (service("smithy.api#title"), json!({})),
        (member.clone(), json!({ "smithy.api#xmlName": {} })),
        (member.clone(), json!({ "smithy.api#xmlFlattened": false })),
        (member, json!({ "smithy.api#timestampFormat": {} })),
        (run.clone(), json!({ "smithy.api#examples": {} })),
        (run.clone(), example(json!({}))),
        (run.clone(), example(json!({ "title": "A", "input": [] }))),
        (run, example(json!({ "title": "A", "error": {} }))),
    ];
    let changes: Vec<_> = changes
        .iter()
        .map(|(pointer, value)| (pointer.as_str(), value.clone()))
        .collect();
    insta::assert_snapshot!("values", errors_of_changes(&changes));
}

/// <https://smithy.io/2.0/spec/type-refinement-traits.html#enumvalue-trait>
#[test]
fn the_value_of_an_enum_is_a_string() {
    let value = "/shapes/example#Kind/members/A/traits/smithy.api#enumValue";
    let said = errors_of_changes(&[(value, json!(1)), (value, json!({}))]);
    insta::assert_snapshot!("enum_values", said);
}

#[test]
fn the_value_of_an_enum_of_numbers_is_a_number_of_32_bits() {
    let of = |traits: Value| {
        json!({ "type": "intEnum", "members": {
            "A": { "target": "smithy.api#Unit", "traits": traits }
        } })
    };
    let value = |value: Value| of(json!({ "smithy.api#enumValue": value }));
    let kind = "/shapes/example#Kind";
    let said = errors_of_changes(&[
        (kind, of(json!({}))),
        (kind, value(json!("1"))),
        (kind, value(json!(1.5))),
        (kind, value(json!(2_147_483_648_i64))),
    ]);
    insta::assert_snapshot!("int_enum_values", said);
}

/// <https://smithy.io/2.0/spec/type-refinement-traits.html#default-trait>
#[test]
fn a_default_is_a_value_of_its_target() {
    let member = "/shapes/example#RunResponse/members/Id";
    let with = |target: &str, default: Value| json!({ "target": target, "traits": { "smithy.api#default": default } });
    let said = errors_of_changes(&[
        (member, with("smithy.api#String", json!(true))),
        (member, with("smithy.api#Integer", json!("1"))),
        (member, with("smithy.api#Byte", json!(300))),
        (member, with("smithy.api#Boolean", json!(0))),
        (member, with("example#Names", json!(["a"]))),
        (member, with("smithy.api#Timestamp", json!("yesterday"))),
        (member, with("smithy.api#Timestamp", json!(1e30))),
        (member, with("smithy.api#Timestamp", json!(true))),
    ]);
    insta::assert_snapshot!("defaults", said);
}

#[test]
fn a_trait_that_is_not_known_is_carried() {
    let mut model = fine_model();
    let traits = json!({ "example#mine": { "any": ["value", null] }, "smithy.api#tags": ["a"] });
    set(&mut model, "/shapes/example#Run/traits", traits.clone());
    set(&mut model, "/shapes/example#Name/traits", traits.clone());
    set(
        &mut model,
        "/shapes/example#RunRequest/members/Names/traits",
        traits,
    );
    assert_eq!(error_of(&model), None);
}
