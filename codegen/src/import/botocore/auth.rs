//! How requests are signed: `signatureVersion`, `auth`, `authtype` and
//! `unsignedPayload`.
//!
//! botocore signs by the first scheme of `auth`. A service without `auth` is
//! signed by its `signatureVersion`; an operation without it, by its
//! `authtype` or else as its service
//! (<https://github.com/boto/botocore/blob/develop/botocore/handlers.py>,
//! `set_operation_specific_signer`).

use serde_json::{Map, Value, json};

use super::node::Node;
use super::{annotation, error, insert};
use crate::import::ImportError;

const SIGV4: &str = "aws.auth#sigv4";
const SIGV4A: &str = "aws.auth#sigv4a";
const BEARER: &str = "smithy.api#httpBearerAuth";

/// Requests are not signed. Smithy has an empty list for it:
/// <https://smithy.io/2.0/spec/authentication-traits.html#auth-trait>.
const NO_AUTH: &str = "smithy.api#noAuth";

/// The only `signatureVersion` that has a trait. With the others, botocore
/// selects signers that are not a scheme of Smithy, such as `v2` or `s3`.
const SIGNATURE_VERSION: &str = "v4";

/// What the `authtype` of an operation means.
const AUTH_TYPES: [(&str, &str); 4] = [
    ("none", NO_AUTH),
    ("v4", SIGV4),
    ("v4-unsigned-body", SIGV4),
    ("bearer", BEARER),
];

/// The `authtype` of a signature that does not cover the body.
const UNSIGNED_BODY: &str = "v4-unsigned-body";

/// The schemes of a service, by which its operations are signed unless they say
/// something else.
pub(super) struct Auth {
    schemes: Vec<String>,
}

impl Auth {
    /// Reads them from `metadata`.
    pub(super) fn read(metadata: &Node<'_>) -> Result<Self, ImportError> {
        let schemes = schemes(metadata)?;
        let schemes = match (metadata.text("signatureVersion")?, schemes) {
            (Some(SIGNATURE_VERSION), None) => vec![SIGV4.to_owned()],
            (Some(SIGNATURE_VERSION) | None, Some(schemes)) => schemes,
            (found, _) => {
                let at = metadata.at.key("signatureVersion");
                return Err(error::signature_version(&at, SIGNATURE_VERSION, found));
            }
        };
        Ok(Self { schemes })
    }

    /// Adds the traits of the service.
    pub(super) fn add_to_service(&self, signing_name: &str, traits: &mut Map<String, Value>) {
        for scheme in &self.schemes {
            let value = match scheme.as_str() {
                SIGV4 | SIGV4A => json!({"name": signing_name}),
                _ => annotation(),
            };
            insert(traits, scheme, value);
        }
        // With one scheme, Smithy knows what is preferred.
        if self.schemes.len() != 1 {
            insert(traits, "smithy.api#auth", self.schemes.clone());
        }
    }

    /// Adds the traits of an operation that is not signed as its service.
    pub(super) fn add_to_operation(
        &self,
        operation: &Node<'_>,
        traits: &mut Map<String, Value>,
    ) -> Result<(), ImportError> {
        let auth_type = operation.text("authtype")?;
        if operation.flag("unsignedPayload")? || auth_type == Some(UNSIGNED_BODY) {
            insert(traits, "aws.auth#unsignedPayload", annotation());
        }
        let schemes = match (schemes(operation)?, auth_type) {
            (Some(schemes), _) => schemes,
            (None, None) => return Ok(()),
            (None, Some(auth_type)) => {
                let mut known = AUTH_TYPES.iter();
                let Some((_, scheme)) = known.find(|(known, _)| *known == auth_type) else {
                    let known = AUTH_TYPES.map(|(auth_type, _)| auth_type);
                    let at = operation.at.key("authtype");
                    return Err(error::auth_type(&at, &known, auth_type));
                };
                until_no_auth(vec![(*scheme).to_owned()])
            }
        };
        if schemes != self.schemes {
            insert(traits, "smithy.api#auth", schemes);
        }
        Ok(())
    }
}

/// The schemes under `auth`, the preferred one first; `None` if there is no such
/// list or, as in botocore, if it is empty.
fn schemes(node: &Node<'_>) -> Result<Option<Vec<String>>, ImportError> {
    let schemes = node.texts("auth")?;
    Ok((!schemes.is_empty()).then(|| until_no_auth(schemes)))
}

/// The schemes that are preferred to no signature.
fn until_no_auth(mut schemes: Vec<String>) -> Vec<String> {
    let end = schemes.iter().position(|scheme| scheme == NO_AUTH);
    schemes.truncate(end.unwrap_or(schemes.len()));
    schemes
}
