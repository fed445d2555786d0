//! The syntax tree from JSON.
//!
//! Reading refuses what has another type than the specification says, and keeps
//! keys that it does not know.

use std::fmt;

use serde_json::{Map, Value};

use super::ast::{
    Call, Condition, Endpoint, Expression, Keys, Literal, Parameter, Record, Reference, Rule,
    RuleKind, RuleSet,
};
use super::template::Template;
use crate::json::{Place, kind};

/// A value is not what the specification says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadError {
    /// The place of the value, as a JSONPath (RFC 9535).
    pub(crate) at: String,
    /// What the specification says.
    pub(crate) expected: &'static str,
    /// What was found.
    pub(crate) found: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            at,
            expected,
            found,
        } = self;
        write!(f, "{at}: expected {expected}, found {found}")
    }
}

impl RuleSet {
    /// Reads the value of the trait `smithy.rules#endpointRuleSet`; places in
    /// errors begin there.
    pub(crate) fn read(value: &Value) -> Result<Self, ReadError> {
        let node = Node {
            value,
            at: Place::ROOT,
        };
        Ok(Self {
            parameters: node.optional("parameters", parameters)?.unwrap_or_default(),
            rules: node.required("rules", "an array", rules)?,
        })
    }
}

/// Reads the object under `parameters`, which is at `at`.
pub(crate) fn read_parameters(value: &Value, at: Place<'_>) -> Result<Vec<Parameter>, ReadError> {
    parameters(&Node { value, at })
}

/// Reads the array under `rules`, or under `results` of a decision diagram,
/// which is at `at`.
pub(crate) fn read_rules(value: &Value, at: Place<'_>) -> Result<Vec<Rule>, ReadError> {
    rules(&Node { value, at })
}

fn parameters(node: &Node<'_>) -> Result<Vec<Parameter>, ReadError> {
    let entries = node.entries(parameter)?.into_iter();
    let named = entries.map(|(name, parameter)| Parameter { name, ..parameter });
    Ok(named.collect())
}

/// A parameter without its name.
fn parameter(node: &Node<'_>) -> Result<Parameter, ReadError> {
    let known = ["type", "builtIn", "required", "default"];
    Ok(Parameter {
        name: String::new(),
        ty: node.required("type", "a string", text)?,
        built_in: node.optional("builtIn", text)?,
        required: node.optional("required", boolean)?.unwrap_or_default(),
        default: node.optional("default", |default| Ok(default.value.clone()))?,
        keys: node.keys(&known)?,
    })
}

fn rules(node: &Node<'_>) -> Result<Vec<Rule>, ReadError> {
    node.items(rule)
}

fn rule(node: &Node<'_>) -> Result<Rule, ReadError> {
    const TYPES: &str = "\"endpoint\", \"error\" or \"tree\"";
    let (key, kind) = match node.required("type", TYPES, text)?.as_str() {
        "endpoint" => {
            let endpoint = node.required("endpoint", "an object", endpoint)?;
            ("endpoint", RuleKind::Endpoint(endpoint))
        }
        "error" => {
            let error = node.required("error", "an expression", expression)?;
            ("error", RuleKind::Error(error))
        }
        "tree" => {
            let rules = node.required("rules", "an array", rules)?;
            ("rules", RuleKind::Tree(rules))
        }
        other => {
            return Err(ReadError {
                at: node.at.key("type").to_string(),
                expected: TYPES,
                found: format!("{other:?}"),
            });
        }
    };
    let conditions = node.optional("conditions", |conditions| conditions.items(condition))?;
    Ok(Rule {
        conditions: conditions.unwrap_or_default(),
        kind,
        keys: node.keys(&["type", "conditions", key])?,
    })
}

fn condition(node: &Node<'_>) -> Result<Condition, ReadError> {
    Ok(Condition {
        call: call(node, &["fn", "argv", "assign"])?,
        assign: node.optional("assign", text)?,
    })
}

fn endpoint(node: &Node<'_>) -> Result<Endpoint, ReadError> {
    let values = |values: &Node<'_>| values.items(expression);
    let headers = node.optional("headers", |headers| headers.entries(values))?;
    Ok(Endpoint {
        url: node.required("url", "an expression", expression)?,
        properties: node.optional("properties", record)?.unwrap_or_default(),
        headers: headers.unwrap_or_default(),
        keys: node.keys(&["url", "properties", "headers"])?,
    })
}

fn expression(node: &Node<'_>) -> Result<Expression, ReadError> {
    let Value::Object(object) = node.value else {
        return literal(node, "an expression").map(Expression::Literal);
    };
    if object.contains_key("ref") {
        Ok(Expression::Reference(Reference {
            name: node.required("ref", "a string", text)?,
            keys: node.keys(&["ref"])?,
        }))
    } else {
        call(node, &["fn", "argv"]).map(Expression::Call)
    }
}

fn call(node: &Node<'_>, known: &[&str]) -> Result<Call, ReadError> {
    let arguments = |arguments: &Node<'_>| arguments.items(expression);
    Ok(Call {
        function: node.required("fn", "the name of a function", text)?,
        arguments: node.required("argv", "an array", arguments)?,
        keys: node.keys(known)?,
    })
}

fn literal(node: &Node<'_>, expected: &'static str) -> Result<Literal, ReadError> {
    Ok(match node.value {
        Value::Null => return Err(node.error(expected)),
        Value::String(text) => Literal::String(Template::parse(text)),
        Value::Bool(value) => Literal::Boolean(*value),
        Value::Number(number) => Literal::Number(number.clone()),
        Value::Array(_) => Literal::Array(node.items(|item| literal(item, "a literal"))?),
        Value::Object(_) => Literal::Record(record(node)?),
    })
}

fn record(node: &Node<'_>) -> Result<Record, ReadError> {
    node.entries(|value| literal(value, "a literal"))
}

fn text(node: &Node<'_>) -> Result<String, ReadError> {
    let text = node.value.as_str();
    text.map(str::to_owned)
        .ok_or_else(|| node.error("a string"))
}

fn boolean(node: &Node<'_>) -> Result<bool, ReadError> {
    node.value.as_bool().ok_or_else(|| node.error("a boolean"))
}

/// A value and its place.
struct Node<'a> {
    value: &'a Value,
    at: Place<'a>,
}

impl Node<'_> {
    fn error(&self, expected: &'static str) -> ReadError {
        ReadError {
            at: self.at.to_string(),
            expected,
            found: kind(self.value).to_owned(),
        }
    }

    fn object(&self) -> Result<&Map<String, Value>, ReadError> {
        self.value
            .as_object()
            .ok_or_else(|| self.error("an object"))
    }

    fn keys(&self, known: &[&str]) -> Result<Keys, ReadError> {
        Ok(Keys::of(self.object()?, known))
    }

    /// The entries of this object, in their order.
    fn entries<T>(
        &self,
        read: impl Fn(&Node<'_>) -> Result<T, ReadError>,
    ) -> Result<Vec<(String, T)>, ReadError> {
        let entries = self.object()?.iter().map(|(key, value)| {
            let at = self.at.key(key);
            Ok((key.clone(), read(&Node { value, at })?))
        });
        entries.collect()
    }

    /// The items of this array.
    fn items<T>(
        &self,
        read: impl Fn(&Node<'_>) -> Result<T, ReadError>,
    ) -> Result<Vec<T>, ReadError> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.error("an array"))?;
        let nodes = items.iter().enumerate().map(|(index, value)| Node {
            value,
            at: self.at.index(index),
        });
        nodes.map(|node| read(&node)).collect()
    }

    /// The value under `key`, if this object has it.
    fn optional<T>(
        &self,
        key: &str,
        read: impl Fn(&Node<'_>) -> Result<T, ReadError>,
    ) -> Result<Option<T>, ReadError> {
        let value = self.object()?.get(key);
        let at = self.at.key(key);
        value.map(|value| read(&Node { value, at })).transpose()
    }

    /// The value under `key`, which is `expected` there.
    fn required<T>(
        &self,
        key: &str,
        expected: &'static str,
        read: impl Fn(&Node<'_>) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        self.optional(key, read)?.ok_or_else(|| ReadError {
            at: self.at.key(key).to_string(),
            expected,
            found: "nothing".to_owned(),
        })
    }
}
