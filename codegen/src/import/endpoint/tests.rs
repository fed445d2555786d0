use std::path::Path;

use serde_json::{Value, json};

use super::{DIAGRAM, RULE_SET, TESTS};
use crate::import::facts;

fn service(traits: &Value) -> String {
    let service = json!({"type": "service", "version": "1", "traits": traits});
    json!({"smithy": "2.0", "shapes": {"a#Weather": service}}).to_string()
}

fn kept(traits: &Value) -> Value {
    let text = facts(&service(traits), Path::new("weather.json")).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["shapes"]["a#Weather"]["traits"].take()
}

fn error_rule(error: &Value) -> Value {
    json!({"conditions": [], "error": error, "type": "error"})
}

/// The names that the tests of these expected errors get, beside a rule for each template.
fn expected_names(templates: &[&str], sentences: &[&str]) -> Vec<String> {
    let rules: Vec<_> = templates
        .iter()
        .map(|text| error_rule(&json!(text)))
        .collect();
    let cases: Vec<_> = sentences
        .iter()
        .map(|text| json!({"expect": {"error": text}}))
        .collect();
    let traits = kept(&json!({RULE_SET: {"rules": rules}, TESTS: {"testCases": cases}}));
    let cases = traits[TESTS]["testCases"].as_array().unwrap();
    let names = cases
        .iter()
        .map(|case| case["expect"]["error"].as_str().unwrap().to_owned());
    names.collect()
}

#[test]
fn documentation_goes_from_parameters_rules_and_conditions() {
    let condition = json!({"fn": "isSet", "argv": [{"ref": "Region"}]});
    let endpoint = json!({"url": "https://weather.example.com", "headers": {}});
    let mut documented = condition.clone();
    documented["documentation"] = json!("When there is one");
    let traits = kept(&json!({RULE_SET: {
        "version": "1.0",
        "parameters": {
            "Region": {"type": "string", "documentation": "The region"},
            "documentation": {
                "type": "boolean",
                "deprecated": {"message": "Do not use", "since": "2020-07-02"}
            }
        },
        "rules": [{
            "documentation": "Regional",
            "conditions": [documented],
            "rules": [{"conditions": [], "documentation": "x", "endpoint": endpoint, "type": "endpoint"}],
            "type": "tree"
        }]
    }}));
    assert_eq!(
        traits[RULE_SET],
        json!({
            "version": "1.0",
            "parameters": {
                "Region": {"type": "string"},
                "documentation": {"type": "boolean", "deprecated": {"since": "2020-07-02"}}
            },
            "rules": [{
                "conditions": [condition],
                "rules": [{"conditions": [], "endpoint": endpoint, "type": "endpoint"}],
                "type": "tree"
            }]
        })
    );
}

#[test]
fn errors_are_named_in_the_order_of_the_rules_and_the_same_sentence_has_one_name() {
    let traits = kept(&json!({RULE_SET: {"rules": [
        {"conditions": [], "type": "tree", "rules": [
            error_rule(&json!("FIPS is not supported")),
            error_rule(&json!("No region"))
        ]},
        error_rule(&json!("FIPS is not supported")),
        error_rule(&json!({"ref": "Reason"}))
    ]}}));
    assert_eq!(
        traits[RULE_SET]["rules"],
        json!([
            {"conditions": [], "type": "tree", "rules": [
                error_rule(&json!("error 1")),
                error_rule(&json!("error 2"))
            ]},
            error_rule(&json!("error 1")),
            error_rule(&json!("error 3"))
        ])
    );
}

#[test]
fn a_test_keeps_its_values_and_expects_the_name_of_the_error() {
    let inputs = json!([{"operationName": "Get", "operationParams": {"documentation": "x"}}]);
    let endpoint = json!({"endpoint": {"url": "https://weather.example.com"}});
    let traits = kept(&json!({
        TESTS: {"version": "1.0", "testCases": [
            {"documentation": "x", "expect": endpoint, "operationInputs": inputs},
            {"documentation": "x", "expect": {"error": "No region"}, "params": {"FIPS": true}}
        ]},
        RULE_SET: {"rules": [error_rule(&json!("No FIPS")), error_rule(&json!("No region"))]}
    }));
    assert_eq!(
        traits[TESTS],
        json!({"version": "1.0", "testCases": [
            {"expect": endpoint, "operationInputs": inputs},
            {"expect": {"error": "error 2"}, "params": {"FIPS": true}}
        ]})
    );
}

#[test]
fn a_sentence_with_filled_placeholders_finds_its_template() {
    let templates = [
        "Invalid ARN: `{arn}` has {arn#region}, not {Region}",
        "No region",
        "{Reason}",
    ];
    assert_eq!(
        expected_names(
            &templates,
            &[
                "Invalid ARN: `arn:aws` has eu-west-1, not eu-west-2",
                "No region",
                "Something else",
            ],
        ),
        ["error 1", "error 2", "error 3"]
    );
}

#[test]
fn of_several_templates_that_fit_the_one_with_most_text_and_then_the_first_wins() {
    assert_eq!(
        expected_names(
            &["found {type}", "found `{type}`", "found {kind}"],
            &["found `bucket`", "found bucket"],
        ),
        ["error 2", "error 1"]
    );
}

#[test]
fn an_expected_error_that_no_rule_has_is_still_an_expected_error() {
    assert_eq!(
        expected_names(
            &["No region", "{a} and {b}", "open {brace"],
            &["no Region", "and", "open"]
        ),
        ["error", "error", "error"]
    );
}

#[test]
fn the_decision_diagram_goes_beside_a_rule_set_and_stays_alone() {
    let diagram = json!({
        "parameters": {"Region": {"type": "string", "documentation": "The region"}},
        "results": [error_rule(&json!("No region"))],
        "nodes": "/////wAAAAH/////"
    });
    let tests = json!({"testCases": [{"expect": {"error": "No region"}}]});
    let both = kept(&json!({DIAGRAM: diagram, RULE_SET: {"rules": []}}));
    assert_eq!(both, json!({RULE_SET: {"rules": []}}));
    assert_eq!(
        kept(&json!({DIAGRAM: diagram, TESTS: tests})),
        json!({
            DIAGRAM: {
                "parameters": {"Region": {"type": "string"}},
                "results": [error_rule(&json!("error 1"))],
                "nodes": "/////wAAAAH/////"
            },
            TESTS: {"testCases": [{"expect": {"error": "error 1"}}]}
        })
    );
}

#[test]
fn a_value_of_the_wrong_type_is_refused_with_its_place() {
    let rule_set = "$.shapes['a#Weather'].traits['smithy.rules#endpointRuleSet']";
    let tests = "$.shapes['a#Weather'].traits['smithy.rules#endpointTests']";
    let cases = [
        (
            json!({RULE_SET: 1}),
            format!("{rule_set}: expected an object, found a number"),
        ),
        (
            json!({RULE_SET: {"parameters": []}}),
            format!("{rule_set}.parameters: expected an object, found an array"),
        ),
        (
            json!({RULE_SET: {"rules": [{"rules": {}, "type": "tree"}]}}),
            format!("{rule_set}.rules[0].rules: expected an array, found an object"),
        ),
        (
            json!({TESTS: {"testCases": ["x"]}}),
            format!("{tests}.testCases[0]: expected an object, found a string"),
        ),
        (
            json!({TESTS: {"testCases": [{"expect": {"error": null}}]}}),
            format!("{tests}.testCases[0].expect.error: expected a string, found null"),
        ),
    ];
    for (traits, expected) in cases {
        let error = facts(&service(&traits), Path::new("weather.json")).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("weather.json: {expected}; correct the file or get the official model again")
        );
    }
}
