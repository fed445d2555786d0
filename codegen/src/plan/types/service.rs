//! A service.

use super::{
    CheckPlan, EnumPlan, ExceptionPlan, IntEnumPlan, OperationPlan, StructurePlan, UnionPlan,
};
use crate::plan::EndpointPlan;

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
    /// Where it is, as far as its rules could be followed.
    pub endpoint: Option<EndpointPlan>,
}
