//! The facts of an operation's reference page, and the fixture that holds them.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// What a reference page says of an operation.
#[derive(Debug, PartialEq)]
pub(crate) struct Facts {
    pub(crate) operation: String,
    /// The service, as AWS's links to its reference name it.
    pub(crate) service: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) exceptions: Vec<String>,
    /// What Python gets.
    pub(crate) returns: String,
    pub(crate) examples: Vec<Example>,
}

/// A parameter of the request.
#[derive(Debug, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: String,
    pub(crate) required: bool,
    /// The values that the page lists; none where any text is one.
    pub(crate) values: Vec<String>,
}

/// An example of a request and its reply.
#[derive(Debug, PartialEq)]
pub(crate) struct Example {
    /// The parameters' values, by name.
    pub(crate) input: BTreeMap<String, String>,
    /// The keys of the reply.
    pub(crate) output: Vec<String>,
}

impl Facts {
    /// The facts of the fixture.
    pub(crate) fn transcribed() -> Self {
        let mut table = include_str!("update_access_key.toml")
            .parse::<Table>()
            .unwrap();
        let facts = Self {
            operation: text(take(&mut table, "operation")),
            service: text(take(&mut table, "service")),
            parameters: each(take(&mut table, "parameters"), parameter),
            exceptions: each(take(&mut table, "exceptions"), text),
            returns: text(take(&mut table, "returns")),
            examples: each(take(&mut table, "examples"), example),
        };
        assert!(table.is_empty(), "nobody reads {table}");
        facts
    }
}

fn parameter(value: Value) -> Parameter {
    let mut table = table(value);
    let parameter = Parameter {
        name: text(take(&mut table, "name")),
        ty: text(take(&mut table, "type")),
        required: take(&mut table, "required").as_bool().unwrap(),
        values: each(take(&mut table, "values"), text),
    };
    assert!(table.is_empty(), "nobody reads {table}");
    parameter
}

fn example(value: Value) -> Example {
    let mut fields = table(value);
    let input = table(take(&mut fields, "input")).into_iter();
    let example = Example {
        input: input.map(|(name, value)| (name, text(value))).collect(),
        output: each(take(&mut fields, "output"), text),
    };
    assert!(fields.is_empty(), "nobody reads {fields}");
    example
}

fn take(table: &mut Table, key: &str) -> Value {
    table
        .remove(key)
        .unwrap_or_else(|| panic!("there is no `{key}`"))
}

fn table(value: Value) -> Table {
    match value {
        Value::Table(table) => table,
        other => panic!("{other} is no table"),
    }
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => panic!("{other} is no text"),
    }
}

fn each<T>(value: Value, read: impl Fn(Value) -> T) -> Vec<T> {
    match value {
        Value::Array(items) => items.into_iter().map(read).collect(),
        other => panic!("{other} is no list"),
    }
}
