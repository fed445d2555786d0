//! Operations and their error enums.

use std::collections::BTreeSet;

use super::check::Checks;
use super::context::Context;
use super::endpoint::Endpoints;
use super::example;
use super::problems::Problems;
use super::shapes::Shapes;
use super::types::{
    Body, Documentation, ErrorPlan, ErrorVariant, OperationPlan, Presence, Role, RustType,
    StructurePlan,
};
use crate::model::{Model, Operation, Shape, ShapeId};
use crate::{docs, names};

/// Plans an operation.
pub(super) fn plan<'a>(
    context: &'a Context<'a>,
    (id, shape, operation): (&ShapeId, &Shape, &'a Operation),
    (shapes, checks, endpoints): (&Shapes<'a>, &mut Checks<'a, '_>, &mut Endpoints<'_>),
    problems: &mut Problems,
) -> OperationPlan {
    let names = context.names.operation(id).clone();
    let mut input = StructurePlan {
        name: names.input,
        required_name: names.required,
        ..shapes.body(&operation.input, Role::Input).clone()
    };
    mark_idempotency_token(context.model, &mut input);
    let output = StructurePlan {
        name: names.output,
        ..shapes.body(&operation.output, Role::Output).clone()
    };
    let mut members = context.model.target(&operation.input).members().iter();
    OperationPlan {
        shape: id.clone(),
        name: id.name().to_owned(),
        module: names.module,
        docs: Documentation::of(&shape.traits),
        reference: reference(context, id),
        checks: checks.members(&input),
        checks_enums: checks.has_enum(&operation.input),
        error: ErrorPlan {
            name: names.error,
            variants: variants(context, operation, shapes),
        },
        refuses: members.any(|member| context.is_refusable(&member.target)),
        request_body: Body::Buffered,
        response_body: Body::Buffered,
        request_id: own_field(&output, "request_id", "reply_request_id"),
        missing_members: context
            .requires_any(&operation.output)
            .then(|| own_field(&output, "missing_members", "reply_missing_members")),
        endpoint: endpoints.operation((id, shape), &input, problems),
        examples: example::plan(context, shapes, (id, shape), &input, problems),
        input,
        output,
    }
}

/// Marks the member of an input for which `to_request` makes up a token: an
/// optional string with the trait.
///
/// <https://smithy.io/2.0/spec/behavior-traits.html#idempotencytoken-trait>
fn mark_idempotency_token(model: &Model, input: &mut StructurePlan) {
    let members = model.target(&input.shape).members();
    let token = input.members.iter_mut().find(|plan| {
        members[plan.index].traits.behavior.idempotency_token
            && plan.presence == Presence::Optional
            && plan.ty == RustType::String
    });
    if let Some(token) = token {
        token.idempotency_token = true;
    }
}

/// The name of a field that the model does not have: `other` if a member has the
/// name.
fn own_field(output: &StructurePlan, name: &'static str, other: &'static str) -> String {
    let taken = output.members.iter().map(|member| member.field.as_str());
    names::free_field(name, other, taken)
}

/// The page of the AWS API reference; AWS redirects from here to it.
fn reference(context: &Context<'_>, id: &ShapeId) -> Option<String> {
    let (shape, service) = context.service();
    let aws = shape.traits.service.aws.as_ref()?;
    let doc_id = aws.doc_id.clone().unwrap_or_else(|| {
        let sdk_id = aws.sdk_id.to_lowercase().replace(' ', "-");
        format!("{sdk_id}-{}", service.version)
    });
    Some(format!(
        "https://docs.aws.amazon.com/goto/WebAPI/{doc_id}/{}",
        id.name()
    ))
}

/// The errors of an operation: its own, then the service's, each once.
fn variants(
    context: &Context<'_>,
    operation: &Operation,
    shapes: &Shapes<'_>,
) -> Vec<ErrorVariant> {
    let common = &context.service().1.errors;
    let mut known = BTreeSet::new();
    let ids = operation.errors.iter().chain(common);
    let plans = ids.filter(|id| known.insert(*id));
    let plans: Vec<_> = plans.map(|id| shapes.exception(id)).collect();
    let names = names::error_variants(plans.iter().map(|plan| plan.name.as_str()));
    let variants = names
        .into_iter()
        .zip(plans)
        .map(|(name, plan)| ErrorVariant {
            name,
            exception: plan.name.clone(),
            shape: plan.shape.clone(),
            summary: docs::summary(&plan.docs.markdown()).to_owned(),
        });
    variants.collect()
}
