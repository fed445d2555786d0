//! The examples of operations: `examples-1`.

use serde_json::{Map, Value};

use super::insert;
use super::node::Node;
use super::operations::{Operations, traits_of};
use crate::import::ImportError;

/// Adds the examples to the operations. Those of other operations are left out.
pub(super) fn add(root: &Node<'_>, operations: &mut Operations) -> Result<(), ImportError> {
    let Some(all) = root.get("examples")? else {
        return Ok(());
    };
    for (name, examples) in all.entries()? {
        let Some(traits) = traits_of(operations, name) else {
            continue;
        };
        let examples = examples.items()?.map(|example| read(name, &example));
        let examples = examples.collect::<Result<Vec<_>, _>>()?;
        if !examples.is_empty() {
            insert(traits, "smithy.api#examples", examples);
        }
    }
    Ok(())
}

fn read(operation: &str, node: &Node<'_>) -> Result<Value, ImportError> {
    let mut example = Map::new();
    let title = node.text("title")?.unwrap_or(operation);
    insert(&mut example, "title", title);
    if let Some(text) = node.text("description")? {
        insert(&mut example, "documentation", text);
    }
    for key in ["input", "output"] {
        let Some(value) = node.get(key)? else {
            continue;
        };
        // As in the models of AWS, which leave out what is empty.
        let value = value.object()?;
        if !value.is_empty() {
            insert(&mut example, key, value.clone());
        }
    }
    Ok(Value::Object(example))
}
