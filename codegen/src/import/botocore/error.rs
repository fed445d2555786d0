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
            if let Some(code) = error.name("code")? {
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

/// The service has no protocol that can be read.
pub(super) fn protocol(at: &Location<'_>, known: &[&str], found: &[String]) -> ImportError {
    unsupported(at, &format!("one of {}", listed(known)), &listed(found))
}

/// The service uses a version of the JSON protocol that is not known.
pub(super) fn json_version(at: &Location<'_>, found: &str) -> ImportError {
    unsupported(at, "\"1.0\" or \"1.1\"", &listed(&[found]))
}

/// The service's name, which requests have, is that of another shape.
pub(super) fn service_name(at: &Location<'_>, name: &str) -> ImportError {
    unsupported(
        at,
        "a name that no shape or operation has",
        &listed(&[name]),
    )
}

/// The service is signed in a way that Smithy has no trait for, or in none that
/// is known.
pub(super) fn signature_version(
    at: &Location<'_>,
    supported: &str,
    found: Option<&str>,
) -> ImportError {
    let found = listed(found.as_slice());
    let reason = "opsmith signs requests with AWS Signature Version 4 only";
    unsupported(at, &listed(&[supported]), &format!("{found}; {reason}"))
}

/// An operation is signed in a way that is not known.
pub(super) fn auth_type(at: &Location<'_>, known: &[&str], found: &str) -> ImportError {
    unsupported(at, &format!("one of {}", listed(known)), &listed(&[found]))
}

/// A key is not a name in Smithy (<https://smithy.io/2.0/spec/model.html#shape-id>).
pub(super) fn name(at: &Location<'_>) -> ImportError {
    let expected = "ASCII letters, digits and `_`, and no digit first";
    unsupported(at, expected, "another name")
}

/// A name is empty.
pub(super) fn empty(at: &Location<'_>) -> ImportError {
    unsupported(at, "a string that is not empty", "an empty one")
}

/// A target is not in the file.
pub(super) fn unknown_shape(at: &Location<'_>, name: &str) -> ImportError {
    unsupported(at, "the name of a shape in $.shapes", &listed(&[name]))
}

/// A shape is of a type that botocore does not have.
pub(super) fn unknown_type(at: &Location<'_>, kind: &str) -> ImportError {
    let expected = "the type of a shape, such as \"structure\" or \"string\"";
    unsupported(at, expected, &listed(&[kind]))
}

/// A list or map is flattened where it is an item. In Smithy, only members of
/// structures can be.
pub(super) fn flattened_item(at: &Location<'_>) -> ImportError {
    let expected = "a list or map that is not flattened, as an item of another";
    unsupported(at, expected, "a flattened one")
}

/// A reply is in another element than Smithy's models can say.
pub(super) fn wrapper(at: &Location<'_>, operation: &str, found: &str) -> ImportError {
    let expected = listed(&[&format!("{operation}Result")]);
    unsupported(at, &expected, &listed(&[found]))
}

fn unsupported(at: &Location<'_>, expected: &str, found: &str) -> ImportError {
    ImportError::Unsupported {
        file: at.file().to_path_buf(),
        at: at.to_string(),
        problem: format!("expected {expected}, found {found}"),
    }
}

/// Strings in quotes, or "nothing".
fn listed(strings: &[impl AsRef<str>]) -> String {
    let quoted = strings.iter().map(|text| format!("{:?}", text.as_ref()));
    match &quoted.collect::<Vec<_>>()[..] {
        [] => "nothing".to_owned(),
        quoted => quoted.join(", "),
    }
}
