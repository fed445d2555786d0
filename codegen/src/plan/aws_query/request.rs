//! How inputs and the structures within them are written.

use super::{TimestampFormat, Write, WriteAbsent, WriteMember, Writer, encode};
use crate::model::{Member, ShapeId, ShapeKind, Simple};
use crate::plan::context::Context;
use crate::plan::names::{self, function_name};
use crate::plan::types::{MemberPlan, Presence, StructurePlan};

/// Binds a structure.
pub(super) fn writer(context: &Context<'_>, plan: &StructurePlan) -> Writer {
    Writer {
        function: function_name("write", &plan.name),
        ty: plan.name.clone(),
        members: members(context, plan),
    }
}

/// Binds the members of a structure.
pub(super) fn members(context: &Context<'_>, plan: &StructurePlan) -> Vec<WriteMember> {
    let members = plan.members.iter();
    members
        .map(|member| bind(context.member(&plan.shape, &member.member), member, context))
        .collect()
}

fn bind(member: &Member, plan: &MemberPlan, context: &Context<'_>) -> WriteMember {
    let key = member.traits.xml_name.as_deref().unwrap_or(&member.name);
    WriteMember {
        name: member.name.clone(),
        local: names::local_name(&plan.field),
        field: plan.field.clone(),
        key: encode(key),
        absent: if plan.presence == Presence::Optional {
            WriteAbsent::Nothing
        } else {
            WriteAbsent::Never
        },
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
