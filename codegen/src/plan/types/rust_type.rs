//! Rust types, apart from `Option`.

use std::fmt;

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
    /// Any JSON value.
    Document,
    /// An item of a sparse list, or a value of a sparse map.
    Option(Box<RustType>),
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
            Self::Document => f.write_str("Document"),
            Self::Option(item) => write!(f, "Option<{item}>"),
            Self::List(item) => write!(f, "Vec<{item}>"),
            Self::Map(key, value) => write!(f, "HashMap<{key}, {value}>"),
            Self::Enum(name) | Self::IntEnum(name) | Self::Structure(name) | Self::Union(name) => {
                f.write_str(name)
            }
            Self::Boxed(name) => write!(f, "Box<{name}>"),
        }
    }
}
