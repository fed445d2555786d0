//! The type plan: what Rust types there are, without a word of the wire.

use std::fmt;

use super::Documentation;
use crate::model::ShapeId;

/// A structure.
#[derive(Debug, Clone, PartialEq)]
pub struct StructurePlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its members, in the model's order.
    pub members: Vec<MemberPlan>,
    /// Whether callers build it.
    pub role: Role,
    /// Whether it has a default: what callers build only where nothing is
    /// required, so that nothing can be left out.
    pub default: bool,
}

/// What a structure is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Callers build it, some operation of the service takes it.
    Input,
    /// Only replies hold it.
    Output,
}

impl StructurePlan {
    /// The required members, sorted by field, whatever the model's order.
    pub fn required(&self) -> Vec<&MemberPlan> {
        let mut required: Vec<_> = self
            .members
            .iter()
            .filter(|member| member.presence == Presence::Required)
            .collect();
        required.sort_by(|a, b| a.field.cmp(&b.field));
        required
    }

    /// How a caller gives the required members.
    pub fn constructor(&self) -> Constructor {
        match self.required().len() {
            0 => Constructor::Empty,
            1 => Constructor::One,
            _ => Constructor::Literal(format!("{}Required", self.name)),
        }
    }

    /// Whether `Debug` must leave something out.
    pub fn sensitive(&self) -> bool {
        self.members.iter().any(|member| member.sensitive)
    }
}

/// How a caller gives the required members of a structure.
///
/// One rule for all: one member is an argument, several are named in the
/// literal of a structure of their own, so that position never tells two
/// members apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constructor {
    /// There are none.
    Empty,
    /// `new(member)`.
    One,
    /// `new(NameRequired { … })`.
    Literal(String),
}

/// A member of a structure.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberPlan {
    /// The member's name in the model.
    pub member: String,
    /// The field.
    pub field: String,
    /// The field's setter.
    pub setter: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its type, apart from `Option`.
    pub ty: RustType,
    /// Whether it can be absent.
    pub presence: Presence,
    /// Whether the service requires it of callers, although it can be absent.
    pub missed: bool,
    /// Its value where a reply lacks it although it is required, if the model
    /// has one.
    pub correction: Option<DefaultValue>,
    /// Whether it must not be shown.
    pub sensitive: bool,
}

impl MemberPlan {
    /// Whether its field is an `Option`.
    pub fn is_option(&self) -> bool {
        self.presence == Presence::Optional
    }

    /// The default that the model gives a member of a reply.
    pub fn own_default(&self) -> Option<&DefaultValue> {
        match &self.presence {
            Presence::Optional => None,
            Presence::Defaulted(value) => Some(value),
            Presence::Required => self.correction.as_ref(),
        }
    }
}

/// Whether a member can be absent.
#[derive(Debug, Clone, PartialEq)]
pub enum Presence {
    /// Never; a reply that lacks it is corrected.
    Required,
    /// It is an `Option`.
    Optional,
    /// It has a value where a reply lacks it.
    Defaulted(DefaultValue),
}

/// The value of a member that a reply lacks.
#[derive(Debug, Clone, PartialEq)]
pub enum DefaultValue {
    /// That of its type's `Default`.
    OfType,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Float(f64),
    /// A text.
    Text(String),
    /// A value of an enum of numbers, by its type.
    IntEnum(String, i32),
    /// A point in time, in seconds since 1970-01-01T00:00:00Z and nanoseconds
    /// after them.
    Timestamp(i64, u32),
}

impl DefaultValue {
    /// Whether it is that of its type.
    pub fn is_of_type(&self) -> bool {
        matches!(
            self,
            Self::OfType | Self::Bool(false) | Self::Integer(0) | Self::Timestamp(0, 0)
        )
    }
}

/// A Rust type.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are Rust's and Smithy's")]
pub enum RustType {
    Bool,
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    String,
    Blob,
    Timestamp,
    List(Box<RustType>),
    Map(Box<RustType>, Box<RustType>),
    Enum(String),
    IntEnum(String),
    Structure(String),
    Union(String),
    /// A structure or union that holds itself.
    Boxed(String),
}

impl fmt::Display for RustType {
    /// As it is written in Rust, by names that are in scope.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => f.write_str("bool"),
            Self::I8 => f.write_str("i8"),
            Self::I16 => f.write_str("i16"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::F32 => f.write_str("f32"),
            Self::F64 => f.write_str("f64"),
            Self::String => f.write_str("String"),
            Self::Blob => f.write_str("Vec<u8>"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::List(item) => write!(f, "Vec<{item}>"),
            Self::Map(key, value) => write!(f, "HashMap<{key}, {value}>"),
            Self::Enum(name) | Self::IntEnum(name) | Self::Structure(name) | Self::Union(name) => {
                f.write_str(name)
            }
            Self::Boxed(name) => write!(f, "Box<{name}>"),
        }
    }
}

/// A union: one of several members.
#[derive(Debug, Clone, PartialEq)]
pub struct UnionPlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its members, in the model's order.
    pub variants: Vec<VariantPlan>,
    /// Whether callers build it.
    pub role: Role,
    /// Whether replies of the service hold it, so that it may be of a member
    /// that is not known.
    pub unknown: bool,
    /// Whether it must not be shown.
    pub sensitive: bool,
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantPlan {
    /// The member's name in the model.
    pub member: String,
    /// The variant.
    pub variant: String,
    /// Its documentation.
    pub docs: Documentation,
    /// The type of its value, if it has one.
    pub ty: Option<RustType>,
    /// Whether its value must not be shown.
    pub sensitive: bool,
}

/// An enum of texts.
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
    /// Whether a reply that lacks it is corrected, so that it needs a default.
    pub default: bool,
}

/// An enum of whole numbers.
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
    /// A number that is none of them, for one that a reply lacks.
    pub unknown: i32,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// Whether a reply that lacks it is corrected, so that it needs a default.
    pub default: bool,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue<T> {
    /// The variant.
    pub variant: String,
    /// The text or number.
    pub value: T,
    /// Its documentation.
    pub docs: Documentation,
}
