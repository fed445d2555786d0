//! What every decision about a service looks at, and what it notes.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use super::protocol::Protocol;
use super::types::Role;
use super::{PlanError, Request};
use crate::display::display;
use crate::model::{Member, Model, Service, Shape, ShapeId, ShapeKind};
use crate::names::TypeNames;
use crate::select::{self, Selection};

/// What every decision about a service looks at.
pub(super) struct Context<'a> {
    pub(super) protocol: Protocol,
    /// The service's module.
    pub(super) module: &'a str,
    pub(super) model: &'a Model,
    pub(super) selection: &'a Selection,
    pub(super) names: TypeNames,
    /// The shapes that inputs of the service reach, selected or not, so that a
    /// type does not change when an operation is added to a selection.
    inputs: BTreeSet<ShapeId>,
    /// The shapes that outputs and errors of the service reach, likewise.
    replies: BTreeSet<ShapeId>,
    problems: RefCell<Problems>,
}

#[derive(Default)]
struct Problems {
    errors: BTreeSet<String>,
    plan_errors: Vec<PlanError>,
    warnings: Vec<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(protocol: Protocol, request: &Request<'a>) -> Self {
        let Request {
            module,
            model,
            selection,
        } = *request;
        let targets = |id: &'a ShapeId| {
            let members = model.target(id).members().iter();
            members.map(|member| &member.target)
        };
        let (mut inputs, mut replies) = (Vec::new(), Vec::new());
        for id in select::operations(model, &selection.service) {
            if let ShapeKind::Operation(operation) = &model.target(id).kind {
                inputs.extend(targets(&operation.input));
                replies.extend(targets(&operation.output));
                replies.extend(operation.errors.iter().flat_map(targets));
            }
        }
        if let ShapeKind::Service(service) = &model.target(&selection.service).kind {
            replies.extend(service.errors.iter().flat_map(targets));
        }
        Self {
            protocol,
            module,
            model,
            selection,
            names: TypeNames::new(model, &selection.service),
            inputs: select::closure(model, inputs),
            replies: select::closure(model, replies),
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

    /// Whether replies hold a shape.
    pub(super) fn is_of_replies(&self, id: &ShapeId) -> bool {
        self.replies.contains(id)
    }

    /// Notes what is not supported, once.
    pub(super) fn unsupported(&self, error: PlanError) {
        let problems = &mut self.problems.borrow_mut();
        if problems.errors.insert(error.to_string()) {
            problems.plan_errors.push(error);
        }
    }

    /// Notes what a person should know; what it repeats of the model may be
    /// anything.
    pub(super) fn warn(&self, warning: impl fmt::Display) {
        let warning = display(warning);
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

    /// Hands over what was noted.
    pub(super) fn report(self, errors: &mut Vec<PlanError>, warnings: &mut Vec<String>) {
        let problems = self.problems.into_inner();
        errors.extend(problems.plan_errors);
        warnings.extend(problems.warnings);
    }
}
