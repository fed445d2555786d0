//! What holds between the shapes of a model.

use std::slice::from_ref;

use opsmith_support::time::Timestamp;
use serde_json::{Value, json};

use super::Model;
use super::error::ModelError;
use super::json::Node;
use super::merge::Shapes;
use super::shape::{Member, Shape, ShapeId, ShapeKind, Simple};

/// Every target exists and is of a kind that may stand where it does.
pub(super) fn targets(model: &Model, merged: &Shapes<'_>, errors: &mut Vec<ModelError>) {
    for (id, shape) in &model.shapes {
        let Some(source) = merged.get(id) else {
            continue;
        };
        let root = Node::root(source.file, &Value::Null);
        let shapes = root.key("shapes", &Value::Null);
        let node = shapes.key(id.as_str(), &source.value);
        for reference in references(shape) {
            let Some(problem) = reference.problem(model) else {
                continue;
            };
            let part = node.key(reference.part, &Value::Null);
            errors.push(match reference.member {
                Some(name) => part.key(name, &Value::Null).error(problem),
                None => part.error(problem),
            });
        }
    }
}

/// Every default is a value that its target can have.
pub(super) fn defaults(model: &Model, merged: &Shapes<'_>, errors: &mut Vec<ModelError>) {
    for (id, shape) in &model.shapes {
        let Some(source) = merged.get(id) else {
            continue;
        };
        for member in shape.members() {
            let target = &model.shapes[&member.target];
            let value = member.traits.presence.default.as_ref();
            let Some(expected) = value.and_then(|value| misfit(&target.kind, value)) else {
                continue;
            };
            let root = Node::root(source.file, &Value::Null);
            let shapes = root.key("shapes", &Value::Null);
            let node = shapes.key(id.as_str(), &source.value);
            let members = node.key("members", &Value::Null);
            let problem = format!("the default is not {expected}");
            errors.push(members.key(&member.name, &Value::Null).error(problem));
        }
    }
}

/// What a default has to be, where it is not; null is the absence of one.
fn misfit(kind: &ShapeKind, value: &Value) -> Option<&'static str> {
    let (fits, expected) = match kind {
        ShapeKind::Simple(simple) => match simple {
            Simple::Boolean => (value.is_boolean(), "a boolean"),
            Simple::String | Simple::Blob => (value.is_string(), "a string"),
            Simple::Timestamp => (point_in_time(value).is_some(), "a point in time"),
            Simple::Document => (true, ""),
            // `NaN` and infinities are spelled out.
            Simple::Float | Simple::Double => (value.is_number() || value.is_string(), "a number"),
            Simple::Byte => (fits::<i8>(value), "a number of 8 bits"),
            Simple::Short => (fits::<i16>(value), "a number of 16 bits"),
            Simple::Integer => (fits::<i32>(value), "a number of 32 bits"),
            Simple::Long => (fits::<i64>(value), "a number of 64 bits"),
            Simple::BigInteger | Simple::BigDecimal => (value.is_number(), "a number"),
        },
        ShapeKind::Enum(_) => (value.is_string(), "a string"),
        ShapeKind::IntEnum(_) => (fits::<i32>(value), "a number of 32 bits"),
        ShapeKind::List(_) => (*value == json!([]), "an empty array"),
        ShapeKind::Map(..) => (*value == json!({}), "an empty object"),
        _ => (true, ""),
    };
    (!fits && !value.is_null()).then_some(expected)
}

/// The point in time that a value of a model says: seconds since 1970, or a
/// text in one of the two formats of texts.
///
/// <https://smithy.io/2.0/spec/type-refinement-traits.html#default-value-constraints>
pub fn point_in_time(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Number(number) => Timestamp::from_epoch_seconds(&number.to_string()).ok(),
        Value::String(text) => {
            let time = text.parse().or_else(|_| Timestamp::from_http_date(text));
            time.ok()
        }
        _ => None,
    }
}

fn fits<T: TryFrom<i64>>(value: &Value) -> bool {
    value
        .as_i64()
        .is_some_and(|number| T::try_from(number).is_ok())
}

/// A target, and where it is named.
struct Reference<'a> {
    part: &'static str,
    member: Option<&'a str>,
    target: &'a ShapeId,
    expected: Expected,
}

impl Reference<'_> {
    fn problem(&self, model: &Model) -> Option<String> {
        let target = self.target;
        match model.shapes.get(target) {
            None => Some(format!("the target `{target}` does not exist")),
            Some(shape) if self.expected.holds(shape) => None,
            Some(_) => Some(format!(
                "the target `{target}` is not {}",
                self.expected.words()
            )),
        }
    }
}

#[derive(Clone, Copy)]
enum Expected {
    Operation,
    Resource,
    Structure,
    Error,
    Text,
    Data,
}

impl Expected {
    fn holds(self, shape: &Shape) -> bool {
        match (self, &shape.kind) {
            (Self::Operation, ShapeKind::Operation(_))
            | (Self::Resource, ShapeKind::Resource { .. })
            | (Self::Structure, ShapeKind::Structure(_))
            | (Self::Text, ShapeKind::Simple(Simple::String) | ShapeKind::Enum(_)) => true,
            (Self::Error, ShapeKind::Structure(_)) => shape.traits.error.fault.is_some(),
            (Self::Data, kind) => !matches!(
                kind,
                ShapeKind::Service(_) | ShapeKind::Operation(_) | ShapeKind::Resource { .. }
            ),
            _ => false,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Operation => "an operation",
            Self::Resource => "a resource",
            Self::Structure => "a structure",
            Self::Error => "a structure with the trait `smithy.api#error`",
            Self::Text => "a string",
            Self::Data => "a shape of data",
        }
    }
}

fn references(shape: &Shape) -> Vec<Reference<'_>> {
    match &shape.kind {
        ShapeKind::Service(service) => {
            let operations = each("operations", &service.operations, Expected::Operation);
            let resources = each("resources", &service.resources, Expected::Resource);
            let errors = each("errors", &service.errors, Expected::Error);
            let renamed = service.rename.keys().map(|target| Reference {
                part: "rename",
                member: Some(target.as_str()),
                target,
                expected: Expected::Data,
            });
            let named = operations.chain(resources).chain(errors);
            named.chain(renamed).collect()
        }
        ShapeKind::Resource {
            operations,
            resources,
        } => {
            let operations = each("operations", operations, Expected::Operation);
            operations
                .chain(each("resources", resources, Expected::Resource))
                .collect()
        }
        ShapeKind::Operation(operation) => {
            let input = each("input", from_ref(&operation.input), Expected::Structure);
            let output = each("output", from_ref(&operation.output), Expected::Structure);
            let errors = each("errors", &operation.errors, Expected::Error);
            input.chain(output).chain(errors).collect()
        }
        ShapeKind::List(member) => vec![single("member", member, Expected::Data)],
        ShapeKind::Map(key, value) => {
            vec![
                single("key", key, Expected::Text),
                single("value", value, Expected::Data),
            ]
        }
        _ => shape.members().iter().map(named).collect(),
    }
}

fn each<'a>(
    part: &'static str,
    targets: &'a [ShapeId],
    expected: Expected,
) -> impl Iterator<Item = Reference<'a>> {
    targets.iter().map(move |target| Reference {
        part,
        member: None,
        target,
        expected,
    })
}

fn single<'a>(part: &'static str, member: &'a Member, expected: Expected) -> Reference<'a> {
    Reference {
        part,
        member: None,
        target: &member.target,
        expected,
    }
}

fn named(member: &Member) -> Reference<'_> {
    let expected = Expected::Data;
    Reference {
        part: "members",
        member: Some(&member.name),
        target: &member.target,
        expected,
    }
}
