//! Shapes that every model has.
//!
//! <https://smithy.io/2.0/spec/model.html#prelude>

use super::shape::{Shape, ShapeId, ShapeKind, Simple};
use super::traits::Traits;

/// The shape that stands for no input, no output, or an enum's members.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// The id of `UNIT`.
pub(super) fn unit() -> ShapeId {
    ShapeId::new(UNIT).unwrap_or_else(|| unreachable!("`{UNIT}` is an id"))
}

pub(super) fn shapes() -> impl Iterator<Item = (ShapeId, Shape)> {
    let simple = [
        ("Blob", Simple::Blob),
        ("Boolean", Simple::Boolean),
        ("PrimitiveBoolean", Simple::Boolean),
        ("String", Simple::String),
        ("Byte", Simple::Byte),
        ("PrimitiveByte", Simple::Byte),
        ("Short", Simple::Short),
        ("PrimitiveShort", Simple::Short),
        ("Integer", Simple::Integer),
        ("PrimitiveInteger", Simple::Integer),
        ("Long", Simple::Long),
        ("PrimitiveLong", Simple::Long),
        ("Float", Simple::Float),
        ("PrimitiveFloat", Simple::Float),
        ("Double", Simple::Double),
        ("PrimitiveDouble", Simple::Double),
        ("BigInteger", Simple::BigInteger),
        ("BigDecimal", Simple::BigDecimal),
        ("Timestamp", Simple::Timestamp),
        ("Document", Simple::Document),
    ];
    simple
        .into_iter()
        .map(|(name, simple)| (format!("smithy.api#{name}"), ShapeKind::Simple(simple)))
        .chain([(UNIT.to_owned(), ShapeKind::Structure(Vec::new()))])
        .filter_map(|(id, kind)| {
            Some((
                ShapeId::new(&id)?,
                Shape {
                    kind,
                    traits: Traits::default(),
                },
            ))
        })
}
