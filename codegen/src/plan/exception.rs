//! The errors of a service.

use super::context::Context;
use super::fields::{fields, is_message};
use super::types::{Documentation, ExceptionPlan, MemberPlan, Presence, Role};
use super::{sensitive, structure};
use crate::model::{Fault, Member, Model, Shape, ShapeId};
use crate::names;

/// Plans a shape as an error, if it is one.
pub(super) fn plan(context: &Context<'_>, id: &ShapeId) -> Option<ExceptionPlan> {
    let shape = context.model.target(id);
    let fault = shape.traits.error.fault?;
    let members: Vec<_> = fields(context.model, shape).collect();
    let names = members.iter().map(|(_, member)| member.name.as_str());
    let fields = names::field_names(names);
    let members = members.into_iter().zip(fields);
    let members = members.map(|(member, field)| MemberPlan {
        field,
        ..plan_member(context, (id, shape), member)
    });
    let members: Vec<_> = members.collect();
    let taken = members.iter().map(|member| member.field.as_str());
    let metadata = names::free_field("metadata", "error_metadata", taken);
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
        sensitive_message: has_sensitive_message(context.model, shape),
        metadata,
        members,
    })
}

fn has_sensitive_message(model: &Model, shape: &Shape) -> bool {
    let mut members = shape.members().iter();
    let message = members.find(|member| is_message(shape, member));
    message
        .is_some_and(|member| shape.traits.data.sensitive || sensitive::is_sensitive(model, member))
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
