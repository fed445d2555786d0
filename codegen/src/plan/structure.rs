//! Structures and their members.

use super::context::Context;
use super::types::{MemberPlan, Role, RustType, StructurePlan};
use super::{Documentation, PlanError, constraint, presence, reach};
use crate::model::{Member, ShapeId, ShapeKind, Simple, Traits};
use crate::names;

/// Plans a structure under a name of its own.
pub(super) fn plan(context: &Context<'_>, id: &ShapeId, name: String, role: Role) -> StructurePlan {
    let shape = context.model.target(id);
    check_traits(context, id.as_str(), &shape.traits);
    let members = shape
        .members()
        .iter()
        .map(|member| plan_member(context, id, member, role));
    let names = shape.members().iter().map(|member| member.name.as_str());
    let fields = names::field_names(names);
    let names = names::setter_names(&fields).into_iter().zip(fields);
    let members = members
        .zip(names)
        .map(|(plan, (setter, field))| MemberPlan {
            sensitive: plan.sensitive || shape.traits.data.sensitive,
            setter,
            field,
            ..plan
        });
    StructurePlan {
        shape: id.clone(),
        name,
        docs: Documentation::of(&shape.traits, String::new()),
        members: members.collect(),
        role,
        default: reach::defaultable(context, shape, role),
    }
}

/// Plans a structure as the shared type that it becomes.
pub(super) fn shared(context: &Context<'_>, id: &ShapeId) -> StructurePlan {
    plan(context, id, context.names.get(id), context.role(id))
}

/// Plans a member of a structure.
pub(super) fn plan_member(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
    role: Role,
) -> MemberPlan {
    check_member_traits(context, container, member);
    let target = context.model.target(&member.target);
    let field = names::field_name(&member.name);
    MemberPlan {
        setter: field.clone(),
        member: member.name.clone(),
        docs: member_documentation(context, container, member, role),
        correction: presence::default_value(context, member, target),
        presence: match role {
            Role::Input => presence::input_presence(member),
            Role::Output => presence::output_presence(context, member, target),
        },
        missed: role == Role::Input && constraint::is_missed(context, container, member),
        sensitive: is_sensitive_part(context, member),
        field,
        ty: member_type(context, container, member),
    }
}

/// The Rust type of a member: boxed where it holds what it is a member of.
pub(super) fn member_type(context: &Context<'_>, container: &ShapeId, member: &Member) -> RustType {
    match rust_type(context, &member.target) {
        RustType::Structure(name) | RustType::Union(name)
            if reach::holds(context, &member.target, container) =>
        {
            RustType::Boxed(name)
        }
        ty => ty,
    }
}

/// Whether a member is the token of temporary credentials, which models do not
/// mark although nobody else may have it.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html>
fn is_session_token(member: &Member) -> bool {
    member.name.eq_ignore_ascii_case("SessionToken")
}

/// Whether a shape is sensitive, or a list or map of what is; structures and
/// unions look after their own members.
pub(super) fn is_sensitive(context: &Context<'_>, id: &ShapeId) -> bool {
    let shape = context.model.target(id);
    shape.traits.data.sensitive
        || match &shape.kind {
            ShapeKind::List(member) => is_sensitive_part(context, member),
            ShapeKind::Map(key, value) => {
                is_sensitive_part(context, key) || is_sensitive_part(context, value)
            }
            _ => false,
        }
}

/// Whether a member is sensitive, itself or as its target is.
pub(super) fn is_sensitive_part(context: &Context<'_>, member: &Member) -> bool {
    is_sensitive_itself(member) || is_sensitive(context, &member.target)
}

/// Whether a member is sensitive whatever its target, as Smithy 1.0 has it, or
/// by its name.
pub(super) fn is_sensitive_itself(member: &Member) -> bool {
    member.traits.data.sensitive || is_session_token(member)
}

/// The Rust type of a shape.
pub(super) fn rust_type(context: &Context<'_>, id: &ShapeId) -> RustType {
    let shape = context.model.target(id);
    check_traits(context, id.as_str(), &shape.traits);
    let kind = match &shape.kind {
        ShapeKind::Structure(_) => return RustType::Structure(context.names.get(id)),
        ShapeKind::Union(_) => return RustType::Union(context.names.get(id)),
        ShapeKind::Enum(_) => return RustType::Enum(context.names.get(id)),
        ShapeKind::IntEnum(_) => return RustType::IntEnum(context.names.get(id)),
        ShapeKind::List(member) => {
            return RustType::List(Box::new(part_type(context, id, member)));
        }
        ShapeKind::Map(key, value) => {
            let key = Box::new(part_type(context, id, key));
            return RustType::Map(key, Box::new(part_type(context, id, value)));
        }
        ShapeKind::Simple(simple) => match simple {
            Simple::Blob => return RustType::Blob,
            Simple::Boolean => return RustType::Bool,
            Simple::String => return RustType::String,
            Simple::Byte => return RustType::I8,
            Simple::Short => return RustType::I16,
            Simple::Integer => return RustType::I32,
            Simple::Long => return RustType::I64,
            Simple::Float => return RustType::F32,
            Simple::Double => return RustType::F64,
            Simple::Timestamp => return RustType::Timestamp,
            Simple::BigInteger => "bigInteger",
            Simple::BigDecimal => "bigDecimal",
            Simple::Document => "document",
        },
        ShapeKind::Service(_) => "service",
        ShapeKind::Resource { .. } => "resource",
        ShapeKind::Operation(_) => "operation",
    };
    context.unsupported(PlanError::Shape {
        shape: id.clone(),
        kind,
    });
    RustType::String
}

/// The Rust type of what a list or map is of.
fn part_type(context: &Context<'_>, container: &ShapeId, member: &Member) -> RustType {
    check_member_traits(context, container, member);
    rust_type(context, &member.target)
}

/// Whether a shape is an input or output of a selected operation.
pub(super) fn is_body(context: &Context<'_>, id: &ShapeId) -> bool {
    context.selection.operations.iter().any(|operation| {
        matches!(&context.model.target(operation).kind,
            ShapeKind::Operation(operation) if operation.input == *id || operation.output == *id)
    })
}

pub(super) fn check_member_traits(context: &Context<'_>, container: &ShapeId, member: &Member) {
    let name = format!("{container}${}", member.name);
    check_traits(context, &name, &member.traits);
}

/// Notes the traits that are not supported.
pub(super) fn check_traits(context: &Context<'_>, shape: &str, traits: &Traits) {
    for (trait_id, reason) in context.protocol.unsupported_data(traits) {
        context.unsupported(PlanError::Trait {
            shape: shape.to_owned(),
            trait_id,
            reason,
        });
    }
}

/// The documentation of a member: its own, or its target's, and what a caller
/// has to know.
pub(super) fn member_documentation(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
    role: Role,
) -> Documentation {
    let otherwise = format!("The member `{}`.", member.name);
    let mut documentation = Documentation::of(&member.traits, otherwise);
    if documentation.text.is_empty() {
        let target = context.model.target(&member.target);
        documentation.text = Documentation::of(&target.traits, String::new()).text;
    }
    if role == Role::Input {
        documentation.notes = constraint::notes(context, container, member);
    }
    documentation
}
