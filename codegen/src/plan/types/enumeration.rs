//! Enums of strings and of integers.

use super::Documentation;
use crate::model::ShapeId;

/// An enum of strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumPlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its values, in the model's order.
    pub values: Vec<EnumValue<String>>,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// Whether it has a `Default`, for a reply that lacks a required value.
    pub default: bool,
    /// Whether it has a list of its values: `validate_strict` needs that of an
    /// enum that requests of the service hold.
    pub listed: bool,
}

/// An enum of integers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntEnumPlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its values, in the model's order.
    pub values: Vec<EnumValue<i32>>,
    /// A number that none of the values has, for a reply that lacks one.
    pub unknown: i32,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// Whether it has a `Default`, for a reply that lacks a required value.
    pub default: bool,
    /// Whether it has a list of its values: `validate_strict` needs that of an
    /// enum that requests of the service hold.
    pub listed: bool,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue<T> {
    /// The variant.
    pub variant: String,
    /// The string or number.
    pub value: T,
    /// Its documentation.
    pub docs: Documentation,
}
