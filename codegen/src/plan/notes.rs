//! What documentation says beyond the model: a pass over a finished plan.

use super::constraint::{self, Found};
use super::context::Context;
use super::types::{Documentation, OperationPlan, Role, ServicePlan, StructurePlan, UnionPlan};
use crate::model::{Member, ShapeId, ShapeKind};

/// The note on an idempotency token.
pub(crate) const MADE_UP_TOKEN: &str = "The service uses it to recognize a request that is sent \
     again. If it is absent, `to_request` makes a random one.";

/// The note on a member that changes the host.
const CHANGES_HOST: &str = "A request with this member goes to a host of its own, which opsmith does not know: \
     [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error unless a URL is \
     configured.";

/// The note on a member with an ARN whose account is part of the host.
const CHANGES_ACCOUNT: &str = "A request with this member goes to the host of the ARN's account: \
     [`resolve_endpoint`](crate::Operation::resolve_endpoint) returns an error if it is not an ARN \
     with an account, unless a URL is configured.";

/// Adds notes to the documentation of everything that callers build.
pub(super) fn add(context: &Context<'_>, service: &mut ServicePlan) {
    for operation in &mut service.operations {
        structure(context, &mut operation.input);
        endpoint_members(operation);
    }
    for plan in &mut service.structures {
        if plan.role == Role::Input {
            structure(context, plan);
        }
    }
    for plan in &mut service.unions {
        if plan.role == Role::Input {
            union(context, plan);
        }
    }
}

fn structure(context: &Context<'_>, plan: &mut StructurePlan) {
    let members = context.model.target(&plan.shape).members();
    for member in &mut plan.members {
        add_constraints(
            context,
            &plan.shape,
            &members[member.index],
            &mut member.docs,
        );
        if member.idempotency_token {
            member.docs.notes.push(MADE_UP_TOKEN.to_owned());
        }
    }
}

/// Adds which members of an input change the host.
fn endpoint_members(operation: &mut OperationPlan) {
    let of_endpoint = &operation.endpoint.members;
    for member in &mut operation.input.members {
        if let Some(it) = of_endpoint.iter().find(|it| it.member == member.member) {
            let note = if it.own.is_some() {
                CHANGES_ACCOUNT
            } else {
                CHANGES_HOST
            };
            member.docs.notes.push(note.to_owned());
        }
    }
}

fn union(context: &Context<'_>, plan: &mut UnionPlan) {
    let members = context.model.target(&plan.shape).members();
    for variant in &mut plan.variants {
        add_constraints(
            context,
            &plan.shape,
            &members[variant.index],
            &mut variant.docs,
        );
    }
}

/// Adds the constraints of a member that callers must know.
fn add_constraints(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
    docs: &mut Documentation,
) {
    let Found { checked, unchecked } = constraint::of_member(context, container, member);
    let kind = &context.model.target(&member.target).kind;
    if let Some(allowed) = constraint::describe(false, &checked.values, kind) {
        docs.notes.push(format!("Allowed: {allowed}"));
    }
    if checked.required {
        docs.notes.push("Required by the service.".to_owned());
    }
    let mut off = Vec::new();
    off.extend(constraint::describe(
        unchecked.required,
        &unchecked.values,
        kind,
    ));
    push_unchecked_parts(context, &member.target, &mut off);
    if !off.is_empty() {
        docs.notes.push(format!(
            "In the model but not checked, as opsmith.toml says: {}",
            off.join(" ")
        ));
    }
}

/// Adds the unchecked constraints of list items and map entries, which have no
/// documentation of their own.
fn push_unchecked_parts(context: &Context<'_>, id: &ShapeId, off: &mut Vec<String>) {
    let parts = match &context.model.target(id).kind {
        ShapeKind::List(item) => vec![("Items", item)],
        ShapeKind::Map(key, value) => vec![("Keys", key), ("Values", value)],
        _ => Vec::new(),
    };
    for (of, part) in parts {
        let unchecked = constraint::of_member(context, id, part).unchecked;
        let kind = &context.model.target(&part.target).kind;
        if let Some(text) = constraint::describe(unchecked.required, &unchecked.values, kind) {
            off.push(format!("{of}: {text}"));
        }
        push_unchecked_parts(context, &part.target, off);
    }
}
