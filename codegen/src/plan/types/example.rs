//! Examples, as Rust expressions.

use serde_json::{Map, Value};

use super::Constructor;

/// An example of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct ExamplePlan {
    /// What it shows, if the model says so.
    pub docs: String,
    /// The input, as the model has it.
    pub values: Map<String, Value>,
    /// The input, as Rust.
    pub input: StructureExpr,
    /// Whether the input satisfies the model's own constraints; AWS's examples
    /// do not always.
    pub valid: bool,
}

/// An expression of Rust, typed as far as writing it needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// A string where `impl Into<String>` is taken.
    Text(String),
    /// A string where a `String` is taken, or the bytes of a text where a `Vec` is taken.
    Owned(String),
    /// A boolean or number.
    Plain(String),
    /// A variant of an enum.
    Variant(String, String),
    /// A value that an enum does not know.
    Unknown(String, String),
    /// A number that an enum does not know.
    UnknownNumber(String, i32),
    /// A list.
    List {
        /// Its items.
        items: Vec<Expr>,
        /// Whether a `Vec` is taken, and not what can be iterated.
        owned: bool,
    },
    /// A map.
    Map {
        /// Its entries.
        entries: Vec<(Expr, Expr)>,
        /// Whether a `HashMap` is taken, and not what can be iterated.
        owned: bool,
    },
    /// An item of a sparse list, or a value of a sparse map; `None` if it is absent.
    Optional(Option<Box<Expr>>),
    /// A document by its JSON, or a timestamp by its text.
    Parsed(String),
    /// A union.
    Union {
        /// The type.
        ty: String,
        /// The variant.
        variant: String,
        /// Its value, if it has one.
        value: Option<Box<Expr>>,
        /// Whether a `Box` is taken.
        boxed: bool,
    },
    /// A structure.
    Structure(StructureExpr),
}

/// A structure: how it is made, then its setters.
#[derive(Debug, Clone, PartialEq)]
pub struct StructureExpr {
    /// The type.
    pub ty: String,
    /// How required members are given.
    pub constructor: Constructor,
    /// The required members.
    pub required: Vec<(String, Expr)>,
    /// The setters called after it.
    pub optional: Vec<(String, Expr)>,
}
