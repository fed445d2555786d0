//! Errors: whose fault they are, their status, and whether a retry can help
//! (<https://smithy.io/2.0/spec/type-refinement-traits.html#error-trait>).

use super::{Topic, flag};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of an error.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorTraits {
    /// `smithy.api#error`: a shape with it is an error.
    pub fault: Option<Fault>,
    /// `smithy.api#httpError`: the status of the response.
    pub http_status: Option<u16>,
    /// `smithy.api#retryable`: a client may send the request again.
    pub retryable: Option<Retryable>,
}

/// The value of `smithy.api#error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub enum Fault {
    Client,
    Server,
}

/// `smithy.api#retryable`
/// (<https://smithy.io/2.0/spec/behavior-traits.html#retryable-trait>).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Retryable {
    /// Whether the error reports throttling, so that a client should wait
    /// longer before it sends the request again.
    pub throttling: bool,
}

impl Topic for ErrorTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#error" => self.fault = Some(fault(node)?),
            "smithy.api#httpError" => self.http_status = Some(node.integer("an HTTP status")?),
            "smithy.api#retryable" => {
                let throttling = node.optional("throttling", flag)?;
                self.retryable = Some(Retryable {
                    throttling: throttling.unwrap_or_default(),
                });
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn fault(node: &Node<'_>) -> Result<Fault, ModelError> {
    match node.text()? {
        "client" => Ok(Fault::Client),
        "server" => Ok(Fault::Server),
        other => Err(node.error(format!(
            "expected \"client\" or \"server\", found {other:?}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::traits::tests::{fine, read};

    #[test]
    fn an_error_has_a_fault_and_may_have_a_status() {
        let traits = fine(&json!({
            "smithy.api#error": "server",
            "smithy.api#httpError": 503,
        }));
        assert_eq!(traits.error.fault, Some(Fault::Server));
        assert_eq!(traits.error.http_status, Some(503));
        assert_eq!(traits.error.retryable, None);
    }

    #[test]
    fn a_fault_is_the_clients_or_the_servers() {
        let error = "model.json: $['smithy.api#error']: \
                     expected \"client\" or \"server\", found \"network\"";
        assert_eq!(
            read(&json!({ "smithy.api#error": "network" })),
            Err(error.to_owned())
        );
    }

    #[test]
    fn a_retryable_error_reports_throttling_only_if_it_says_so() {
        for (value, throttling) in [
            (json!({}), false),
            (json!({ "throttling": false }), false),
            (json!({ "throttling": true }), true),
        ] {
            let traits = fine(&json!({ "smithy.api#retryable": value }));
            let expected = Some(Retryable { throttling });
            assert_eq!(traits.error.retryable, expected, "{value}");
        }
        let error = "model.json: $['smithy.api#retryable'].throttling: \
                     expected a boolean, found a string";
        assert_eq!(
            read(&json!({ "smithy.api#retryable": { "throttling": "yes" } })),
            Err(error.to_owned())
        );
    }
}
