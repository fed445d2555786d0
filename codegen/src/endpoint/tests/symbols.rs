//! What rules lead to if only a request has the value of a parameter.

use serde_json::{Value, json};

use crate::endpoint::{ACCOUNT, ARN, EvaluationError, OTHER, Outcome, RuleSet};

/// Follows rules for requests with an `Arn`, and possibly an `Other`.
fn evaluate(rules: &Value) -> Result<Outcome, EvaluationError> {
    let parameters = json!({ "Arn": { "type": "string" }, "Other": { "type": "string" } });
    let rule_set = json!({ "parameters": parameters, "rules": rules });
    let given = json!({ "Arn": ARN, "Other": OTHER });
    let rule_set = RuleSet::read(&rule_set).unwrap();
    rule_set.evaluate(given.as_object().unwrap(), &[])
}

fn url(rules: &Value) -> Result<String, EvaluationError> {
    match evaluate(rules)? {
        Outcome::Endpoint(endpoint) => Ok(endpoint.url),
        Outcome::Error(text) => panic!("an error: {text}"),
    }
}

fn is_set(parameter: &str) -> Value {
    json!({ "fn": "isSet", "argv": [{ "ref": parameter }] })
}

fn parse(parameter: &str) -> Value {
    json!({ "fn": "aws.parseArn", "argv": [{ "ref": parameter }], "assign": "A" })
}

/// An attribute of the parsed ARN.
fn attribute(path: &str) -> Value {
    json!({ "fn": "getAttr", "argv": [{ "ref": "A" }, path] })
}

fn equals(a: &Value, b: &str) -> Value {
    json!({ "fn": "stringEquals", "argv": [a, b] })
}

fn tree(conditions: &Value, rules: &Value) -> Value {
    json!({ "type": "tree", "conditions": conditions, "rules": rules })
}

fn endpoint(conditions: &Value, url: &str) -> Value {
    json!({ "type": "endpoint", "conditions": conditions, "endpoint": { "url": url } })
}

fn error() -> Value {
    json!({ "type": "error", "conditions": [], "error": "not for {A#service}" })
}

/// The rules of Kinesis are like this.
#[test]
fn conditions_on_an_arn_hold_if_requests_are_refused_otherwise() {
    let label = json!({ "fn": "isValidHostLabel", "argv": [attribute("accountId"), false] });
    let kind = json!({ "fn": "getAttr", "argv": [{ "ref": "A" }, "resourceId[0]"], "assign": "K" });
    let empty = equals(&json!({ "ref": "K" }), "");
    let conditions = json!([
        kind,
        { "fn": "not", "argv": [empty] },
        equals(&attribute("service"), "kinesis"),
        equals(&json!("aws"), "{A#partition}"),
    ]);
    let found = endpoint(&conditions, "https://{A#accountId}.example.com");
    let inner = tree(&json!([label]), &json!([found, error()]));
    let parsed = tree(&json!([parse("Arn")]), &json!([inner, error_without_arn()]));
    let rules = json!([
        tree(
            &json!([is_set("Arn")]),
            &json!([parsed, error_without_arn()])
        ),
        endpoint(&json!([]), "https://example.com"),
    ]);
    assert_eq!(url(&rules), Ok(format!("https://{ACCOUNT}.example.com")));
}

fn error_without_arn() -> Value {
    json!({ "type": "error", "conditions": [], "error": "not an ARN" })
}

#[test]
fn an_endpoint_that_depends_on_more_than_the_account_is_undecided() {
    let account = "https://{A#accountId}.example.com";
    let is_queue = json!([parse("Arn"), equals(&attribute("resourceId[0]"), "queue")]);
    let other = |url: &str| json!([endpoint(&is_queue, account), endpoint(&json!([]), url)]);
    assert_eq!(
        url(&other("https://example.com")),
        Err(EvaluationError::Undecided)
    );
    let not_an_arn = json!([
        endpoint(&json!([parse("Arn")]), account),
        endpoint(&json!([]), "https://example.com"),
    ]);
    assert_eq!(url(&not_an_arn), Err(EvaluationError::Undecided));
}

#[test]
fn a_condition_between_equal_endpoints_decides_nothing() {
    let is_queue = json!([equals(&attribute("service"), "queue")]);
    let account = "https://{A#accountId}.example.com";
    let inner = json!([endpoint(&is_queue, account), endpoint(&json!([]), account)]);
    let rules = json!([tree(&json!([parse("Arn")]), &inner), error_without_arn()]);
    assert_eq!(url(&rules), Ok(format!("https://{ACCOUNT}.example.com")));
}

#[test]
fn another_parameter_may_be_absent() {
    let plain = "https://example.com";
    let rules = |with: &str| {
        json!([
            endpoint(&json!([is_set("Other"), parse("Other")]), with),
            endpoint(&json!([]), plain),
        ])
    };
    let account = "https://{A#accountId}.example.com";
    assert_eq!(url(&rules(account)), Err(EvaluationError::Undecided));
    assert_eq!(url(&rules(plain)), Ok(plain.to_owned()));
}

#[test]
fn the_account_of_another_parameter_is_not_that_of_the_arn() {
    let rules = json!([
        endpoint(
            &json!([parse("Other")]),
            "https://{A#accountId}.example.com"
        ),
        error_without_arn(),
    ]);
    let found = url(&rules).unwrap();
    assert!(!found.contains(ACCOUNT) && found.contains('{'), "{found}");
}

#[test]
fn other_functions_of_a_symbol_are_not_supported() {
    let part = json!({ "fn": "substring", "argv": [{ "ref": "Arn" }, 0, 1, false] });
    let rules = json!([endpoint(&json!([part]), "https://example.com")]);
    let expected = EvaluationError::Function("substring".to_owned());
    assert_eq!(url(&rules), Err(expected));
}
