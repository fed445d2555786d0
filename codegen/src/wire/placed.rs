//! Where the wire has members, in words: what people read, and what two plans
//! are compared by.

use super::bound::BoundService;
use super::value::{Name, Named, Scalar, Value};
use super::{read, write};

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
}

impl<'a> Placed<'a> {
    pub(super) fn new(field: &'a str, name: &Name, value: Option<&Value>) -> Self {
        Self {
            field,
            name: name.text().to_owned(),
            layout: value.map(layout).unwrap_or_default(),
        }
    }
}

impl<'a> BoundService<'a> {
    /// Where requests have the members of each type that they hold: inputs,
    /// structures and unions.
    pub fn requests(self) -> Vec<(&'a str, Vec<Placed<'a>>)> {
        let inputs = self.operations();
        let inputs = inputs.map(|it| (it.plan.input.name.as_str(), it.wire.request.placed()));
        let structures = self.wire.written.structures.iter();
        let structures = structures.map(|it| (it.ty.as_str(), write::placed(&it.members)));
        let unions = self.wire.written.unions.iter().map(|union| {
            let variants = union.variants.iter();
            let variants = variants.map(|it| Placed::new(&it.variant, &it.name, it.value.as_ref()));
            (union.ty.as_str(), variants.collect())
        });
        inputs.chain(structures).chain(unions).collect()
    }

    /// Where replies have the members of each type that they hold: outputs,
    /// structures, unions and errors.
    pub fn replies(self) -> Vec<(&'a str, Vec<Placed<'a>>)> {
        let outputs = self.operations();
        let outputs = outputs.map(|it| (it.plan.output.name.as_str(), it.wire.reply.placed()));
        let structures = self.wire.read.structures.iter();
        let structures = structures.map(|it| (it.ty.as_str(), read::placed(&it.members)));
        let unions = self.wire.read.unions.iter().map(|union| {
            let variants = union.variants.iter();
            let variants = variants.map(|it| Placed::new(&it.variant, &it.name, it.value.as_ref()));
            (union.ty.as_str(), variants.collect())
        });
        let errors = self.exceptions().filter_map(|it| {
            let members = it.wire.members.as_ref()?;
            Some((it.plan.name.as_str(), members.placed()))
        });
        let replies = outputs.chain(structures).chain(unions);
        replies.chain(errors).collect()
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
