//! Endpoint rule sets, followed
//! (<https://smithy.io/2.0/additional-specs/rules-engine/specification.html>).

use std::collections::BTreeMap;
use std::fmt;

use opsmith_support::endpoint::InvalidEndpoint;
use serde_json::Value;

use super::partitions::Partition;

/// What the rules lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// An endpoint.
    Endpoint(Resolved),
    /// An error for the caller, with its text.
    Error(String),
}

/// An endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Resolved {
    /// Its URL.
    pub(super) url: String,
    /// The service name to sign for, where it is not the service's own.
    pub(super) signing_name: Option<String>,
    /// The region to sign for, where it is not the caller's.
    pub(super) signing_region: Option<String>,
}

/// Rules that cannot be followed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum RulesError {
    /// They use something that is not known here, which is this.
    Unknown(String),
    /// They lead to no endpoint for a region such as this.
    NoEndpoint(String),
    /// They lead to what is no URL, for this reason.
    Url(String, InvalidEndpoint),
    /// They are not as the specification says, or lead nowhere.
    Malformed,
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(what) => write!(f, "they use {what}, which is not supported yet"),
            Self::NoEndpoint(region) => {
                write!(f, "they lead to no endpoint for regions such as `{region}`")
            }
            Self::Url(url, reason) => write!(f, "they lead to {url:?}: {reason}"),
            Self::Malformed => f.write_str("they are not as the specification says"),
        }
    }
}

/// Follows a rule set. Parameters are given by what they are built in as
/// (`AWS::Region`); those that are not given have their default.
pub(super) fn resolve(
    rule_set: &Value,
    built_in: &dyn Fn(&str) -> Option<Value>,
) -> Result<Outcome, RulesError> {
    let mut values = BTreeMap::new();
    let parameters = rule_set.get("parameters").and_then(Value::as_object);
    for (name, parameter) in parameters.into_iter().flatten() {
        let given = parameter.get("builtIn").and_then(Value::as_str);
        let given = given.and_then(built_in);
        let value = given.or_else(|| parameter.get("default").cloned());
        values.extend(value.map(|value| (name.clone(), value)));
    }
    follow(rule_set, &Values(values))
}

/// Follows the rules under `rules`: the first whose conditions hold decides.
fn follow(node: &Value, values: &Values) -> Result<Outcome, RulesError> {
    let rules = node.get("rules").and_then(Value::as_array);
    for rule in rules.ok_or(RulesError::Malformed)? {
        let Some(values) = values.under(rule)? else {
            continue;
        };
        return match rule.get("type").and_then(Value::as_str) {
            Some("endpoint") => endpoint(rule.get("endpoint"), &values).map(Outcome::Endpoint),
            Some("error") => Ok(Outcome::Error(text(rule.get("error"), &values)?)),
            Some("tree") => follow(rule, &values),
            _ => Err(RulesError::Malformed),
        };
    }
    Err(RulesError::Malformed)
}

fn endpoint(endpoint: Option<&Value>, values: &Values) -> Result<Resolved, RulesError> {
    let endpoint = endpoint.ok_or(RulesError::Malformed)?;
    match endpoint.get("headers") {
        None => {}
        Some(Value::Object(headers)) if headers.is_empty() => {}
        Some(Value::Object(_)) => return Err(RulesError::Unknown("headers".to_owned())),
        Some(_) => return Err(RulesError::Malformed),
    }
    let sigv4 = sigv4(endpoint.pointer("/properties/authSchemes"))?;
    let property = |name| {
        let property = sigv4.and_then(|scheme| scheme.get(name));
        property.map(|value| text(Some(value), values)).transpose()
    };
    Ok(Resolved {
        url: text(endpoint.get("url"), values)?,
        signing_name: property("signingName")?,
        signing_region: property("signingRegion")?,
    })
}

/// The scheme to sign with, where schemes are given.
fn sigv4(schemes: Option<&Value>) -> Result<Option<&Value>, RulesError> {
    let Some(schemes) = schemes.and_then(Value::as_array) else {
        return Ok(None);
    };
    let is_sigv4 = |scheme: &&Value| scheme.get("name") == Some(&"sigv4".into());
    let Some(scheme) = schemes.iter().find(is_sigv4) else {
        return Err(RulesError::Unknown("other schemes than `sigv4`".to_owned()));
    };
    if scheme.get("disableDoubleEncoding") == Some(&true.into()) {
        return Err(RulesError::Unknown("`disableDoubleEncoding`".to_owned()));
    }
    Ok(Some(scheme))
}

/// The value of an expression that is a text.
fn text(expression: Option<&Value>, values: &Values) -> Result<String, RulesError> {
    match values.of(expression.ok_or(RulesError::Malformed)?)? {
        Value::String(text) => Ok(text),
        _ => Err(RulesError::Malformed),
    }
}

/// The parameters, and what conditions assigned.
#[derive(Clone)]
struct Values(BTreeMap<String, Value>);

impl Values {
    /// These values and those that the conditions of a rule assign; nothing
    /// where one of them does not hold.
    fn under(&self, rule: &Value) -> Result<Option<Self>, RulesError> {
        let mut values = self.clone();
        let conditions = rule.get("conditions").and_then(Value::as_array);
        for condition in conditions.into_iter().flatten() {
            let value = values.of(condition)?;
            if matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(None);
            }
            if let Some(name) = condition.get("assign").and_then(Value::as_str) {
                values.0.insert(name.to_owned(), value);
            }
        }
        Ok(Some(values))
    }

    /// The value of an expression: a literal, a reference or a call.
    fn of(&self, expression: &Value) -> Result<Value, RulesError> {
        if let Value::String(template) = expression {
            return self.filled(template).map(Value::String);
        }
        if let Some(name) = expression.get("ref").and_then(Value::as_str) {
            return Ok(self.0.get(name).cloned().unwrap_or_default());
        }
        let Some(function) = expression.get("fn").and_then(Value::as_str) else {
            return Ok(expression.clone());
        };
        let arguments = expression.get("argv").and_then(Value::as_array);
        let arguments = arguments.ok_or(RulesError::Malformed)?.iter();
        let arguments: Vec<_> = arguments
            .map(|argument| self.of(argument))
            .collect::<Result<_, _>>()?;
        call(function, &arguments)
    }

    /// A template with its placeholders filled: `{Region}`, `{Partition#name}`;
    /// two braces stand for one.
    fn filled(&self, template: &str) -> Result<String, RulesError> {
        let mut filled = String::new();
        let mut rest = template;
        while let Some(at) = rest.find(['{', '}']) {
            filled.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                filled.push_str(brace);
                rest = after;
                continue;
            }
            let (name, after) = rest.split_once('}').ok_or(RulesError::Malformed)?;
            filled.push_str(self.named(name).ok_or(RulesError::Malformed)?);
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// The text of a placeholder.
    fn named(&self, name: &str) -> Option<&str> {
        let value = match name.split_once('#') {
            Some((name, attribute)) => self.0.get(name)?.get(attribute)?,
            None => self.0.get(name)?,
        };
        value.as_str()
    }
}

/// Calls a function of the specification.
fn call(function: &str, arguments: &[Value]) -> Result<Value, RulesError> {
    Ok(match (function, arguments) {
        ("isSet", [value]) => (!value.is_null()).into(),
        ("not", [value]) => matches!(value, Value::Null | Value::Bool(false)).into(),
        ("booleanEquals" | "stringEquals", [a, b]) => (a == b).into(),
        ("getAttr", [value, Value::String(name)]) if !name.contains(['.', '[']) => {
            value.get(name).cloned().unwrap_or_default()
        }
        ("aws.partition", [Value::String(region)]) => Partition::of(region).attributes(),
        _ => return Err(RulesError::Unknown(format!("`{function}`"))),
    })
}
