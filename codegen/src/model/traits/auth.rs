//! How the requests of a service or an operation are signed
//! (<https://smithy.io/2.0/spec/authentication-traits.html>,
//! <https://smithy.io/2.0/aws/aws-auth.html>).

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The traits of signatures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthTraits {
    /// `aws.auth#sigv4`: the name of the service in the scope of a signature.
    pub sigv4_name: Option<String>,
    /// The ids of the service's other schemes.
    pub other_schemes: Vec<&'static str>,
    /// `smithy.api#auth`: the ids of the schemes that can be used, the one that
    /// the service prefers first; without any, requests are not signed.
    pub schemes: Option<Vec<String>>,
    /// `aws.auth#unsignedPayload`: the signature does not cover the body.
    pub unsigned_payload: bool,
}

/// The schemes of Smithy and of AWS other than `aws.auth#sigv4`.
const OTHER_SCHEMES: [&str; 6] = [
    "aws.auth#sigv4a",
    "aws.auth#cognitoUserPools",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpDigestAuth",
    "smithy.api#httpApiKeyAuth",
];

impl Topic for AuthTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "aws.auth#sigv4" => self.sigv4_name = Some(node.required("name", text)?),
            "aws.auth#unsignedPayload" => self.unsigned_payload = annotation(node)?,
            "smithy.api#auth" => self.schemes = Some(node.items(text)?),
            _ => match OTHER_SCHEMES.iter().find(|scheme| **scheme == id) {
                Some(scheme) => self.other_schemes.push(scheme),
                None => return Ok(false),
            },
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::traits::tests::fine;

    #[test]
    fn no_scheme_differs_from_no_trait() {
        assert_eq!(fine(&json!({})).auth, AuthTraits::default());
        let traits = fine(&json!({
            "aws.auth#sigv4": { "name": "iam" },
            "aws.auth#sigv4a": { "name": "iam" },
            "aws.auth#unsignedPayload": {},
            "smithy.api#auth": [],
        }));
        let expected = AuthTraits {
            sigv4_name: Some("iam".to_owned()),
            other_schemes: vec!["aws.auth#sigv4a"],
            schemes: Some(Vec::new()),
            unsigned_payload: true,
        };
        assert_eq!(traits.auth, expected);
    }
}
