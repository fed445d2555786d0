//! The syntax tree as JSON.

use serde_json::{Map, Value};

use super::ast::{
    Call, Condition, Endpoint, Expression, Keys, Literal, Parameter, Record, Reference, Rule,
    RuleKind,
};

/// The object under `parameters`.
pub(crate) fn print_parameters(parameters: &[Parameter]) -> Value {
    let entries = parameters.iter();
    entries
        .map(|parameter| (parameter.name.clone(), print_parameter(parameter)))
        .collect()
}

fn print_parameter(parameter: &Parameter) -> Value {
    object(&parameter.keys, |key| match key {
        "type" => Some(parameter.ty.clone().into()),
        "builtIn" => parameter.built_in.clone().map(Value::from),
        "required" => Some(parameter.required.into()),
        "default" => parameter.default.clone(),
        _ => None,
    })
}

/// The array under `rules`, or under `results` of a decision diagram.
pub(crate) fn print_rules(rules: &[Rule]) -> Value {
    rules.iter().map(print_rule).collect()
}

fn print_rule(rule: &Rule) -> Value {
    object(&rule.keys, |key| match (key, &rule.kind) {
        ("type", RuleKind::Endpoint(_)) => Some("endpoint".into()),
        ("type", RuleKind::Error(_)) => Some("error".into()),
        ("type", RuleKind::Tree(_)) => Some("tree".into()),
        ("conditions", _) => Some(rule.conditions.iter().map(print_condition).collect()),
        ("endpoint", RuleKind::Endpoint(endpoint)) => Some(print_endpoint(endpoint)),
        ("error", RuleKind::Error(error)) => Some(print_expression(error)),
        ("rules", RuleKind::Tree(rules)) => Some(print_rules(rules)),
        _ => None,
    })
}

fn print_condition(condition: &Condition) -> Value {
    print_call(&condition.call, condition.assign.as_deref())
}

fn print_endpoint(endpoint: &Endpoint) -> Value {
    object(&endpoint.keys, |key| match key {
        "url" => Some(print_expression(&endpoint.url)),
        "properties" => Some(print_record(&endpoint.properties)),
        "headers" => Some(print_headers(&endpoint.headers)),
        _ => None,
    })
}

fn print_headers(headers: &[(String, Vec<Expression>)]) -> Value {
    let entries = headers.iter();
    entries
        .map(|(name, values)| (name.clone(), print_expressions(values)))
        .collect()
}

fn print_expressions(expressions: &[Expression]) -> Value {
    expressions.iter().map(print_expression).collect()
}

fn print_expression(expression: &Expression) -> Value {
    match expression {
        Expression::Literal(literal) => print_literal(literal),
        Expression::Reference(reference) => print_reference(reference),
        Expression::Call(call) => print_call(call, None),
    }
}

fn print_literal(literal: &Literal) -> Value {
    match literal {
        Literal::String(template) => template.to_string().into(),
        Literal::Boolean(value) => (*value).into(),
        Literal::Number(number) => number.clone().into(),
        Literal::Array(items) => items.iter().map(print_literal).collect(),
        Literal::Record(record) => print_record(record),
    }
}

fn print_record(record: &Record) -> Value {
    let entries = record.iter();
    entries
        .map(|(key, value)| (key.clone(), print_literal(value)))
        .collect()
}

fn print_reference(reference: &Reference) -> Value {
    object(&reference.keys, |key| {
        (key == "ref").then(|| reference.name.clone().into())
    })
}

fn print_call(call: &Call, assign: Option<&str>) -> Value {
    object(&call.keys, |key| match key {
        "fn" => Some(call.function.clone().into()),
        "argv" => Some(print_expressions(&call.arguments)),
        "assign" => assign.map(Value::from),
        _ => None,
    })
}

/// An object with these keys, in their order; `known` gives the values of those
/// that the language defines.
fn object(keys: &Keys, known: impl Fn(&str) -> Option<Value>) -> Value {
    let entries = keys.iter().filter_map(|(key, unknown)| {
        let value = unknown.cloned().or_else(|| known(key))?;
        Some((key.to_owned(), value))
    });
    Value::Object(entries.collect::<Map<_, _>>())
}
