//! What values may be: `min`, `max` and `pattern`.

use serde_json::{Map, Value};

use super::insert;
use super::node::Node;
use crate::import::ImportError;

const LENGTH: &str = "smithy.api#length";

/// Adds the constraints of a shape of a Smithy type: limits are those of a length or of a number.
pub(super) fn add(
    shape: &Node<'_>,
    kind: &str,
    traits: &mut Map<String, Value>,
) -> Result<(), ImportError> {
    let limits = match kind {
        "string" | "enum" | "blob" | "list" | "map" => Some(LENGTH),
        "byte" | "short" | "integer" | "long" | "float" | "double" | "bigInteger"
        | "bigDecimal" => Some("smithy.api#range"),
        _ => None,
    };
    if let Some(id) = limits {
        let mut value = Map::new();
        for key in ["min", "max"] {
            if let Some(limit) = shape.number(key)? {
                insert(&mut value, key, limit.clone());
            }
        }
        // What botocore has of a length that may be 0.
        if id == LENGTH && !value.is_empty() && !value.contains_key("min") {
            value.shift_insert(0, "min".to_owned(), 0.into());
        }
        if !value.is_empty() {
            insert(traits, id, value);
        }
    }
    // An enum says all that a pattern could.
    if kind == "string"
        && let Some(pattern) = shape.text("pattern")?
    {
        insert(traits, "smithy.api#pattern", anchored(pattern));
    }
    Ok(())
}

/// The pattern with the anchors that botocore drops.
///
/// The whole value has to match. Smithy's patterns say so by themselves; those of botocore have
/// lost a `^` at the beginning and a `$` at the end, mostly both, some one, some none. So each is
/// put back where it is missing: in the text and not around the pattern, since AWS's own `^a|b$`
/// came without them as `a|b`.
///
/// A `.*` at an end stands for a pattern without an anchor there: AWS's own `^arn:` came as
/// `arn:.*`. With an anchor, it would refuse values of several lines.
///
/// All 114 patterns that the models of IAM, STS, SNS, SES and CloudFormation have come out as AWS
/// writes them: the rule has no exceptions there.
fn anchored(pattern: &str) -> String {
    let is_open = pattern.starts_with('^') || pattern.starts_with(".*");
    let start = if is_open { "" } else { "^" };
    let is_open = ends_in(pattern, "$") || ends_in(pattern, ".*");
    let end = if is_open { "" } else { "$" };
    format!("{start}{pattern}{end}")
}

/// Whether a pattern ends in an operator, and not in its character behind a backslash.
fn ends_in(pattern: &str, operator: &str) -> bool {
    pattern.strip_suffix(operator).is_some_and(|rest| {
        let backslashes = rest.len() - rest.trim_end_matches('\\').len();
        backslashes % 2 == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_gets_the_anchors_that_it_lacks() {
        let cases = [
            (r"[\w+=,.@-]+", r"^[\w+=,.@-]+$"),
            ("^o-[a-z]+$", "^o-[a-z]+$"),
            ("^o-[a-z]+", "^o-[a-z]+$"),
            ("[a-z]+|^[0-9]+$", "^[a-z]+|^[0-9]+$"),
            ("", "^$"),
        ];
        for (botocore, smithy) in cases {
            assert_eq!(anchored(botocore), smithy);
        }
    }

    #[test]
    fn a_pattern_that_begins_or_ends_with_anything_gets_no_anchor_there() {
        let cases = [
            (".*", ".*"),
            ("arn:.*", "^arn:.*"),
            (".*[a-z]", ".*[a-z]$"),
            (r"a\.*", r"^a\.*$"),
            (r".*\S.*|^$", r".*\S.*|^$"),
        ];
        for (botocore, smithy) in cases {
            assert_eq!(anchored(botocore), smithy);
        }
    }

    #[test]
    fn a_dollar_sign_is_no_anchor() {
        assert_eq!(anchored(r"[0-9]+\$"), r"^[0-9]+\$$");
        assert_eq!(anchored(r"[0-9]+\\$"), r"^[0-9]+\\$");
    }
}
