//! A model's examples, as code.

use serde_json::{Map, Number, Value};

use super::context::Context;
use super::types::{Constructor, RustType, StructurePlan};
use super::{enumeration, structure, union};
use crate::model::{Length, Operation, Shape, ShapeId, ShapeKind, Simple};

/// An example of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct ExamplePlan {
    /// What it shows, if the model says so.
    pub docs: String,
    /// The input, as the model has it.
    pub values: Map<String, Value>,
    /// The input, as Rust.
    pub input: Expr,
    /// Whether the input satisfies the model's own constraints; AWS's examples
    /// do not always.
    pub valid: bool,
}

/// An expression of Rust, typed as far as writing it needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// A text where `impl Into<String>` is taken.
    Text(String),
    /// A text where a `String` is taken.
    Owned(String),
    /// A boolean or number.
    Plain(String),
    /// A variant of an enum.
    Variant(String, String),
    /// A value that an enum does not know.
    Unknown(String, String),
    /// A number that an enum does not know.
    UnknownNumber(String, i32),
    /// A list.
    List {
        /// Its items.
        items: Vec<Expr>,
        /// Whether a `Vec` is taken, and not what can be iterated.
        owned: bool,
    },
    /// A map.
    Map {
        /// Its entries.
        entries: Vec<(Expr, Expr)>,
        /// Whether a `HashMap` is taken, and not what can be iterated.
        owned: bool,
    },
    /// A union.
    Union {
        /// The type.
        ty: String,
        /// The variant.
        variant: String,
        /// Its value, if it has one.
        value: Option<Box<Expr>>,
        /// Whether a `Box` is taken.
        boxed: bool,
    },
    /// A structure: how it is made, then its setters.
    Structure {
        /// The type.
        ty: String,
        /// How required members are given.
        constructor: Constructor,
        /// The required members.
        required: Vec<(String, Expr)>,
        /// The setters called after it.
        optional: Vec<(String, Expr)>,
    },
}

/// Plans the examples of an operation that show a request.
pub(super) fn plan(
    context: &Context<'_>,
    id: &ShapeId,
    shape: &Shape,
    input: &StructurePlan,
) -> Vec<ExamplePlan> {
    let ShapeKind::Operation(Operation {
        input: input_id, ..
    }) = &shape.kind
    else {
        return Vec::new();
    };
    let examples = shape
        .traits
        .documentation
        .examples
        .iter()
        .filter(|example| example.error.is_none());
    let plans = examples.filter_map(|example| {
        let mut valid = true;
        let expr = structure_expr(context, input_id, input, &example.input, &mut valid)?;
        Some(ExamplePlan {
            docs: example
                .documentation
                .as_deref()
                .map(crate::docs::to_rustdoc)
                .unwrap_or_default(),
            values: example.input.clone(),
            input: expr,
            valid,
        })
    });
    let mut plans: Vec<_> = plans.collect();
    if plans.len()
        < shape
            .traits
            .documentation
            .examples
            .iter()
            .filter(|e| e.error.is_none())
            .count()
    {
        context.warn(format!(
            "`{id}`: an example of the model does not fit its shapes: left out"
        ));
    }
    // STS has one request three times, and three replies.
    let mut shown = Vec::new();
    plans.retain(|plan| {
        let is_new = !shown.contains(&plan.input);
        shown.push(plan.input.clone());
        is_new
    });
    plans
}

fn structure_expr(
    context: &Context<'_>,
    id: &ShapeId,
    plan: &StructurePlan,
    values: &Map<String, Value>,
    valid: &mut bool,
) -> Option<Expr> {
    let constructor = plan.constructor();
    let required_fields: Vec<_> = plan.required().iter().map(|m| m.field.clone()).collect();
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    let known = context.model.target(id).members();
    if values
        .keys()
        .any(|name| !known.iter().any(|member| member.name == *name))
    {
        return None;
    }
    for (member, member_plan) in known.iter().zip(&plan.members) {
        let Some(value) = values.get(&member.name) else {
            continue;
        };
        let is_required = required_fields.contains(&member_plan.field);
        // Setters and single arguments take `impl Into<String>`, literals do not.
        let into = !is_required || constructor == Constructor::One;
        let expr = expr(context, &member.target, value, into, valid)?;
        if is_required {
            required.push((member_plan.field.clone(), expr));
        } else {
            optional.push((member_plan.setter.clone(), expr));
        }
    }
    if required.len() != required_fields.len() {
        return None;
    }
    required.sort_by(|(a, _), (b, _)| a.cmp(b));
    Some(Expr::Structure {
        ty: plan.name.clone(),
        constructor,
        required,
        optional,
    })
}

fn expr(
    context: &Context<'_>,
    id: &ShapeId,
    value: &Value,
    into: bool,
    valid: &mut bool,
) -> Option<Expr> {
    let shape = context.model.target(id);
    *valid &= satisfies(shape, value);
    Some(match &shape.kind {
        ShapeKind::Simple(Simple::String) => {
            let text = value.as_str()?.to_owned();
            if into {
                Expr::Text(text)
            } else {
                Expr::Owned(text)
            }
        }
        ShapeKind::Simple(Simple::Boolean) => Expr::Plain(value.as_bool()?.to_string()),
        ShapeKind::Simple(Simple::Byte | Simple::Short | Simple::Integer | Simple::Long) => {
            Expr::Plain(value.as_i64()?.to_string())
        }
        ShapeKind::Enum(_) => enum_expr(context, id, value.as_str()?),
        ShapeKind::IntEnum(_) => int_enum_expr(context, id, value)?,
        ShapeKind::List(member) => {
            let items = value.as_array()?.iter();
            // Only texts directly in the list are converted.
            let texts = into && is_text(context, &member.target);
            if texts && value.as_array().is_some_and(Vec::is_empty) {
                return Some(Expr::Plain("Vec::<String>::new()".to_owned()));
            }
            let items = items.map(|item| expr(context, &member.target, item, texts, valid));
            Expr::List {
                items: items.collect::<Option<_>>()?,
                owned: !into,
            }
        }
        ShapeKind::Map(key, item) => {
            let entries = value.as_object()?.iter().map(|(name, value)| {
                let name = Value::String(name.clone());
                let texts = |id| into && is_text(context, id);
                let name = expr(context, &key.target, &name, texts(&key.target), valid)?;
                let value = expr(context, &item.target, value, texts(&item.target), valid)?;
                Some((name, value))
            });
            Expr::Map {
                entries: entries.collect::<Option<_>>()?,
                owned: !into,
            }
        }
        ShapeKind::Union(_) => union_expr(context, id, value.as_object()?, valid)?,
        ShapeKind::Structure(_) => {
            let plan = structure::shared(context, id);
            structure_expr(context, id, &plan, value.as_object()?, valid)?
        }
        _ => return None,
    })
}

fn union_expr(
    context: &Context<'_>,
    id: &ShapeId,
    values: &Map<String, Value>,
    valid: &mut bool,
) -> Option<Expr> {
    let plan = union::plan(context, id);
    let (name, value) = values.iter().next().filter(|_| values.len() == 1)?;
    let variant = plan.variants.iter().find(|plan| plan.member == *name)?;
    let target = &context.member(id, name).target;
    let value = match &variant.ty {
        Some(_) => Some(Box::new(expr(context, target, value, false, valid)?)),
        None => None,
    };
    Some(Expr::Union {
        ty: plan.name,
        variant: variant.variant.clone(),
        value,
        boxed: matches!(variant.ty, Some(RustType::Boxed(_))),
    })
}

fn is_text(context: &Context<'_>, id: &ShapeId) -> bool {
    matches!(
        context.model.target(id).kind,
        ShapeKind::Simple(Simple::String)
    )
}

fn enum_expr(context: &Context<'_>, id: &ShapeId, text: &str) -> Expr {
    let plan = enumeration::of_texts(context, id);
    let known = plan.values.iter().find(|value| value.value == text);
    match known {
        Some(value) => Expr::Variant(plan.name.clone(), value.variant.clone()),
        None => Expr::Unknown(plan.name.clone(), text.to_owned()),
    }
}

fn int_enum_expr(context: &Context<'_>, id: &ShapeId, value: &Value) -> Option<Expr> {
    let number = value.as_i64()?.try_into().ok()?;
    let plan = enumeration::of_numbers(context, id);
    let known = plan.values.iter().find(|value| value.value == number);
    Some(match known {
        Some(value) => Expr::Variant(plan.name.clone(), value.variant.clone()),
        None => Expr::UnknownNumber(plan.name.clone(), number),
    })
}

/// Whether a value satisfies the constraints of its own shape.
fn satisfies(shape: &Shape, value: &Value) -> bool {
    let count = match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(items) => Some(items.len()),
        Value::Object(entries) => Some(entries.len()),
        _ => None,
    };
    let count = count.and_then(|count| u64::try_from(count).ok());
    let length = shape.traits.constraints.length.unwrap_or(Length {
        min: None,
        max: None,
    });
    let long_enough = count
        .zip(length.min)
        .is_none_or(|(count, min)| count >= min);
    let short_enough = count
        .zip(length.max)
        .is_none_or(|(count, max)| count <= max);
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    let range = shape.traits.constraints.range.as_ref();
    let in_range = value.as_f64().zip(range).is_none_or(|(number, range)| {
        limit(&range.min).is_none_or(|min| number >= min)
            && limit(&range.max).is_none_or(|max| number <= max)
    });
    let pattern = shape
        .traits
        .constraints
        .pattern
        .as_deref()
        .zip(value.as_str());
    let matches = pattern.is_none_or(|(pattern, text)| {
        let regex =
            regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern));
        regex.is_ok_and(|regex| regex.find(text).is_some())
    });
    long_enough && short_enough && in_range && matches
}
