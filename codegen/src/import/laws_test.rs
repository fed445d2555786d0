//! What holds for every input, on models made up at random.

use std::path::Path;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::facts;

/// Names that mean something to the importer, beside some that do not.
const KEYS: [&str; 10] = [
    "documentation",
    "message",
    "error",
    "rules",
    "traits",
    "type",
    "members",
    "title",
    "a",
    "zone b",
];

const TRAITS: [&str; 8] = [
    "acme#audit",
    "smithy.api#default",
    "smithy.api#deprecated",
    "smithy.api#documentation",
    "smithy.api#pattern",
    "smithy.api#required",
    "smithy.api#suppress",
    "smithy.waiters#waitable",
];

fn sentence() -> impl Strategy<Value = String> {
    "(error [0-3]|error|found \\{a\\}|found `\\{a\\}`|found `?[xy]`?|[{}]{1,2})"
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        // serde_json rounds long decimals unless its `float_roundtrip` is on; models have none.
        any::<i32>().prop_map(|quarters| Value::from(f64::from(quarters) / 4.0)),
        sentence().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let object = btree_map(select(&KEYS[..]), inner.clone(), 0..4);
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::from),
            object.prop_map(|entries| entries
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect()),
        ]
    })
}

fn traits() -> impl Strategy<Value = Value> {
    vec((select(&TRAITS[..]), any_json()), 0..4).prop_map(|entries| {
        entries
            .into_iter()
            .map(|(k, v)| (k.to_owned(), v))
            .collect()
    })
}

fn rules() -> impl Strategy<Value = Value> {
    let rule = sentence().prop_map(|error| json!({"type": "error", "error": error}));
    let tree = rule.prop_recursive(3, 12, 4, |inner| {
        vec(inner, 0..4)
            .prop_map(|rules| json!({"type": "tree", "rules": rules, "documentation": "x"}))
    });
    vec(tree, 0..4).prop_map(Value::from)
}

fn service() -> impl Strategy<Value = Value> {
    let id = select(&["smithy.rules#endpointRuleSet", "smithy.rules#endpointBdd"][..]);
    (id, rules(), vec(sentence(), 0..4)).prop_map(|(id, rules, errors)| {
        let case = |error| json!({"documentation": "x", "expect": {"error": error}});
        let cases: Vec<_> = errors.into_iter().map(case).collect();
        json!({"type": "service", "traits": {
            "smithy.rules#endpointTests": {"testCases": cases},
            id: {"rules": rules}
        }})
    })
}

fn operation() -> impl Strategy<Value = Value> {
    vec((sentence(), any_json()), 0..3).prop_map(|examples| {
        let example =
            |(title, input)| json!({"input": input, "documentation": "x", "title": title});
        let examples: Vec<_> = examples.into_iter().map(example).collect();
        json!({"type": "operation", "traits": {"smithy.api#examples": examples}})
    })
}

fn structure() -> impl Strategy<Value = Value> {
    let members = vec(("[a-z]{1,3}|documentation", traits()), 0..4);
    (members, traits()).prop_map(|(members, traits)| {
        let member = |(name, traits)| (name, json!({"target": "a#B", "traits": traits}));
        let members: serde_json::Map<_, _> = members.into_iter().map(member).collect();
        json!({"type": "structure", "members": members, "traits": traits})
    })
}

fn apply() -> impl Strategy<Value = Value> {
    traits().prop_map(|traits| json!({"type": "apply", "traits": traits}))
}

fn model() -> impl Strategy<Value = Value> {
    let shape = prop_oneof![service(), operation(), structure(), apply()];
    let metadata = btree_map("[a-z]{1,2}|suppressions", any_json(), 0..3);
    (vec(("[a-c]#[A-Z]{1,2}", shape), 0..6), metadata).prop_map(|(shapes, metadata)| {
        let mut shapes: serde_json::Map<_, _> = shapes.into_iter().collect();
        // So that there is at least one.
        shapes.insert("d#Last".to_owned(), json!({"type": "string"}));
        json!({"smithy": "2.0", "metadata": metadata, "shapes": shapes})
    })
}

proptest! {
    #[test]
    fn facts_go_through_unchanged(model in model()) {
        let once = facts(&model.to_string(), Path::new("model.json")).unwrap();
        let twice = facts(&once, Path::new("model.json")).unwrap();
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn the_order_of_shapes_in_the_source_does_not_matter(model in model()) {
        let mut reversed = model.clone();
        let shapes = reversed["shapes"].as_object_mut().unwrap();
        *shapes = std::mem::take(shapes).into_iter().rev().collect();
        prop_assert_eq!(
            facts(&model.to_string(), Path::new("model.json")).unwrap(),
            facts(&reversed.to_string(), Path::new("model.json")).unwrap()
        );
    }

    #[test]
    fn members_are_all_there_in_their_order(model in model()) {
        let kept = facts(&model.to_string(), Path::new("model.json")).unwrap();
        let kept: Value = serde_json::from_str(&kept).unwrap();
        for (id, shape) in model["shapes"].as_object().unwrap() {
            let names = |shape: &Value| -> Option<Vec<String>> {
                Some(shape.get("members")?.as_object()?.keys().cloned().collect())
            };
            prop_assert_eq!(names(&kept["shapes"][id]), names(shape));
        }
    }

    #[test]
    fn no_json_makes_it_panic(value in any_json(), shapes in any_json(), traits in any_json()) {
        let shape = json!({"type": "service", "traits": traits, "members": value});
        let texts = [
            value,
            json!({"smithy": "2.0", "shapes": shapes, "metadata": traits}),
            json!({"smithy": "2.0", "shapes": {"a#A": shape}}),
            json!({"smithy": "2.0", "shapes": {"a#A": {"type": "service", "traits": {
                "smithy.api#examples": shapes,
                "smithy.rules#endpointRuleSet": {"rules": traits, "parameters": shapes},
                "smithy.rules#endpointTests": {"testCases": shapes}
            }}}}),
        ];
        for text in texts {
            let _ = facts(&text.to_string(), Path::new("model.json"));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = facts(&text, Path::new("model.json"));
    }
}
