//! Which shapes members target.

use super::node::Node;
use crate::import::ImportError;

/// Calls `visit` with each member of the shapes, items of lists, and keys and
/// values of maps among them.
pub(super) fn visit(
    shapes: &Node<'_>,
    visit: &mut dyn FnMut(&Node<'_>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    for (_, shape) in shapes.entries()? {
        for key in ["member", "key", "value"] {
            if let Some(item) = shape.get(key)? {
                visit(&item)?;
            }
        }
        if let Some(members) = shape.get("members")? {
            for (_, member) in members.entries()? {
                visit(&member)?;
            }
        }
    }
    Ok(())
}

/// Whether a member is a text that holds JSON: `jsonvalue`. Of others than texts,
/// Smithy cannot say it.
pub(super) fn is_json_value(member: &Node<'_>, shapes: &Node<'_>) -> Result<bool, ImportError> {
    if !member.flag("jsonvalue")? {
        return Ok(false);
    }
    match shapes.get(member.required_name("shape")?)? {
        Some(target) => Ok(target.text("type")? == Some("string")),
        None => Ok(false),
    }
}
