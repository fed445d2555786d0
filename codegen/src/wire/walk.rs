//! The walk from a member of the model, and its planned type, to its value on
//! the wire: the same for all formats.

use super::rules::Rules;
use super::value::{Name, Named, Scalar, Value};
use crate::model::{Member, Model, ShapeKind};
use crate::names::{Verb, function_name};
use crate::plan::types::RustType;

/// Walks values in one direction and format.
#[derive(Clone, Copy)]
pub(super) struct Walk<'a> {
    pub(super) model: &'a Model,
    pub(super) rules: &'a Rules,
    /// What functions for structures and unions do.
    pub(super) verb: Verb,
}

impl Walk<'_> {
    /// A member of a structure.
    pub(super) fn member(self, member: &Member, ty: &RustType) -> Named {
        Named {
            name: self.name(member),
            value: self.value(member, ty),
        }
    }

    /// What the wire calls a member of a structure or union.
    pub(super) fn name(self, member: &Member) -> Name {
        (self.rules.name)(&member.traits, &member.name)
    }

    /// The value of a member of a structure or union.
    pub(super) fn value(self, member: &Member, ty: &RustType) -> Value {
        self.value_within(member, ty, (self.rules.flattened)(&member.traits))
    }

    /// The function for the structures or unions of a type.
    pub(super) fn function(self, ty: &str) -> String {
        function_name(self.verb, ty)
    }

    fn value_within(self, member: &Member, ty: &RustType, flattened: bool) -> Value {
        let target = self.model.target(&member.target);
        let scalar = match ty {
            RustType::List(item_type) => {
                let ShapeKind::List(item) = &target.kind else {
                    unreachable!("`{}` is planned as a list", member.target);
                };
                return Value::List {
                    item: Box::new(self.part(item, "member", item_type)),
                    flattened,
                };
            }
            RustType::Map(key_type, value_type) => {
                let ShapeKind::Map(key, value) = &target.kind else {
                    unreachable!("`{}` is planned as a map", member.target);
                };
                return Value::Map {
                    key: Box::new(self.part(key, "key", key_type)),
                    value: Box::new(self.part(value, "value", value_type)),
                    flattened,
                };
            }
            RustType::Structure(name) | RustType::Union(name) | RustType::Boxed(name) => {
                return Value::Structure(self.function(name));
            }
            RustType::Enum(name) => Scalar::Enum(name.clone()),
            RustType::IntEnum(name) => Scalar::IntEnum(name.clone()),
            RustType::Bool => Scalar::Boolean,
            RustType::I8 | RustType::I16 | RustType::I32 | RustType::I64 => Scalar::Integer,
            RustType::F32 | RustType::F64 => Scalar::Float,
            RustType::Blob => Scalar::Blob,
            RustType::String => Scalar::Text,
            RustType::Timestamp => {
                let format = (self.rules.timestamp)(&member.traits, &target.traits);
                Scalar::Timestamp(format)
            }
        };
        Value::Scalar(scalar)
    }

    /// An item of a list, or a key or value of a map. Only members of
    /// structures and unions are flattened.
    ///
    /// <https://smithy.io/2.0/spec/protocol-traits.html#xmlflattened-trait>
    fn part(self, member: &Member, default_name: &str, ty: &RustType) -> Named {
        Named {
            name: (self.rules.part_name)(&member.traits, default_name),
            value: self.value_within(member, ty, false),
        }
    }
}
