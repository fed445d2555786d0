//! What rules lead to.

use serde_json::{Map, Value, json};

use crate::endpoint::{EvaluationError, Outcome, ResolvedEndpoint, RuleSet};

fn evaluate(rules: &Value, given: &Value) -> Result<Outcome, EvaluationError> {
    let parameters = json!({
        "Region": { "builtIn": "AWS::Region", "type": "string" },
        "UseFIPS": { "builtIn": "AWS::UseFIPS", "type": "boolean", "default": false },
        "Endpoint": { "builtIn": "SDK::Endpoint", "type": "string" },
    });
    let rule_set = json!({ "parameters": parameters, "rules": rules });
    let given = given.as_object().unwrap();
    RuleSet::read(&rule_set).unwrap().evaluate(given, &[])
}

/// A rule that leads to an error with this text.
fn rule(conditions: &Value, text: &str) -> Value {
    json!({ "type": "error", "conditions": conditions, "error": text })
}

fn call(function: &str, arguments: &Value) -> Value {
    json!({ "fn": function, "argv": arguments })
}

fn error(text: &str) -> Outcome {
    Outcome::Error(text.to_owned())
}

/// What the rules lead to, which has to be without a mistake.
fn outcome(rules: &Value, given: &Value) -> Outcome {
    evaluate(rules, given).unwrap()
}

/// Whether a condition holds for callers in `eu-west-1`.
fn holds(condition: &Value) -> bool {
    let rules = json!([rule(&json!([condition]), "yes"), rule(&json!([]), "no")]);
    outcome(&rules, &json!({ "Region": "eu-west-1" })) == error("yes")
}

#[test]
fn the_first_rule_whose_conditions_all_hold_applies() {
    let given = call("isSet", &json!([{ "ref": "Region" }]));
    let rules = json!([
        rule(&json!([given, { "fn": "not", "argv": [given] }]), "first"),
        rule(&json!([given]), "second"),
        rule(&json!([]), "third"),
    ]);
    assert_eq!(outcome(&rules, &json!({ "Region": "x" })), error("second"));
    assert_eq!(outcome(&rules, &json!({})), error("third"));
}

#[test]
fn a_tree_whose_rules_do_not_apply_is_not_left() {
    let never = json!([{ "fn": "isSet", "argv": [{ "ref": "Endpoint" }] }]);
    let rules = json!([
        { "type": "tree", "conditions": [], "rules": [rule(&never, "inner")] },
        rule(&json!([]), "outer"),
    ]);
    assert_eq!(evaluate(&rules, &json!({})), Err(EvaluationError::NoRule));
}

#[test]
fn a_given_value_supersedes_a_default() {
    let fips = call("booleanEquals", &json!([{ "ref": "UseFIPS" }, true]));
    let rules = json!([rule(&json!([fips]), "FIPS"), rule(&json!([]), "plain")]);
    assert_eq!(outcome(&rules, &json!({})), error("plain"));
    assert_eq!(outcome(&rules, &json!({ "UseFIPS": true })), error("FIPS"));
}

#[test]
fn a_parameter_that_is_required_and_not_given_is_an_error() {
    let rule_set = json!({
        "parameters": { "OperationType": { "type": "string", "required": true } },
        "rules": [rule(&json!([]), "{OperationType}")],
    });
    let rule_set = RuleSet::read(&rule_set).unwrap();
    let missing = EvaluationError::Parameter("OperationType".to_owned());
    assert_eq!(
        missing.to_string(),
        "they need the parameter `OperationType`"
    );
    assert_eq!(rule_set.evaluate(&Map::new(), &[]), Err(missing));
    let given = [("OperationType".to_owned(), json!("data"))];
    let given = given.into_iter().collect();
    assert_eq!(rule_set.evaluate(&given, &[]), Ok(error("data")));
}

/// Rules that stop before they look at it lead to the same outcome for all values.
#[test]
fn a_parameter_without_a_value_yet_is_an_error_only_if_the_rules_look_at_it() {
    let is_set = |name: &str| call("isSet", &json!([{ "ref": name }]));
    let rules = json!([
        rule(&json!([is_set("Endpoint"), is_set("Arn")]), "both"),
        rule(&json!([]), "neither"),
    ]);
    let rule_set = json!({
        "parameters": {
            "Endpoint": { "type": "string" },
            "Arn": { "type": "string", "required": true },
        },
        "rules": rules,
    });
    let rule_set = RuleSet::read(&rule_set).unwrap();
    let unknown = ["Arn".to_owned()];
    let evaluate = |given: &Value| rule_set.evaluate(given.as_object().unwrap(), &unknown);
    assert_eq!(evaluate(&json!({})), Ok(error("neither")));
    let looked_at = EvaluationError::Unknown("Arn".to_owned());
    assert_eq!(looked_at.to_string(), "they look at the parameter `Arn`");
    assert_eq!(evaluate(&json!({ "Endpoint": "a" })), Err(looked_at));
    let template = json!([rule(&json!([]), "{Arn}")]);
    let rule_set = json!({ "parameters": { "Arn": { "type": "string" } }, "rules": template });
    let outcome = RuleSet::read(&rule_set)
        .unwrap()
        .evaluate(&Map::new(), &unknown);
    assert_eq!(outcome, Err(EvaluationError::Unknown("Arn".to_owned())));
}

/// <https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html#isvalidhostlabel-function>
#[test]
fn a_host_label_may_have_dots_only_if_subdomains_are_allowed() {
    let is_label =
        |text: &str, subdomains: bool| holds(&call("isValidHostLabel", &json!([text, subdomains])));
    let long = "a".repeat(64);
    for (text, expected) in [
        ("a", [true, true]),
        ("A-1", [true, true]),
        ("a.b", [false, true]),
        ("a..b", [false, false]),
        ("", [false, false]),
        ("-a", [false, false]),
        ("a_b", [false, false]),
        (&long, [false, false]),
    ] {
        assert_eq!(
            [false, true].map(|it| is_label(text, it)),
            expected,
            "{text}"
        );
    }
}

#[test]
fn a_built_in_is_found_by_what_clients_call_it() {
    let parameters = json!({ "R": { "type": "string", "builtIn": "AWS::Region" } });
    let rule_set = RuleSet::read(&json!({ "parameters": parameters, "rules": [] })).unwrap();
    assert_eq!(rule_set.built_in("AWS::Region"), Some("R"));
    assert_eq!(rule_set.built_in("AWS::UseFIPS"), None);
}

#[test]
fn conditions_compare_values() {
    let region = json!({ "ref": "Region" });
    let unset = json!({ "ref": "Endpoint" });
    assert!(holds(&call("stringEquals", &json!([region, "eu-west-1"]))));
    assert!(!holds(&call("stringEquals", &json!([region, "eu-west-2"]))));
    assert!(holds(&call(
        "booleanEquals",
        &json!([{ "ref": "UseFIPS" }, false])
    )));
    assert!(holds(&call("isSet", &json!([region]))));
    assert!(!holds(&call("isSet", &json!([unset]))));
    assert!(holds(&call(
        "not",
        &json!([call("isSet", &json!([unset]))])
    )));
}

/// A condition that returns a value holds, and the value has a name in what
/// follows in its rule.
#[test]
fn an_assigned_value_is_seen_by_later_conditions_and_inner_rules_only() {
    let partition = json!({ "fn": "aws.partition", "argv": [{ "ref": "Region" }], "assign": "P" });
    let name = call("getAttr", &json!([{ "ref": "P" }, "name"]));
    let china = call("stringEquals", &json!([name, "aws-cn"]));
    let rules = json!([
        { "type": "tree", "conditions": [partition, china], "rules": [
            rule(&json!([]), "{P#dnsSuffix} {P#implicitGlobalRegion}"),
        ]},
        rule(&json!([call("isSet", &json!([{ "ref": "P" }]))]), "P is set"),
        rule(&json!([]), "P is not set"),
    ]);
    assert_eq!(
        outcome(&rules, &json!({ "Region": "cn-north-1" })),
        error("amazonaws.com.cn cn-northwest-1")
    );
    let elsewhere = outcome(&rules, &json!({ "Region": "eu-west-1" }));
    assert_eq!(elsewhere, error("P is not set"));
}

#[test]
fn an_endpoint_has_a_url_properties_and_headers() {
    let rules = json!([{ "type": "endpoint", "conditions": [], "endpoint": {
        "url": { "ref": "Endpoint" },
        "properties": { "authSchemes": [{ "name": "sigv4", "signingRegion": "{Region}" }], "n": 2 },
        "headers": { "x-region": ["{Region}", { "ref": "Region" }] },
    }}]);
    let given = json!({ "Endpoint": "https://a", "Region": "r" });
    let schemes = json!([{ "name": "sigv4", "signingRegion": "r" }]);
    let expected = ResolvedEndpoint {
        url: "https://a".to_owned(),
        properties: json!({ "authSchemes": schemes, "n": 2 })
            .as_object()
            .cloned()
            .unwrap(),
        headers: vec![("x-region".to_owned(), vec!["r".to_owned(), "r".to_owned()])],
    };
    assert_eq!(outcome(&rules, &given), Outcome::Endpoint(expected));
}

#[test]
fn what_has_no_value_is_an_error_that_says_so() {
    let fails = |conditions: Value, text: Value| {
        let rules = json!([{ "type": "error", "conditions": conditions, "error": text }]);
        evaluate(&rules, &json!({})).unwrap_err().to_string()
    };
    assert_eq!(
        fails(json!([call("parseURL", &json!(["https://a"]))]), json!("E")),
        "they use `parseURL`, which is not supported yet"
    );
    let nested = call("getAttr", &json!([{ "ref": "Region" }, "outputs[0]"]));
    assert_eq!(
        fails(json!([nested]), json!("E")),
        "they use `getAttr`, which is not supported yet"
    );
    for template in ["{Region}", "{Region#name}", "{Region", "a}"] {
        assert_eq!(
            fails(json!([]), json!(template)),
            format!("the template {template:?} has no value")
        );
    }
    assert_eq!(
        fails(json!([]), json!({ "ref": "Region" })),
        "a URL, error or header is not a string"
    );
}
