//! A model's examples, as code.

use serde_json::{Map, Number, Value};

use super::context::Context;
use super::problems::Problems;
use super::shapes::Shapes;
use super::types::{
    Constructor, ExamplePlan, Expr, Presence, RustType, StructureExpr, StructurePlan,
};
use crate::model::{Length, Model, Shape, ShapeId, ShapeKind, Simple, point_in_time};
use crate::pattern::PatternPlan;

/// Plans the examples of an operation that show a request: each request once,
/// since STS shows one with three replies.
pub(super) fn plan<'a>(
    context: &'a Context<'a>,
    shapes: &'a Shapes<'a>,
    (id, shape): (&ShapeId, &Shape),
    input: &StructurePlan,
    problems: &mut Problems,
) -> Vec<ExamplePlan> {
    let examples = shape.traits.documentation.examples.iter();
    let mut plans: Vec<ExamplePlan> = Vec::new();
    let mut fit = true;
    for example in examples.filter(|example| example.error.is_none()) {
        let mut writer = Writer {
            context,
            shapes,
            valid: true,
        };
        let Some(expr) = writer.structure(input, &example.input) else {
            fit = false;
            continue;
        };
        if plans.iter().any(|plan| plan.input == expr) {
            continue;
        }
        let docs = example.documentation.as_deref();
        plans.push(ExamplePlan {
            docs: docs.map(crate::docs::to_rustdoc).unwrap_or_default(),
            values: sorted(&example.input),
            input: expr,
            valid: writer.valid,
        });
    }
    if !fit {
        problems.warn(format!(
            "`{id}`: an example is left out, since it does not match the shapes"
        ));
    }
    plans
}

/// Writes the values of an example as expressions; `None` if they do not fit
/// their shapes.
struct Writer<'a> {
    context: &'a Context<'a>,
    shapes: &'a Shapes<'a>,
    /// Whether all values so far satisfy the constraints of their shapes.
    valid: bool,
}

impl<'a> Writer<'a> {
    fn structure(
        &mut self,
        plan: &StructurePlan,
        values: &Map<String, Value>,
    ) -> Option<StructureExpr> {
        let constructor = plan.constructor();
        let (mut required, mut optional) = (Vec::new(), Vec::new());
        let mut written = 0;
        for (member, of) in plan.members_in(self.context.model) {
            let Some(value) = values.get(&of.name) else {
                if member.presence == Presence::Required {
                    return None;
                }
                continue;
            };
            written += 1;
            let is_required = member.presence == Presence::Required;
            // Setters and single arguments take `impl Into<String>`, literals do not.
            let into = !is_required || constructor == Constructor::One;
            let expr = self.value(&of.target, value, into)?;
            if is_required {
                required.push((member.field.clone(), expr));
            } else {
                optional.push((member.setter.clone(), expr));
            }
        }
        if written < values.len() {
            return None;
        }
        required.sort_by(|(a, _), (b, _)| a.cmp(b));
        Some(StructureExpr {
            ty: plan.name.clone(),
            constructor,
            required,
            optional,
        })
    }

    /// Writes a value of a shape; `into` if the place takes `impl Into<String>`
    /// or something to iterate over.
    fn value(&mut self, id: &'a ShapeId, value: &Value, into: bool) -> Option<Expr> {
        let shape = self.context.model.target(id);
        self.valid &= satisfies(shape, value);
        let is_sparse = shape.traits.data.sparse;
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
            ShapeKind::Simple(Simple::Float | Simple::Double) => {
                Expr::Plain(format!("{:?}", value.as_f64()?))
            }
            // AWS's examples have text, such as `<binary data>`, and no base64.
            ShapeKind::Simple(Simple::Blob) => Expr::Owned(value.as_str()?.to_owned()),
            ShapeKind::Simple(Simple::Timestamp) => Expr::Parsed(point_in_time(value)?.to_string()),
            ShapeKind::Enum(_) => self.string_enum(id, value.as_str()?),
            ShapeKind::IntEnum(_) => self.int_enum(id, value)?,
            ShapeKind::Simple(Simple::Document) => Expr::Parsed(value.to_string()),
            ShapeKind::List(member) => {
                self.list((&member.target, is_sparse), value.as_array()?, into)?
            }
            ShapeKind::Map(key, item) => {
                let item = (&item.target, is_sparse);
                self.map(&key.target, item, value.as_object()?, into)?
            }
            ShapeKind::Union(_) => self.union(id, value.as_object()?)?,
            ShapeKind::Structure(_) => {
                let plan = self.shapes.structure(self.context, id);
                Expr::Structure(self.structure(plan, value.as_object()?)?)
            }
            _ => return None,
        })
    }

    fn list(
        &mut self,
        (item, is_sparse): (&'a ShapeId, bool),
        items: &[Value],
        into: bool,
    ) -> Option<Expr> {
        // Only strings directly in the list are converted.
        let into_items = into && !is_sparse && is_string(self.context.model, item);
        if into_items && items.is_empty() {
            return Some(Expr::Plain("Vec::<String>::new()".to_owned()));
        }
        let items = items
            .iter()
            .map(|value| self.part(item, value, into_items, is_sparse));
        Some(Expr::List {
            items: items.collect::<Option<_>>()?,
            owned: !into,
        })
    }

    fn map(
        &mut self,
        key: &'a ShapeId,
        (item, is_sparse): (&'a ShapeId, bool),
        entries: &Map<String, Value>,
        into: bool,
    ) -> Option<Expr> {
        let model = self.context.model;
        let [into_key, into_item] = [key, item].map(|id| into && is_string(model, id));
        let into_item = into_item && !is_sparse;
        let entries = entries.iter().map(|(name, value)| {
            let name = self.value(key, &Value::String(name.clone()), into_key)?;
            Some((name, self.part(item, value, into_item, is_sparse)?))
        });
        Some(Expr::Map {
            entries: entries.collect::<Option<_>>()?,
            owned: !into,
        })
    }

    /// An item of a list or a value of a map.
    fn part(
        &mut self,
        id: &'a ShapeId,
        value: &Value,
        into: bool,
        is_sparse: bool,
    ) -> Option<Expr> {
        if !is_sparse {
            return self.value(id, value, into);
        }
        let value = match value {
            Value::Null => None,
            value => Some(Box::new(self.value(id, value, into)?)),
        };
        Some(Expr::Optional(value))
    }

    fn union(&mut self, id: &'a ShapeId, values: &Map<String, Value>) -> Option<Expr> {
        let plan = self.shapes.union(id);
        let (name, value) = values.iter().next().filter(|_| values.len() == 1)?;
        let mut variants = plan.variants_in(self.context.model);
        let (variant, member) = variants.find(|(_, member)| member.name == *name)?;
        let value = match &variant.ty {
            Some(_) => Some(Box::new(self.value(&member.target, value, false)?)),
            None => None,
        };
        Some(Expr::Union {
            ty: plan.name.clone(),
            variant: variant.variant.clone(),
            value,
            boxed: matches!(variant.ty, Some(RustType::Boxed(_))),
        })
    }

    fn string_enum(&self, id: &'a ShapeId, text: &str) -> Expr {
        let plan = self.shapes.string_enum(id);
        let known = plan.values.iter().find(|value| value.value == text);
        match known {
            Some(value) => Expr::Variant(plan.name.clone(), value.variant.clone()),
            None => Expr::Unknown(plan.name.clone(), text.to_owned()),
        }
    }

    fn int_enum(&self, id: &'a ShapeId, value: &Value) -> Option<Expr> {
        let number = value.as_i64()?.try_into().ok()?;
        let plan = self.shapes.int_enum(id);
        let known = plan.values.iter().find(|value| value.value == number);
        Some(match known {
            Some(value) => Expr::Variant(plan.name.clone(), value.variant.clone()),
            None => Expr::UnknownNumber(plan.name.clone(), number),
        })
    }
}

fn is_string(model: &Model, id: &ShapeId) -> bool {
    matches!(model.target(id).kind, ShapeKind::Simple(Simple::String))
}

/// Whether a value satisfies the constraints of its own shape.
fn satisfies(shape: &Shape, value: &Value) -> bool {
    let count = match value {
        Value::String(text) if shape.kind == ShapeKind::Simple(Simple::Blob) => Some(text.len()),
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
    let matches = pattern.is_none_or(|(pattern, text)| PatternPlan::new(pattern).accepts(text));
    long_enough && short_enough && in_range && matches
}

/// The same values, with the keys sorted at any depth.
fn sorted(values: &Map<String, Value>) -> Map<String, Value> {
    let mut sorted = values.clone();
    sorted.sort_keys();
    sorted.values_mut().for_each(Value::sort_all_objects);
    sorted
}
