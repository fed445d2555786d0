//! Every decision about a generated crate, typed; `rust` only writes it down.
//!
//! A type plan ([`types`]) says what Rust types there are, a binding plan per
//! protocol ([`aws_query`]) how they go over the wire.

pub mod aws_query;
mod constraint;
mod context;
mod documentation;
mod endpoint;
mod enumeration;
mod error;
mod example;
mod host;
mod operation;
mod presence;
mod protocol;
mod reach;
mod service;
mod structure;
pub mod types;
mod union;

pub use constraint::{
    Check, CheckPlan, CheckRef, Limits, PatternCheck, VariantCheck, constraints_in_words, displayed,
};
pub use documentation::Documentation;
pub use endpoint::{EndpointPlan, EndpointUrl, Place};
pub use error::PlanError;
pub use example::{ExamplePlan, Expr};
pub(crate) use operation::MADE_UP_TOKEN;
use types::{EnumPlan, IntEnumPlan, MemberPlan, StructurePlan, UnionPlan};

use crate::manifest::Metadata;
use crate::model::{Fault, Model, ShapeId};
use crate::select::Selection;

/// A crate.
#[derive(Debug)]
pub struct CratePlan {
    /// The name of the package.
    pub name: String,
    /// The version of the package.
    pub version: String,
    /// What else Cargo's manifest says of the package; without a description
    /// it gets one of the services.
    pub metadata: Metadata,
    /// Its services, sorted by module.
    pub services: Vec<ServicePlan>,
    /// What a person should know about the decisions.
    pub warnings: Vec<String>,
}

/// A service to plan.
#[derive(Debug)]
pub struct Request<'a> {
    /// The module that it becomes.
    pub module: &'a str,
    /// Its model.
    pub model: &'a Model,
    /// What is selected of it.
    pub selection: &'a Selection,
}

impl CratePlan {
    /// Decides what a crate of these services consists of.
    ///
    /// # Errors
    ///
    /// Everything that is not supported, together.
    pub fn new(
        name: &str,
        version: &str,
        services: &[Request<'_>],
    ) -> Result<Self, Vec<PlanError>> {
        let mut errors = Vec::new();
        let mut warnings = Vec::new();
        let mut plans: Vec<_> = services
            .iter()
            .filter_map(|request| service::plan(request, &mut errors, &mut warnings))
            .collect();
        if !errors.is_empty() {
            return Err(errors);
        }
        plans.sort_by(|a, b| a.module.cmp(&b.module));
        Ok(Self {
            name: name.to_owned(),
            version: version.to_owned(),
            metadata: Metadata::default(),
            services: plans,
            warnings,
        })
    }
}

/// A service.
#[derive(Debug)]
pub struct ServicePlan {
    /// The module.
    pub module: String,
    /// The service's name for people.
    pub title: String,
    /// The service's version: `2010-05-08`.
    pub version: String,
    /// The operations, sorted by name.
    pub operations: Vec<OperationPlan>,
    /// The structures other than inputs, outputs and errors, sorted by name.
    pub structures: Vec<StructurePlan>,
    /// The enums of texts, sorted by name.
    pub enums: Vec<EnumPlan>,
    /// The enums of numbers, sorted by name.
    pub int_enums: Vec<IntEnumPlan>,
    /// The unions, sorted by name.
    pub unions: Vec<UnionPlan>,
    /// The errors, sorted by name.
    pub exceptions: Vec<ExceptionPlan>,
    /// The constraints of shapes, sorted by function.
    pub checks: Vec<CheckPlan>,
    /// Where it is, as far as its rules could be followed.
    pub endpoint: Option<EndpointPlan>,
    /// How shapes other than inputs and outputs go over the wire.
    pub binding: ServiceBinding,
}

/// How a service's shapes go over the wire.
#[derive(Debug)]
pub enum ServiceBinding {
    /// The AWS query protocol.
    AwsQuery(aws_query::ServiceBinding),
}

/// An operation.
#[derive(Debug)]
pub struct OperationPlan {
    /// Its name in the model.
    pub name: String,
    /// Its module.
    pub module: String,
    /// Its documentation.
    pub docs: Documentation,
    /// The page of the AWS API reference.
    pub reference: Option<String>,
    /// Its input.
    pub input: StructurePlan,
    /// What `validate` checks.
    pub checks: Vec<MemberCheck>,
    /// Its output.
    pub output: StructurePlan,
    /// The output's own field, for the request id.
    pub request_id: String,
    /// Its error enum.
    pub error: ErrorPlan,
    /// Whether its request can be refused: it may hold a union of a member that
    /// is not known.
    pub refuses: bool,
    /// What stands before the endpoint's host, part by part.
    pub host_prefix: Vec<HostPrefixPart>,
    /// Whether a long body is compressed.
    pub compressed: bool,
    /// The field of the input that gets a token made up where it is absent.
    pub idempotency_token: Option<String>,
    /// How its request's body is sent.
    pub request_body: Body,
    /// How its reply's body is read.
    pub response_body: Body,
    /// Its examples.
    pub examples: Vec<ExamplePlan>,
    /// How it goes over the wire.
    pub binding: OperationBinding,
}

/// A part of what stands before the host of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostPrefixPart {
    /// A text.
    Text(String),
    /// The value of a required member, by its name in the model and its field.
    Label(String, String),
}

/// How a body is sent or read.
///
/// A streaming body will be another variant: its payload stands outside the
/// input structure, as an argument of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// Whole, in memory.
    Buffered,
}

/// How an operation goes over the wire.
#[derive(Debug)]
pub enum OperationBinding {
    /// The AWS query protocol.
    AwsQuery(aws_query::OperationBinding),
}

/// What is checked of a member, where anything is.
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
    /// Whether it has to be there although it can be absent.
    pub required: bool,
    /// The function that checks it, if there is anything more to check.
    pub function: Option<CheckRef>,
}

/// The enum of an operation's errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorPlan {
    /// The name of its type.
    pub name: String,
    /// Its variants, in the model's order.
    pub variants: Vec<ErrorVariant>,
}

/// An exception that an operation may return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorVariant {
    /// The name of the exception's type.
    pub exception: String,
    /// The codes that mean it, the service's own first.
    pub codes: Vec<String>,
    /// What it means, in a sentence.
    pub summary: String,
}

/// An error of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct ExceptionPlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// The code that it is documented with.
    pub code: String,
    /// Who is at fault.
    pub fault: Fault,
    /// The HTTP status that it is documented with.
    pub status: u16,
    /// Its own field, for what the service says with every error.
    pub metadata: String,
    /// Its members beyond the message.
    pub members: Vec<MemberPlan>,
}
