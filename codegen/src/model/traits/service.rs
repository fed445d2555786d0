//! What a service is called, and how its requests are signed
//! (<https://smithy.io/2.0/aws/aws-core.html#aws-api-service-trait>,
//! <https://smithy.io/2.0/aws/aws-auth.html>).

use super::{Topic, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of a service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceTraits {
    /// `aws.api#service`.
    pub aws: Option<AwsService>,
    /// `aws.auth#sigv4`: the name of the service in the scope of a signature.
    pub sigv4_name: Option<String>,
}

/// `aws.api#service`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct AwsService {
    pub sdk_id: String,
    pub endpoint_prefix: Option<String>,
    pub doc_id: Option<String>,
}

impl Topic for ServiceTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "aws.api#service" => self.aws = Some(aws_service(node)?),
            "aws.auth#sigv4" => self.sigv4_name = Some(node.required("name", text)?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn aws_service(node: &Node<'_>) -> Result<AwsService, ModelError> {
    Ok(AwsService {
        sdk_id: node.required("sdkId", text)?,
        endpoint_prefix: node.optional("endpointPrefix", text)?,
        doc_id: node.optional("docId", text)?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::traits::tests::fine;

    #[test]
    fn a_service_has_names_for_sdks_endpoints_and_signatures() {
        let traits = fine(&json!({
            "aws.api#service": { "sdkId": "IAM", "endpointPrefix": "iam", "arnNamespace": "iam" },
            "aws.auth#sigv4": { "name": "iam" },
        }));
        let expected = AwsService {
            sdk_id: "IAM".to_owned(),
            endpoint_prefix: Some("iam".to_owned()),
            doc_id: None,
        };
        assert_eq!(traits.service.aws, Some(expected));
        assert_eq!(traits.service.sigv4_name.as_deref(), Some("iam"));
    }
}
