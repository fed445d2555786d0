//! The shapes of a JSON AST.

use std::collections::BTreeMap;

use serde_json::Value;

use super::enum_trait;
use super::error::ModelError;
use super::json::Node;
use super::merge::Shapes;
use super::prelude::unit;
use super::shape::{Member, Operation, Service, Shape, ShapeId, ShapeKind, Simple, is_identifier};
use super::traits::Traits;

/// What is wrong with a text that should be an absolute shape id.
const NOT_AN_ID: &str = "not an absolute shape id: expected `namespace#Name`";

/// Reads all shapes; what is wrong with one keeps none of the others back.
pub(super) fn shapes(
    merged: &Shapes<'_>,
    errors: &mut Vec<ModelError>,
) -> BTreeMap<ShapeId, Shape> {
    let mut shapes = BTreeMap::new();
    for (id, shape) in merged {
        let root = Node::root(shape.file, &Value::Null);
        let parent = root.key("shapes", &Value::Null);
        match read_shape(&parent.key(id.as_str(), &shape.value)) {
            Ok(shape) => {
                shapes.insert(id.clone(), shape);
            }
            Err(error) => errors.push(error),
        }
    }
    shapes
}

fn read_shape(node: &Node<'_>) -> Result<Shape, ModelError> {
    if let Some(()) = node.optional("mixins", |_| Ok(()))? {
        return Err(node.error("mixins are not supported: flatten them first"));
    }
    let kind = node.required("type", |kind| kind.text().map(str::to_owned))?;
    let mut traits = read_traits(node)?;
    // Smithy 2.0 reads the deprecated type `set` as a list with the trait.
    // <https://smithy.io/2.0/guides/migrating-idl-1-to-2.html>
    traits.constraints.unique_items |= kind == "set";
    Ok(Shape {
        kind: read_kind(node, &kind)?,
        traits,
    })
}

fn read_kind(node: &Node<'_>, kind: &str) -> Result<ShapeKind, ModelError> {
    if let Some(simple) = simple(kind) {
        let values = match simple {
            Simple::String => enum_values(node)?,
            _ => None,
        };
        return Ok(values.map_or(ShapeKind::Simple(simple), ShapeKind::Enum));
    }
    Ok(match kind {
        "service" => ShapeKind::Service(Service {
            version: node.optional("version", text)?.unwrap_or_default(),
            operations: node.optional("operations", references)?.unwrap_or_default(),
            resources: node.optional("resources", references)?.unwrap_or_default(),
            errors: node.optional("errors", references)?.unwrap_or_default(),
            rename: node.optional("rename", renames)?.unwrap_or_default(),
        }),
        "resource" => read_resource(node)?,
        "operation" => ShapeKind::Operation(Operation {
            input: node.optional("input", reference)?.unwrap_or_else(unit),
            output: node.optional("output", reference)?.unwrap_or_else(unit),
            errors: node.optional("errors", references)?.unwrap_or_default(),
        }),
        "structure" => ShapeKind::Structure(read_members(node)?),
        "union" => ShapeKind::Union(at_least_one(node)?),
        "enum" => ShapeKind::Enum(read_enum(node)?),
        "intEnum" => ShapeKind::IntEnum(read_int_enum(node)?),
        "list" | "set" => ShapeKind::List(Box::new(
            node.required("member", |at| member("member", at))?,
        )),
        "map" => ShapeKind::Map(
            Box::new(node.required("key", |at| member("key", at))?),
            Box::new(node.required("value", |at| member("value", at))?),
        ),
        other => return Err(node.error(format!("the shape type `{other}` is unknown"))),
    })
}

fn simple(kind: &str) -> Option<Simple> {
    Some(match kind {
        "blob" => Simple::Blob,
        "boolean" => Simple::Boolean,
        "string" => Simple::String,
        "byte" => Simple::Byte,
        "short" => Simple::Short,
        "integer" => Simple::Integer,
        "long" => Simple::Long,
        "float" => Simple::Float,
        "double" => Simple::Double,
        "bigInteger" => Simple::BigInteger,
        "bigDecimal" => Simple::BigDecimal,
        "timestamp" => Simple::Timestamp,
        "document" => Simple::Document,
        _ => return None,
    })
}

fn read_resource(node: &Node<'_>) -> Result<ShapeKind, ModelError> {
    let mut operations = Vec::new();
    for life_cycle in ["put", "create", "read", "update", "delete", "list"] {
        operations.extend(node.optional(life_cycle, reference)?);
    }
    for set in ["operations", "collectionOperations"] {
        operations.extend(node.optional(set, references)?.unwrap_or_default());
    }
    let resources = node.optional("resources", references)?.unwrap_or_default();
    Ok(ShapeKind::Resource {
        operations,
        resources,
    })
}

/// The values of a string with the trait `enum`.
fn enum_values(node: &Node<'_>) -> Result<Option<Vec<Member>>, ModelError> {
    let values = node.optional("traits", |traits| {
        traits.optional("smithy.api#enum", enum_trait::members)
    })?;
    Ok(values.flatten())
}

/// The members of a union or enum, which has some.
///
/// <https://smithy.io/2.0/spec/aggregate-types.html#union>
/// <https://smithy.io/2.0/spec/simple-types.html#enum>
fn at_least_one(node: &Node<'_>) -> Result<Vec<Member>, ModelError> {
    let members = read_members(node)?;
    if members.is_empty() {
        return Err(node.error("expected at least one member under `members`"));
    }
    Ok(members)
}

fn read_members(node: &Node<'_>) -> Result<Vec<Member>, ModelError> {
    let members = node.optional("members", |members| {
        let entries = members.object()?.iter();
        entries
            .map(|(name, value)| member(name, &members.key(name, value)))
            .collect()
    })?;
    Ok(members.unwrap_or_default())
}

/// The members of an enum of texts, whose values are texts.
fn read_enum(node: &Node<'_>) -> Result<Vec<Member>, ModelError> {
    let members = at_least_one(node)?;
    let wrong = members.iter().find(|member| {
        let value = member.traits.data.enum_value.as_ref();
        value.is_some_and(|value| !value.is_string())
    });
    match wrong {
        Some(member) => Err(node.error(format!("the value of `{}` is not a string", member.name))),
        None => Ok(members),
    }
}

/// The members of an enum of numbers, whose values are numbers of 32 bits.
fn read_int_enum(node: &Node<'_>) -> Result<Vec<Member>, ModelError> {
    let members = at_least_one(node)?;
    let wrong = members.iter().find(|member| {
        let value = member.traits.data.enum_value.as_ref();
        let number = value.and_then(Value::as_i64);
        number.is_none_or(|number| i32::try_from(number).is_err())
    });
    match wrong {
        Some(member) => Err(node.error(format!(
            "the value of `{}` is not a number of 32 bits",
            member.name
        ))),
        None => Ok(members),
    }
}

fn member(name: &str, node: &Node<'_>) -> Result<Member, ModelError> {
    if !is_identifier(name) {
        return Err(node.error("a member's name has letters, digits and underscores"));
    }
    Ok(Member {
        name: name.to_owned(),
        target: reference(node)?,
        traits: read_traits(node)?,
    })
}

fn read_traits(node: &Node<'_>) -> Result<Traits, ModelError> {
    Ok(node.optional("traits", Traits::read)?.unwrap_or_default())
}

/// The names that a service gives shapes.
fn renames(node: &Node<'_>) -> Result<BTreeMap<ShapeId, String>, ModelError> {
    let entries = node.object()?.iter();
    let renames = entries.map(|(id, name)| {
        let at = node.key(id, name);
        let id = ShapeId::new(id).ok_or_else(|| at.error(NOT_AN_ID))?;
        if !is_identifier(at.text()?) {
            return Err(at.error("a shape's name has letters, digits and underscores"));
        }
        Ok((id, text(&at)?))
    });
    renames.collect()
}

fn references(node: &Node<'_>) -> Result<Vec<ShapeId>, ModelError> {
    node.items(reference)
}

fn reference(node: &Node<'_>) -> Result<ShapeId, ModelError> {
    node.required("target", |target| {
        ShapeId::new(target.text()?).ok_or_else(|| target.error(NOT_AN_ID))
    })
}

fn text(node: &Node<'_>) -> Result<String, ModelError> {
    node.text().map(str::to_owned)
}
