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
    /// list of elements of that name, ` as http-date`; empty for most.
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

    /// A member elsewhere than in the body: `header X-Amz-Date`.
    pub(super) fn at(field: &'a str, place: &str, name: &str, layout: String) -> Self {
        Self {
            field,
            name: format!("{place} {name}").trim_end().to_owned(),
            layout,
            shadowed: false,
        }
    }
}

/// How a value is laid out, beyond what its type says.
pub(super) fn layout(value: &Value) -> String {
    match value {
        Value::Scalar(scalar) => scalar_layout(scalar),
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
        Value::Nullable(value) => layout(value),
        Value::Document | Value::Structure(_) => String::new(),
    }
}

/// How a value without parts is laid out, beyond what its type says.
pub(super) fn scalar_layout(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Timestamp(format) => format!(" as {}", format.name()),
        Scalar::EncodedText => " as base64".to_owned(),
        _ => String::new(),
    }
}

/// An item, key or value. Some formats do not name it.
fn part(part: &Named) -> String {
    let name = part.name.text();
    let slash = if name.is_empty() { "" } else { "/" };
    format!("{slash}{name}{}", layout(&part.value))
}
