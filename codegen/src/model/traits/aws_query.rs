//! The AWS query protocol
//! (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>).

use super::{Topic, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of the AWS query protocol.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AwsQueryTraits {
    /// `aws.protocols#awsQueryError`.
    pub error: Option<AwsQueryError>,
    /// `aws.protocols#awsQueryCompatible`.
    pub compatible: bool,
}

/// `aws.protocols#awsQueryError`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct AwsQueryError {
    pub code: String,
    pub http_response_code: u16,
}

impl Topic for AwsQueryTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "aws.protocols#awsQueryError" => self.error = Some(error(node)?),
            "aws.protocols#awsQueryCompatible" => self.compatible = true,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn error(node: &Node<'_>) -> Result<AwsQueryError, ModelError> {
    Ok(AwsQueryError {
        code: node.required("code", text)?,
        http_response_code: node
            .required("httpResponseCode", |code| code.integer("an HTTP status"))?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::traits::tests::fine;

    #[test]
    fn an_error_has_a_code_and_a_status() {
        let traits = fine(&json!({
            "aws.protocols#awsQueryError": { "code": "Busy", "httpResponseCode": 429 },
        }));
        let expected = AwsQueryError {
            code: "Busy".to_owned(),
            http_response_code: 429,
        };
        assert_eq!(traits.aws_query.error, Some(expected));
    }

    #[test]
    fn a_service_may_be_compatible_with_the_clients_of_its_earlier_protocol() {
        let traits = fine(&json!({ "aws.protocols#awsQueryCompatible": {} }));
        assert!(traits.aws_query.compatible);
        assert!(!fine(&json!({})).aws_query.compatible);
    }
}
