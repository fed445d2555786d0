//! XML bindings (<https://smithy.io/2.0/spec/protocol-traits.html#xml-bindings>).

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The XML bindings of a shape or member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct XmlTraits {
    /// `smithy.api#xmlName`.
    pub name: Option<String>,
    /// `smithy.api#xmlFlattened`.
    pub flattened: bool,
}

impl Topic for XmlTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#xmlName" => self.name = Some(text(node)?),
            "smithy.api#xmlFlattened" => self.flattened = annotation(node)?,
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
    fn a_name_keeps_its_prefix() {
        let traits = fine(&json!({ "smithy.api#xmlName": "a:b" }));
        assert_eq!(traits.xml.name.as_deref(), Some("a:b"));
    }
}
