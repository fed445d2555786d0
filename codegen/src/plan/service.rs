//! A service: what it consists of.

use std::collections::BTreeSet;

use super::constraint::Checks;
use super::context::Context;
use super::protocol::Protocol;
use super::types::{EnumPlan, IntEnumPlan, Presence, Role, RustType, StructurePlan, UnionPlan};
use super::{
    ExceptionPlan, OperationPlan, PlanError, Request, ServiceBinding, ServicePlan, aws_query,
    endpoint, enumeration, operation, reach, structure, union,
};
use crate::docs;
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
    let context = Context::new(protocol, request);
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
    refuse_errors_as_data(&context, &shapes);
    let structures = structures(&context, &shapes);
    let unions = unions(&context, &shapes);
    let exceptions = operation::exceptions(&context);
    let corrected = corrected_enums(&structures, &operations, &exceptions);
    let (enums, int_enums) = enums(&context, &shapes, &corrected);
    let checks = checks.into_plans();
    let plan = ServicePlan {
        module: request.module.to_owned(),
        title: title(shape, &context.selection.service),
        version: docs::plain(&service.version),
        checks,
        request_error: "request_error",
        endpoint: endpoint::plan(&context),
        binding: match protocol {
            Protocol::AwsQuery => ServiceBinding::AwsQuery(aws_query::service(
                &context,
                &structures,
                &unions,
                &exceptions,
            )),
        },
        operations,
        structures,
        enums,
        int_enums,
        unions,
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
    let lists = of_kind("list or map that holds itself", reach::holds_itself);
    lists
        .chain(of_kind(
            "structure that requires itself",
            reach::requires_itself,
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
        .service
        .aws
        .as_ref()
        .map(|service| service.sdk_id.clone());
    let title = sdk_id.map(|title| docs::plain(&title)).unwrap_or_default();
    if title.is_empty() {
        id.name().to_owned()
    } else {
        title
    }
}

/// The shapes that become shared types: all data that operations reach below
/// their inputs, outputs and errors.
fn data_shapes(context: &Context<'_>) -> BTreeSet<ShapeId> {
    let mut roots = Vec::new();
    for id in &context.selection.closure {
        let shape = context.model.target(id);
        let is_error = shape.traits.error.fault.is_some();
        if is_error || structure::is_body(context, id) {
            // The message of an error is a text, whatever it targets.
            let members = shape.members().iter();
            let members = members.filter(|it| !(is_error && operation::is_message(&it.name)));
            roots.extend(members.map(|member| &member.target));
        }
    }
    select::closure(context.model, roots)
}

/// Refuses errors that members target: a type and an error would have one name.
fn refuse_errors_as_data(context: &Context<'_>, shapes: &BTreeSet<ShapeId>) {
    let is_error = |id: &&ShapeId| context.model.target(id).traits.error.fault.is_some();
    for shape in shapes.iter().filter(is_error) {
        context.unsupported(PlanError::Shape {
            shape: shape.clone(),
            kind: "error that is data too",
        });
    }
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

fn unions(context: &Context<'_>, shapes: &BTreeSet<ShapeId>) -> Vec<UnionPlan> {
    let mut unions: Vec<_> = shapes
        .iter()
        .filter(|id| matches!(context.model.target(id).kind, ShapeKind::Union(_)))
        .map(|id| union::plan(context, id))
        .collect();
    unions.sort_by(|a, b| a.name.cmp(&b.name));
    unions
}

/// The enums of texts and of numbers; those that a reply lacks and that are
/// corrected have a default.
fn enums(
    context: &Context<'_>,
    shapes: &BTreeSet<ShapeId>,
    corrected: &BTreeSet<String>,
) -> (Vec<EnumPlan>, Vec<IntEnumPlan>) {
    let (mut texts, mut numbers) = (Vec::new(), Vec::new());
    for id in shapes {
        let default = corrected.contains(&context.names.get(id));
        match &context.model.target(id).kind {
            ShapeKind::Enum(_) => texts.push(EnumPlan {
                default,
                ..enumeration::of_texts(context, id)
            }),
            ShapeKind::IntEnum(_) => numbers.push(IntEnumPlan {
                default,
                ..enumeration::of_numbers(context, id)
            }),
            _ => {}
        }
    }
    texts.sort_by(|a, b| a.name.cmp(&b.name));
    numbers.sort_by(|a, b| a.name.cmp(&b.name));
    (texts, numbers)
}

/// The enums that replies are corrected with.
fn corrected_enums(
    structures: &[StructurePlan],
    operations: &[OperationPlan],
    exceptions: &[ExceptionPlan],
) -> BTreeSet<String> {
    let replies = structures
        .iter()
        .chain(operations.iter().map(|operation| &operation.output));
    let replies = replies.filter(|structure| structure.role == Role::Output);
    let members = replies.flat_map(|structure| &structure.members);
    let members = members.chain(exceptions.iter().flat_map(|exception| &exception.members));
    members
        .filter_map(|member| match (&member.ty, &member.presence) {
            (
                RustType::Enum(name) | RustType::IntEnum(name),
                Presence::Required | Presence::Defaulted(_),
            ) => Some(name.clone()),
            _ => None,
        })
        .collect()
}
