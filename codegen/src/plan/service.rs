//! A service: what it consists of.

use std::collections::BTreeSet;

use super::constraint::Checks;
use super::context::Context;
use super::protocol::Protocol;
use super::types::{EnumPlan, Presence, Role, RustType, StructurePlan};
use super::{
    ExceptionPlan, OperationPlan, PlanError, Request, ServiceBinding, ServicePlan, aws_query,
    endpoint, operation, structure,
};
use crate::model::{Model, Shape, ShapeId, ShapeKind};
use crate::select;

/// Plans a service.
pub(super) fn plan(
    request: &Request<'_>,
    errors: &mut Vec<PlanError>,
    warnings: &mut Vec<String>,
) -> Option<ServicePlan> {
    let id = &request.selection.service;
    let Some(protocol) = Protocol::of(&request.model.target(id).traits) else {
        errors.push(unsupported_protocol(request.model, id));
        return None;
    };
    let context = Context::new(protocol, request.model, request.selection);
    let endless = endless(&context);
    if !endless.is_empty() {
        errors.extend(endless);
        return None;
    }
    let (shape, service) = context.service();
    let mut checks = Checks::new(&context);
    let operations: Vec<_> = context
        .selection
        .operations
        .iter()
        .filter_map(|id| operation::plan(&context, id, &mut checks))
        .collect();
    let shapes = data_shapes(&context);
    let structures = structures(&context, &shapes);
    let exceptions = operation::exceptions(&context);
    let enums = enums(&context, &shapes, &structures, &operations, &exceptions);
    let plan = ServicePlan {
        module: request.module.to_owned(),
        title: title(shape, &context.selection.service),
        version: service.version.clone(),
        checks: checks.into_plans(),
        endpoint: endpoint::plan(&context),
        binding: match protocol {
            Protocol::AwsQuery => {
                ServiceBinding::AwsQuery(aws_query::service(&context, &structures, &exceptions))
            }
        },
        operations,
        structures,
        enums,
        exceptions,
    };
    context.report(errors, warnings);
    Some(plan)
}

/// The shapes that no value can have, or no Rust type.
fn endless(context: &Context<'_>) -> Vec<PlanError> {
    let of_kind = |kind, is_endless: fn(&Context<'_>, &ShapeId) -> bool| {
        let closure = context.selection.closure.iter();
        let shapes = closure.filter(move |id| is_endless(context, id));
        shapes.map(move |id| PlanError::Shape {
            shape: id.clone(),
            kind,
        })
    };
    let lists = of_kind("list or map that holds itself", structure::holds_itself);
    lists
        .chain(of_kind(
            "structure that requires itself",
            structure::requires_itself,
        ))
        .collect()
}

fn unsupported_protocol(model: &Model, id: &ShapeId) -> PlanError {
    let traits = model.target(id).traits.other.keys();
    PlanError::Protocol {
        service: id.clone(),
        protocols: traits
            .filter(|id| id.contains("protocols#"))
            .cloned()
            .collect(),
    }
}

/// The service's name as AWS's own SDKs have it, or that of its shape.
fn title(shape: &Shape, id: &ShapeId) -> String {
    let sdk_id = shape
        .traits
        .aws_service
        .as_ref()
        .map(|service| service.sdk_id.clone());
    let title = sdk_id.unwrap_or_else(|| id.name().to_owned());
    // It stands in lines of documentation.
    title.replace(char::is_control, " ")
}

/// The shapes that become shared types: all data that operations reach below
/// their inputs, outputs and errors.
fn data_shapes(context: &Context<'_>) -> BTreeSet<ShapeId> {
    let mut roots = Vec::new();
    for id in &context.selection.closure {
        let shape = context.model.target(id);
        if structure::is_body(context, id) || shape.traits.error.is_some() {
            roots.extend(shape.members().iter().map(|member| &member.target));
        }
    }
    select::closure(context.model, roots)
}

fn structures(context: &Context<'_>, shapes: &BTreeSet<ShapeId>) -> Vec<StructurePlan> {
    let mut structures: Vec<_> = shapes
        .iter()
        .filter(|id| matches!(context.model.target(id).kind, ShapeKind::Structure(_)))
        .map(|id| structure::shared(context, id))
        .collect();
    structures.sort_by(|a, b| a.name.cmp(&b.name));
    structures
}

fn enums(
    context: &Context<'_>,
    shapes: &BTreeSet<ShapeId>,
    structures: &[StructurePlan],
    operations: &[OperationPlan],
    exceptions: &[ExceptionPlan],
) -> Vec<EnumPlan> {
    let replies = structures
        .iter()
        .chain(operations.iter().map(|operation| &operation.output));
    let replies = replies.filter(|structure| structure.role == Role::Output);
    let members = replies.flat_map(|structure| &structure.members);
    let members = members.chain(exceptions.iter().flat_map(|exception| &exception.members));
    let corrected: BTreeSet<_> = members
        .filter_map(|member| match (&member.ty, &member.presence) {
            (RustType::Enum(name), Presence::Required | Presence::Defaulted(_)) => Some(name),
            _ => None,
        })
        .collect();
    let mut enums: Vec<_> = shapes
        .iter()
        .filter(|id| matches!(context.model.target(id).kind, ShapeKind::Enum(_)))
        .map(|id| structure::enumeration(context, id))
        .collect();
    for plan in &mut enums {
        plan.default = corrected.contains(&plan.name);
    }
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    enums
}
