//! What is made of endpoint rules.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::rules::{Outcome, Resolved, RulesError, resolve};
use super::{EndpointUrl, Place, follow};

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
        url: EndpointUrl::Fixed("https://a.example.com".to_owned()),
        signing_region: Some("eu-west-1".to_owned()),
    };
    assert_eq!(plan.regions, [(vec!["eu-west-1"], exception)]);
    let (partitions, place) = &plan.partitions[0];
    assert_eq!(*partitions, ["Aws", "AwsUsGov"]);
    let parts = ["https://a.", ".amazonaws.com"].map(str::to_owned);
    assert_eq!(place.url, EndpointUrl::Regional(parts.into()));
    assert_eq!(place.signing_region, None);
    let (region, url, signing_region) = plan.example;
    assert_eq!(url, format!("https://a.{region}.amazonaws.com/"));
    assert_eq!(signing_region, region);
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
    assert_eq!(
        plan.partitions[0].1.signing_region.as_deref(),
        Some("us-east-1")
    );
    let other = follow(&rule_set(&rules), "b");
    let expected = RulesError::Unknown("the signing name \"a\"".to_owned());
    assert_eq!(other, Err(expected));
}

#[test]
fn rules_that_cannot_be_followed_say_why() {
    let error = |rules: &Value| follow(&rule_set(rules), "a").unwrap_err().to_string();
    let call = |function: &str, arguments: Value| {
        let condition = json!({ "fn": function, "argv": arguments });
        error(&json!([endpoint_rule(&json!([condition]), "https://a")]))
    };
    let malformed = "they are not as the specification says";
    assert_eq!(
        call("parseURL", json!(["https://a"])),
        "they use `parseURL`, which is not supported yet"
    );
    assert_eq!(call("isSet", json!({})), malformed);
    assert_eq!(error(&json!("")), malformed);
    assert_eq!(error(&json!([])), malformed);
    assert_eq!(
        error(&json!([endpoint_rule(&json!([]), "https://{Unknown}")])),
        malformed
    );
    assert_eq!(
        error(&json!([endpoint_rule(&json!([]), "https://{Region")])),
        malformed
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
        endpoint(json!({ "url": "https://a", "headers": [] })),
        malformed
    );
    assert_eq!(
        endpoint(json!({ "url": "https://a?b" })),
        "they lead to \"https://a?b\": the endpoint holds a query or a fragment"
    );
    let scheme = |scheme: Value| {
        endpoint(json!({ "url": "https://a", "properties": { "authSchemes": [scheme] } }))
    };
    assert_eq!(
        scheme(json!({ "name": "sigv4a" })),
        unknown("other schemes than `sigv4`")
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
        call("getAttr", json!([partition(), "outputs[0]"])),
        unknown("`getAttr`")
    );
}

#[test]
fn two_braces_stand_for_one() {
    let rules = json!([endpoint_rule(&json!([]), "https://a/{{b}}")]);
    let outcome = resolve(&rule_set(&rules), &|_| None).unwrap();
    let Outcome::Endpoint(found) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(found.url, "https://a/{b}");
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_rule_sets_lead_where_their_tests_say() {
    let (mut count, mut later) = (0, 0);
    for file in fs::read_dir(Path::new("../../shared/models")).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let model: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let shapes = model["shapes"].as_object().unwrap().values();
        for service in { shapes }.filter(|shape| shape["type"] == "service") {
            let traits = &service["traits"];
            let cases = &traits["smithy.rules#endpointTests"]["testCases"];
            for case in cases.as_array().unwrap() {
                // Dual stack has come to these partitions after the tests.
                let isolated = case["params"]["Region"].to_string().contains("-iso");
                if isolated && case["params"]["UseDualStack"] == true {
                    later += 1;
                } else {
                    check(&traits["smithy.rules#endpointRuleSet"], case);
                    count += 1;
                }
            }
        }
    }
    println!("{count} endpoint tests, {later} of other partitions than today's");
    assert_eq!(count + later, 252);
    assert!(later <= 20, "{later}");
}

fn check(rule_set: &Value, case: &Value) {
    let name_of = |built_in: &str| {
        let parameters = rule_set["parameters"].as_object().unwrap();
        let declared = parameters
            .iter()
            .find(|(_, declared)| declared["builtIn"] == built_in);
        declared.map(|(name, _)| name.clone())
    };
    let given = |built_in: &str| {
        let value = &case["params"][name_of(built_in)?];
        (!value.is_null()).then(|| value.clone())
    };
    let outcome = resolve(rule_set, &given).unwrap();
    let expect = &case["expect"];
    let endpoint = &expect["endpoint"];
    let scheme = &endpoint["properties"]["authSchemes"][0];
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let error = text(&expect["error"]).map(Outcome::Error);
    let expected = error.unwrap_or_else(|| {
        Outcome::Endpoint(Resolved {
            url: text(&endpoint["url"]).unwrap(),
            signing_name: text(&scheme["signingName"]),
            signing_region: text(&scheme["signingRegion"]),
        })
    });
    assert_eq!(outcome, expected, "{case}");
}
