//! The plan's types: what Rust types and functions there are, in the model's
//! order, without a word of the wire.

mod check;
mod documentation;
mod enumeration;
mod error;
mod example;
mod in_model;
mod operation;
mod package;
mod rust_type;
mod service;
mod structure;
mod union;

pub use check::{
    Check, CheckPlan, CheckRef, Limits, MemberCheck, PatternCheck, VariantCheck, displayed,
};
pub use documentation::Documentation;
pub use enumeration::{EnumPlan, EnumValue, IntEnumPlan};
pub use error::{ErrorPlan, ErrorVariant, ExceptionPlan};
pub use example::{ExamplePlan, Expr, StructureExpr};
pub use operation::{Body, OperationPlan};
pub use package::CratePlan;
pub use rust_type::RustType;
pub use service::ServicePlan;
pub use structure::{
    Constructor, CredentialMembers, DefaultValue, MemberPlan, Presence, Role, StructurePlan,
};
pub use union::{UnionPlan, VariantPlan};
