//! What is read of a rule set, and printed again.

use serde_json::{Value, json};

use crate::endpoint::{RuleSet, print_parameters, print_rules};

/// What is printed of a rule set that was read.
fn printed(rule_set: &Value) -> String {
    let read = RuleSet::read(rule_set).unwrap();
    let parameters = print_parameters(&read.parameters);
    json!({ "parameters": parameters, "rules": print_rules(&read.rules) }).to_string()
}

/// A rule set in the order of keys that AWS mostly has.
fn usual() -> Value {
    let region = json!({ "ref": "Region" });
    let partition = json!({ "fn": "aws.partition", "argv": [region], "assign": "P" });
    let attribute = json!({ "fn": "getAttr", "argv": [{ "ref": "P" }, "supportsFIPS"] });
    let fips = json!({ "fn": "booleanEquals", "argv": [attribute, true] });
    let schemes = json!([{ "name": "sigv4", "signingRegionSet": ["*", "{Region}"] }]);
    let endpoint = json!({
        "url": "https://a/{{x}}/{P#dnsSuffix}",
        "properties": { "authSchemes": schemes, "weight": 1.5 },
        "headers": { "x-a": ["{Region}", region] },
    });
    json!({
        "parameters": {
            "Region": { "builtIn": "AWS::Region", "required": true, "documentation": "D", "type": "String" },
            "Names": { "required": false, "default": ["a"], "type": "stringArray" },
        },
        "rules": [{
            "conditions": [partition],
            "rules": [
                { "conditions": [fips], "endpoint": endpoint, "type": "endpoint" },
                { "conditions": [], "error": "No {Region", "type": "error" },
                { "conditions": [], "error": region, "type": "error" },
            ],
            "type": "tree",
        }],
    })
}

#[test]
fn a_rule_set_is_printed_as_it_was_read() {
    let rule_set = usual();
    assert_eq!(printed(&rule_set), rule_set.to_string());
}

/// `documentation` may be anywhere; keys that may be left out stay out.
#[test]
fn unknown_keys_and_the_order_of_keys_are_kept() {
    let condition = json!({ "later": 1, "argv": [{ "x": [], "ref": "R" }], "fn": "isSet" });
    let endpoint = json!({ "note": null, "url": { "ref": "R" } });
    let rule_set = json!({
        "parameters": { "R": { "type": "string", "deprecated": {}, "builtIn": "SDK::Endpoint" } },
        "rules": [
            { "documentation": "D", "type": "tree", "rules": [{ "endpoint": endpoint, "type": "endpoint" }] },
            { "type": "error", "error": "E", "conditions": [condition] },
        ],
    });
    assert_eq!(printed(&rule_set), rule_set.to_string());
}

#[test]
fn what_is_not_as_the_specification_says_is_refused_with_its_place() {
    let error = |rule_set: Value| RuleSet::read(&rule_set).unwrap_err().to_string();
    let rule = |rule: Value| error(json!({ "rules": [rule] }));
    let condition = |condition: Value| {
        rule(json!({ "type": "error", "error": "E", "conditions": [condition] }))
    };
    let endpoint = |endpoint: Value| rule(json!({ "type": "endpoint", "endpoint": endpoint }));
    for (error, expected) in [
        (error(json!(1)), "$: expected an object, found a number"),
        (
            error(json!({})),
            "$.rules: expected an array, found nothing",
        ),
        (
            error(json!({ "rules": [], "parameters": { "a b": {} } })),
            "$.parameters['a b'].type: expected a string, found nothing",
        ),
        (
            rule(json!({ "conditions": [] })),
            "$.rules[0].type: expected \"endpoint\", \"error\" or \"tree\", found nothing",
        ),
        (
            rule(json!({ "type": "loop" })),
            "$.rules[0].type: expected \"endpoint\", \"error\" or \"tree\", found \"loop\"",
        ),
        (
            rule(json!({ "type": "tree", "rules": [{ "type": "tree", "rules": {} }] })),
            "$.rules[0].rules[0].rules: expected an array, found an object",
        ),
        (
            rule(json!({ "type": "error", "error": null })),
            "$.rules[0].error: expected an expression, found null",
        ),
        (
            condition(json!({ "argv": [] })),
            "$.rules[0].conditions[0].fn: expected the name of a function, found nothing",
        ),
        (
            condition(json!({ "fn": "isSet", "argv": {} })),
            "$.rules[0].conditions[0].argv: expected an array, found an object",
        ),
        (
            condition(json!({ "fn": "not", "argv": [{ "fn": "isSet", "argv": [{}] }] })),
            "$.rules[0].conditions[0].argv[0].argv[0].fn: expected the name of a function, \
             found nothing",
        ),
        (
            endpoint(json!({ "headers": {} })),
            "$.rules[0].endpoint.url: expected an expression, found nothing",
        ),
        (
            endpoint(json!({ "url": "https://a", "headers": { "x": "y" } })),
            "$.rules[0].endpoint.headers.x: expected an array, found a string",
        ),
        (
            endpoint(json!({ "url": "https://a", "properties": { "x": [null] } })),
            "$.rules[0].endpoint.properties.x[0]: expected a literal, found null",
        ),
    ] {
        assert_eq!(error, expected);
    }
}
