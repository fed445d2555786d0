//! What `validate` checks.

use super::RustType;
use crate::pattern::{self, PatternPlan};

/// What is checked of a member that has anything to check.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberCheck {
    /// The field.
    pub field: String,
    /// The variable for it.
    pub local: String,
    /// How AWS calls it in validation errors.
    pub path: String,
    /// Whether it can be absent.
    pub optional: bool,
    /// Whether absence is a violation, although the type allows it.
    pub required: bool,
    /// The function that checks it, if there is anything more to check.
    pub function: Option<CheckRef>,
}

/// A function that checks a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckPlan {
    /// The function.
    pub function: String,
    /// The shape's name in the service, or that of the member (`Shape$member`).
    pub shape: String,
    /// Whether values, and what is within them, must not be shown.
    pub sensitive: bool,
    /// What it checks.
    pub check: Check,
}

/// What is checked.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names are Smithy's")]
pub enum Check {
    /// A string.
    String {
        length: Option<Limits<u64>>,
        pattern: Option<PatternCheck>,
    },
    /// A whole number.
    Number { ty: RustType, range: Limits<i64> },
    /// A floating-point number.
    Float { ty: RustType, range: Limits<f64> },
    /// An enum of strings, whose value should be one of the model's.
    Enum { ty: String },
    /// An enum of whole numbers, likewise.
    IntEnum { ty: String },
    /// The bytes of a blob.
    Blob { length: Limits<u64> },
    /// A list; `unique` if no two items are equal; `item` checks an item.
    List {
        ty: RustType,
        length: Option<Limits<u64>>,
        unique: bool,
        item: Option<CheckRef>,
    },
    /// A map; `key` and `value` check an entry. Sensitive keys are not shown.
    Map {
        ty: RustType,
        length: Option<Limits<u64>>,
        key: Option<CheckRef>,
        value: Option<CheckRef>,
        sensitive_keys: bool,
    },
    /// A structure.
    Structure {
        ty: String,
        members: Vec<MemberCheck>,
    },
    /// A union; `whole` if each of its variants is checked.
    Union {
        ty: String,
        variants: Vec<VariantCheck>,
        whole: bool,
    },
}

/// What is checked of a member of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantCheck {
    /// The variant.
    pub variant: String,
    /// How AWS calls the member in validation errors.
    pub path: String,
    /// The function that checks its value.
    pub function: CheckRef,
}

/// A call of a function that checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRef {
    /// The function.
    pub function: String,
    /// Whether it takes a copy instead of a reference.
    pub by_value: bool,
}

/// The least and the greatest value, both allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are Smithy's")]
pub struct Limits<T> {
    pub min: Option<T>,
    pub max: Option<T>,
}

/// A pattern.
#[derive(Debug, Clone, PartialEq)]
pub struct PatternCheck {
    /// The function that decides.
    pub matcher: String,
    /// The pattern as the model has it.
    pub source: String,
    /// How it decides.
    pub plan: PatternPlan,
}

/// The pattern for messages, as AWS prints it.
pub fn displayed(check: &PatternCheck) -> &str {
    pattern::displayed(&check.source)
}
