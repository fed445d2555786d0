//! Merging files, as in <https://smithy.io/2.0/spec/model.html#merging-model-files>.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use super::error::ModelError;
use super::json::{Document, Node};
use super::shape::ShapeId;
use super::traits::Traits;
use crate::json::is_botocore;

/// A shape's JSON, whatever its files.
pub(super) struct Merged<'a> {
    pub(super) file: &'a Path,
    pub(super) value: Value,
    /// Which file a trait of the shape or a member was applied by, where it is
    /// another one than the shape's.
    applied: BTreeMap<(String, String), &'a Path>,
}

impl<'a> Merged<'a> {
    fn new(file: &'a Path, value: Value) -> Self {
        Self {
            file,
            value,
            applied: BTreeMap::new(),
        }
    }
}

pub(super) type Shapes<'a> = BTreeMap<ShapeId, Merged<'a>>;

/// An `apply` statement.
struct Apply<'a> {
    file: &'a Path,
    target: String,
    traits: Map<String, Value>,
}

/// Merges the shapes of all files, then what is applied to them.
pub(super) fn merge<'a>(documents: Vec<Document<'a>>, errors: &mut Vec<ModelError>) -> Shapes<'a> {
    let mut shapes = Shapes::new();
    let mut applies = Vec::new();
    for Document { file, mut value } in documents {
        if is_botocore(&value) {
            let file = file.to_owned();
            errors.push(ModelError::NotImported { file });
            continue;
        }
        if let Err(error) = check_version(&Node::root(file, &value)) {
            errors.push(error);
            continue;
        }
        let entries = value.get_mut("shapes").map(Value::take).unwrap_or_default();
        let root = Node::root(file, &Value::Null);
        let node = root.key("shapes", &entries);
        if let Err(error) = node.object() {
            errors.push(error);
            continue;
        }
        let Value::Object(entries) = entries else {
            continue;
        };
        for (id, value) in entries {
            let at = Node::root(file, &Value::Null);
            let at = at.key("shapes", &Value::Null);
            let at = at.key(&id, &value);
            if value.get("type").and_then(Value::as_str) == Some("apply") {
                match apply(file, &id, &at) {
                    Ok(apply) => applies.push(apply),
                    Err(error) => errors.push(error),
                }
            } else if let Some(shape_id) = ShapeId::new(&id) {
                add(&mut shapes, &mut applies, shape_id, file, value, errors);
            } else {
                errors.push(at.error("not an absolute shape id: expected `namespace#Name`"));
            }
        }
    }
    for statement in applies {
        merge_traits(&mut shapes, statement, errors);
    }
    shapes
}

fn check_version(root: &Node<'_>) -> Result<(), ModelError> {
    root.required("smithy", |node| match node.text()? {
        "2" | "2.0" => Ok(()),
        other => Err(node.error(format!(
            "version {other:?} is not supported: expected \"2.0\""
        ))),
    })?;
    root.required("shapes", |_| Ok(()))
}

fn add<'a>(
    shapes: &mut Shapes<'a>,
    applies: &mut Vec<Apply<'a>>,
    id: ShapeId,
    file: &'a Path,
    mut value: Value,
    errors: &mut Vec<ModelError>,
) {
    let Some(known) = shapes.get(&id) else {
        shapes.insert(id, Merged::new(file, value));
        return;
    };
    // A shape may be defined twice where only traits differ, which are merged.
    let mut known_value = known.value.clone();
    take_traits(&mut known_value, id.as_str());
    let traits = take_traits(&mut value, id.as_str());
    if known_value == value {
        applies.extend(traits.into_iter().map(|(target, traits)| Apply {
            file,
            target,
            traits,
        }));
    } else {
        errors.push(ModelError::Conflict {
            first: known.file.to_owned(),
            second: file.to_owned(),
            shape: id.to_string(),
            trait_id: None,
        });
    }
}

/// Takes the traits of a shape and of its members out of it.
fn take_traits(shape: &mut Value, id: &str) -> Vec<(String, Map<String, Value>)> {
    let mut taken = Vec::new();
    let mut take = |owner: &mut Value, target: String| {
        let traits = owner
            .as_object_mut()
            .and_then(|owner| owner.remove("traits"));
        if let Some(Value::Object(traits)) = traits {
            taken.push((target, traits));
        }
    };
    take(shape, id.to_owned());
    for single in ["member", "key", "value"] {
        if let Some(member) = shape.get_mut(single) {
            take(member, format!("{id}${single}"));
        }
    }
    if let Some(Value::Object(members)) = shape.get_mut("members") {
        for (name, member) in members {
            take(member, format!("{id}${name}"));
        }
    }
    taken
}

/// Reads an `apply` statement; its traits are checked where they stand.
fn apply<'a>(file: &'a Path, target: &str, at: &Node<'_>) -> Result<Apply<'a>, ModelError> {
    let traits = at.required("traits", |traits| {
        Traits::read(traits)?;
        Ok(traits.object()?.clone())
    })?;
    Ok(Apply {
        file,
        target: target.to_owned(),
        traits,
    })
}

fn merge_traits<'a>(shapes: &mut Shapes<'a>, apply: Apply<'a>, errors: &mut Vec<ModelError>) {
    let (id, member) = match apply.target.split_once('$') {
        Some((id, member)) => (id, Some(member)),
        None => (apply.target.as_str(), None),
    };
    let Some(shape) = shapes.get_mut(id) else {
        errors.push(unknown_target(&apply, "there is no such shape"));
        return;
    };
    let Some(traits) = traits_of(&mut shape.value, member) else {
        errors.push(unknown_target(&apply, "the shape has no such member"));
        return;
    };
    for (trait_id, value) in apply.traits {
        let key = (apply.target.clone(), trait_id.clone());
        match traits.get_mut(&trait_id) {
            None => {
                traits.insert(trait_id, value);
                shape.applied.insert(key, apply.file);
            }
            Some(Value::Array(known)) if value.is_array() => {
                if let Value::Array(items) = value {
                    known.extend(items);
                }
            }
            Some(known) if *known == value => {}
            Some(_) => errors.push(ModelError::Conflict {
                first: shape
                    .applied
                    .get(&key)
                    .copied()
                    .unwrap_or(shape.file)
                    .to_owned(),
                second: apply.file.to_owned(),
                shape: apply.target.clone(),
                trait_id: Some(trait_id),
            }),
        }
    }
}

fn unknown_target(apply: &Apply<'_>, problem: &str) -> ModelError {
    let root = Node::root(apply.file, &Value::Null);
    let shapes = root.key("shapes", &Value::Null);
    shapes.key(&apply.target, &Value::Null).error(problem)
}

/// The traits of a shape or of one of its members.
fn traits_of<'v>(shape: &'v mut Value, member: Option<&str>) -> Option<&'v mut Map<String, Value>> {
    let owner = match member {
        None => shape,
        // The single members of lists and maps stand beside `type`.
        Some(name @ ("member" | "key" | "value")) if shape.get(name).is_some() => {
            shape.get_mut(name)?
        }
        Some(name) => shape.get_mut("members")?.get_mut(name)?,
    };
    let traits = owner.as_object_mut()?.entry("traits");
    traits
        .or_insert_with(|| Value::Object(Map::new()))
        .as_object_mut()
}

#[cfg(test)]
mod tests;
