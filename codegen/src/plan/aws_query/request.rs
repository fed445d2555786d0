//! How inputs and the structures within them are written.

use super::{
    UnionWriter, Write, WriteAbsent, WriteMember, WriteVariant, Writer, encode, timestamp_format,
};
use crate::model::{Member, ShapeKind, Simple};
use crate::names::{self, function_name};
use crate::plan::context::Context;
use crate::plan::types::{MemberPlan, Presence, StructurePlan, UnionPlan};

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
    let members = plan.members_in(context.model);
    members
        .map(|(plan, member)| bind(context, plan, member))
        .collect()
}

/// Binds a union.
pub(super) fn union_writer(context: &Context<'_>, plan: &UnionPlan) -> UnionWriter {
    let variants = plan.variants_in(context.model).map(|(variant, member)| {
        let has_value = variant.ty.is_some();
        WriteVariant {
            name: member.name.clone(),
            variant: variant.variant.clone(),
            key: key(member),
            value: has_value.then(|| write(context, member, member.traits.xml.flattened)),
        }
    });
    UnionWriter {
        function: function_name("write", &plan.name),
        ty: plan.name.clone(),
        variants: variants.collect(),
        unknown: plan.unknown,
    }
}

/// The key of a member of a structure or union.
fn key(member: &Member) -> String {
    encode(member.traits.xml.name.as_deref().unwrap_or(&member.name))
}

fn bind(context: &Context<'_>, plan: &MemberPlan, member: &Member) -> WriteMember {
    WriteMember {
        name: member.name.clone(),
        local: names::local_name(&plan.field),
        field: plan.field.clone(),
        key: key(member),
        absent: match plan.presence {
            Presence::Optional if plan.idempotency_token => WriteAbsent::IdempotencyToken,
            Presence::Optional => WriteAbsent::Nothing,
            _ => WriteAbsent::Never,
        },
        value: write(context, member, member.traits.xml.flattened),
    }
}

/// How the value of a member is written; `flattened` leaves the name of items
/// or entries out.
fn write(context: &Context<'_>, member: &Member, flattened: bool) -> Write {
    let target = &member.target;
    let shape = context.model.target(target);
    let name = |member: &Member, default: &str| {
        encode(member.traits.xml.name.as_deref().unwrap_or(default))
    };
    match &shape.kind {
        ShapeKind::List(member) => Write::List {
            infix: if flattened {
                String::new()
            } else {
                format!(".{}", name(member, "member"))
            },
            item: Box::new(write(context, member, false)),
        },
        ShapeKind::Map(key, value) => Write::Map {
            infix: if flattened {
                String::new()
            } else {
                ".entry".to_owned()
            },
            names: (name(key, "key"), name(value, "value")),
            value: Box::new(write(context, value, false)),
        },
        ShapeKind::Structure(_) | ShapeKind::Union(_) => Write::Structure {
            function: function_name("write", &context.names.get(target)),
            shape: target.clone(),
        },
        ShapeKind::Enum(_) => Write::Enum,
        ShapeKind::IntEnum(_) => Write::IntEnum,
        ShapeKind::Simple(Simple::Blob) => Write::Blob,
        ShapeKind::Simple(Simple::Timestamp) => {
            Write::Timestamp(timestamp_format(&member.traits, &shape.traits))
        }
        ShapeKind::Simple(Simple::Float | Simple::Double) => Write::Float,
        ShapeKind::Simple(Simple::String) => Write::Text,
        _ => Write::Plain,
    }
}
