//! Enums of strings and of integers.

use serde_json::Value;

use super::context::Context;
use super::types::{Documentation, EnumPlan, EnumValue, IntEnumPlan, Role};
use crate::model::{Member, ShapeId};
use crate::names;

/// Plans an enum of strings.
pub(super) fn of_strings(context: &Context<'_>, id: &ShapeId) -> EnumPlan {
    let traits = &context.model.target(id).traits;
    EnumPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(traits),
        values: values(context, id, |member| string(member).to_owned()),
        sensitive: traits.data.sensitive,
        default: false,
        listed: context.role(id) == Role::Input,
    }
}

/// Plans an enum of integers.
pub(super) fn of_integers(context: &Context<'_>, id: &ShapeId) -> IntEnumPlan {
    let traits = &context.model.target(id).traits;
    let values = values(context, id, number);
    IntEnumPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(traits),
        unknown: unknown(&values),
        values,
        sensitive: traits.data.sensitive,
        default: false,
        listed: context.role(id) == Role::Input,
    }
}

fn values<T>(context: &Context<'_>, id: &ShapeId, value: fn(&Member) -> T) -> Vec<EnumValue<T>> {
    let members = context.model.target(id).members();
    let variants = names::variant_names(members.iter().map(|member| member.name.as_str()));
    let values = members.iter().zip(variants);
    values
        .map(|(member, variant)| EnumValue {
            variant,
            docs: Documentation::of(&member.traits),
            value: value(member),
        })
        .collect()
}

/// The string of a value.
fn string(member: &Member) -> &str {
    let value = member.traits.data.enum_value.as_ref();
    value.and_then(Value::as_str).unwrap_or(&member.name)
}

/// The number of a value; reading the model checked that it has one.
fn number(member: &Member) -> i32 {
    let value = member.traits.data.enum_value.as_ref();
    let number = value.and_then(Value::as_i64);
    number
        .and_then(|number| number.try_into().ok())
        .unwrap_or_default()
}

/// 0, or the nearest number below it that no value has.
fn unknown(values: &[EnumValue<i32>]) -> i32 {
    let is_free = |number: &i32| !values.iter().any(|value| value.value == *number);
    (i32::MIN..=0).rev().find(is_free).unwrap_or_default()
}
