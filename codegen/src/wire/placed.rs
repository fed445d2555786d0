//! Where the wire has members, in words: what people read, and what two plans
//! are compared by.

use super::value::{Name, Named, Scalar, Value};

/// Where the wire has a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<'a> {
    /// The field, or the variant of a union.
    pub field: &'a str,
    /// What the wire calls the member.
    pub name: String,
    /// How its value is laid out, beyond what its type says: `/member` for a
    /// list of elements of that name; empty for most.
    pub layout: String,
    /// Whether another member with the name is read instead.
    pub shadowed: bool,
}

impl<'a> Placed<'a> {
    pub(super) fn new(field: &'a str, name: &Name, value: Option<&Value>) -> Self {
        Self {
            field,
            name: name.text().to_owned(),
            layout: value.map(layout).unwrap_or_default(),
            shadowed: false,
        }
    }
}

fn layout(value: &Value) -> String {
    match value {
        Value::Scalar(Scalar::Timestamp(format)) => format!(" as {}", format.name()),
        Value::List {
            item,
            flattened: true,
        } => format!(" repeated{}", layout(&item.value)),
        Value::List {
            item,
            flattened: false,
        } => part(item),
        Value::Map {
            key,
            value,
            flattened,
        } => {
            let repeated = if *flattened { " repeated" } else { "" };
            format!("{repeated}{}{}", part(key), part(value))
        }
        Value::Scalar(_) | Value::Structure(_) => String::new(),
    }
}

/// An item, key or value. Some formats do not name it.
fn part(part: &Named) -> String {
    let name = part.name.text();
    let slash = if name.is_empty() { "" } else { "/" };
    format!("{slash}{name}{}", layout(&part.value))
}
