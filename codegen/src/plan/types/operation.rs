//! Operations.

use super::{Documentation, ErrorPlan, ExamplePlan, MemberCheck, StructurePlan};
use crate::plan::aws_query;

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
    /// Whether its request can be refused because it may hold a union with an
    /// unknown member.
    pub refuses: bool,
    /// The prefix of the endpoint's host, part by part.
    pub host_prefix: Vec<HostPrefixPart>,
    /// Whether a long body is compressed.
    pub compressed: bool,
    /// How its request's body is sent.
    pub request_body: Body,
    /// How its reply's body is read.
    pub response_body: Body,
    /// Its examples.
    pub examples: Vec<ExamplePlan>,
    /// How it goes over the wire.
    pub binding: OperationBinding,
}

/// A part of the prefix of an endpoint's host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostPrefixPart {
    /// Fixed text.
    Text(String),
    /// The value of a required member, by its name in the model and its field.
    Label(String, String),
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

/// How an operation goes over the wire.
#[derive(Debug)]
pub enum OperationBinding {
    /// The AWS query protocol.
    AwsQuery(aws_query::OperationBinding),
}

impl OperationBinding {
    /// The codes that mean each variant of the error enum, in its order; the
    /// service's own first.
    pub fn error_codes(&self) -> &[Vec<String>] {
        match self {
            Self::AwsQuery(binding) => &binding.codes,
        }
    }
}
