//! The importer on the official models of five services, which are not part of the repository.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::facts;

/// What the importer takes away on purpose, told here once more so that a slip in its own list
/// does not go unnoticed.
const GONE: [&str; 4] = [
    "smithy.api#documentation",
    "smithy.api#suppress",
    "smithy.rules#endpointBdd",
    "smithy.test#smokeTests",
];

/// Traits of which the importer changes the value.
const CHANGED: [&str; 4] = [
    "smithy.api#examples",
    "smithy.rules#endpointRuleSet",
    "smithy.rules#endpointTests",
    "smithy.waiters#waitable",
];

struct Import {
    file: PathBuf,
    official: Value,
    facts: Value,
    text: String,
}

/// Every official model and its facts. Fails where the models are not there.
fn imports() -> Vec<Import> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/models");
    let mut files = json_files(&folder);
    files.extend(json_files(&folder.join("older")));
    assert!(
        files.len() >= 6,
        "expected five models and an older one, found {files:?}"
    );
    files.into_iter().map(import).collect()
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}: this test needs it", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();
    files
}

fn import(file: PathBuf) -> Import {
    let official = fs::read_to_string(&file).unwrap();
    let text = facts(&official, &file).unwrap();
    Import {
        official: serde_json::from_str(&official).unwrap(),
        facts: serde_json::from_str(&text).unwrap(),
        file,
        text,
    }
}

/// Calls `visit` with the keys that lead to each value in `value`, and the value.
fn walk<'a>(value: &'a Value, keys: &mut Vec<&'a str>, visit: &mut impl FnMut(&[&str], &Value)) {
    visit(keys, value);
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                keys.push(key);
                walk(value, keys, visit);
                keys.pop();
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, keys, visit)),
        _ => {}
    }
}

/// The shape without any traits, as text, which unlike `Value` compares the order of keys.
fn without_traits(shape: &Value) -> String {
    let mut shape = shape.clone();
    remove_traits(&mut shape);
    shape.to_string()
}

fn remove_traits(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.shift_remove("traits");
            object.values_mut().for_each(remove_traits);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_traits),
        _ => {}
    }
}

/// The traits of a shape, or of a member that `keys` leads to.
fn traits_of(mut value: &Value, keys: &[&str]) -> Map<String, Value> {
    for key in keys {
        value = &value[key];
    }
    value
        .get("traits")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// The keys that lead from a shape to each of its members, and to itself.
fn owners_of_traits(shape: &Value) -> Vec<Vec<&str>> {
    let members = shape.get("members").and_then(Value::as_object);
    let mut owners = vec![vec![]];
    owners.extend(
        members
            .into_iter()
            .flat_map(Map::keys)
            .map(|name| vec!["members", name]),
    );
    owners.extend(["member", "key", "value"].map(|name| vec![name]));
    owners
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_keep_no_prose() {
    for Import { file, facts, .. } in imports() {
        walk(&facts, &mut Vec::new(), &mut |keys, value| {
            let place = format!("{}: {keys:?}: {value}", file.display());
            let key = keys.last().copied().unwrap_or_default();
            assert_ne!(key.rsplit('#').next(), Some("documentation"), "{place}");
            let Value::String(text) = value else {
                return;
            };
            assert!(!text.contains("<p>"), "{place}");
            // Patterns are facts, and so are the values of examples (policies, descriptions).
            let is_example = keys.contains(&"smithy.api#examples") && key != "title";
            let is_fact = is_example || key == "smithy.api#pattern";
            assert!(
                is_fact || text.len() <= 60 || !text.contains(' '),
                "{place}"
            );
        });
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_shapes_and_members_are_all_there_in_their_order() {
    for import in imports() {
        let official = import.official["shapes"].as_object().unwrap();
        let facts = import.facts["shapes"].as_object().unwrap();
        let mut ids: Vec<_> = official.keys().collect();
        ids.sort();
        assert_eq!(facts.keys().collect::<Vec<_>>(), ids);
        for id in ids {
            assert_eq!(
                without_traits(&facts[id]),
                without_traits(&official[id]),
                "{id}"
            );
        }
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_other_traits_are_all_there_with_their_values() {
    for import in imports() {
        for (id, shape) in import.official["shapes"].as_object().unwrap() {
            let facts = &import.facts["shapes"][id];
            for keys in owners_of_traits(shape) {
                let mut official = traits_of(shape, &keys);
                official.retain(|id, _| !GONE.contains(&id.as_str()));
                official.sort_keys();
                let mut kept = traits_of(facts, &keys);
                assert!(kept.keys().eq(official.keys()), "{id} {keys:?}");
                for traits in [&mut official, &mut kept] {
                    traits.retain(|id, _| !CHANGED.contains(&id.as_str()));
                }
                let text = |traits| Value::Object(traits).to_string();
                assert_eq!(text(kept), text(official), "{id} {keys:?}");
            }
        }
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_examples_keep_their_values_and_every_test_of_an_error_names_a_rule() {
    for import in imports() {
        for (id, shape) in import.official["shapes"].as_object().unwrap() {
            let official = traits_of(shape, &[]);
            let kept = traits_of(&import.facts["shapes"][id], &[]);
            let examples = |traits: &Map<String, Value>| -> Vec<Value> {
                let examples = traits.get("smithy.api#examples").and_then(Value::as_array);
                examples.cloned().unwrap_or_default()
            };
            for (kept, official) in examples(&kept).iter().zip(examples(&official)) {
                for key in ["input", "output", "error"] {
                    assert_eq!(kept.get(key), official.get(key), "{id}");
                }
            }
            let Some(tests) = kept.get("smithy.rules#endpointTests") else {
                continue;
            };
            let rules = kept["smithy.rules#endpointRuleSet"].to_string();
            for case in tests["testCases"].as_array().unwrap() {
                if let Some(error) = case["expect"].get("error") {
                    assert!(
                        rules.contains(&format!("\"error\":{error}")),
                        "{id}: {case}"
                    );
                }
            }
        }
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_facts_of_facts_are_the_same() {
    for import in imports() {
        assert_eq!(facts(&import.text, &import.file).unwrap(), import.text);
    }
}
