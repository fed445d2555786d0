//! Values that only a request has. Rules are evaluated with symbols in their place:
//! texts with braces, which other values do not have.
//!
//! A condition on a symbol may or may not hold; the rules are followed both ways.

use serde_json::{Value, json};

use super::ast::Call;

/// The value of a parameter that is set to an ARN.
pub(crate) const ARN: &str = "{arn}";

/// The account in [`ARN`]: what URLs have where it will be.
pub(crate) const ACCOUNT: &str = "{arn#accountId}";

/// The value of another parameter, which may be set or not.
pub(crate) const OTHER: &str = "{other}";

/// A result that depends on the value of a symbol.
const UNDECIDED: &str = "{}";

/// Whether a value is a symbol or contains one.
pub(super) fn is_symbolic(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('{'),
        Value::Array(items) => items.iter().any(is_symbolic),
        Value::Object(entries) => entries.values().any(is_symbolic),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// What a function returns if some of its arguments are symbolic; `None` if this is not
/// supported. If the function can also return nothing, the result is symbolic.
pub(super) fn call(call: &Call, arguments: &[Value]) -> Option<Value> {
    match (call.function.as_str(), arguments) {
        ("isSet", [value]) if value == ARN => Some(true.into()),
        ("isSet" | "not" | "booleanEquals" | "stringEquals" | "isValidHostLabel", _) => {
            Some(UNDECIDED.into())
        }
        ("aws.parseArn", [Value::String(symbol)]) => Some(attributes(symbol)),
        ("getAttr", [arn, Value::String(path)]) => {
            let name = path.split('[').next()?;
            arn.get(name).cloned()
        }
        _ => None,
    }
}

/// The attributes of an ARN
/// (<https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html#awsparsearn-function>).
/// `resourceId` also stands for each of its parts.
fn attributes(arn: &str) -> Value {
    let name = arn.trim_matches(['{', '}']);
    let attribute = |attribute: &str| format!("{{{name}#{attribute}}}");
    json!({
        "partition": attribute("partition"),
        "service": attribute("service"),
        "region": attribute("region"),
        "accountId": attribute("accountId"),
        "resourceId": attribute("resourceId"),
    })
}
