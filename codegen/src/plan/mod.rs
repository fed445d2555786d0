//! Every decision about a generated crate, typed; `rust` only writes it down.
//!
//! The plan's own types are in [`types`]; each shape is planned once, as one of
//! them. A binding plan per protocol ([`aws_query`]) says how they go over the
//! wire.

pub mod aws_query;
mod check;
mod constraint;
mod context;
mod direction;
mod endpoint;
mod enumeration;
mod error;
mod example;
mod exception;
mod host;
mod message;
mod notes;
mod operation;
mod package;
mod presence;
mod problems;
mod protocol;
mod recursion;
mod rust_type;
mod sensitive;
mod service;
mod shapes;
mod structure;
mod support;
pub mod types;
mod union;
mod unsupported;

pub use constraint::describe_constraints;
pub use context::Request;
pub use endpoint::{EndpointPlan, EndpointUrl, Place};
pub use error::PlanError;
pub(crate) use notes::MADE_UP_TOKEN;
pub use support::{Feature, SupportFile};
pub use types::{
    Body, Check, CheckPlan, CheckRef, CratePlan, Documentation, ErrorPlan, ErrorVariant,
    ExamplePlan, ExceptionPlan, Expr, HostPrefixPart, Limits, MemberCheck, OperationBinding,
    OperationPlan, PatternCheck, ServiceBinding, ServicePlan, VariantCheck, displayed,
};
