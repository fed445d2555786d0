//! Constraints in words, as Markdown.

use serde_json::Number;

use crate::docs;
use crate::model::{ConstraintTraits, Shape, ShapeKind, Simple};
use crate::pattern::unequal_alternatives;

/// The constraints of a shape, whether they are checked or not; `None` if there
/// are none.
pub fn describe_constraints(shape: &Shape) -> Option<String> {
    let required = shape.traits.presence.required;
    describe(required, &shape.traits.constraints, &shape.kind)
}

/// The constraints of values of a kind of shape, and whether a value is
/// required; `None` if there are none.
pub(in crate::plan) fn describe(
    required: bool,
    constraints: &ConstraintTraits,
    kind: &ShapeKind,
) -> Option<String> {
    let ConstraintTraits {
        length,
        unique_items,
        range,
        pattern,
    } = constraints;
    let unit = match kind {
        ShapeKind::Simple(Simple::Blob) => "byte",
        ShapeKind::List(_) => "item",
        ShapeKind::Map(..) => "entry",
        _ => "character",
    };
    let mut parts = Vec::new();
    if required {
        parts.push("required".to_owned());
    }
    if let Some(length) = length {
        parts.push(describe_length(length.min, length.max, unit));
    }
    if *unique_items {
        parts.push("no duplicates".to_owned());
    }
    if let Some(range) = range {
        parts.push(describe_range(range.min.as_ref(), range.max.as_ref()));
    }
    if let Some(pattern) = pattern {
        parts.push(describe_pattern(pattern));
    }
    (!parts.is_empty()).then(|| format!("{}.", parts.join(", ")))
}

/// The pattern, and what it accepts if it does not mean what it seems to: in `^a|b$`, each anchor
/// belongs to one alternative.
fn describe_pattern(pattern: &str) -> String {
    let matches = format!("matches {}", docs::code(pattern));
    let alternatives = unequal_alternatives(pattern)
        .into_iter()
        .map(|alternative| {
            let part = docs::code(alternative.text);
            match (alternative.start, alternative.end) {
                _ if alternative.text.is_empty() => "is anything".to_owned(),
                (true, true) => format!("is {part}"),
                (true, false) => format!("starts with {part}"),
                (false, true) => format!("ends with {part}"),
                (false, false) => format!("contains {part}"),
            }
        });
    let alternatives: Vec<_> = alternatives.collect();
    if alternatives.is_empty() {
        return matches;
    }
    format!("{matches} (a value that {})", alternatives.join(" or "))
}

fn describe_length(min: Option<u64>, max: Option<u64>, unit: &str) -> String {
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

fn describe_range(min: Option<&Number>, max: Option<&Number>) -> String {
    match (min.map(describe_number), max.map(describe_number)) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (None, Some(max)) => format!("at most {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, None) => String::new(),
    }
}

/// A number without a fraction of zero: models write `1.0`.
fn describe_number(number: &Number) -> String {
    number
        .as_f64()
        .filter(|_| number.is_f64())
        .map_or_else(|| number.to_string(), |number| number.to_string())
}
