//! Operations.

use super::{Documentation, ErrorPlan, ExamplePlan, MemberCheck, StructurePlan};
use crate::model::ShapeId;
use crate::plan::OperationEndpoint;

/// An operation.
#[derive(Debug)]
pub struct OperationPlan {
    /// Its shape.
    pub shape: ShapeId,
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
    /// Whether it checks enums, which only `validate_strict` does.
    pub checks_enums: bool,
    /// Its output.
    pub output: StructurePlan,
    /// The output's own field, for the request id.
    pub request_id: String,
    /// The output's own field, for the required members that a reply lacks;
    /// `None` if the output requires none at any depth.
    pub missing_members: Option<String>,
    /// Its error enum.
    pub error: ErrorPlan,
    /// Whether its request can be refused because it may hold a union with an
    /// unknown member.
    pub refuses: bool,
    /// How its request's body is sent.
    pub request_body: Body,
    /// How its reply's body is read.
    pub response_body: Body,
    /// Where its requests go.
    pub endpoint: OperationEndpoint,
    /// Its examples.
    pub examples: Vec<ExamplePlan>,
}

/// How a body is sent or read.
///
/// A streaming body will be another variant: its payload is not in the input
/// structure, but an argument of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// Whole, in memory.
    Buffered,
}
