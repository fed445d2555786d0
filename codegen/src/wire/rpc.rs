//! Requests whose body is one structure, posted to the endpoint, with the
//! operation in a header: `X-Amz-Target`.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html>

use std::collections::BTreeSet;

use super::binder::Binder;
use super::placed::Placed;
use super::read::{self, ReadStructure};
use super::refusal::Refusal;
use super::write::{self, WriteField, WriteMember};
use crate::plan::types::{MemberPlan, OperationPlan};

/// A request that names its operation in a header.
#[derive(Debug)]
pub struct RpcRequest {
    /// The header's value: `DynamoDB_20120810.GetItem`.
    pub target: String,
    /// The media type of the body.
    pub content_type: &'static str,
    /// The field that is the URL of the endpoint, if the input has one.
    pub endpoint: Option<WriteField>,
    /// The members of the input.
    pub members: Vec<WriteMember>,
    /// Whether it may hold a union with an unknown member.
    pub refusable: bool,
    /// Whether it asks for the codes that errors had in the AWS query protocol.
    pub query_mode: bool,
}

impl RpcRequest {
    /// The headers that name the operation, apart from its name:
    /// `X-Amz-Target: DynamoDB_20120810.*`.
    pub(super) fn operation(&self) -> String {
        let service = self.target.rsplit_once('.').map(|(service, _)| service);
        let service = service.unwrap_or_default();
        let mode = if self.query_mode {
            ", x-amzn-query-mode: true"
        } else {
            ""
        };
        format!("X-Amz-Target: {service}.*{mode}")
    }

    /// Where the members of the input are.
    pub(super) fn placed(&self) -> Vec<Placed<'_>> {
        write::placed(&self.members)
    }

    /// Why it can be refused.
    pub(super) fn refusals(&self) -> BTreeSet<Refusal> {
        let unknown = self.refusable.then_some(Refusal::UnknownMember);
        let endpoint = self.endpoint.as_ref().map(|_| Refusal::Endpoint);
        unknown.into_iter().chain(endpoint).collect()
    }
}

/// Binds the request of an operation.
pub(super) fn request(
    binder: &Binder<'_>,
    plan: &OperationPlan,
    content_type: &'static str,
) -> RpcRequest {
    let is_endpoint =
        |plan: &&MemberPlan| binder.customization.endpoint_member == Some(&*plan.member);
    let endpoint = plan.input.members.iter().find(is_endpoint);
    RpcRequest {
        endpoint: endpoint.map(write::field),
        target: format!("{}.{}", binder.service_id.name(), plan.name),
        content_type,
        members: write::members(binder.writing, plan.input.members_in(binder.model)),
        refusable: plan.refuses,
        query_mode: binder.traits.aws_query.compatible,
    }
}

/// Binds the reply to an operation, whose body is the output; `None` if the
/// output has no members.
pub(super) fn reply(binder: &Binder<'_>, plan: &OperationPlan) -> Option<ReadStructure> {
    let has_members = !plan.output.members.is_empty();
    has_members.then(|| read::structure(binder, &plan.output))
}
