use std::path::Path;

use serde_json::{Value, json};

use crate::import::facts;

fn kept(model: &Value) -> Value {
    let text = facts(&model.to_string(), Path::new("weather.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn error(model: &Value) -> String {
    facts(&model.to_string(), Path::new("weather.json"))
        .unwrap_err()
        .to_string()
}

fn shapes(shapes: &Value) -> Value {
    json!({"smithy": "2.0", "shapes": shapes})
}

/// What is kept of the traits of a string shape.
fn kept_traits(traits: &Value) -> Value {
    let model = shapes(&json!({"a#City": {"type": "string", "traits": traits}}));
    kept(&model)["shapes"]["a#City"]["traits"].take()
}

/// The keys of an object in their order, which `Value` does not compare.
fn keys(object: &Value) -> Vec<&str> {
    object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_facts_are_printed_with_two_spaces_and_a_newline_at_the_end() {
    let model = r#"{"smithy":"2.0","shapes":{"a#City":{"type":"string"}}}"#;
    assert_eq!(
        facts(model, Path::new("weather.json")).unwrap(),
        r#"{
  "smithy": "2.0",
  "shapes": {
    "a#City": {
      "type": "string"
    }
  }
}
"#
    );
}

#[test]
fn documentation_goes_from_shapes_and_from_every_kind_of_member() {
    let documented = json!({"target": "a#B", "traits": {"smithy.api#documentation": "<p>"}});
    let model = shapes(&json!({
        "a#Structure": {
            "type": "structure",
            "members": {"name": documented},
            "traits": {"smithy.api#documentation": "<p>", "smithy.api#mixin": {}}
        },
        "a#List": {"type": "list", "member": documented},
        "a#Map": {"type": "map", "key": documented, "value": documented}
    }));
    let member = json!({"target": "a#B"});
    assert_eq!(
        kept(&model)["shapes"],
        json!({
            "a#List": {"type": "list", "member": member},
            "a#Map": {"type": "map", "key": member, "value": member},
            "a#Structure": {
                "type": "structure",
                "members": {"name": member},
                "traits": {"smithy.api#mixin": {}}
            }
        })
    );
}

#[test]
fn an_apply_stays_when_it_applies_a_fact_and_goes_when_it_only_documents() {
    let model = shapes(&json!({
        "a#City": {"type": "string"},
        "a#City$a": {"type": "apply", "traits": {"smithy.api#documentation": "<p>"}},
        "a#City$b": {
            "type": "apply",
            "traits": {"smithy.api#documentation": "<p>", "smithy.api#required": {}}
        }
    }));
    assert_eq!(
        kept(&model)["shapes"],
        json!({
            "a#City": {"type": "string"},
            "a#City$b": {"type": "apply", "traits": {"smithy.api#required": {}}}
        })
    );
}

#[test]
fn a_member_named_documentation_is_a_member() {
    let model = shapes(&json!({
        "a#Part": {"type": "structure", "members": {"documentation": {"target": "a#B"}}}
    }));
    assert_eq!(kept(&model), model);
}

#[test]
fn shapes_traits_and_metadata_are_sorted() {
    let model = json!({
        "smithy": "2.0",
        "metadata": {"b": 1, "a": 2},
        "shapes": {
            "b#A": {"type": "string", "traits": {"b#t": {}, "a#t": {}}},
            "a#B": {"type": "string"},
            "a#A": {"type": "list", "member": {"target": "a#B", "traits": {"z#t": 1, "y#t": 2}}}
        }
    });
    let kept = kept(&model);
    assert_eq!(keys(&kept["metadata"]), ["a", "b"]);
    assert_eq!(keys(&kept["shapes"]), ["a#A", "a#B", "b#A"]);
    assert_eq!(keys(&kept["shapes"]["b#A"]["traits"]), ["a#t", "b#t"]);
    assert_eq!(
        keys(&kept["shapes"]["a#A"]["member"]["traits"]),
        ["y#t", "z#t"]
    );
}

#[test]
fn members_references_and_the_insides_of_traits_keep_their_order() {
    let model = shapes(&json!({
        "a#Op": {
            "type": "operation",
            "errors": [{"target": "a#Z"}, {"target": "a#A"}],
            "traits": {"smithy.api#http": {"uri": "/", "method": "GET"}}
        },
        "a#Status": {
            "type": "enum",
            "members": {"Z": {"target": "smithy.api#Unit"}, "A": {"target": "smithy.api#Unit"}}
        }
    }));
    let kept = kept(&model);
    assert_eq!(kept.to_string(), model.to_string());
    assert_eq!(keys(&kept["shapes"]["a#Status"]["members"]), ["Z", "A"]);
}

#[test]
fn hints_to_validators_go_and_other_metadata_stays_without_documentation() {
    let mut model = shapes(&json!({"a#City": {"type": "string"}}));
    model["metadata"] = json!({
        "suppressions": [{"id": "Service", "namespace": "*"}],
        "validators": [],
        "severityOverrides": []
    });
    assert_eq!(kept(&model).get("metadata"), None);

    model["metadata"]["owner"] = json!({"team": "weather", "documentation": "<p>"});
    assert_eq!(
        kept(&model)["metadata"],
        json!({"owner": {"team": "weather"}})
    );
}

#[test]
fn traits_that_are_no_facts_go() {
    let traits = json!({
        "smithy.api#documentation": "<p>",
        "smithy.api#externalDocumentation": {"Guide": "https://example.com"},
        "smithy.api#suppress": ["Service"],
        "smithy.test#smokeTests": [],
        "aws.iam#actionPermissionDescription": "Grants permission",
        "smithy.api#pattern": "^a$"
    });
    assert_eq!(kept_traits(&traits), json!({"smithy.api#pattern": "^a$"}));
}

#[test]
fn whether_an_error_can_be_retried_stays() {
    let traits = json!({
        "smithy.api#error": "client",
        "smithy.api#retryable": {"throttling": true}
    });
    assert_eq!(kept_traits(&traits), traits);
}

#[test]
fn an_unknown_trait_stays_without_its_documentation() {
    let traits = json!({
        "acme#audit": [{"level": 3, "documentation": "<p>", "tags": ["documentation"]}]
    });
    assert_eq!(
        kept_traits(&traits),
        json!({"acme#audit": [{"level": 3, "tags": ["documentation"]}]})
    );
}

#[test]
fn traits_that_give_a_reason_stay_without_it() {
    let traits = json!({
        "smithy.api#deprecated": {"message": "Use Town.", "since": "2020-01-01"},
        "smithy.api#recommended": {"reason": "It is faster."},
        "smithy.api#idRef": {"selector": "*", "errorMessage": "Not found."},
        "smithy.api#trait": {"breakingChanges": [{"change": "any", "message": "No."}]},
        "acme#notice": {"message": "A key of an unknown trait", "reason": 1}
    });
    assert_eq!(
        kept_traits(&traits),
        json!({
            "smithy.api#deprecated": {"since": "2020-01-01"},
            "smithy.api#recommended": {},
            "smithy.api#idRef": {"selector": "*"},
            "smithy.api#trait": {"breakingChanges": [{"change": "any"}]},
            "acme#notice": {"message": "A key of an unknown trait", "reason": 1}
        })
    );
}

#[test]
fn waiters_stay_without_their_documentation() {
    let acceptors = json!([{"state": "success", "matcher": {"success": true}}]);
    let traits = json!({
        "smithy.waiters#waitable": {
            "CityExists": {"documentation": "<p>", "acceptors": acceptors, "minDelay": 1}
        }
    });
    assert_eq!(
        kept_traits(&traits),
        json!({"smithy.waiters#waitable": {
            "CityExists": {"acceptors": acceptors, "minDelay": 1}
        }})
    );
}

#[test]
fn an_example_keeps_its_values_and_gets_a_title_of_ours() {
    let error = json!({"shapeId": "a#NoCity", "content": {"documentation": "x"}});
    let model = shapes(&json!({"a#GetCity": {
        "type": "operation",
        "traits": {"smithy.api#examples": [
            {"title": "To get a city", "documentation": "<p>", "input": {"documentation": "x"}},
            {"title": "To fail", "input": {}, "error": error, "allowConstraintErrors": true}
        ]}
    }}));
    assert_eq!(
        kept(&model)["shapes"]["a#GetCity"]["traits"]["smithy.api#examples"],
        json!([
            {"title": "GetCity example 1", "input": {"documentation": "x"}},
            {
                "title": "GetCity example 2",
                "input": {},
                "error": error,
                "allowConstraintErrors": true
            }
        ])
    );
}

#[test]
fn a_value_of_the_wrong_type_is_refused_with_its_place() {
    let of = |model: &Value| error(model).replace("weather.json: $.", "");
    let advice = "; correct the file or get the official model again";
    let cases = [
        (json!([]), "shapes: expected an object, found an array"),
        (
            json!({"a#A": null}),
            "shapes['a#A']: expected an object, found null",
        ),
        (
            json!({"a#A": {}}),
            "shapes['a#A'].type: expected a string, found nothing",
        ),
        (
            json!({"a#A": {"type": 1}}),
            "shapes['a#A'].type: expected a string, found a number",
        ),
        (
            json!({"a#A": {"type": "string", "traits": "x"}}),
            "shapes['a#A'].traits: expected an object, found a string",
        ),
        (
            json!({"a#A": {"type": "structure", "members": []}}),
            "shapes['a#A'].members: expected an object, found an array",
        ),
        (
            json!({"a#A": {"type": "structure", "members": {"b": true}}}),
            "shapes['a#A'].members.b: expected an object, found a boolean",
        ),
        (
            json!({"a#A": {"type": "list", "member": {"traits": 1}}}),
            "shapes['a#A'].member.traits: expected an object, found a number",
        ),
        (
            json!({"a#A": {"type": "operation", "traits": {"smithy.api#examples": ["x"]}}}),
            "shapes['a#A'].traits['smithy.api#examples'][0]: expected an object, found a \
                 string",
        ),
    ];
    for (input, expected) in cases {
        assert_eq!(of(&shapes(&input)), format!("{expected}{advice}"));
    }
    let metadata = json!({"smithy": "2.0", "metadata": 1, "shapes": {}});
    assert_eq!(
        of(&metadata),
        format!("metadata: expected an object, found a number{advice}")
    );
}

#[test]
fn a_model_without_shapes_or_with_documentation_only_is_refused() {
    let expected = "weather.json: expected at least one shape besides documentation in \
                        $.shapes; give the model of a whole service";
    let only_documents = json!({
        "a#City": {"type": "apply", "traits": {"smithy.api#documentation": "<p>"}}
    });
    assert_eq!(error(&json!({"smithy": "2.0"})), expected);
    assert_eq!(error(&shapes(&json!({}))), expected);
    assert_eq!(error(&shapes(&only_documents)), expected);
}
