//! Constraint traits: which values are allowed
//! (<https://smithy.io/2.0/spec/constraint-traits.html>).

use serde_json::{Number, Value};

use super::{Topic, annotation, text};
use crate::model::error::ModelError;
use crate::model::json::Node;

/// The constraint traits of a shape or member.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct ConstraintTraits {
    pub length: Option<Length>,
    pub range: Option<Range>,
    pub pattern: Option<String>,
    pub unique_items: bool,
}

/// `smithy.api#length`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Length {
    pub min: Option<u64>,
    pub max: Option<u64>,
}

/// `smithy.api#range`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub struct Range {
    pub min: Option<Number>,
    pub max: Option<Number>,
}

impl Topic for ConstraintTraits {
    fn read_trait(&mut self, id: &str, node: &Node<'_>) -> Result<bool, ModelError> {
        match id {
            "smithy.api#length" => self.length = Some(length(node)?),
            "smithy.api#range" => self.range = Some(range(node)?),
            "smithy.api#pattern" => self.pattern = Some(text(node)?),
            "smithy.api#uniqueItems" => self.unique_items = annotation(node)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn length(node: &Node<'_>) -> Result<Length, ModelError> {
    let limit = |limit: &Node<'_>| limit.integer("a length: a whole number, not negative");
    let (min, max) = (node.optional("min", limit)?, node.optional("max", limit)?);
    check_limits(node, min, max)?;
    Ok(Length { min, max })
}

fn range(node: &Node<'_>) -> Result<Range, ModelError> {
    let limit = |limit: &Node<'_>| match limit.value {
        Value::Number(number) => Ok(number.clone()),
        _ => Err(limit.error("expected a number")),
    };
    let (min, max) = (node.optional("min", limit)?, node.optional("max", limit)?);
    let value = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    check_limits(node, value(&min), value(&max))?;
    Ok(Range { min, max })
}

/// At least one limit is present, and `min` is no more than `max`.
fn check_limits<T: PartialOrd>(
    node: &Node<'_>,
    min: Option<T>,
    max: Option<T>,
) -> Result<(), ModelError> {
    match (min, max) {
        (None, None) => Err(node.error("`min` or `max` is missing")),
        (Some(least), Some(greatest)) if least > greatest => {
            Err(node.error("`min` is more than `max`"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::traits::tests::{fine, read};

    #[test]
    fn limits_of_a_length_may_be_alone_and_equal() {
        for (value, min, max) in [
            (json!({ "min": 1 }), Some(1), None),
            (json!({ "max": 0 }), None, Some(0)),
            (json!({ "min": 3, "max": 3 }), Some(3), Some(3)),
        ] {
            let traits = fine(&json!({ "smithy.api#length": value }));
            assert_eq!(
                traits.constraints.length,
                Some(Length { min, max }),
                "{value}"
            );
        }
    }

    #[test]
    fn limits_of_a_range_are_numbers_as_they_are_written() {
        let number = |value: &Value| match value {
            Value::Number(number) => Some(number.clone()),
            _ => None,
        };
        for value in [
            json!({ "min": -1 }),
            json!({ "max": 1.0 }),
            json!({ "min": 0, "max": 4e9 }),
            json!({ "min": 0.5, "max": 1e300 }),
            json!({ "max": u64::MAX }),
        ] {
            let traits = fine(&json!({ "smithy.api#range": value }));
            let range = Range {
                min: number(&value["min"]),
                max: number(&value["max"]),
            };
            assert_eq!(traits.constraints.range, Some(range), "{value}");
        }
    }

    #[test]
    fn limits_that_no_value_meets_are_refused() {
        for id in ["smithy.api#length", "smithy.api#range"] {
            for (value, problem) in [
                (json!({}), "`min` or `max` is missing"),
                (json!({ "min": 2, "max": 1 }), "`min` is more than `max`"),
            ] {
                let error = format!("model.json: $['{id}']: {problem}");
                assert_eq!(read(&json!({ id: value })), Err(error));
            }
        }
    }

    #[test]
    fn a_pattern_is_kept_as_it_is_written() {
        let traits = fine(&json!({ "smithy.api#pattern": "^\\w$" }));
        assert_eq!(traits.constraints.pattern.as_deref(), Some("^\\w$"));
    }
}
