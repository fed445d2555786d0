//! What binding a service looks at.

use std::collections::BTreeMap;

use super::code::ErrorCode;
use super::protocol::Protocol;
use super::walk::Walk;
use crate::model::{Model, Service, ShapeId};
use crate::plan::Directions;
use crate::plan::types::ServicePlan;

/// What binding a service looks at.
pub(super) struct Binder<'a> {
    pub(super) protocol: &'static Protocol,
    pub(super) model: &'a Model,
    pub(super) plan: &'a ServicePlan,
    service: &'a Service,
    /// What the selected operations hold.
    directions: &'a Directions<'a>,
    /// Whether a structure has a `Default`, by its shape.
    defaults: BTreeMap<&'a ShapeId, bool>,
    /// A number that none of the values of an enum has, by its shape.
    unknown_integers: BTreeMap<&'a ShapeId, i32>,
}

impl<'a> Binder<'a> {
    pub(super) fn new(
        protocol: &'static Protocol,
        (model, service): (&'a Model, &'a Service),
        plan: &'a ServicePlan,
        directions: &'a Directions<'a>,
    ) -> Self {
        let structures = plan.structures.iter();
        let int_enums = plan.int_enums.iter();
        Self {
            protocol,
            model,
            plan,
            service,
            directions,
            defaults: structures.map(|plan| (&plan.shape, plan.default)).collect(),
            unknown_integers: int_enums.map(|plan| (&plan.shape, plan.unknown)).collect(),
        }
    }

    /// The service in the model.
    pub(super) fn service(&self) -> &'a Service {
        self.service
    }

    /// Walks values of requests.
    pub(super) fn writing(&self) -> Walk<'a> {
        Walk {
            model: self.model,
            rules: self.protocol.writer.1,
            verb: "write",
        }
    }

    /// Walks values of replies.
    pub(super) fn reading(&self) -> Walk<'a> {
        Walk {
            model: self.model,
            rules: self.protocol.reader.1,
            verb: "read",
        }
    }

    /// Whether requests hold a shape.
    pub(super) fn is_written(&self, id: &ShapeId) -> bool {
        self.directions.requests.contains(id)
    }

    /// Whether replies hold a shape.
    pub(super) fn is_read(&self, id: &ShapeId) -> bool {
        self.directions.replies.contains(id)
    }

    /// Whether the type of a shape has a `Default`, as all but some structures
    /// do.
    pub(super) fn has_default(&self, id: &ShapeId) -> bool {
        self.defaults.get(id).copied().unwrap_or(true)
    }

    /// A number that none of the values of an enum of integers has.
    pub(super) fn unknown_integer(&self, id: &ShapeId) -> i32 {
        self.unknown_integers.get(id).copied().unwrap_or_default()
    }

    /// What identifies an error.
    pub(super) fn code(&self, id: &ShapeId) -> ErrorCode {
        (self.protocol.code)(id, &self.model.target(id).traits)
    }
}
