//! Where requests go: the service's endpoint rules
//! (<https://smithy.io/2.0/additional-specs/rules-engine/index.html>), and what
//! an operation puts before the host
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

use serde_json::Value;

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of services, operations and members that decide the endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EndpointTraits {
    /// `smithy.rules#endpointRuleSet`, as it is: a rule set that is not as the
    /// specification says costs a service its endpoint, and not its model.
    pub rule_set: Option<Value>,
    /// The `hostPrefix` of `smithy.api#endpoint`.
    pub host_prefix: Option<String>,
    /// `smithy.api#hostLabel`.
    pub host_label: bool,
}

impl Topic for EndpointTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.rules#endpointRuleSet" => self.rule_set = Some(node.value.clone()),
            "smithy.api#endpoint" => self.host_prefix = Some(node.required("hostPrefix", text)?),
            "smithy.api#hostLabel" => self.host_label = annotation(node)?,
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
    fn a_rule_set_is_carried_whole() {
        let traits = fine(&json!({ "smithy.rules#endpointRuleSet": { "version": "1.0" } }));
        assert_eq!(traits.endpoint.rule_set, Some(json!({ "version": "1.0" })));
    }

    #[test]
    fn a_host_prefix_keeps_its_labels() {
        let traits = fine(&json!({ "smithy.api#endpoint": { "hostPrefix": "{Account}." } }));
        assert_eq!(traits.endpoint.host_prefix.as_deref(), Some("{Account}."));
    }
}
