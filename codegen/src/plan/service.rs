//! A service: what it consists of.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::constraint::Checks;
use super::names::TypeNames;
use super::protocol::Protocol;
use super::types::{EnumPlan, Presence, Role, RustType, StructurePlan};
use super::{
    ExceptionPlan, OperationPlan, PlanError, Request, ServiceBinding, ServicePlan, aws_query,
    operation, structure,
};
use crate::model::{Member, Model, Service, Shape, ShapeId, ShapeKind};
use crate::select::{self, Selection};

/// What every decision about a service looks at.
pub(super) struct Context<'a> {
    pub(super) protocol: Protocol,
    pub(super) model: &'a Model,
    pub(super) selection: &'a Selection,
    pub(super) names: TypeNames,
    /// The shapes that inputs of the service reach, selected or not, so that a
    /// type does not change when an operation is added to a selection.
    inputs: BTreeSet<ShapeId>,
    problems: RefCell<Problems>,
}

#[derive(Default)]
struct Problems {
    errors: BTreeSet<String>,
    plan_errors: Vec<PlanError>,
    warnings: Vec<String>,
}

impl<'a> Context<'a> {
    fn new(protocol: Protocol, model: &'a Model, selection: &'a Selection) -> Self {
        let mut roots = Vec::new();
        for id in select::operations(model, &selection.service) {
            if let ShapeKind::Operation(operation) = &model.target(id).kind {
                let members = model.target(&operation.input).members();
                roots.extend(members.iter().map(|member| &member.target));
            }
        }
        Self {
            protocol,
            model,
            selection,
            names: TypeNames::new(model, &selection.service),
            inputs: select::closure(model, roots),
            problems: RefCell::default(),
        }
    }

    /// Whether callers build a shape.
    pub(super) fn role(&self, id: &ShapeId) -> Role {
        if self.inputs.contains(id) {
            Role::Input
        } else {
            Role::Output
        }
    }

    /// Notes what is not supported, once.
    pub(super) fn unsupported(&self, error: PlanError) {
        let problems = &mut self.problems.borrow_mut();
        if problems.errors.insert(error.to_string()) {
            problems.plan_errors.push(error);
        }
    }

    /// Notes what a person should know.
    pub(super) fn warn(&self, warning: String) {
        let warnings = &mut self.problems.borrow_mut().warnings;
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }

    /// A member of a shape by its name.
    pub(super) fn member(&self, shape: &ShapeId, name: &str) -> &'a Member {
        let members = self.model.target(shape).members();
        match members.iter().find(|member| member.name == name) {
            Some(member) => member,
            None => unreachable!("`{shape}` was planned with a member `{name}`"),
        }
    }

    pub(super) fn service(&self) -> (&'a Shape, &'a Service) {
        let shape = self.model.target(&self.selection.service);
        match &shape.kind {
            ShapeKind::Service(service) => (shape, service),
            _ => unreachable!("a selection is of a service"),
        }
    }
}

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
    let problems = context.problems.into_inner();
    errors.extend(problems.plan_errors);
    warnings.extend(problems.warnings);
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
    sdk_id.unwrap_or_else(|| id.name().to_owned())
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
