//! One change of a model each.

mod constraints;
mod http;
mod json;
mod members;
mod names;
mod service;
mod shown;
mod types;

use serde_json::{Map, Value, json};

/// A model that is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Base {
    /// Of awsQuery: all that does not depend on the protocol.
    Query,
    /// Of restJson1: members in HTTP messages.
    Rest,
    /// Of awsJson1_0: values of JSON.
    Rpc,
}

impl Base {
    pub(crate) const ALL: [Self; 3] = [Self::Query, Self::Rest, Self::Rpc];
}

/// A change of a model.
pub(crate) struct Edit {
    /// What changes, in words that are a name too.
    pub(crate) name: &'static str,
    /// The model.
    pub(crate) base: Base,
    /// A merge patch (RFC 7396) of the model's shapes.
    patch: Value,
}

impl Edit {
    /// The model after it.
    pub(crate) fn model(&self) -> String {
        all(self.base, [self])
    }
}

/// A model after its edits, one after the other.
pub(crate) fn all<'a>(of: Base, edits: impl IntoIterator<Item = &'a Edit>) -> String {
    let mut model = base(of);
    for edit in edits {
        let shapes = edit.patch.as_object().unwrap().iter();
        let patch = shapes.map(|(name, patch)| (format!("example#{name}"), patch.clone()));
        merge(&mut model["shapes"], &patch.collect());
    }
    model.to_string()
}

/// A model before any of its edits.
pub(crate) fn base(of: Base) -> Value {
    let text = match of {
        Base::Query => include_str!("../models/query.json"),
        Base::Rest => include_str!("../models/rest.json"),
        Base::Rpc => include_str!("../models/rpc.json"),
    };
    serde_json::from_str(text).unwrap()
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

/// An edit of the first model, unless [`edits`] names another.
fn edit(name: &'static str, patch: Value) -> Edit {
    Edit {
        name,
        base: Base::Query,
        patch,
    }
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
    let query = [
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
    let rest = [
        http::operations(),
        http::requests(),
        http::payloads(),
        http::bodies(),
        http::replies(),
    ];
    let rpc = [json::values(), json::traits(), json::rpc()];
    let of = |base, edits: Vec<Edit>| edits.into_iter().map(move |edit| Edit { base, ..edit });
    let query = query.into_iter().flatten();
    let rest = rest.into_iter().flat_map(|edits| of(Base::Rest, edits));
    let rpc = rpc.into_iter().flat_map(|edits| of(Base::Rpc, edits));
    query.chain(rest).chain(rpc).collect()
}
