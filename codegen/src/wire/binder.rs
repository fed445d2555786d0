//! What binding a service looks at.

use std::collections::BTreeMap;

use super::customization::Customization;
use super::walk::Walk;
use crate::model::{Model, Service, ShapeId, Traits};
use crate::plan::Directions;
use crate::plan::types::ServicePlan;

/// What binding a service looks at.
pub(super) struct Binder<'a> {
    pub(super) model: &'a Model,
    /// The service's shape.
    pub(super) service_id: &'a ShapeId,
    pub(super) service: &'a Service,
    /// What the service needs beyond its model.
    pub(super) customization: Customization,
    /// The traits of the service.
    pub(super) traits: &'a Traits,
    pub(super) plan: &'a ServicePlan,
    /// Walks values of requests.
    pub(super) writing: Walk<'a>,
    /// Walks values of replies.
    pub(super) reading: Walk<'a>,
    /// What the selected operations hold.
    directions: &'a Directions<'a>,
    /// Whether a structure has a `Default`, by its shape.
    defaults: BTreeMap<&'a ShapeId, bool>,
    /// A number that none of the values of an enum has, by its shape.
    unknown_integers: BTreeMap<&'a ShapeId, i32>,
}

impl<'a> Binder<'a> {
    pub(super) fn new(
        (model, service_id): (&'a Model, &'a ShapeId),
        (service, traits): (&'a Service, &'a Traits),
        plan: &'a ServicePlan,
        directions: &'a Directions<'a>,
        (writing, reading): (Walk<'a>, Walk<'a>),
    ) -> Self {
        let structures = plan.structures.iter();
        let int_enums = plan.int_enums.iter();
        Self {
            model,
            service_id,
            service,
            customization: Customization::of(traits, service),
            traits,
            plan,
            writing,
            reading,
            directions,
            defaults: structures.map(|it| (&it.shape, it.default)).collect(),
            unknown_integers: int_enums.map(|it| (&it.shape, it.unknown)).collect(),
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
}
