//! One change of a model each.

mod constraints;
mod members;
mod names;
mod service;
mod shown;
mod types;

use serde_json::{Map, Value, json};

/// A change of `model.json`.
pub(crate) struct Edit {
    /// What changes, in words that are a name too.
    pub(crate) name: &'static str,
    /// A merge patch (RFC 7396) of the model's shapes.
    patch: Value,
}

impl Edit {
    /// The model after it.
    pub(crate) fn model(&self) -> String {
        all([self])
    }
}

/// The model after edits, one after the other.
pub(crate) fn all<'a>(edits: impl IntoIterator<Item = &'a Edit>) -> String {
    let mut model = base();
    for edit in edits {
        let shapes = edit.patch.as_object().unwrap().iter();
        let patch = shapes.map(|(name, patch)| (format!("example#{name}"), patch.clone()));
        merge(&mut model["shapes"], &patch.collect());
    }
    model.to_string()
}

/// The model before any of them.
pub(crate) fn base() -> Value {
    serde_json::from_str(include_str!("../model.json")).unwrap()
}

fn merge(value: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *value = patch.clone();
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    for (name, patch) in patch {
        if patch.is_null() {
            value.as_object_mut().unwrap().shift_remove(name);
        } else {
            merge(&mut value[name], patch);
        }
    }
}

fn edit(name: &'static str, patch: Value) -> Edit {
    Edit { name, patch }
}

/// A member of a shape.
fn member(of: &str, name: &str, patch: Value) -> Value {
    entry(of, entry("members", entry(name, patch)))
}

/// A trait of a member.
fn member_trait(of: &str, name: &str, of_trait: &str, value: Value) -> Value {
    member(of, name, entry("traits", entry(of_trait, value)))
}

/// A trait of a shape.
fn shape_trait(of: &str, of_trait: &str, value: Value) -> Value {
    entry(of, entry("traits", entry(of_trait, value)))
}

fn entry(name: &str, value: Value) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), value)]))
}

fn targets(names: &[&str]) -> Value {
    let targets = names
        .iter()
        .map(|name| json!({"target": format!("example#{name}")}));
    targets.collect()
}

fn optional(target: &str) -> Value {
    json!({"target": target})
}

fn required(target: &str) -> Value {
    json!({"target": target, "traits": {"smithy.api#required": {}}})
}

const STRING: &str = "smithy.api#String";
const INTEGER: &str = "smithy.api#Integer";
const REQUIRED: &str = "smithy.api#required";
const DEFAULT: &str = "smithy.api#default";

/// The changes, each of which is followed in both directions.
pub(crate) fn edits() -> Vec<Edit> {
    let edits = [
        members::inputs(),
        members::nested_inputs(),
        members::outputs(),
        names::names(),
        types::enums(),
        types::structures(),
        types::errors(),
        service::service(),
        constraints::constraints(),
        shown::documentation(),
        shown::sensitive(),
    ];
    edits.into_iter().flatten().collect()
}
