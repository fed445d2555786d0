//! How inputs and the structures within them are written.

use super::{TimestampFormat, Write, WriteMember, Writer, encode};
use crate::model::{Member, ShapeId, ShapeKind, Simple};
use crate::plan::names::{self, function_name};
use crate::plan::service::Context;
use crate::plan::structure::input_presence;
use crate::plan::types::Presence;

/// Binds a structure.
pub(super) fn writer(context: &Context<'_>, id: &ShapeId) -> Writer {
    let ty = context.names.get(id);
    Writer {
        function: function_name("write", &ty),
        ty,
        members: members(context, id),
    }
}

/// Binds the members of a structure.
pub(super) fn members(context: &Context<'_>, id: &ShapeId) -> Vec<WriteMember> {
    context
        .model
        .target(id)
        .members()
        .iter()
        .map(|member| bind(context, member))
        .collect()
}

fn bind(context: &Context<'_>, member: &Member) -> WriteMember {
    let key = member.traits.xml_name.as_deref().unwrap_or(&member.name);
    let field = names::field_name(&member.name);
    WriteMember {
        name: member.name.clone(),
        local: names::local_name(&field),
        field,
        key: encode(key),
        optional: input_presence(member) != Presence::Required,
        value: write(context, &member.target, member.traits.xml_flattened),
    }
}

/// How a value is written; `flattened` leaves the name of items or entries
/// out.
fn write(context: &Context<'_>, target: &ShapeId, flattened: bool) -> Write {
    let name = |member: &Member, default: &str| {
        encode(member.traits.xml_name.as_deref().unwrap_or(default))
    };
    match &context.model.target(target).kind {
        ShapeKind::List(member) => Write::List {
            infix: if flattened {
                String::new()
            } else {
                format!(".{}", name(member, "member"))
            },
            item: Box::new(write(context, &member.target, false)),
        },
        ShapeKind::Map(key, value) => Write::Map {
            infix: if flattened {
                String::new()
            } else {
                ".entry".to_owned()
            },
            names: (name(key, "key"), name(value, "value")),
            value: Box::new(write(context, &value.target, false)),
        },
        ShapeKind::Structure(_) => Write::Structure {
            function: function_name("write", &context.names.get(target)),
            shape: target.clone(),
        },
        ShapeKind::Enum(_) => Write::Enum,
        ShapeKind::Simple(Simple::Blob) => Write::Blob,
        ShapeKind::Simple(Simple::Timestamp) => Write::Timestamp(TimestampFormat::DateTime),
        ShapeKind::Simple(Simple::Float | Simple::Double) => Write::Float,
        ShapeKind::Simple(Simple::String) => Write::Text,
        _ => Write::Plain,
    }
}
