//! Constraints in words.

use std::mem;

use serde_json::Number;

use super::found::{self, Found};
use crate::docs;
use crate::model::{ConstraintTraits, Member, Shape, ShapeId, ShapeKind, Simple, Traits};
use crate::plan::context::Context;

/// What callers have to know of a member's constraints, in paragraphs.
pub(in crate::plan) fn notes(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
) -> Vec<String> {
    let Found {
        mut checked,
        unchecked,
    } = found::of_member(context, container, member);
    let kind = &context.model.target(&member.target).kind;
    let required = mem::take(&mut checked.presence.required);
    let mut notes = Vec::new();
    if let Some(words) = words(&checked, kind) {
        notes.push(format!("Allowed: {words}"));
    }
    if required {
        notes.push("Required by the service.".to_owned());
    }
    let mut off = Vec::new();
    off.extend(words(&unchecked, kind));
    push_unchecked_parts(context, &member.target, &mut off);
    if !off.is_empty() {
        notes.push(format!(
            "In the model, but not checked (switched off in opsmith.toml): {}",
            off.join(" ")
        ));
    }
    notes
}

/// What is switched off for the items of lists and the entries of maps, which
/// have no documentation of their own.
fn push_unchecked_parts(context: &Context<'_>, id: &ShapeId, off: &mut Vec<String>) {
    let parts = match &context.model.target(id).kind {
        ShapeKind::List(item) => vec![("Items", item)],
        ShapeKind::Map(key, value) => vec![("Keys", key), ("Values", value)],
        _ => Vec::new(),
    };
    for (of, part) in parts {
        let unchecked = found::of_member(context, id, part).unchecked;
        let kind = &context.model.target(&part.target).kind;
        if let Some(words) = words(&unchecked, kind) {
            off.push(format!("{of}: {words}"));
        }
        push_unchecked_parts(context, &part.target, off);
    }
}

/// The constraints of a shape in words, as Markdown, whether they are checked
/// or not.
pub fn constraints_in_words(shape: &Shape) -> Option<String> {
    words(&shape.traits, &shape.kind)
}

/// What constraints are, in words.
fn words(traits: &Traits, kind: &ShapeKind) -> Option<String> {
    let ConstraintTraits {
        length,
        range,
        pattern,
        unique_items,
    } = &traits.constraints;
    let unit = match kind {
        ShapeKind::Simple(Simple::Blob) => "byte",
        ShapeKind::List(_) => "item",
        ShapeKind::Map(..) => "entry",
        _ => "character",
    };
    let mut words = Vec::new();
    if traits.presence.required {
        words.push("required".to_owned());
    }
    if let Some(length) = length {
        words.push(length_words(length.min, length.max, unit));
    }
    if *unique_items {
        words.push("no two alike".to_owned());
    }
    if let Some(range) = range {
        words.push(range_words(range.min.as_ref(), range.max.as_ref()));
    }
    if let Some(pattern) = pattern {
        words.push(format!("matches {}", docs::code(pattern)));
    }
    (!words.is_empty()).then(|| format!("{}.", words.join(", ")))
}

fn length_words(min: Option<u64>, max: Option<u64>, unit: &str) -> String {
    let plural = |count: u64| match (count, unit) {
        (1, unit) => unit.to_owned(),
        (_, "entry") => "entries".to_owned(),
        (_, unit) => format!("{unit}s"),
    };
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("{min} {}", plural(min)),
        (Some(min), Some(max)) if min > 0 => format!("{min} to {max} {}", plural(max)),
        (_, Some(max)) => format!("at most {max} {}", plural(max)),
        (min, None) => {
            let min = min.unwrap_or_default();
            format!("at least {min} {}", plural(min))
        }
    }
}

fn range_words(min: Option<&Number>, max: Option<&Number>) -> String {
    match (min.map(number_words), max.map(number_words)) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (None, Some(max)) => format!("at most {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, None) => String::new(),
    }
}

/// A number without the fraction that it does not have: models write `1.0`.
fn number_words(number: &Number) -> String {
    number
        .as_f64()
        .filter(|_| number.is_f64())
        .map_or_else(|| number.to_string(), |number| number.to_string())
}
