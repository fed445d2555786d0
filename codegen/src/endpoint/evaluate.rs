//! Rules, evaluated for given parameters.

use std::collections::BTreeMap;
use std::fmt;

use opsmith_support::endpoint::host_label;
use serde_json::{Map, Value};

use super::ast::{Call, Endpoint, Expression, Literal, Record, Rule, RuleKind, RuleSet};
use super::partitions::Partition;
use super::symbol;
use super::template::{Template, TemplatePart};

/// What rules lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// An endpoint.
    Endpoint(ResolvedEndpoint),
    /// An error for the caller, with its text.
    Error(String),
}

impl Outcome {
    /// The endpoint of two outcomes, between which the value of a symbol decides. An
    /// error does not count: requests with such a value are the caller's mistake, and the
    /// service refuses them.
    fn or(self, other: Self) -> Result<Self, EvaluationError> {
        match (self, other) {
            (Self::Error(_), outcome) | (outcome, Self::Error(_)) => Ok(outcome),
            (one, other) if one == other => Ok(one),
            _ => Err(EvaluationError::Undecided),
        }
    }
}

/// An endpoint whose expressions have been evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ResolvedEndpoint {
    pub(crate) url: String,
    /// What else clients have to know, such as `authSchemes`.
    pub(crate) properties: Map<String, Value>,
    /// Headers to send, each with its values.
    pub(crate) headers: Vec<(String, Vec<String>)>,
}

/// Rules that cannot be evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum EvaluationError {
    /// They call a function, by its name, that is not supported, or not with
    /// these arguments.
    Function(String),
    /// They need a parameter that is not given, by its name.
    Parameter(String),
    /// They look at a parameter, by its name, that has no value yet.
    Unknown(String),
    /// They lead to different endpoints for different values of a symbol.
    Undecided,
    /// No rule applies.
    NoRule,
    /// A template has a brace too many, or a placeholder without a string.
    Template(String),
    /// An expression that has to be a string is something else.
    NoString,
}

impl fmt::Display for EvaluationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Function(name) => write!(f, "they use `{name}`, which is not supported yet"),
            Self::Parameter(name) => write!(f, "they need the parameter `{name}`"),
            Self::Unknown(name) => write!(f, "they look at the parameter `{name}`"),
            Self::Undecided => {
                f.write_str("the endpoint depends on more of an ARN than its account")
            }
            Self::NoRule => f.write_str("no rule applies"),
            Self::Template(template) => write!(f, "the template {template:?} has no value"),
            Self::NoString => f.write_str("a URL, error or header is not a string"),
        }
    }
}

impl RuleSet {
    /// The name of the parameter that clients take from `built_in`, such as
    /// `AWS::Region`.
    pub(crate) fn built_in(&self, built_in: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|it| it.built_in.as_deref() == Some(built_in))?;
        Some(&found.name)
    }

    /// Whether the rules have a parameter with this name.
    pub(crate) fn has_parameter(&self, name: &str) -> bool {
        self.parameters
            .iter()
            .any(|parameter| parameter.name == name)
    }

    /// Evaluates the rules. `given` are values of parameters by their names; a
    /// parameter that is not given has its default.
    ///
    /// The parameters in `unknown` get a value, or none, only later. If the rules
    /// look at one of them, this returns [`EvaluationError::Unknown`]; otherwise
    /// they lead to the same outcome for all its values.
    ///
    /// A given value can also be a symbol, such as [`ARN`](symbol::ARN). The rules have
    /// to lead to one endpoint then; for some values, they may lead to an error.
    pub(crate) fn evaluate(
        &self,
        given: &Map<String, Value>,
        unknown: &[String],
    ) -> Result<Outcome, EvaluationError> {
        let mut scope = Scope {
            values: BTreeMap::new(),
            unknown,
        };
        for parameter in &self.parameters {
            let name = &parameter.name;
            if unknown.contains(name) {
                continue;
            }
            match given.get(name).or(parameter.default.as_ref()) {
                Some(value) => scope.assign(name, value.clone()),
                None if parameter.required => {
                    return Err(EvaluationError::Parameter(name.clone()));
                }
                None => {}
            }
        }
        scope.evaluate(&self.rules)
    }
}

/// The values of parameters, and what conditions assigned.
#[derive(Clone)]
struct Scope<'a> {
    values: BTreeMap<String, Value>,
    unknown: &'a [String],
}

impl Scope<'_> {
    fn assign(&mut self, name: &str, value: Value) {
        self.values.insert(name.to_owned(), value);
    }

    /// The value of a parameter, or one that a condition has assigned, if there
    /// is one.
    fn get(&self, name: &String) -> Result<Option<&Value>, EvaluationError> {
        if self.unknown.contains(name) {
            return Err(EvaluationError::Unknown(name.clone()));
        }
        Ok(self.values.get(name))
    }

    /// The outcome of the first rule whose conditions hold: another rule is not
    /// tried, even if no rule of its tree applies. If they depend on a symbol, the
    /// rules after it count too.
    fn evaluate(&self, rules: &[Rule]) -> Result<Outcome, EvaluationError> {
        for (index, rule) in rules.iter().enumerate() {
            let Some((scope, depends)) = self.under(rule)? else {
                continue;
            };
            let outcome = match &rule.kind {
                RuleKind::Endpoint(endpoint) => Outcome::Endpoint(scope.endpoint(endpoint)?),
                RuleKind::Error(error) => Outcome::Error(scope.text(error)?),
                RuleKind::Tree(rules) => scope.evaluate(rules)?,
            };
            if depends {
                return outcome.or(self.evaluate(&rules[index + 1..])?);
            }
            return Ok(outcome);
        }
        Err(EvaluationError::NoRule)
    }

    /// This scope with what the conditions of a rule assign, and whether they depend
    /// on a symbol; `None` if one of them does not hold.
    fn under(&self, rule: &Rule) -> Result<Option<(Self, bool)>, EvaluationError> {
        let (mut scope, mut depends) = (self.clone(), false);
        for condition in &rule.conditions {
            let value = scope.call(&condition.call)?;
            if !is_truthy(&value) {
                return Ok(None);
            }
            depends |= symbol::is_symbolic(&value);
            if let Some(name) = &condition.assign {
                scope.assign(name, value);
            }
        }
        Ok(Some((scope, depends)))
    }

    fn endpoint(&self, endpoint: &Endpoint) -> Result<ResolvedEndpoint, EvaluationError> {
        let headers = endpoint.headers.iter().map(|(name, values)| {
            let values = values.iter().map(|value| self.text(value));
            Ok((name.clone(), values.collect::<Result<_, _>>()?))
        });
        Ok(ResolvedEndpoint {
            url: self.text(&endpoint.url)?,
            properties: self.record(&endpoint.properties)?,
            headers: headers.collect::<Result<_, _>>()?,
        })
    }

    /// The value of an expression that has to be a string.
    fn text(&self, expression: &Expression) -> Result<String, EvaluationError> {
        match self.value(expression)? {
            Value::String(text) => Ok(text),
            _ => Err(EvaluationError::NoString),
        }
    }

    /// The value of an expression; null if it has none.
    fn value(&self, expression: &Expression) -> Result<Value, EvaluationError> {
        match expression {
            Expression::Literal(literal) => self.literal(literal),
            Expression::Reference(reference) => {
                Ok(self.get(&reference.name)?.cloned().unwrap_or_default())
            }
            Expression::Call(call) => self.call(call),
        }
    }

    fn literal(&self, literal: &Literal) -> Result<Value, EvaluationError> {
        Ok(match literal {
            Literal::String(template) => self.fill(template)?.into(),
            Literal::Boolean(value) => (*value).into(),
            Literal::Number(number) => number.clone().into(),
            Literal::Array(items) => {
                let items = items.iter().map(|item| self.literal(item));
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Literal::Record(record) => Value::Object(self.record(record)?),
        })
    }

    fn record(&self, record: &Record) -> Result<Map<String, Value>, EvaluationError> {
        let entries = record.iter();
        entries
            .map(|(key, value)| Ok((key.clone(), self.literal(value)?)))
            .collect()
    }

    /// A template with the values of its placeholders.
    fn fill(&self, template: &Template) -> Result<String, EvaluationError> {
        let mut filled = String::new();
        for part in &template.parts {
            let text = match part {
                TemplatePart::Text(text) => Some(text.as_str()),
                TemplatePart::Placeholder {
                    reference,
                    attribute,
                } => {
                    let value = self.get(reference)?;
                    let value = match attribute {
                        Some(attribute) => value.and_then(|value| value.get(attribute)),
                        None => value,
                    };
                    value.and_then(Value::as_str)
                }
                TemplatePart::Unbalanced(_) => None,
            };
            let text = text.ok_or_else(|| EvaluationError::Template(template.to_string()))?;
            filled.push_str(text);
        }
        Ok(filled)
    }

    /// What a function returns
    /// (<https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html>);
    /// null if it returns nothing.
    fn call(&self, call: &Call) -> Result<Value, EvaluationError> {
        let arguments = call.arguments.iter().map(|argument| self.value(argument));
        let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
        if arguments.iter().any(symbol::is_symbolic) {
            let value = symbol::call(call, &arguments);
            return value.ok_or_else(|| EvaluationError::Function(call.function.clone()));
        }
        Ok(match (call.function.as_str(), &arguments[..]) {
            ("isSet", [value]) => (!value.is_null()).into(),
            ("not", [value]) => (!is_truthy(value)).into(),
            ("booleanEquals" | "stringEquals", [a, b]) => (a == b).into(),
            // Paths such as `a.b` and `a[0]` are not supported.
            ("getAttr", [value, Value::String(name)]) if !name.contains(['.', '[']) => {
                value.get(name).cloned().unwrap_or_default()
            }
            ("isValidHostLabel", [Value::String(text), Value::Bool(subdomains)]) => {
                is_host_label(text, *subdomains).into()
            }
            ("aws.partition", [Value::String(region)]) => Partition::of(region).attributes(),
            (function, _) => return Err(EvaluationError::Function(function.to_owned())),
        })
    }
}

/// Whether a text is a host label or, with `subdomains`, labels with dots between
/// them.
fn is_host_label(text: &str, subdomains: bool) -> bool {
    let is_label = |text| host_label("", text).is_ok();
    if subdomains {
        text.split('.').all(is_label)
    } else {
        is_label(text)
    }
}

/// Whether a condition holds that returns this value.
fn is_truthy(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false))
}
