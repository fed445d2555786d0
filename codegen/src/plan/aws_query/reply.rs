//! How outputs, errors and the structures within them are read.

use super::{Entry, Read, ReadMember, ReadVariant, Reader, UnionReader, absent, timestamp_format};
use crate::model::{Member, ShapeKind, Simple};
use crate::names::{self, function_name};
use crate::plan::context::Context;
use crate::plan::types::{ExceptionPlan, MemberPlan, RustType, StructurePlan, UnionPlan};

/// Binds a structure.
pub(super) fn reader(context: &Context<'_>, plan: &StructurePlan) -> Reader {
    Reader {
        function: function_name("read", &plan.name),
        ty: plan.name.clone(),
        members: members(context, plan.members_in(context.model)),
    }
}

/// Binds a union.
pub(super) fn union_reader(context: &Context<'_>, plan: &UnionPlan) -> UnionReader {
    let variants = plan.variants_in(context.model).map(|(variant, member)| {
        let has_value = variant.ty.is_some();
        ReadVariant {
            variant: variant.variant.clone(),
            element: element(member, &member.name),
            value: has_value.then(|| read(context, member, member.traits.xml.flattened)),
            boxed: matches!(variant.ty, Some(RustType::Boxed(_))),
        }
    });
    UnionReader {
        function: function_name("read", &plan.name),
        ty: plan.name.clone(),
        variants: variants.collect(),
    }
}

/// The element of a member, by its local name: which prefix a reply gives to a
/// namespace is its own choice.
fn element(member: &Member, default: &str) -> String {
    let name = member.traits.xml.name.as_deref().unwrap_or(default);
    let local = name.rsplit_once(':').map_or(name, |(_prefix, local)| local);
    local.to_owned()
}

/// Binds the members of an error beyond the message.
pub(super) fn error(context: &Context<'_>, plan: &ExceptionPlan) -> Reader {
    Reader {
        function: function_name("read", &plan.name),
        ty: plan.name.clone(),
        members: members(context, plan.members_in(context.model)),
    }
}

fn members<'p, 'm>(
    context: &Context<'_>,
    members: impl Iterator<Item = (&'p MemberPlan, &'m Member)>,
) -> Vec<ReadMember> {
    let bind = |(plan, member): (&MemberPlan, &Member)| ReadMember {
        element: element(member, &member.name),
        value: read(context, member, member.traits.xml.flattened),
        absent: absent(context, &member.target, plan),
        boxed: matches!(plan.ty, RustType::Boxed(_)),
        local: names::local_name(&plan.field),
        field: plan.field.clone(),
    };
    members.map(bind).collect()
}

/// How the value of a member is read; `flattened` for items or entries without
/// an element around them.
fn read(context: &Context<'_>, member: &Member, flattened: bool) -> Read {
    let target = &member.target;
    let shape = context.model.target(target);
    match &shape.kind {
        ShapeKind::List(member) => {
            let item = Box::new(read(context, member, false));
            if flattened {
                return Read::FlatList(item);
            }
            let element = element(member, "member");
            Read::List { element, item }
        }
        ShapeKind::Map(key, value) => {
            let entry = entry(context, key, value);
            if flattened {
                return Read::FlatMap(entry);
            }
            let element = "entry".to_owned();
            Read::Map { element, entry }
        }
        ShapeKind::Structure(_) | ShapeKind::Union(_) => {
            Read::Structure(function_name("read", &context.names.get(target)))
        }
        ShapeKind::Enum(_) => Read::Enum(context.names.get(target)),
        ShapeKind::IntEnum(_) => Read::IntEnum(context.names.get(target)),
        ShapeKind::Simple(Simple::Blob) => Read::Blob,
        ShapeKind::Simple(Simple::String) => Read::Text,
        ShapeKind::Simple(Simple::Timestamp) => {
            Read::Timestamp(timestamp_format(&member.traits, &shape.traits))
        }
        _ => Read::Value,
    }
}

fn entry(context: &Context<'_>, key: &Member, value: &Member) -> Entry {
    let key_kind = &context.model.target(&key.target).kind;
    Entry {
        key_element: element(key, "key"),
        value_element: element(value, "value"),
        key_enum: matches!(key_kind, ShapeKind::Enum(_)).then(|| context.names.get(&key.target)),
        value: Box::new(read(context, value, false)),
    }
}
