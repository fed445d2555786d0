//! Where requests go: the service's endpoint rules
//! (<https://smithy.io/2.0/additional-specs/rules-engine/index.html>), the values
//! that operations and members give their parameters
//! (<https://smithy.io/2.0/additional-specs/rules-engine/parameters.html>), and
//! what an operation puts before the host
//! (<https://smithy.io/2.0/spec/endpoint-traits.html>).

use serde_json::{Map, Value};

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of services, operations and members that decide the endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EndpointTraits {
    /// `smithy.rules#endpointRuleSet`, as it is: a rule set that is not as the
    /// specification says costs a service its endpoint, and not its model.
    pub rule_set: Option<Value>,
    /// `smithy.rules#staticContextParams`: the values of parameters, by name.
    pub static_parameters: Map<String, Value>,
    /// The names of the parameters in `smithy.rules#operationContextParams`,
    /// which take values from inside the input.
    pub operation_parameters: Vec<String>,
    /// `smithy.rules#contextParam`: the name of the parameter that takes the
    /// value of this member.
    pub context_parameter: Option<String>,
    /// The `hostPrefix` of `smithy.api#endpoint`.
    pub host_prefix: Option<String>,
    /// `smithy.api#hostLabel`.
    pub host_label: bool,
}

impl Topic for EndpointTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.rules#endpointRuleSet" => self.rule_set = Some(node.value.clone()),
            "smithy.rules#staticContextParams" => {
                self.static_parameters = static_parameters(node)?;
            }
            "smithy.rules#operationContextParams" => {
                self.operation_parameters = node.object()?.keys().cloned().collect();
            }
            "smithy.rules#contextParam" => {
                self.context_parameter = Some(node.required("name", text)?);
            }
            "smithy.api#endpoint" => self.host_prefix = Some(node.required("hostPrefix", text)?),
            "smithy.api#hostLabel" => self.host_label = annotation(node)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn static_parameters(node: &Node<'_>) -> Result<Map<String, Value>, ModelError> {
    let parameters = node.object()?.iter();
    parameters
        .map(|(name, parameter)| {
            let parameter = node.key(name, parameter);
            let value = parameter.required("value", |value| Ok(value.value.clone()))?;
            Ok((name.clone(), value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::model::traits::tests::fine;

    #[test]
    fn parameters_have_their_names_and_static_ones_their_values() {
        let traits = fine(&json!({
            "smithy.rules#staticContextParams": { "IsSearch": { "value": true } },
            "smithy.rules#operationContextParams": { "Arn": { "path": "Table.Name" } },
            "smithy.rules#contextParam": { "name": "StreamARN" },
        }));
        let endpoint = traits.endpoint;
        assert_eq!(
            serde_json::Value::Object(endpoint.static_parameters),
            json!({ "IsSearch": true })
        );
        assert_eq!(endpoint.operation_parameters, ["Arn"]);
        assert_eq!(endpoint.context_parameter.as_deref(), Some("StreamARN"));
    }

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
