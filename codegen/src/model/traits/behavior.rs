//! Behavior traits: what a client does beside sending the members
//! (<https://smithy.io/2.0/spec/behavior-traits.html>).

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The behavior traits of an operation or member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BehaviorTraits {
    /// `smithy.api#idempotencyToken`: a client may make up the value.
    pub idempotency_token: bool,
    /// The `encodings` of `smithy.api#requestCompression`, in the order in
    /// which the service prefers them.
    pub request_compression: Vec<String>,
}

impl Topic for BehaviorTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#idempotencyToken" => self.idempotency_token = annotation(node)?,
            "smithy.api#requestCompression" => {
                self.request_compression =
                    node.required("encodings", |encodings| encodings.items(text))?;
            }
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
    fn encodings_keep_their_order() {
        let value = json!({ "encodings": ["zstd", "gzip"] });
        let traits = fine(&json!({ "smithy.api#requestCompression": value }));
        assert_eq!(traits.behavior.request_compression, ["zstd", "gzip"]);
    }
}
