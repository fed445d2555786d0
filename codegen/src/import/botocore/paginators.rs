//! Which operations answer page by page: `paginators-1`.

use serde_json::{Map, Value};

use super::insert;
use super::node::Node;
use super::operations::{Operations, traits_of};
use crate::import::ImportError;

/// Adds `smithy.api#paginated` to the operations that have one token in and one out: what Smithy
/// has no word for, such as several tokens or lists, is left out.
pub(super) fn add(root: &Node<'_>, operations: &mut Operations) -> Result<(), ImportError> {
    let Some(all) = root.get("pagination")? else {
        return Ok(());
    };
    for (name, pagination) in all.entries()? {
        let Some(traits) = traits_of(operations, name) else {
            continue;
        };
        let mut paginated = Map::new();
        for (from, to) in [
            ("input_token", "inputToken"),
            ("output_token", "outputToken"),
            ("result_key", "items"),
            ("limit_key", "pageSize"),
        ] {
            if let Some(Value::String(text)) = pagination.object()?.get(from) {
                insert(&mut paginated, to, text.as_str());
            }
        }
        if paginated.contains_key("inputToken") && paginated.contains_key("outputToken") {
            insert(traits, "smithy.api#paginated", paginated);
        }
    }
    Ok(())
}
