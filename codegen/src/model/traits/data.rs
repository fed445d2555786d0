//! Traits of data, whatever the protocol.

use serde_json::Value;

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// What a value is, beside its type.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct DataTraits {
    pub sensitive: bool,
    pub sparse: bool,
    pub enum_value: Option<Value>,
    pub timestamp_format: Option<String>,
}

impl Topic for DataTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#sensitive" => self.sensitive = annotation(node)?,
            "smithy.api#sparse" => self.sparse = annotation(node)?,
            "smithy.api#enumValue" => self.enum_value = Some(node.value.clone()),
            "smithy.api#timestampFormat" => self.timestamp_format = Some(text(node)?),
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
    fn the_value_of_an_enum_member_is_a_text_or_a_number() {
        for value in [json!("on"), json!(5)] {
            let traits = fine(&json!({ "smithy.api#enumValue": value }));
            assert_eq!(traits.data.enum_value, Some(value));
        }
    }

    #[test]
    fn a_timestamp_format_is_kept_by_its_name() {
        let traits = fine(&json!({ "smithy.api#timestampFormat": "date-time" }));
        assert_eq!(traits.data.timestamp_format.as_deref(), Some("date-time"));
    }
}
