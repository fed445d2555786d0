//! What in a model is a fact about the service, and what is its owner's prose.

use serde_json::{Map, Value};

use super::{ImportError, Location, Prose, endpoint};

/// Traits that hold nothing but prose.
const PROSE: [&str; 3] = [
    "aws.iam#actionPermissionDescription",
    "smithy.api#documentation",
    "smithy.api#externalDocumentation",
];

/// Traits that hold nothing but hints to Smithy's validators, or tests against the live service.
const NOT_FACTS: [&str; 2] = ["smithy.api#suppress", "smithy.test#smokeTests"];

/// Metadata that only configures Smithy's validators.
const NOT_FACTS_IN_METADATA: [&str; 3] = ["severityOverrides", "suppressions", "validators"];

/// Keys that hold prose, or a link to it, in the value of whichever trait has them.
const DOCUMENTATION: [&str; 3] = [
    "documentation",
    "externalDocumentation",
    "relativeDocumentation",
];

/// Traits of the prelude that say more than their documentation in words: which key does.
const REASONS: [(&str, &str); 4] = [
    ("smithy.api#deprecated", "message"),
    ("smithy.api#idRef", "errorMessage"),
    ("smithy.api#recommended", "reason"),
    // Under `breakingChanges`.
    ("smithy.api#trait", "message"),
];

const EXAMPLES: &str = "smithy.api#examples";

/// Keeps the facts of a model, a Smithy AST, and its prose if that is wanted, and sorts its shapes,
/// traits and metadata.
pub(super) fn keep(model: &mut Value, prose: Prose, at: &Location) -> Result<(), ImportError> {
    let model = at.object(model)?;
    keep_metadata(model, prose, at)?;
    let no_shapes = || ImportError::NoShapes {
        file: at.file().to_path_buf(),
    };
    let at = at.key("shapes");
    let shapes = at.object(model.get_mut("shapes").ok_or_else(no_shapes)?)?;
    for (id, shape) in shapes.iter_mut() {
        keep_shape(id, shape, prose, &at.key(id))?;
    }
    shapes.retain(|_, shape| !applies_nothing(shape));
    shapes.sort_keys();
    if shapes.is_empty() {
        return Err(no_shapes());
    }
    Ok(())
}

fn keep_metadata(
    model: &mut Map<String, Value>,
    prose: Prose,
    at: &Location,
) -> Result<(), ImportError> {
    let Some(metadata) = model.get_mut("metadata") else {
        return Ok(());
    };
    let metadata = at.key("metadata").object(metadata)?;
    metadata.retain(|key, _| !NOT_FACTS_IN_METADATA.contains(&key.as_str()));
    if prose == Prose::Drop {
        metadata.values_mut().for_each(remove_documentation);
    }
    metadata.sort_keys();
    if metadata.is_empty() {
        model.shift_remove("metadata");
    }
    Ok(())
}

/// The type of a shape decides which of these keys it has; no type uses one for anything else.
fn keep_shape(id: &str, shape: &mut Value, prose: Prose, at: &Location) -> Result<(), ImportError> {
    let shape = at.object(shape)?;
    match shape.get("type") {
        Some(Value::String(_)) => {}
        Some(other) => return Err(at.key("type").wrong_type("a string", other)),
        None => return Err(at.key("type").missing("a string")),
    }
    keep_traits(id, shape, prose, at)?;
    if let Some(members) = shape.get_mut("members") {
        let at = at.key("members");
        for (name, member) in at.object(members)? {
            let at = at.key(name);
            keep_traits(id, at.object(member)?, prose, &at)?;
        }
    }
    for name in ["member", "key", "value"] {
        if let Some(member) = shape.get_mut(name) {
            let at = at.key(name);
            keep_traits(id, at.object(member)?, prose, &at)?;
        }
    }
    Ok(())
}

/// An `apply` statement whose traits were all prose, and which is no shape of its own.
fn applies_nothing(shape: &Value) -> bool {
    shape.get("type").and_then(Value::as_str) == Some("apply") && shape.get("traits").is_none()
}

/// Keeps the facts among the traits of `owner`, which is the shape `id` or a member of it.
fn keep_traits(
    id: &str,
    owner: &mut Map<String, Value>,
    prose: Prose,
    at: &Location,
) -> Result<(), ImportError> {
    let Some(traits) = owner.get_mut("traits") else {
        return Ok(());
    };
    let at = at.key("traits");
    let traits = at.object(traits)?;
    traits.retain(|id, _| !NOT_FACTS.contains(&id.as_str()));
    endpoint::keep_one_form(traits);
    if prose == Prose::Drop {
        drop_prose(id, traits, &at)?;
    }
    traits.sort_keys();
    if traits.is_empty() {
        owner.shift_remove("traits");
    }
    Ok(())
}

/// Drops the prose among the traits of the shape `id`, or of a member of it.
fn drop_prose(id: &str, traits: &mut Map<String, Value>, at: &Location) -> Result<(), ImportError> {
    traits.retain(|id, _| !PROSE.contains(&id.as_str()));
    endpoint::keep(traits, at)?;
    for (trait_id, value) in traits.iter_mut() {
        let at = at.key(trait_id);
        match trait_id.as_str() {
            EXAMPLES => keep_examples(id, value, &at)?,
            endpoint::RULE_SET | endpoint::BDD | endpoint::TESTS => {}
            _ => remove_reason(trait_id, value),
        }
    }
    Ok(())
}

fn remove_reason(trait_id: &str, value: &mut Value) {
    remove_documentation(value);
    for (_, key) in REASONS.iter().filter(|(id, _)| *id == trait_id) {
        remove_keys(value, &[key]);
    }
}

/// Replaces the title of each example, which Smithy requires, and leaves its input, output and
/// error as they are: a member named `documentation` in there is a value and not prose.
fn keep_examples(shape_id: &str, examples: &mut Value, at: &Location) -> Result<(), ImportError> {
    let operation = shape_id.rsplit('#').next().unwrap_or(shape_id);
    for (index, example) in at.array(examples)?.iter_mut().enumerate() {
        let example = at.index(index).object(example)?;
        example.retain(|key, _| key != "documentation");
        let title = format!("{operation} example {}", index + 1);
        example.insert("title".to_owned(), Value::String(title));
    }
    Ok(())
}

/// Removes what any part of `value` holds under a key that is for documentation.
pub(super) fn remove_documentation(value: &mut Value) {
    remove_keys(value, &DOCUMENTATION);
}

/// Removes what any part of `value` holds under one of `keys`.
pub(super) fn remove_keys(value: &mut Value, keys: &[&str]) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !keys.contains(&key.as_str()));
            for value in object.values_mut() {
                remove_keys(value, keys);
            }
        }
        Value::Array(items) => {
            for item in items {
                remove_keys(item, keys);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
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
}
