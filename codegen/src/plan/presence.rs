//! Which members are always present, may be absent, or have a default.

use serde_json::Value;

use super::types::{DefaultValue, Presence};
use crate::model::{Member, Shape, ShapeKind, Simple, point_in_time};
use crate::names::ServiceNames;

/// Whether a member is required, may not become optional in a later version of
/// the model, and is not a token that is made up if it is absent.
///
/// <https://smithy.io/2.0/spec/type-refinement-traits.html#clientoptional-trait>
/// <https://smithy.io/2.0/spec/behavior-traits.html#idempotencytoken-trait>
pub(super) fn always_present(member: &Member) -> bool {
    let traits = &member.traits;
    traits.presence.required
        && !traits.presence.client_optional
        && !traits.behavior.idempotency_token
}

/// Whether a member of an input can be absent: it can unless it is required.
/// The service itself applies a default.
pub(super) fn input_presence(member: &Member) -> Presence {
    if always_present(member) {
        Presence::Required
    } else {
        Presence::Optional
    }
}

/// Whether a member of a reply can be absent. Lists and maps are never an
/// `Option`: if absent, they are empty. A member that got its default in a later
/// version of the model stays the `Option` that it was.
///
/// <https://smithy.io/2.0/spec/type-refinement-traits.html#addeddefault-trait>
pub(super) fn output_presence(names: &ServiceNames, member: &Member, target: &Shape) -> Presence {
    let is_option = member.traits.presence.client_optional || member.traits.presence.added_default;
    match (default_value(names, member, target), &target.kind) {
        _ if always_present(member) => Presence::Required,
        (_, ShapeKind::List(_) | ShapeKind::Map(..)) => Presence::Defaulted(DefaultValue::OfType),
        (Some(value), _) if !is_option => Presence::Defaulted(value),
        _ => Presence::Optional,
    }
}

/// The default that the model gives a member, if a reply that lacks the member
/// can be read as having it.
pub(super) fn default_value(
    names: &ServiceNames,
    member: &Member,
    target: &Shape,
) -> Option<DefaultValue> {
    let value = member.traits.presence.default.as_ref()?;
    match (&target.kind, value) {
        (ShapeKind::Simple(Simple::Boolean), Value::Bool(value)) => {
            Some(DefaultValue::Bool(*value))
        }
        (ShapeKind::IntEnum(_), Value::Number(value)) => {
            let number = value.as_i64()?.try_into().ok()?;
            let name = names.get(&member.target);
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
