//! Structures and their members.

use serde_json::Value;

use super::context::Context;
use super::names;
use super::types::{DefaultValue, MemberPlan, Presence, Role, RustType, StructurePlan};
use super::{Documentation, PlanError, constraint, reach};
use crate::model::{Member, Shape, ShapeId, ShapeKind, Simple, Traits, point_in_time};

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
            sensitive: plan.sensitive || shape.traits.sensitive,
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
        correction: default_value(context, member, target),
        presence: match role {
            Role::Input => input_presence(member),
            Role::Output => output_presence(context, member, target),
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
    shape.traits.sensitive
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
    member.traits.sensitive || is_session_token(member)
}

/// Whether a member is required, may not become optional in a later version of
/// the model, and is no token that is made up where it is absent.
///
/// <https://smithy.io/2.0/spec/type-refinement-traits.html#clientoptional-trait>
/// <https://smithy.io/2.0/spec/behavior-traits.html#idempotencytoken-trait>
pub(super) fn always_there(member: &Member) -> bool {
    let traits = &member.traits;
    traits.required && !traits.client_optional && !traits.idempotency_token
}

/// Whether a member of an input can be absent: unless it is required. A
/// default is the service's own business.
pub(super) fn input_presence(member: &Member) -> Presence {
    if always_there(member) {
        Presence::Required
    } else {
        Presence::Optional
    }
}

/// Whether a member of a reply can be absent: lists and maps are plain, since
/// absent reads as empty. A default that was added to a member later leaves it
/// the `Option` that it was.
///
/// <https://smithy.io/2.0/spec/type-refinement-traits.html#addeddefault-trait>
fn output_presence(context: &Context<'_>, member: &Member, target: &Shape) -> Presence {
    let is_option = member.traits.client_optional || member.traits.added_default;
    match (default_value(context, member, target), &target.kind) {
        _ if always_there(member) => Presence::Required,
        (_, ShapeKind::List(_) | ShapeKind::Map(..)) => Presence::Defaulted(DefaultValue::OfType),
        (Some(value), _) if !is_option => Presence::Defaulted(value),
        _ => Presence::Optional,
    }
}

/// The value that the model gives a member by default, as far as a reply that
/// lacks the member can be read as having it.
fn default_value(context: &Context<'_>, member: &Member, target: &Shape) -> Option<DefaultValue> {
    let value = member.traits.default.as_ref()?;
    match (&target.kind, value) {
        (ShapeKind::Simple(Simple::Boolean), Value::Bool(value)) => {
            Some(DefaultValue::Bool(*value))
        }
        (ShapeKind::IntEnum(_), Value::Number(value)) => {
            let number = value.as_i64()?.try_into().ok()?;
            let name = context.names.get(&member.target);
            Some(DefaultValue::IntEnum(name, number))
        }
        (
            ShapeKind::Simple(Simple::Byte | Simple::Short | Simple::Integer | Simple::Long),
            Value::Number(value),
        ) => value.as_i64().map(DefaultValue::Integer),
        (ShapeKind::Simple(Simple::Timestamp), value) => {
            let time = point_in_time(value)?;
            Some(DefaultValue::Timestamp(time.seconds(), time.nanoseconds()))
        }
        (ShapeKind::Simple(_), Value::Number(_)) if is_zero(value) => Some(DefaultValue::OfType),
        (ShapeKind::Simple(Simple::Float | Simple::Double), Value::Number(value)) => {
            value.as_f64().map(DefaultValue::Float)
        }
        (ShapeKind::Simple(Simple::String | Simple::Blob), Value::String(value))
            if value.is_empty() =>
        {
            Some(DefaultValue::OfType)
        }
        (ShapeKind::Simple(Simple::String) | ShapeKind::Enum(_), Value::String(value)) => {
            Some(DefaultValue::Text(value.clone()))
        }
        _ => None,
    }
}

fn is_zero(value: &Value) -> bool {
    value
        .as_f64()
        .is_some_and(|value| value.abs() < f64::MIN_POSITIVE)
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
