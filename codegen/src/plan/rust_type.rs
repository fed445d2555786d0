//! The Rust types of shapes and members.

use super::context::Context;
use super::types::RustType;
use crate::model::{Member, ShapeId, ShapeKind, Simple};

/// The Rust type of a member: boxed if the member holds what it is part of.
pub(super) fn of_member(context: &Context<'_>, container: &ShapeId, member: &Member) -> RustType {
    match of_shape(context, &member.target) {
        RustType::Structure(name) | RustType::Union(name)
            if context.recursion.needs_box(container, &member.target) =>
        {
            RustType::Boxed(name)
        }
        ty => ty,
    }
}

/// The Rust type of a shape.
pub(super) fn of_shape(context: &Context<'_>, id: &ShapeId) -> RustType {
    let shape = context.model.target(id);
    let boxed = |member: &Member| Box::new(of_shape(context, &member.target));
    let part = |member: &Member| {
        if shape.traits.data.sparse {
            Box::new(RustType::Option(boxed(member)))
        } else {
            boxed(member)
        }
    };
    match &shape.kind {
        ShapeKind::Structure(_) => RustType::Structure(context.names.get(id)),
        ShapeKind::Union(_) => RustType::Union(context.names.get(id)),
        ShapeKind::Enum(_) => RustType::Enum(context.names.get(id)),
        ShapeKind::IntEnum(_) => RustType::IntEnum(context.names.get(id)),
        ShapeKind::List(item) => RustType::List(part(item)),
        ShapeKind::Map(key, value) => RustType::Map(boxed(key), part(value)),
        ShapeKind::Simple(simple) => match simple {
            Simple::Blob => RustType::Blob,
            Simple::Boolean => RustType::Bool,
            Simple::Byte => RustType::I8,
            Simple::Short => RustType::I16,
            Simple::Integer => RustType::I32,
            Simple::Long => RustType::I64,
            Simple::Float => RustType::F32,
            Simple::Double => RustType::F64,
            Simple::Timestamp => RustType::Timestamp,
            Simple::Document => RustType::Document,
            // The other two are reported as errors: see `unsupported`.
            Simple::String | Simple::BigInteger | Simple::BigDecimal => RustType::String,
        },
        // Reported as errors likewise.
        ShapeKind::Service(_) | ShapeKind::Resource { .. } | ShapeKind::Operation(_) => {
            RustType::String
        }
    }
}
