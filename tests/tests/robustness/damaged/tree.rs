//! Places in JSON, and what can be done there.

use serde_json::{Map, Value};

use crate::damaged::draw::Draw;

/// The JSON pointers of everything within a value.
pub(crate) fn places(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, &mut String::new(), &mut found);
    found
}

fn collect(value: &Value, at: &mut String, found: &mut Vec<String>) {
    let mut visit = |step: &str, value| {
        let length = at.len();
        at.push('/');
        at.push_str(&step.replace('~', "~0").replace('/', "~1"));
        found.push(at.clone());
        collect(value, at, found);
        at.truncate(length);
    };
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(&index.to_string(), item);
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                visit(key, entry);
            }
        }
        _ => {}
    }
}

/// A place in one of the file's shapes, each of which is as likely; once in a
/// while one outside of them.
pub(crate) fn place(file: &Value, draw: &mut Draw) -> String {
    if draw.once_in(20) {
        return draw.one_of(&["/smithy", "/shapes"]).to_string();
    }
    let Some(id) = shape(file, draw) else {
        return "/smithy".to_owned();
    };
    let at = format!("/shapes/{id}");
    let within = file.pointer(&at).map(places).unwrap_or_default();
    match within.len() {
        0 => at,
        length => match draw.below(length + 1) {
            0 => at,
            index => format!("{at}{}", within[index - 1]),
        },
    }
}

/// A place of those that a value is wanted of.
pub(crate) fn place_of(
    file: &Value,
    draw: &mut Draw,
    wanted: impl Fn(&Value) -> bool,
) -> Option<String> {
    for _ in 0..50 {
        let at = place(file, draw);
        if file.pointer(&at).is_some_and(&wanted) {
            return Some(at);
        }
    }
    None
}

/// The id of a shape.
pub(crate) fn shape(file: &Value, draw: &mut Draw) -> Option<String> {
    let shapes = file["shapes"].as_object()?;
    let ids: Vec<_> = shapes.keys().collect();
    (!ids.is_empty()).then(|| (*draw.one_of(&ids)).clone())
}

/// The shape or member that a trait can be put on.
pub(crate) fn owner<'v>(
    file: &'v mut Value,
    draw: &mut Draw,
) -> Option<(String, &'v mut Map<String, Value>)> {
    let is_owner = |value: &Value| value.get("target").is_some() || value.get("type").is_some();
    let at = place_of(file, draw, is_owner)?;
    let owner = file.pointer_mut(&at)?.as_object_mut()?;
    Some((at, owner))
}

/// Takes out what stands at a place.
pub(crate) fn remove(file: &mut Value, at: &str) {
    let (parent, step) = split(at);
    match file.pointer_mut(parent) {
        Some(Value::Array(items)) => {
            items.remove(step.parse().unwrap());
        }
        Some(Value::Object(entries)) => {
            entries.remove(&step);
        }
        _ => unreachable!("{at} has no parent"),
    }
}

/// Puts a value beside what stands at a place: under a name in an object, as
/// the next item in an array.
pub(crate) fn put_beside(file: &mut Value, at: &str, name: &str, value: Value) {
    let (parent, step) = split(at);
    match file.pointer_mut(parent) {
        Some(Value::Array(items)) => items.insert(step.parse().unwrap(), value),
        Some(Value::Object(entries)) => {
            entries.insert(name.to_owned(), value);
        }
        _ => unreachable!("{at} has no parent"),
    }
}

/// Replaces a name wherever it stands, as a key or as a text.
pub(crate) fn rename(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text == old => new.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, old, new)),
        Value::Object(entries) => {
            let renamed = std::mem::take(entries).into_iter().map(|(key, mut value)| {
                rename(&mut value, old, new);
                let key = if key == old { new.to_owned() } else { key };
                (key, value)
            });
            *entries = renamed.collect();
        }
        _ => {}
    }
}

/// The parent of a place, and the last step to it.
pub(crate) fn split(at: &str) -> (&str, String) {
    let (parent, step) = at.rsplit_once('/').unwrap();
    (parent, step.replace("~1", "/").replace("~0", "~"))
}
