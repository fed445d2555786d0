//! The form of an example's input, for its documentation and test.

use serde_json::{Map, Value};

use super::{OperationBinding, Write, WriteMember, encode, request};
use crate::model::{ShapeId, ShapeKind};
use crate::plan::context::Context;
use crate::plan::{structure, union};

/// What the request of an example's input holds; nothing where a value is not
/// what its shape says.
pub(in crate::plan) fn example_form(
    context: &Context<'_>,
    binding: &OperationBinding,
    input: &Map<String, Value>,
) -> Option<String> {
    let mut form = binding.head.clone();
    members(context, &mut form, "", &binding.members, input)?;
    Some(form)
}

fn members(
    context: &Context<'_>,
    form: &mut String,
    prefix: &str,
    members: &[WriteMember],
    values: &Map<String, Value>,
) -> Option<()> {
    for member in members {
        if let Some(value) = values.get(&member.name) {
            write(
                context,
                form,
                &format!("{prefix}{}", member.key),
                &member.value,
                value,
            )?;
        }
    }
    Some(())
}

fn write(
    context: &Context<'_>,
    form: &mut String,
    key: &str,
    how: &Write,
    value: &Value,
) -> Option<()> {
    match how {
        Write::Text | Write::Enum => pair(form, key, value.as_str()?),
        Write::Plain | Write::IntEnum | Write::Float => match value {
            Value::Bool(value) => pair(form, key, &value.to_string()),
            Value::Number(value) => pair(form, key, &value.to_string()),
            _ => return None,
        },
        // Examples hold neither in a form that says what it is.
        Write::Timestamp(_) | Write::Blob => return None,
        Write::List { infix, item } => {
            let items = value.as_array()?;
            if items.is_empty() {
                pair(form, key, "");
            }
            for (index, value) in items.iter().enumerate() {
                write(
                    context,
                    form,
                    &format!("{key}{infix}.{}", index + 1),
                    item,
                    value,
                )?;
            }
        }
        Write::Map {
            infix,
            names,
            value: how,
        } => {
            let mut entries: Vec<_> = value.as_object()?.iter().collect();
            entries.sort_by_key(|(name, _)| *name);
            for (index, (name, value)) in entries.into_iter().enumerate() {
                let entry = format!("{key}{infix}.{}", index + 1);
                pair(form, &format!("{entry}.{}", names.0), name);
                write(context, form, &format!("{entry}.{}", names.1), how, value)?;
            }
        }
        Write::Structure { shape, .. } if is_union(context, shape) => {
            let plan = request::union_writer(context, &union::plan(context, shape));
            let (name, value) = value.as_object()?.iter().next()?;
            let variant = plan.variants.iter().find(|plan| plan.name == *name)?;
            let key = format!("{key}.{}", variant.key);
            match &variant.value {
                Some(how) => write(context, form, &key, how, value)?,
                None => pair(form, &key, ""),
            }
        }
        Write::Structure { shape, .. } => {
            let plan = structure::shared(context, shape);
            let inner = request::members(context, &plan);
            members(
                context,
                form,
                &format!("{key}."),
                &inner,
                value.as_object()?,
            )?;
        }
    }
    Some(())
}

fn is_union(context: &Context<'_>, shape: &ShapeId) -> bool {
    matches!(context.model.target(shape).kind, ShapeKind::Union(_))
}

fn pair(form: &mut String, key: &str, value: &str) {
    for part in ["&", key, "=", &encode(value)] {
        form.push_str(part);
    }
}
