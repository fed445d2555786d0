//! What is planned from endpoint rules.

use serde_json::{Map, Value, json};

use super::error::RulesError;
use super::follow::Rules;
use super::{EndpointPlan, EndpointUrl, Place, UrlPart};
use crate::endpoint::{ARN, RuleSet};

fn follow(rule_set: &Value, signing_name: &str) -> Result<EndpointPlan, RulesError> {
    follow_given(rule_set, signing_name, &Map::new())
}

fn follow_given(
    rule_set: &Value,
    signing_name: &str,
    given: &Map<String, Value>,
) -> Result<EndpointPlan, RulesError> {
    let rules = Rules {
        rule_set: &RuleSet::read(rule_set)?,
        signing_name,
        given,
        unknown: &[],
    };
    rules.plan()
}

/// A URL that is the same for all requests.
fn fixed(url: &str) -> EndpointUrl {
    EndpointUrl {
        parts: vec![UrlPart::Text(url.to_owned())],
    }
}

/// A rule set with a region and FIPS.
fn rule_set(rules: &Value) -> Value {
    json!({
        "version": "1.0",
        "parameters": {
            "Region": { "builtIn": "AWS::Region", "type": "string" },
            "UseFIPS": { "builtIn": "AWS::UseFIPS", "type": "boolean", "default": false },
        },
        "rules": rules,
    })
}

fn endpoint_rule(conditions: &Value, url: &str) -> Value {
    json!({ "type": "endpoint", "conditions": conditions, "endpoint": { "url": url } })
}

fn is_region(region: &str) -> Value {
    json!({ "fn": "stringEquals", "argv": [{ "ref": "Region" }, region] })
}

/// Binds what the rules see of the region's partition to `P`.
fn partition() -> Value {
    json!({ "fn": "aws.partition", "argv": [{ "ref": "Region" }], "assign": "P" })
}

#[test]
fn a_regional_service_is_planned_by_the_suffix_of_partitions() {
    let any = endpoint_rule(&json!([partition()]), "https://a.{Region}.{P#dnsSuffix}");
    let one = endpoint_rule(&json!([is_region("eu-west-1")]), "https://a.example.com");
    let plan = follow(&rule_set(&json!([one, any])), "a").unwrap();
    let exception = Place {
        url: fixed("https://a.example.com"),
        signing_region: Some("eu-west-1".to_owned()),
    };
    assert_eq!(
        plan.regions,
        [(vec!["eu-west-1".to_owned()], Some(exception))]
    );
    let (partitions, Some(place)) = &plan.partitions[0] else {
        panic!("no endpoint: {:?}", plan.partitions);
    };
    assert_eq!(*partitions, ["aws", "aws-us-gov"]);
    let [before, after] = ["https://a.", ".amazonaws.com"].map(str::to_owned);
    assert_eq!(
        place.url.parts,
        [UrlPart::Text(before), UrlPart::Region, UrlPart::Text(after)]
    );
    assert_eq!(place.signing_region, None);
    let (region, url, signing_region) = plan.example;
    assert_eq!(url, format!("https://a.{region}.amazonaws.com/"));
    assert_eq!(signing_region, region);
}

/// DynamoDB's rules have an endpoint for `local`, which is no region of AWS.
#[test]
fn a_region_that_only_the_rules_name_is_planned_too() {
    let local = endpoint_rule(&json!([is_region("local")]), "http://localhost:8000");
    let any = endpoint_rule(&json!([]), "https://a.{Region}.example.com");
    let plan = follow(&rule_set(&json!([local, any])), "a").unwrap();
    let place = Place {
        url: fixed("http://localhost:8000"),
        signing_region: Some("local".to_owned()),
    };
    assert_eq!(plan.regions, [(vec!["local".to_owned()], Some(place))]);
}

/// If there is one in `aws`.
#[test]
fn a_partition_may_have_no_endpoint() {
    let name = json!({ "fn": "getAttr", "argv": [{ "ref": "P" }, "name"] });
    let in_partition = |name_of_it: &str| json!([partition(), { "fn": "stringEquals", "argv": [name, name_of_it] }]);
    let aws = endpoint_rule(&in_partition("aws"), "https://a.{Region}.example.com");
    let none = json!({ "type": "error", "conditions": [], "error": "no" });
    let plan = follow(&rule_set(&json!([aws, none])), "a").unwrap();
    let (partitions, place) = &plan.partitions[1];
    assert_eq!((partitions.len(), place), (7, &None));

    let china = endpoint_rule(&in_partition("aws-cn"), "https://a.{Region}.example.com");
    assert_eq!(
        follow(&rule_set(&json!([china, none])), "a"),
        Err(RulesError::NoEndpoint("us-any-1".to_owned()))
    );
}

#[test]
fn a_global_service_is_planned_with_the_region_of_its_scheme() {
    let rules = json!([{
        "type": "endpoint",
        "conditions": [],
        "endpoint": {
            "url": "https://a.example.com",
            "properties": { "authSchemes": [
                { "name": "sigv4a", "signingRegion": "*" },
                { "name": "sigv4", "signingName": "a", "signingRegion": "us-east-1" },
            ]},
        },
    }]);
    let plan = follow(&rule_set(&rules), "a").unwrap();
    assert_eq!(plan.regions, []);
    assert_eq!(plan.partitions.len(), 1);
    let signing_region = plan
        .places()
        .flatten()
        .next()
        .unwrap()
        .signing_region
        .as_deref();
    assert_eq!(signing_region, Some("us-east-1"));
    let other = follow(&rule_set(&rules), "b");
    let expected = RulesError::Unsupported("the signing name \"a\"".to_owned());
    assert_eq!(other, Err(expected));
}

/// Rules for requests with an ARN `Arn`, which is parsed.
fn with_arn(rule: &Value) -> Result<EndpointPlan, RulesError> {
    let rules = json!([{
        "type": "tree",
        "conditions": [
            { "fn": "isSet", "argv": [{ "ref": "Arn" }] },
            { "fn": "aws.parseArn", "argv": [{ "ref": "Arn" }], "assign": "A" },
        ],
        "rules": [rule],
    }, { "type": "error", "conditions": [], "error": "no ARN" }]);
    let mut rule_set = rule_set(&rules);
    rule_set["parameters"]["Arn"] = json!({ "type": "string" });
    let given = json!({ "Arn": ARN });
    follow_given(&rule_set, "a", given.as_object().unwrap())
}

#[test]
fn the_account_of_an_arn_is_a_part_of_a_url() {
    let rule = endpoint_rule(&json!([]), "https://{A#accountId}.a.{Region}.example.com");
    let plan = with_arn(&rule).unwrap();
    assert!(plan.has_account());
    let url = &plan.places().next().unwrap().unwrap().url;
    assert_eq!(url.at("r", "1"), "https://1.a.r.example.com");
    let (region, url, _) = plan.example;
    assert_eq!(url, format!("https://111122223333.a.{region}.example.com/"));
}

#[test]
fn nothing_else_of_an_arn_is_a_part_of_a_url_or_signature() {
    let expected = "they use parts of an ARN other than its account, which is not supported yet";
    let error = |rule: &Value| with_arn(rule).unwrap_err().to_string();
    let url = endpoint_rule(&json!([]), "https://a.{A#region}.example.com");
    assert_eq!(error(&url), expected);
    let mut scheme = endpoint_rule(&json!([]), "https://{A#accountId}.example.com");
    scheme["endpoint"]["properties"] =
        json!({ "authSchemes": [{ "name": "sigv4", "signingRegion": "{A#region}" }] });
    assert_eq!(error(&scheme), expected);
}

#[test]
fn rules_that_cannot_be_followed_say_why() {
    let error = |rules: &Value| follow(&rule_set(rules), "a").unwrap_err().to_string();
    let call = |function: &str, arguments: Value| {
        let condition = json!({ "fn": function, "argv": arguments });
        error(&json!([endpoint_rule(&json!([condition]), "https://a")]))
    };
    assert_eq!(
        call("parseURL", json!(["https://a"])),
        "they use `parseURL`, which is not supported yet"
    );
    assert_eq!(
        call("isSet", json!({})),
        "they do not follow the specification: \
         $.rules[0].conditions[0].argv: expected an array, found an object"
    );
    assert_eq!(error(&json!([])), "no rule applies");
    assert_eq!(
        error(&json!([endpoint_rule(&json!([]), "https://{Unknown}")])),
        "the template \"https://{Unknown}\" has no value"
    );
    assert_eq!(
        error(&json!([{ "type": "error", "conditions": [], "error": "no" }])),
        "they lead to no endpoint for regions such as `us-any-1`"
    );
    let endpoint = |endpoint: Value| {
        error(&json!([{ "type": "endpoint", "conditions": [], "endpoint": endpoint }]))
    };
    let unknown = |what: &str| format!("they use {what}, which is not supported yet");
    assert_eq!(
        endpoint(json!({ "url": "https://a", "headers": { "a": ["b"] } })),
        unknown("headers")
    );
    assert_eq!(
        endpoint(json!({ "url": "https://a?b" })),
        "they lead to \"https://a?b\": the URL has a query or a fragment"
    );
    let scheme = |scheme: Value| {
        endpoint(json!({ "url": "https://a", "properties": { "authSchemes": [scheme] } }))
    };
    assert_eq!(
        scheme(json!({ "name": "sigv4a" })),
        unknown("schemes other than `sigv4`")
    );
    assert_eq!(
        scheme(json!({ "name": "sigv4", "disableDoubleEncoding": true })),
        unknown("`disableDoubleEncoding`")
    );
    assert_eq!(
        scheme(json!({ "name": "sigv4", "signingRegion": "{Region}-x" })),
        unknown("the signing region \"us-any-1-x\" made of the caller's")
    );
    assert_eq!(
        scheme(json!({ "name": "sigv4", "signingName": ["a"] })),
        unknown("a `signingName` that is not a string")
    );
}
