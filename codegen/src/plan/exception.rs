//! The errors of a service.

use super::context::Context;
use super::fields::fields;
use super::structure;
use super::types::{Documentation, ExceptionPlan, MemberPlan, Presence, Role};
use crate::model::{Fault, Member, Shape, ShapeId};

/// Plans a shape as an error, if it is one.
pub(super) fn plan(context: &Context<'_>, id: &ShapeId) -> Option<ExceptionPlan> {
    let shape = context.model.target(id);
    let fault = shape.traits.error.fault?;
    let members: Vec<_> = fields(context.model, shape)
        .map(|member| plan_member(context, (id, shape), member))
        .collect();
    let taken = members.iter().any(|member| member.field == "metadata");
    let status_of_fault = match fault {
        Fault::Client => 400,
        Fault::Server => 500,
    };
    Some(ExceptionPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(&shape.traits),
        fault,
        status: shape.traits.error.http_status.unwrap_or(status_of_fault),
        retryable: shape.traits.error.retryable,
        metadata: if taken { "error_metadata" } else { "metadata" }.to_owned(),
        members,
    })
}

/// A member is an `Option` if its type has no default, since it may be
/// unreadable: an error is reported whatever its members are.
fn plan_member(
    context: &Context<'_>,
    (id, shape): (&ShapeId, &Shape),
    member: (usize, &Member),
) -> MemberPlan {
    let plan = structure::plan_member(context, id, member, Role::Output);
    MemberPlan {
        sensitive: plan.sensitive || shape.traits.data.sensitive,
        presence: if context.has_default(&member.1.target) {
            plan.presence
        } else {
            Presence::Optional
        },
        ..plan
    }
}

#[cfg(test)]
mod tests;
