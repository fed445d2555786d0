//! The texts that rules compare a parameter with.

use std::collections::BTreeSet;

use super::ast::{Call, Expression, Literal, Rule, RuleKind, RuleSet};
use super::template::{Template, TemplatePart};

impl RuleSet {
    /// The texts that a parameter is compared with in conditions. The rules can
    /// lead to another endpoint for each, as those of DynamoDB do for the region
    /// `local`.
    pub(crate) fn compared_with(&self, parameter: &str) -> BTreeSet<&str> {
        let mut texts = BTreeSet::new();
        add_of_rules(&self.rules, parameter, &mut texts);
        texts
    }
}

fn add_of_rules<'a>(rules: &'a [Rule], parameter: &str, texts: &mut BTreeSet<&'a str>) {
    for rule in rules {
        for condition in &rule.conditions {
            add_of_call(&condition.call, parameter, texts);
        }
        if let RuleKind::Tree(rules) = &rule.kind {
            add_of_rules(rules, parameter, texts);
        }
    }
}

fn add_of_call<'a>(call: &'a Call, parameter: &str, texts: &mut BTreeSet<&'a str>) {
    let is_parameter = |argument: &Expression| matches!(argument, Expression::Reference(reference) if reference.name == parameter);
    match &call.arguments[..] {
        [a, b] if call.function == "stringEquals" && is_parameter(a) => texts.extend(text(b)),
        [a, b] if call.function == "stringEquals" && is_parameter(b) => texts.extend(text(a)),
        _ => {}
    }
    for argument in &call.arguments {
        if let Expression::Call(call) = argument {
            add_of_call(call, parameter, texts);
        }
    }
}

/// The text of a literal without placeholders.
fn text(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Literal(Literal::String(Template { parts })) => match &parts[..] {
            [TemplatePart::Text(text)] => Some(text),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_are_found_in_conditions_at_any_depth_and_on_either_side() {
        let region = json!({ "ref": "Region" });
        let equals = |a: &serde_json::Value, b| json!({ "fn": "stringEquals", "argv": [a, b] });
        let not = json!({ "fn": "not", "argv": [equals(&region, json!("inner"))] });
        let other = json!({ "ref": "Other" });
        let rule_set = json!({ "parameters": {}, "rules": [
            {
                "type": "tree",
                "conditions": [not, equals(&json!("left"), region.clone())],
                "rules": [{
                    "type": "error",
                    "conditions": [
                        equals(&region, json!("right")),
                        equals(&region, json!("{Other}")),
                        equals(&other, json!("another parameter")),
                    ],
                    "error": "no",
                }],
            },
        ]});
        let rule_set = RuleSet::read(&rule_set).unwrap();
        let texts = rule_set.compared_with("Region");
        assert_eq!(
            texts.into_iter().collect::<Vec<_>>(),
            ["inner", "left", "right"]
        );
    }
}
