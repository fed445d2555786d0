//! A service.

use super::{
    CheckPlan, EnumPlan, ExceptionPlan, IntEnumPlan, OperationPlan, StructurePlan, UnionPlan,
};
use crate::plan::{EndpointPlan, aws_query};

/// A service.
#[derive(Debug)]
pub struct ServicePlan {
    /// The module.
    pub module: String,
    /// The service's display name.
    pub title: String,
    /// The service's version: `2010-05-08`.
    pub version: String,
    /// The operations, sorted by name.
    pub operations: Vec<OperationPlan>,
    /// The structures other than inputs, outputs and errors, sorted by name.
    pub structures: Vec<StructurePlan>,
    /// The enums of strings, sorted by name.
    pub enums: Vec<EnumPlan>,
    /// The enums of integers, sorted by name.
    pub int_enums: Vec<IntEnumPlan>,
    /// The unions, sorted by name.
    pub unions: Vec<UnionPlan>,
    /// The errors, sorted by name.
    pub exceptions: Vec<ExceptionPlan>,
    /// The constraints of shapes, sorted by function.
    pub checks: Vec<CheckPlan>,
    /// The support file that says why its requests are refused.
    pub request_error: &'static str,
    /// Where it is, as far as its rules could be followed.
    pub endpoint: Option<EndpointPlan>,
    /// How shapes other than inputs and outputs go over the wire.
    pub binding: ServiceBinding,
}

impl ServicePlan {
    /// Whether some request can be refused.
    pub(in crate::plan) fn refuses(&self) -> bool {
        let mut operations = self.operations.iter();
        operations.any(|operation| operation.refuses || !operation.host_prefix.is_empty())
    }
}

/// How a service's shapes go over the wire.
#[derive(Debug)]
pub enum ServiceBinding {
    /// The AWS query protocol.
    AwsQuery(aws_query::ServiceBinding),
}

impl ServiceBinding {
    /// The code and status of an error of the service.
    pub fn error_code(&self, exception: &ExceptionPlan) -> &aws_query::ErrorCode {
        match self {
            Self::AwsQuery(binding) => &binding.codes[&exception.shape],
        }
    }
}
