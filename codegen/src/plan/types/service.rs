//! A service.

use super::{
    CheckPlan, EnumPlan, ExceptionPlan, IntEnumPlan, OperationPlan, StructurePlan, UnionPlan,
};
use crate::plan::{EndpointPlan, OwnEndpoint};

/// A service.
#[derive(Debug)]
pub struct ServicePlan {
    /// The module.
    pub module: String,
    /// The service's display name.
    pub title: String,
    /// The service's name in AWS's SDKs: `IAM`, `Secrets Manager`.
    pub sdk_id: String,
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
    /// The service name to sign for; `None` if requests are not signed by
    /// Signature Version 4.
    pub signing_name: Option<String>,
    /// Where it is, as far as its rules could be followed.
    pub endpoint: Option<EndpointPlan>,
    /// The endpoints of operations, or of requests with an ARN, that go elsewhere.
    pub own_endpoints: Vec<OwnEndpoint>,
}

impl ServicePlan {
    /// Where requests of an operation of this service go, if all optional members
    /// that change this are absent; `None` if it is not known.
    pub fn endpoint_of(&self, operation: &OperationPlan) -> Option<&EndpointPlan> {
        match self.own_endpoint(operation) {
            _ if operation.endpoint.is_never_known() => None,
            Some(own) => own.plan.as_ref(),
            None => self.endpoint.as_ref(),
        }
    }

    /// The endpoint of an operation of this service, if it is not that of the
    /// service: that of the member that all its requests have, if there is one.
    pub fn own_endpoint(&self, operation: &OperationPlan) -> Option<&OwnEndpoint> {
        let own = match operation.endpoint.required_member() {
            Some(member) => member.own,
            None => operation.endpoint.own,
        };
        own.map(|own| &self.own_endpoints[own])
    }
}
