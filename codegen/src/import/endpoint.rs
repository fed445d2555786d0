//! The facts of endpoint rule sets and of their tests
//! (<https://smithy.io/2.0/additional-specs/rules-engine/specification.html>).

use serde_json::{Map, Value};

use super::documentation::{remove_documentation, remove_keys};
use super::{ImportError, Location};

/// The rules that lead to an endpoint, as a tree.
pub(super) const RULE_SET: &str = "smithy.rules#endpointRuleSet";
/// The same rules as a binary decision diagram.
pub(super) const BDD: &str = "smithy.rules#endpointBdd";
/// Which endpoint, or which error, the rules have to lead to.
pub(super) const TESTS: &str = "smithy.rules#endpointTests";

/// Stands for an error that a test expects and that no rule words that way.
const UNKNOWN_ERROR: &str = "error";

/// The diagram is compiled from the rule set and goes where both are there; alone it stays.
pub(super) fn keep_one_form(traits: &mut Map<String, Value>) {
    if traits.contains_key(RULE_SET) {
        traits.shift_remove(BDD);
    }
}

/// Keeps the facts of the endpoint traits among the traits of a service.
pub(super) fn keep(traits: &mut Map<String, Value>, at: &Location) -> Result<(), ImportError> {
    let mut errors = ErrorNames::default();
    for id in [RULE_SET, BDD] {
        if let Some(rule_set) = traits.get_mut(id) {
            keep_rule_set(rule_set, &mut errors, &at.key(id))?;
        }
    }
    match traits.get_mut(TESTS) {
        Some(tests) => keep_tests(tests, &errors, &at.key(TESTS)),
        None => Ok(()),
    }
}

fn keep_rule_set(
    rule_set: &mut Value,
    errors: &mut ErrorNames,
    at: &Location,
) -> Result<(), ImportError> {
    for (key, value) in at.object(rule_set)? {
        let at = at.key(key);
        match key.as_str() {
            "parameters" => keep_parameters(value, &at)?,
            // The rules of a tree, and those that a diagram ends in.
            "rules" | "results" => {
                remove_documentation(value);
                name_errors(value, errors, &at)?;
            }
            _ => remove_documentation(value),
        }
    }
    Ok(())
}

/// A parameter may be named like one of the keys that are removed, hence one by one.
fn keep_parameters(parameters: &mut Value, at: &Location) -> Result<(), ImportError> {
    for parameter in at.object(parameters)?.values_mut() {
        remove_documentation(parameter);
        if let Some(deprecated) = parameter.get_mut("deprecated") {
            remove_keys(deprecated, &["message"]);
        }
    }
    Ok(())
}

fn name_errors(
    rules: &mut Value,
    errors: &mut ErrorNames,
    at: &Location,
) -> Result<(), ImportError> {
    for (index, rule) in at.array(rules)?.iter_mut().enumerate() {
        let at = at.index(index);
        let rule = at.object(rule)?;
        if let Some(error) = rule.get_mut("error") {
            *error = Value::String(errors.name(error));
        }
        if let Some(rules) = rule.get_mut("rules") {
            name_errors(rules, errors, &at.key("rules"))?;
        }
    }
    Ok(())
}

fn keep_tests(tests: &mut Value, errors: &ErrorNames, at: &Location) -> Result<(), ImportError> {
    let Some(cases) = at.object(tests)?.get_mut("testCases") else {
        return Ok(());
    };
    let at = at.key("testCases");
    for (index, case) in at.array(cases)?.iter_mut().enumerate() {
        let at = at.index(index);
        let case = at.object(case)?;
        case.retain(|key, _| key != "documentation");
        let Some(expect) = case.get_mut("expect") else {
            continue;
        };
        let at = at.key("expect");
        match at.object(expect)?.get_mut("error") {
            Some(Value::String(error)) => *error = errors.name_of_expected(error),
            Some(other) => return Err(at.key("error").wrong_type("a string", other)),
            None => {}
        }
    }
    Ok(())
}

/// The names that take the place of the errors of a rule set: `error 1` and so on, in the order in
/// which the rules first use them.
#[derive(Default)]
struct ErrorNames {
    errors: Vec<Value>,
}

impl ErrorNames {
    /// The name of the error of a rule: a sentence, a template of one, or an expression.
    fn name(&mut self, error: &Value) -> String {
        let index = self.errors.iter().position(|known| known == error);
        let index = index.unwrap_or_else(|| {
            self.errors.push(error.clone());
            self.errors.len() - 1
        });
        nth_name(index)
    }

    /// The name of the error that a test expects, where the placeholders of templates are filled.
    ///
    /// A sentence may fit several templates ("found {type}", "found `{type}`"): the one that has
    /// most of its text wins.
    fn name_of_expected(&self, sentence: &str) -> String {
        // In reverse, since the last of several that are equally long wins, and that has to be
        // the first rule.
        let templates = self.errors.iter().enumerate().rev();
        templates
            .filter_map(|(index, error)| Some((index, literals(error.as_str()?))))
            .filter(|(_, literals)| fits(sentence, literals))
            .max_by_key(|(_, literals)| literals.iter().map(|text| text.len()).sum::<usize>())
            .map_or_else(|| UNKNOWN_ERROR.to_owned(), |(index, _)| nth_name(index))
    }
}

fn nth_name(index: usize) -> String {
    format!("error {}", index + 1)
}

/// The text before, between and after the placeholders of a template: "a {b} c" is "a " and " c".
fn literals(template: &str) -> Vec<&str> {
    let mut literals = Vec::new();
    let mut rest = template;
    while let Some((text, placeholder)) = rest.split_once('{') {
        let Some((_, after)) = placeholder.split_once('}') else {
            break;
        };
        literals.push(text);
        rest = after;
    }
    literals.push(rest);
    literals
}

/// Whether a sentence is made of these literals, with anything in between.
fn fits(sentence: &str, literals: &[&str]) -> bool {
    let [first, between @ .., last] = literals else {
        return literals == [sentence];
    };
    let Some(mut rest) = sentence.strip_prefix(first) else {
        return false;
    };
    for text in between {
        let Some((_, after)) = rest.split_once(text) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::{Value, json};

    use super::{BDD, RULE_SET, TESTS};
    use crate::import::facts;

    fn service(traits: &Value) -> String {
        let service = json!({"type": "service", "version": "1", "traits": traits});
        json!({"smithy": "2.0", "shapes": {"a#Weather": service}}).to_string()
    }

    fn kept(traits: &Value) -> Value {
        let text = facts(&service(traits), Path::new("weather.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["shapes"]["a#Weather"]["traits"].take()
    }

    fn error_rule(error: &Value) -> Value {
        json!({"conditions": [], "error": error, "type": "error"})
    }

    /// The names that the tests of these expected errors get, beside a rule for each template.
    fn expected_names(templates: &[&str], sentences: &[&str]) -> Vec<String> {
        let rules: Vec<_> = templates
            .iter()
            .map(|text| error_rule(&json!(text)))
            .collect();
        let cases: Vec<_> = sentences
            .iter()
            .map(|text| json!({"expect": {"error": text}}))
            .collect();
        let traits = kept(&json!({RULE_SET: {"rules": rules}, TESTS: {"testCases": cases}}));
        let cases = traits[TESTS]["testCases"].as_array().unwrap();
        let names = cases
            .iter()
            .map(|case| case["expect"]["error"].as_str().unwrap().to_owned());
        names.collect()
    }

    #[test]
    fn documentation_goes_from_parameters_rules_and_conditions() {
        let condition = json!({"fn": "isSet", "argv": [{"ref": "Region"}]});
        let endpoint = json!({"url": "https://weather.example.com", "headers": {}});
        let mut documented = condition.clone();
        documented["documentation"] = json!("When there is one");
        let traits = kept(&json!({RULE_SET: {
            "version": "1.0",
            "parameters": {
                "Region": {"type": "string", "documentation": "The region"},
                "documentation": {
                    "type": "boolean",
                    "deprecated": {"message": "Do not use", "since": "2020-07-02"}
                }
            },
            "rules": [{
                "documentation": "Regional",
                "conditions": [documented],
                "rules": [{"conditions": [], "documentation": "x", "endpoint": endpoint, "type": "endpoint"}],
                "type": "tree"
            }]
        }}));
        assert_eq!(
            traits[RULE_SET],
            json!({
                "version": "1.0",
                "parameters": {
                    "Region": {"type": "string"},
                    "documentation": {"type": "boolean", "deprecated": {"since": "2020-07-02"}}
                },
                "rules": [{
                    "conditions": [condition],
                    "rules": [{"conditions": [], "endpoint": endpoint, "type": "endpoint"}],
                    "type": "tree"
                }]
            })
        );
    }

    #[test]
    fn errors_are_named_in_the_order_of_the_rules_and_the_same_sentence_has_one_name() {
        let traits = kept(&json!({RULE_SET: {"rules": [
            {"conditions": [], "type": "tree", "rules": [
                error_rule(&json!("FIPS is not supported")),
                error_rule(&json!("No region"))
            ]},
            error_rule(&json!("FIPS is not supported")),
            error_rule(&json!({"ref": "Reason"}))
        ]}}));
        assert_eq!(
            traits[RULE_SET]["rules"],
            json!([
                {"conditions": [], "type": "tree", "rules": [
                    error_rule(&json!("error 1")),
                    error_rule(&json!("error 2"))
                ]},
                error_rule(&json!("error 1")),
                error_rule(&json!("error 3"))
            ])
        );
    }

    #[test]
    fn a_test_keeps_its_values_and_expects_the_name_of_the_error() {
        let inputs = json!([{"operationName": "Get", "operationParams": {"documentation": "x"}}]);
        let endpoint = json!({"endpoint": {"url": "https://weather.example.com"}});
        let traits = kept(&json!({
            TESTS: {"version": "1.0", "testCases": [
                {"documentation": "x", "expect": endpoint, "operationInputs": inputs},
                {"documentation": "x", "expect": {"error": "No region"}, "params": {"FIPS": true}}
            ]},
            RULE_SET: {"rules": [error_rule(&json!("No FIPS")), error_rule(&json!("No region"))]}
        }));
        assert_eq!(
            traits[TESTS],
            json!({"version": "1.0", "testCases": [
                {"expect": endpoint, "operationInputs": inputs},
                {"expect": {"error": "error 2"}, "params": {"FIPS": true}}
            ]})
        );
    }

    #[test]
    fn a_sentence_with_filled_placeholders_finds_its_template() {
        let templates = [
            "Invalid ARN: `{arn}` has {arn#region}, not {Region}",
            "No region",
            "{Reason}",
        ];
        assert_eq!(
            expected_names(
                &templates,
                &[
                    "Invalid ARN: `arn:aws` has eu-west-1, not eu-west-2",
                    "No region",
                    "Something else",
                ],
            ),
            ["error 1", "error 2", "error 3"]
        );
    }

    #[test]
    fn of_several_templates_that_fit_the_one_with_most_text_and_then_the_first_wins() {
        assert_eq!(
            expected_names(
                &["found {type}", "found `{type}`", "found {kind}"],
                &["found `bucket`", "found bucket"],
            ),
            ["error 2", "error 1"]
        );
    }

    #[test]
    fn an_expected_error_that_no_rule_has_is_still_an_expected_error() {
        assert_eq!(
            expected_names(
                &["No region", "{a} and {b}", "open {brace"],
                &["no Region", "and", "open"]
            ),
            ["error", "error", "error"]
        );
    }

    #[test]
    fn the_decision_diagram_goes_beside_a_rule_set_and_stays_alone() {
        let diagram = json!({
            "parameters": {"Region": {"type": "string", "documentation": "The region"}},
            "results": [error_rule(&json!("No region"))],
            "nodes": "/////wAAAAH/////"
        });
        let tests = json!({"testCases": [{"expect": {"error": "No region"}}]});
        let both = kept(&json!({BDD: diagram, RULE_SET: {"rules": []}}));
        assert_eq!(both, json!({RULE_SET: {"rules": []}}));
        assert_eq!(
            kept(&json!({BDD: diagram, TESTS: tests})),
            json!({
                BDD: {
                    "parameters": {"Region": {"type": "string"}},
                    "results": [error_rule(&json!("error 1"))],
                    "nodes": "/////wAAAAH/////"
                },
                TESTS: {"testCases": [{"expect": {"error": "error 1"}}]}
            })
        );
    }

    #[test]
    fn a_value_of_the_wrong_type_is_refused_with_its_place() {
        let rule_set = "$.shapes['a#Weather'].traits['smithy.rules#endpointRuleSet']";
        let tests = "$.shapes['a#Weather'].traits['smithy.rules#endpointTests']";
        let cases = [
            (
                json!({RULE_SET: 1}),
                format!("{rule_set}: expected an object, found a number"),
            ),
            (
                json!({RULE_SET: {"parameters": []}}),
                format!("{rule_set}.parameters: expected an object, found an array"),
            ),
            (
                json!({RULE_SET: {"rules": [{"rules": {}}]}}),
                format!("{rule_set}.rules[0].rules: expected an array, found an object"),
            ),
            (
                json!({TESTS: {"testCases": ["x"]}}),
                format!("{tests}.testCases[0]: expected an object, found a string"),
            ),
            (
                json!({TESTS: {"testCases": [{"expect": {"error": null}}]}}),
                format!("{tests}.testCases[0].expect.error: expected a string, found null"),
            ),
        ];
        for (traits, expected) in cases {
            let error = facts(&service(&traits), Path::new("weather.json")).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!(
                    "weather.json: {expected}; correct the file or get the official model again"
                )
            );
        }
    }
}
