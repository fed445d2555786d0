//! The errors of a service, and those of this importer.

use serde_json::{Map, Value, json};

use super::insert;
use super::node::Node;
use crate::import::{ImportError, Location};

/// Adds the traits of an exception.
///
/// `fault` and `senderFault` say whose fault it is; without a word it is the client's, as it is for
/// all such errors of IAM and SNS in the models of AWS.
pub(super) fn traits(shape: &Node<'_>, traits: &mut Map<String, Value>) -> Result<(), ImportError> {
    let mut is_server = shape.flag("fault")?;
    if let Some(error) = shape.get("error")? {
        is_server |= error.get("senderFault")?.is_some() && !error.flag("senderFault")?;
        let status = error.number("httpStatusCode")?;
        is_server |= status
            .and_then(Value::as_u64)
            .is_some_and(|status| status >= 500);
        if let Some(status) = status {
            insert(traits, "smithy.api#httpError", status.clone());
            if let Some(code) = error.text("code")? {
                let query = json!({"code": code, "httpResponseCode": status});
                insert(traits, "aws.protocols#awsQueryError", query);
            }
        }
    }
    let fault = if is_server { "server" } else { "client" };
    insert(traits, "smithy.api#error", fault);
    if let Some(retryable) = shape.get("retryable")? {
        let throttling = retryable.flag("throttling")?;
        let value = if throttling {
            json!({"throttling": true})
        } else {
            json!({})
        };
        insert(traits, "smithy.api#retryable", value);
    }
    Ok(())
}

fn unsupported(at: &Location<'_>, problem: String) -> ImportError {
    ImportError::Unsupported {
        file: at.file().to_path_buf(),
        at: at.to_string(),
        problem,
    }
}

/// The service speaks no protocol that can be read.
pub(super) fn protocol(at: &Location<'_>, found: &[String]) -> ImportError {
    let found = match found {
        [] => "none".to_owned(),
        found => found.join(", "),
    };
    let expected = "expected the protocol \"query\", which IAM, STS, SNS, SES and CloudFormation \
                    speak";
    unsupported(at, format!("{expected}, found {found}"))
}

/// A member is of a shape that is not there.
pub(super) fn unknown_shape(at: &Location<'_>, name: &str) -> ImportError {
    unsupported(
        at,
        format!("expected the name of a shape in $.shapes, found {name:?}"),
    )
}

/// A shape is of a type that botocore does not have.
pub(super) fn unknown_type(at: &Location<'_>, kind: &str) -> ImportError {
    unsupported(
        at,
        format!(
            "expected the type of a shape, such as \"structure\" or \"string\", found {kind:?}"
        ),
    )
}

/// A reply is in another element than Smithy's models can say.
pub(super) fn wrapper(at: &Location<'_>, operation: &str, found: &str) -> ImportError {
    unsupported(
        at,
        format!("expected \"{operation}Result\", found {found:?}"),
    )
}
