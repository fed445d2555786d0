//! Every decision about a generated crate, typed; `rust` only writes it down.
//!
//! The plan's own types are in [`types`]; each shape is planned once, as one of
//! them. How they go over the wire is decided by the next stage,
//! [`wire`](crate::wire).

mod check;
mod constraint;
mod context;
mod credentials;
mod direction;
mod endpoint;
mod enumeration;
mod error;
mod example;
mod exception;
mod fields;
mod notes;
mod operation;
mod presence;
mod problems;
mod recursion;
mod rust_type;
mod sensitive;
mod service;
mod shapes;
mod structure;
pub mod types;
mod union;
mod unsupported;

pub use constraint::describe_constraints;
pub use context::Request;
pub(crate) use direction::Directions;
pub use endpoint::{
    EndpointMember, EndpointPlan, EndpointUrl, OperationEndpoint, OwnEndpoint, Place, UrlPart,
};
pub use error::PlanError;
pub(crate) use fields::{is_message, is_stream};
pub(crate) use notes::MADE_UP_TOKEN;
pub(crate) use problems::Problems;
pub(crate) use service::plan as service;
pub use types::{
    Body, Check, CheckPlan, CheckRef, CratePlan, Documentation, ErrorPlan, ErrorVariant,
    ExamplePlan, ExceptionPlan, Expr, Limits, MemberCheck, OperationPlan, PatternCheck,
    ServicePlan, StructureExpr, VariantCheck, displayed,
};
