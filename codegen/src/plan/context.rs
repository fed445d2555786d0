//! What every decision about a service looks at.

use std::collections::BTreeSet;

use super::direction::Directions;
use super::presence::always_present;
use super::recursion::Recursion;
use super::types::Role;
use crate::model::{Model, Operation, Service, Shape, ShapeId, ShapeKind};
use crate::names::ServiceNames;
use crate::select::{self, Selection};

/// A service to plan.
#[derive(Debug)]
pub struct Request<'a> {
    /// The module that it becomes.
    pub module: &'a str,
    /// Its model.
    pub model: &'a Model,
    /// What is selected of it.
    pub selection: &'a Selection,
}

/// What every decision about a service looks at.
pub(super) struct Context<'a> {
    /// The service's module.
    pub(super) module: &'a str,
    pub(super) model: &'a Model,
    pub(super) selection: &'a Selection,
    pub(super) names: ServiceNames,
    pub(super) recursion: Recursion<'a>,
    /// What the selected operations hold.
    pub(super) selected: Directions<'a>,
    /// What all operations of the service hold, so that a type does not change
    /// when an operation is added to a selection.
    service: Directions<'a>,
    /// The inputs and outputs of the selected operations.
    bodies: BTreeSet<&'a ShapeId>,
    /// The shapes that hold a union which replies hold too: its member may be
    /// unknown, and then a request with it is refused.
    refusable: BTreeSet<&'a ShapeId>,
    /// The shapes that require a member, at any depth.
    requiring: BTreeSet<&'a ShapeId>,
    /// The structures without a `Default`.
    without_default: BTreeSet<&'a ShapeId>,
}

impl<'a> Context<'a> {
    pub(super) fn new(request: &Request<'a>) -> Self {
        let Request {
            module,
            model,
            selection,
        } = *request;
        let service = service(model, &selection.service).1;
        let operations = select::operations(model, &selection.service);
        let shapes = selection.closure.iter().map(|id| (id, model.target(id)));
        let shapes: Vec<_> = shapes.collect();
        let mut context = Self {
            module,
            model,
            selection,
            names: ServiceNames::new(model, &selection.service, module),
            recursion: Recursion::new(&shapes),
            selected: Directions::of(model, service, &selection.operations),
            service: Directions::of(model, service, operations),
            bodies: BTreeSet::new(),
            refusable: BTreeSet::new(),
            requiring: BTreeSet::new(),
            without_default: BTreeSet::new(),
        };
        let operations = context.operations();
        context.bodies = operations
            .flat_map(|(_, _, operation)| [&operation.input, &operation.output])
            .collect();
        context.refusable = context.find_refusable();
        context.requiring = context.find_requiring();
        context.without_default = context.find_without_default();
        context
    }

    fn find_refusable(&self) -> BTreeSet<&'a ShapeId> {
        let closure = self.selection.closure.iter();
        let unions = closure.filter(|id| {
            let is_union = matches!(self.model.target(id).kind, ShapeKind::Union(_));
            is_union && self.is_of_replies(id)
        });
        self.recursion.holders(unions.collect())
    }

    /// Members with a default are among them, so that a default does not change
    /// which methods an output has.
    fn find_requiring(&self) -> BTreeSet<&'a ShapeId> {
        let closure = self.selection.closure.iter();
        let structures = closure.filter(|id| {
            let shape = self.model.target(id);
            let is_structure = matches!(shape.kind, ShapeKind::Structure(_));
            is_structure && shape.members().iter().any(always_present)
        });
        self.recursion.holders(structures.collect())
    }

    /// What callers build has no `Default` if something is required; what only
    /// replies hold has none if it requires a structure without one.
    fn find_without_default(&self) -> BTreeSet<&'a ShapeId> {
        let is_built = |id: &ShapeId| self.role(id) == Role::Input;
        let requires = |id: &ShapeId| {
            let shape = self.model.target(id);
            let is_structure = matches!(shape.kind, ShapeKind::Structure(_));
            is_structure && shape.members().iter().any(always_present)
        };
        let closure = self.selection.closure.iter();
        let built = closure.filter(|id| is_built(id) && requires(id)).collect();
        self.recursion.requirers(built, |id| !is_built(id))
    }

    /// Whether a request with a value of a shape may be refused.
    pub(super) fn is_refusable(&self, id: &ShapeId) -> bool {
        self.refusable.contains(id)
    }

    /// Whether a shape requires a member, at any depth.
    pub(super) fn requires_any(&self, id: &ShapeId) -> bool {
        self.requiring.contains(id)
    }

    /// Whether the type of a shape has a `Default`.
    pub(super) fn has_default(&self, id: &ShapeId) -> bool {
        !self.without_default.contains(id)
    }

    /// Whether callers build a shape.
    pub(super) fn role(&self, id: &ShapeId) -> Role {
        if self.service.requests.contains(id) {
            Role::Input
        } else {
            Role::Output
        }
    }

    /// Whether replies hold a shape.
    pub(super) fn is_of_replies(&self, id: &ShapeId) -> bool {
        self.service.replies.contains(id)
    }

    /// Whether a shape is an input or output of a selected operation.
    pub(super) fn is_body(&self, id: &ShapeId) -> bool {
        self.bodies.contains(id)
    }

    /// The selected operations.
    pub(super) fn operations(
        &self,
    ) -> impl Iterator<Item = (&'a ShapeId, &'a Shape, &'a Operation)> + use<'a> {
        let model = self.model;
        self.selection.operations.iter().filter_map(move |id| {
            let shape = model.target(id);
            match &shape.kind {
                ShapeKind::Operation(operation) => Some((id, shape, operation)),
                _ => None,
            }
        })
    }

    /// The service, and its shape.
    pub(super) fn service(&self) -> (&'a Shape, &'a Service) {
        service(self.model, &self.selection.service)
    }
}

fn service<'a>(model: &'a Model, id: &ShapeId) -> (&'a Shape, &'a Service) {
    let shape = model.target(id);
    match &shape.kind {
        ShapeKind::Service(service) => (shape, service),
        _ => unreachable!("a selection is of a service"),
    }
}
