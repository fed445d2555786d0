//! Texts of which there is a list: `enum`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::insert;
use super::node::Node;
use crate::import::ImportError;

/// The members of an enum, in the order of its values.
///
/// The names that the values have with AWS are lost. Each is the value, as far as it can be a name:
/// `aws-managed` is `aws_managed`.
pub(super) fn members(values: &Node<'_>) -> Result<Map<String, Value>, ImportError> {
    let mut members = Map::new();
    let mut taken = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for value in values.items()? {
        let value = value.str()?;
        if !seen.insert(value) {
            continue;
        }
        let name = name(value);
        let numbered = (2_usize..).map(|number| format!("{name}_{number}"));
        let mut names = [name.clone()].into_iter().chain(numbered);
        let free = names.find(|name| taken.insert(name.to_lowercase()));
        let mut member = Map::new();
        insert(&mut member, "target", "smithy.api#Unit");
        insert(
            &mut member,
            "traits",
            json!({"smithy.api#enumValue": value}),
        );
        members.insert(free.unwrap_or(name), Value::Object(member));
    }
    Ok(members)
}

/// <https://smithy.io/2.0/spec/model.html#shape-id>: an identifier is of letters, digits and
/// underscores, and begins with a letter or with underscores that something follows.
fn name(value: &str) -> String {
    let name: String = value
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("_{name}");
    }
    if name.chars().all(|c| c == '_') {
        return format!("{name}_value");
    }
    name
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn names(values: &Value) -> Vec<String> {
        let node = Node::root(Path::new("service-2.json"), values);
        members(&node).unwrap().keys().cloned().collect()
    }

    #[test]
    fn a_value_is_named_like_itself_as_far_as_it_can_be_a_name() {
        let values = json!(["Active", "aws-managed", "2 days", "ja-JP", "", "*"]);
        assert_eq!(
            names(&values),
            [
                "Active",
                "aws_managed",
                "_2_days",
                "ja_JP",
                "_value",
                "__value"
            ]
        );
    }

    #[test]
    fn values_that_would_have_one_name_are_numbered_and_a_repeated_value_is_one() {
        let values = json!(["a-b", "a b", "A_B", "a-b"]);
        assert_eq!(names(&values), ["a_b", "a_b_2", "A_B_3"]);
    }
}
