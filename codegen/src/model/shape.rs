//! Shapes, in the words of the Smithy specification.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use super::prelude::UNIT;
use super::traits::Traits;

/// An absolute shape id: `com.amazonaws.iam#UpdateAccessKey`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId(String);

impl ShapeId {
    /// Reads an id of the form `namespace#Name`.
    pub fn new(text: &str) -> Option<Self> {
        let (namespace, name) = text.split_once('#')?;
        let valid = namespace.split('.').all(is_identifier) && is_identifier(name);
        valid.then(|| Self(text.to_owned()))
    }

    /// The name within its namespace.
    pub fn name(&self) -> &str {
        self.0.split_once('#').map_or("", |(_, name)| name)
    }

    /// What it is in: `com.amazonaws.iam`.
    pub fn namespace(&self) -> &str {
        self.0
            .split_once('#')
            .map_or("", |(namespace, _)| namespace)
    }

    /// Whether it is `smithy.api#Unit`, the type of what has no value.
    pub fn is_unit(&self) -> bool {
        self.0 == UNIT
    }

    /// Whether it is of Smithy's own prelude, as `smithy.api#String` is.
    pub fn is_of_smithy(&self) -> bool {
        self.namespace() == "smithy.api"
    }

    /// The id as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for ShapeId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Whether a text is an identifier of the Smithy IDL: letters, digits and
/// underscores, not beginning with a digit, and not of underscores alone.
pub(crate) fn is_identifier(text: &str) -> bool {
    let first = text.trim_start_matches('_').chars().next();
    first.is_some_and(|c| c.is_ascii_alphanumeric())
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// What kind of shape it is, and its parts.
    pub kind: ShapeKind,
    /// The traits applied to it.
    pub traits: Traits,
}

impl Shape {
    /// The members of a structure, union or enum; nothing for other shapes.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            ShapeKind::Structure(members)
            | ShapeKind::Union(members)
            | ShapeKind::Enum(members)
            | ShapeKind::IntEnum(members) => members,
            _ => &[],
        }
    }

    /// The members of a structure, union, list or map: what values of the
    /// shape consist of.
    pub fn parts(&self) -> impl Iterator<Item = &Member> {
        let (single, named) = match &self.kind {
            ShapeKind::List(member) => (vec![&**member], &[][..]),
            ShapeKind::Map(key, value) => (vec![&**key, &**value], &[][..]),
            ShapeKind::Structure(members) | ShapeKind::Union(members) => (Vec::new(), &members[..]),
            _ => (Vec::new(), &[][..]),
        };
        single.into_iter().chain(named)
    }

    /// What its parts target.
    pub fn targets(&self) -> impl Iterator<Item = &ShapeId> {
        self.parts().map(|member| &member.target)
    }
}

/// What kind of shape it is, and its parts.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapeKind {
    /// A service.
    Service(Service),
    /// A resource, as far as it holds operations.
    Resource {
        /// Its operations, of whatever life cycle.
        operations: Vec<ShapeId>,
        /// Resources within it.
        resources: Vec<ShapeId>,
    },
    /// An operation.
    Operation(Operation),
    /// A structure.
    Structure(Vec<Member>),
    /// A union.
    Union(Vec<Member>),
    /// A list.
    List(Box<Member>),
    /// A map.
    Map(Box<Member>, Box<Member>),
    /// An enumeration of texts.
    Enum(Vec<Member>),
    /// An enumeration of numbers.
    IntEnum(Vec<Member>),
    /// A shape without parts.
    Simple(Simple),
}

impl ShapeKind {
    /// Whether it is an enumeration.
    pub fn is_enum(&self) -> bool {
        matches!(self, Self::Enum(_) | Self::IntEnum(_))
    }

    /// What the specification calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Service(_) => "service",
            Self::Resource { .. } => "resource",
            Self::Operation(_) => "operation",
            Self::Structure(_) => "structure",
            Self::Union(_) => "union",
            Self::List(_) => "list",
            Self::Map(..) => "map",
            Self::Enum(_) => "enum",
            Self::IntEnum(_) => "intEnum",
            Self::Simple(simple) => simple.name(),
        }
    }
}

/// A shape without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub enum Simple {
    Blob,
    Boolean,
    String,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    Timestamp,
    Document,
}

impl Simple {
    /// What the specification calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blob => "blob",
            Self::Boolean => "boolean",
            Self::String => "string",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::BigInteger => "bigInteger",
            Self::BigDecimal => "bigDecimal",
            Self::Timestamp => "timestamp",
            Self::Document => "document",
        }
    }
}

/// A service.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Its version: `2010-05-08`.
    pub version: String,
    /// Its operations outside resources.
    pub operations: Vec<ShapeId>,
    /// Its resources.
    pub resources: Vec<ShapeId>,
    /// Errors that every operation may return.
    pub errors: Vec<ShapeId>,
    /// Names that shapes have in this service instead of their own.
    pub rename: BTreeMap<ShapeId, String>,
}

impl Service {
    /// The name of a shape in this service. What is sent has the shape's own name.
    ///
    /// <https://smithy.io/2.0/spec/service-types.html#service-closure>
    pub fn name_of<'a>(&'a self, id: &'a ShapeId) -> &'a str {
        self.rename.get(id).map_or(id.name(), String::as_str)
    }
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its input, `smithy.api#Unit` where there is none.
    pub input: ShapeId,
    /// Its output, `smithy.api#Unit` where there is none.
    pub output: ShapeId,
    /// Its errors.
    pub errors: Vec<ShapeId>,
}

/// A member of a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// What it targets.
    pub target: ShapeId,
    /// The traits applied to the member itself.
    pub traits: Traits,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_a_namespace_and_a_name() {
        let id = ShapeId::new("com.amazonaws.iam#statusType").unwrap();
        assert_eq!(id.namespace(), "com.amazonaws.iam");
        assert_eq!(id.name(), "statusType");
        for text in [
            "", "a", "a#", "#b", "a#b$c", "a..b#c", "1a#b", "a#__", "a#b c", "a#b#c",
        ] {
            assert_eq!(ShapeId::new(text), None, "{text}");
        }
    }
}
