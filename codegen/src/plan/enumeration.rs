//! Enums of texts and of whole numbers.

use serde_json::Value;

use super::Documentation;
use super::context::Context;
use super::types::{EnumPlan, EnumValue, IntEnumPlan};
use crate::model::{Member, ShapeId};
use crate::{docs, names};

/// Plans an enum of texts.
pub(super) fn of_texts(context: &Context<'_>, id: &ShapeId) -> EnumPlan {
    let traits = &context.model.target(id).traits;
    EnumPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(traits, String::new()),
        values: values(context, id, |member| text(member).to_owned()),
        sensitive: traits.data.sensitive,
        default: false,
    }
}

/// Plans an enum of numbers.
pub(super) fn of_numbers(context: &Context<'_>, id: &ShapeId) -> IntEnumPlan {
    let traits = &context.model.target(id).traits;
    let values = values(context, id, number);
    IntEnumPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(traits, String::new()),
        unknown: unknown(&values),
        values,
        sensitive: traits.data.sensitive,
        default: false,
    }
}

fn values<T: ToString>(
    context: &Context<'_>,
    id: &ShapeId,
    value: fn(&Member) -> T,
) -> Vec<EnumValue<T>> {
    let members = context.model.target(id).members();
    let variants = names::variant_names(members.iter().map(|member| member.name.as_str()));
    let values = members.iter().zip(variants);
    values
        .map(|(member, variant)| EnumValue {
            variant,
            docs: Documentation::of(
                &member.traits,
                format!("The value {}.", docs::code(&value(member).to_string())),
            ),
            value: value(member),
        })
        .collect()
}

/// The text of a value.
fn text(member: &Member) -> &str {
    let value = member.traits.data.enum_value.as_ref();
    value.and_then(Value::as_str).unwrap_or(&member.name)
}

/// The number of a value, which a model was checked to have.
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
