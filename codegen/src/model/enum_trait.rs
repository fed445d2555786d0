//! Strings with the trait `smithy.api#enum`, which is deprecated in Smithy 2.0 in
//! favour of the type `enum`, and still valid.
//!
//! <https://smithy.io/2.0/spec/constraint-traits.html#enum-trait>

use serde_json::Value;

use super::error::ModelError;
use super::json::Node;
use super::prelude::unit;
use super::shape::Member;
use super::traits::{Deprecated, Traits};

/// The members of the enum that a string with the trait's value becomes.
pub(super) fn members(node: &Node<'_>) -> Result<Vec<Member>, ModelError> {
    let members = node.items(member)?;
    if members.is_empty() {
        return Err(node.error("an enum has at least one value"));
    }
    Ok(members)
}

fn member(node: &Node<'_>) -> Result<Member, ModelError> {
    let text = |node: &Node<'_>| node.text().map(str::to_owned);
    let flag = |node: &Node<'_>| node.boolean();
    let value = node.required("value", text)?;
    let name = node.optional("name", text)?;
    let mut traits = Traits::default();
    traits.documentation.text = node.optional("documentation", text)?;
    if node.optional("deprecated", flag)? == Some(true) {
        traits.documentation.deprecated = Some(Deprecated::default());
    }
    let name = name.unwrap_or_else(|| member_name(&value));
    traits.data.enum_value = Some(Value::String(value));
    Ok(Member {
        name,
        target: unit(),
        traits,
    })
}

/// A name for a value that has none.
fn member_name(value: &str) -> String {
    value.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::{Value, json};

    use crate::model::{Model, ShapeId, ShapeKind};

    fn read(values: &Value) -> Result<Vec<(String, Value, bool)>, String> {
        let traits = json!({ "smithy.api#enum": values });
        let shapes = json!({ "a#Color": { "type": "string", "traits": traits } });
        let text = json!({ "smithy": "2.0", "shapes": shapes }).to_string();
        let model = Model::from_texts([(Path::new("model.json"), text.as_str())]);
        let model = model.map_err(|errors| errors.to_string())?;
        let shape = model.target(&ShapeId::new("a#Color").unwrap());
        assert!(matches!(shape.kind, ShapeKind::Enum(_)));
        let members = shape.members().iter().map(|member| {
            let traits = member.traits.clone();
            let is_deprecated = traits.documentation.deprecated.is_some();
            let value = traits.data.enum_value.unwrap();
            (member.name.clone(), value, is_deprecated)
        });
        Ok(members.collect())
    }

    #[test]
    fn a_value_may_have_a_name_and_may_be_deprecated() {
        let values = json!([
            { "value": "red", "name": "RED", "tags": ["warm"] },
            { "value": "dark-blue", "deprecated": true },
            { "value": "2nd", "deprecated": false },
        ]);
        let expected = [
            ("RED".to_owned(), json!("red"), false),
            ("dark_blue".to_owned(), json!("dark-blue"), true),
            ("2nd".to_owned(), json!("2nd"), false),
        ];
        assert_eq!(read(&values).unwrap(), expected);
    }

    #[test]
    fn an_enum_has_values() {
        let place = "model.json: $.shapes['a#Color'].traits['smithy.api#enum']";
        for (values, problem) in [
            (json!([]), ": an enum has at least one value"),
            (json!({}), ": expected an array, found an object"),
            (json!([{ "name": "RED" }]), "[0]: `value` is missing"),
            (
                json!([{ "value": "a" }, { "value": 5 }]),
                "[1].value: expected a string, found a number",
            ),
        ] {
            assert_eq!(read(&values).unwrap_err(), format!("{place}{problem}"));
        }
    }
}
