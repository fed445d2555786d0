//! How outputs, errors and the structures within them are read.

use super::{Entry, Read, ReadMember, Reader, TimestampFormat, absent};
use crate::model::{Member, ShapeId, ShapeKind, Simple};
use crate::plan::names::{self, function_name};
use crate::plan::operation::is_message;
use crate::plan::service::Context;
use crate::plan::structure::plan_member;
use crate::plan::types::{Role, RustType};

/// Binds a structure.
pub(super) fn reader(context: &Context<'_>, id: &ShapeId) -> Reader {
    let ty = context.names.get(id);
    let members = context.model.target(id).members().iter();
    Reader {
        function: function_name("read", &ty),
        ty,
        members: members
            .map(|member| bind(context, id, member, context.role(id)))
            .collect(),
    }
}

/// Binds an output.
pub(super) fn output(context: &Context<'_>, operation: &ShapeId, id: &ShapeId) -> Reader {
    let ty = format!("{}Output", names::type_name(operation.name()));
    let members = context.model.target(id).members().iter();
    Reader {
        function: function_name("read", &ty),
        ty,
        members: members
            .map(|member| bind(context, id, member, Role::Output))
            .collect(),
    }
}

/// Binds the errors that have members beyond the message.
pub(super) fn errors(context: &Context<'_>) -> Vec<Reader> {
    let errors = context.selection.closure.iter().filter_map(|id| {
        let shape = context.model.target(id);
        shape.traits.error?;
        let members = shape
            .members()
            .iter()
            .filter(|member| !is_message(&member.name));
        let ty = context.names.get(id);
        let members: Vec<_> = members
            .map(|member| bind(context, id, member, Role::Output))
            .collect();
        (!members.is_empty()).then(|| Reader {
            function: function_name("read", &ty),
            ty,
            members,
        })
    });
    errors.collect()
}

fn bind(context: &Context<'_>, container: &ShapeId, member: &Member, role: Role) -> ReadMember {
    let plan = plan_member(context, container, member, role);
    ReadMember {
        element: member
            .traits
            .xml_name
            .as_deref()
            .unwrap_or(&member.name)
            .to_owned(),
        value: read(context, &member.target, member.traits.xml_flattened),
        absent: absent(context, &member.target, &plan.ty, &plan.presence),
        boxed: matches!(plan.ty, RustType::Boxed(_)),
        local: names::local_name(&plan.field),
        field: plan.field,
    }
}

/// How a value is read; `flattened` for items or entries without an element
/// around them.
fn read(context: &Context<'_>, target: &ShapeId, flattened: bool) -> Read {
    match &context.model.target(target).kind {
        ShapeKind::List(member) => {
            let item = Box::new(read(context, &member.target, false));
            if flattened {
                return Read::FlatList(item);
            }
            let element = member
                .traits
                .xml_name
                .as_deref()
                .unwrap_or("member")
                .to_owned();
            Read::List { element, item }
        }
        ShapeKind::Map(key, value) => {
            let entry = entry(context, key, value);
            if flattened {
                Read::FlatMap(entry)
            } else {
                Read::Map(entry)
            }
        }
        ShapeKind::Structure(_) => {
            Read::Structure(function_name("read", &context.names.get(target)))
        }
        ShapeKind::Enum(_) => Read::Enum(context.names.get(target)),
        ShapeKind::Simple(Simple::Blob) => Read::Blob,
        ShapeKind::Simple(Simple::String) => Read::Text,
        ShapeKind::Simple(Simple::Timestamp) => Read::Timestamp(TimestampFormat::DateTime),
        _ => Read::Value,
    }
}

fn entry(context: &Context<'_>, key: &Member, value: &Member) -> Entry {
    let name = |member: &Member, default: &str| {
        member
            .traits
            .xml_name
            .as_deref()
            .unwrap_or(default)
            .to_owned()
    };
    let key_kind = &context.model.target(&key.target).kind;
    Entry {
        key_element: name(key, "key"),
        value_element: name(value, "value"),
        key_enum: matches!(key_kind, ShapeKind::Enum(_)).then(|| context.names.get(&key.target)),
        value: Box::new(read(context, &value.target, false)),
    }
}
