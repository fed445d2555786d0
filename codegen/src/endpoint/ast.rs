//! The syntax tree of endpoint rules.

use serde_json::{Map, Number, Value};

use super::template::Template;

/// A rule set, as far as it is evaluated.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RuleSet {
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) rules: Vec<Rule>,
}

/// A value that the rules ask of their caller.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `string`, `boolean` or `stringArray`, in the case of the model: AWS
    /// writes `String` too.
    pub(crate) ty: String,
    /// Where clients take the value from: `AWS::Region`.
    pub(crate) built_in: Option<String>,
    pub(crate) required: bool,
    pub(crate) default: Option<Value>,
    pub(crate) keys: Keys,
}

/// A rule. Of a list of rules, the first whose conditions all hold applies.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rule {
    pub(crate) conditions: Vec<Condition>,
    pub(crate) kind: RuleKind,
    pub(crate) keys: Keys,
}

/// What a rule leads to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum RuleKind {
    /// An endpoint.
    Endpoint(Endpoint),
    /// An error for the caller.
    Error(Expression),
    /// More rules.
    Tree(Vec<Rule>),
}

/// A condition. It holds if the call returns neither `false` nor nothing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Condition {
    pub(crate) call: Call,
    /// The name that the returned value has from here on in this rule.
    pub(crate) assign: Option<String>,
}

/// An endpoint.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Endpoint {
    pub(crate) url: Expression,
    /// What else clients have to know, such as `authSchemes`.
    pub(crate) properties: Record,
    /// Headers to send, each with its values.
    pub(crate) headers: Vec<(String, Vec<Expression>)>,
    pub(crate) keys: Keys,
}

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expression {
    Literal(Literal),
    Reference(Reference),
    Call(Call),
}

/// A literal.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    String(Template),
    Boolean(bool),
    Number(Number),
    Array(Vec<Literal>),
    Record(Record),
}

/// The entries of a record, in their order.
pub(crate) type Record = Vec<(String, Literal)>;

/// The value of a parameter, or one that a condition has assigned.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reference {
    pub(crate) name: String,
    pub(crate) keys: Keys,
}

/// A call of a function.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Call {
    pub(crate) function: String,
    pub(crate) arguments: Vec<Expression>,
    /// Includes `assign`, if the call is a condition.
    pub(crate) keys: Keys,
}

/// The keys of a JSON object in their order, so that it is printed as it was
/// read. A key that the language does not define, such as `documentation`, has
/// its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Keys(Vec<(String, Option<Value>)>);

impl Keys {
    /// The keys of an object, of which the language defines `known`.
    pub(super) fn of(object: &Map<String, Value>, known: &[&str]) -> Self {
        let keys = object.iter().map(|(key, value)| {
            let unknown = !known.contains(&key.as_str());
            (key.clone(), unknown.then(|| value.clone()))
        });
        Self(keys.collect())
    }

    /// All keys in their order, each with its value if the language does not
    /// define it.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        let keys = self.0.iter();
        keys.map(|(key, value)| (key.as_str(), value.as_ref()))
    }

    /// Keeps of the keys that the language does not define those for which
    /// `keep`, which may change the value, returns true.
    pub(crate) fn retain_unknown(&mut self, keep: impl Fn(&str, &mut Value) -> bool) {
        self.0
            .retain_mut(|(key, value)| value.as_mut().is_none_or(|value| keep(key, value)));
    }
}

impl Rule {
    /// Calls `visit` with the keys of each object in this rule.
    pub(crate) fn visit_keys(&mut self, visit: &dyn Fn(&mut Keys)) {
        visit(&mut self.keys);
        for condition in &mut self.conditions {
            condition.call.visit_keys(visit);
        }
        match &mut self.kind {
            RuleKind::Endpoint(endpoint) => endpoint.visit_keys(visit),
            RuleKind::Error(error) => error.visit_keys(visit),
            RuleKind::Tree(rules) => rules.iter_mut().for_each(|rule| rule.visit_keys(visit)),
        }
    }
}

impl Endpoint {
    fn visit_keys(&mut self, visit: &dyn Fn(&mut Keys)) {
        visit(&mut self.keys);
        self.url.visit_keys(visit);
        for (_, values) in &mut self.headers {
            for value in values {
                value.visit_keys(visit);
            }
        }
    }
}

impl Expression {
    fn visit_keys(&mut self, visit: &dyn Fn(&mut Keys)) {
        match self {
            // The keys of a record are its content.
            Self::Literal(_) => {}
            Self::Reference(reference) => visit(&mut reference.keys),
            Self::Call(call) => call.visit_keys(visit),
        }
    }
}

impl Call {
    fn visit_keys(&mut self, visit: &dyn Fn(&mut Keys)) {
        visit(&mut self.keys);
        let arguments = self.arguments.iter_mut();
        arguments.for_each(|argument| argument.visit_keys(visit));
    }
}
