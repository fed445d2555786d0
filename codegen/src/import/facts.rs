//! What in a model is a fact about the service, and what is its owner's prose.

use super::documentation::{remove_documentation, remove_keys};
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
            id if endpoint::is_endpoint_trait(id) => {}
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

#[cfg(test)]
mod tests;
