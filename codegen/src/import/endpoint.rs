//! The facts of endpoint rules and of their tests
//! (<https://smithy.io/2.0/additional-specs/rules-engine/specification.html>).

use serde_json::{Map, Value};

use super::documentation::{is_documentation, remove_documentation, remove_keys};
use super::{ImportError, Location};
use crate::endpoint::{
    self, DIAGRAM, Expression, Literal, Parameter, RULE_SET, ReadError, Rule, RuleKind, Template,
    TemplatePart,
};

/// Which endpoint, or which error, the rules have to lead to.
pub(super) const TESTS: &str = "smithy.rules#endpointTests";

/// Stands for an error that a test expects and that no rule words that way.
const UNKNOWN_ERROR: &str = "error";

/// Whether a trait is about endpoints.
pub(super) fn is_endpoint_trait(id: &str) -> bool {
    [RULE_SET, DIAGRAM, TESTS].contains(&id)
}

/// The diagram is compiled from the rule set and goes where both are there; alone it stays.
pub(super) fn keep_one_form(traits: &mut Map<String, Value>) {
    if traits.contains_key(RULE_SET) {
        traits.shift_remove(DIAGRAM);
    }
}

/// Keeps the facts of the endpoint traits among the traits of a service.
pub(super) fn keep(traits: &mut Map<String, Value>, at: &Location) -> Result<(), ImportError> {
    let mut errors = ErrorNames::default();
    for id in [RULE_SET, DIAGRAM] {
        if let Some(rules) = traits.get_mut(id) {
            keep_rules(rules, &mut errors, &at.key(id))?;
        }
    }
    match traits.get_mut(TESTS) {
        Some(tests) => keep_tests(tests, &errors, &at.key(TESTS)),
        None => Ok(()),
    }
}

/// Keeps the facts of a rule set or of a diagram.
fn keep_rules(
    rules: &mut Value,
    errors: &mut ErrorNames,
    at: &Location,
) -> Result<(), ImportError> {
    for (key, value) in at.object(rules)? {
        let at = at.key(key);
        let wrong = |error| wrong_type(error, &at);
        match key.as_str() {
            "parameters" => {
                let mut parameters = endpoint::read_parameters(value, at.place()).map_err(wrong)?;
                parameters.iter_mut().for_each(drop_prose_of_parameter);
                *value = endpoint::print_parameters(&parameters);
            }
            // The rules of a tree, and those that a diagram ends in.
            "rules" | "results" => {
                let mut rules = endpoint::read_rules(value, at.place()).map_err(wrong)?;
                rules.iter_mut().for_each(drop_prose_of_rule);
                name_errors(&mut rules, errors);
                *value = endpoint::print_rules(&rules);
            }
            _ => remove_documentation(value),
        }
    }
    Ok(())
}

fn wrong_type(error: ReadError, at: &Location) -> ImportError {
    ImportError::WrongType {
        file: at.file().to_path_buf(),
        at: error.at,
        expected: error.expected,
        found: error.found,
    }
}

fn drop_prose_of_parameter(parameter: &mut Parameter) {
    parameter.keys.retain_unknown(|key, value| {
        if key == "deprecated" {
            remove_keys(value, &["message"]);
        }
        keep_unknown(key, value)
    });
}

fn drop_prose_of_rule(rule: &mut Rule) {
    rule.visit_keys(&|keys| keys.retain_unknown(keep_unknown));
}

/// Whether a key that the language does not define stays; its value goes on without prose.
fn keep_unknown(key: &str, value: &mut Value) -> bool {
    remove_documentation(value);
    !is_documentation(key)
}

/// Names the errors of rules instead of quoting them.
fn name_errors(rules: &mut [Rule], errors: &mut ErrorNames) {
    for rule in rules {
        match &mut rule.kind {
            RuleKind::Endpoint(_) => {}
            RuleKind::Error(error) => {
                let name = Template::parse(&errors.name(error));
                *error = Expression::Literal(Literal::String(name));
            }
            RuleKind::Tree(rules) => name_errors(rules, errors),
        }
    }
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
    errors: Vec<Expression>,
}

impl ErrorNames {
    /// The name of the error of a rule.
    fn name(&mut self, error: &Expression) -> String {
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
            .filter_map(|(index, error)| match error {
                Expression::Literal(Literal::String(template)) => Some((index, texts(template))),
                _ => None,
            })
            .filter(|(_, texts)| fits(sentence, texts))
            .max_by_key(|(_, texts)| texts.iter().map(String::len).sum::<usize>())
            .map_or_else(|| UNKNOWN_ERROR.to_owned(), |(index, _)| nth_name(index))
    }
}

fn nth_name(index: usize) -> String {
    format!("error {}", index + 1)
}

/// The text before, between and after the placeholders of a template: "a {b} c" is "a " and " c".
fn texts(template: &Template) -> Vec<String> {
    let mut texts = vec![String::new()];
    for part in &template.parts {
        match part {
            TemplatePart::Placeholder { .. } => texts.push(String::new()),
            TemplatePart::Text(text) | TemplatePart::Unbalanced(text) => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(text);
                }
            }
        }
    }
    texts
}

/// Whether a sentence is made of these texts, with anything in between.
fn fits(sentence: &str, texts: &[String]) -> bool {
    let [first, between @ .., last] = texts else {
        return texts == [sentence];
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
mod tests;
