//! Whether a member may be absent, and which value it has then
//! (<https://smithy.io/2.0/spec/type-refinement-traits.html>).

use serde_json::Value;

use super::{Topic, annotation};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of a member that decide whether it may be absent.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct PresenceTraits {
    pub required: bool,
    pub client_optional: bool,
    pub default: Option<Value>,
    pub added_default: bool,
}

impl Topic for PresenceTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#required" => self.required = annotation(node)?,
            "smithy.api#clientOptional" => self.client_optional = annotation(node)?,
            "smithy.api#default" => self.default = Some(node.value.clone()),
            "smithy.api#addedDefault" => self.added_default = annotation(node)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::model::traits::tests::fine;

    #[test]
    fn a_default_is_any_value() {
        for value in [json!(null), json!(0), json!(""), json!([]), json!({})] {
            let traits = fine(&json!({ "smithy.api#default": value }));
            assert_eq!(traits.presence.default, Some(value));
        }
    }
}
