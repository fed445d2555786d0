//! Constraints in words.

use serde_json::Number;

use crate::model::{ShapeKind, Simple, Traits};
use crate::plan::docs;

/// What a shape's constraints are, in words; the same for documentation of
/// members and of functions.
pub(in crate::plan) fn words(traits: &Traits, kind: &ShapeKind) -> Option<String> {
    let Traits {
        length,
        unique_items,
        range,
        pattern,
        ..
    } = traits;
    let unit = match kind {
        ShapeKind::Simple(Simple::Blob) => "byte",
        ShapeKind::List(_) => "item",
        ShapeKind::Map(..) => "entry",
        _ => "character",
    };
    let mut words = Vec::new();
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
