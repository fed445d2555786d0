//! Which shapes requests hold, and which replies.

use std::collections::BTreeSet;

use super::fields::fields;
use crate::model::{Model, Service, ShapeId, ShapeKind};
use crate::select;

/// The shapes below the inputs of some operations, and below their outputs and
/// errors; the inputs, outputs and errors themselves only if others hold them.
pub(crate) struct Directions<'a> {
    pub(crate) requests: BTreeSet<&'a ShapeId>,
    pub(crate) replies: BTreeSet<&'a ShapeId>,
}

impl<'a> Directions<'a> {
    /// Those of some operations of a service.
    pub(crate) fn of(
        model: &'a Model,
        service: &'a Service,
        operations: impl IntoIterator<Item = &'a ShapeId>,
    ) -> Self {
        let targets = |id: &'a ShapeId| {
            let fields = fields(model, model.target(id));
            fields.map(|(_, member)| &member.target)
        };
        let (mut requests, mut replies) = (Vec::new(), Vec::new());
        for id in operations {
            if let ShapeKind::Operation(operation) = &model.target(id).kind {
                requests.extend(targets(&operation.input));
                replies.extend(targets(&operation.output));
                replies.extend(operation.errors.iter().flat_map(targets));
            }
        }
        replies.extend(service.errors.iter().flat_map(targets));
        Self {
            requests: select::closure(model, requests),
            replies: select::closure(model, replies),
        }
    }

    /// Both.
    pub(crate) fn all(&self) -> BTreeSet<&'a ShapeId> {
        self.requests.union(&self.replies).copied().collect()
    }
}
