//! Which shapes of a model a selection of operations needs.

mod part;
mod unchecked;

use std::collections::BTreeSet;

pub use part::{Part, UnknownPart};
pub use unchecked::{Constraints, Unchecked};

use crate::model::{Model, Service, Shape, ShapeId, ShapeKind};

/// The operations that were named, and the shapes that they need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The service.
    pub service: ShapeId,
    /// The operations, sorted by name.
    pub operations: Vec<ShapeId>,
    /// Everything that the operations reach, inputs, outputs and errors
    /// included.
    pub closure: BTreeSet<ShapeId>,
    /// The protocol to use, such as `awsQuery`; `None`, as at first, for the one that is
    /// preferred.
    pub protocol: Option<String>,
    /// The constraints that are switched off; none at first.
    pub unchecked: Unchecked,
}

impl Selection {
    /// Selects operations of a service by their names.
    ///
    /// # Errors
    ///
    /// The names that the service does not have, in the given order.
    pub fn new<'n>(
        model: &Model,
        service: &ShapeId,
        names: &[&'n str],
    ) -> Result<Self, Vec<&'n str>> {
        let known = operations(model, service);
        let find = |name: &'n str| {
            known
                .iter()
                .find(|operation| operation.name() == name)
                .ok_or(name)
                .copied()
        };
        let found: Vec<_> = names.iter().map(|name| find(name)).collect();
        let unknown: Vec<_> = found.iter().filter_map(|found| found.err()).collect();
        if !unknown.is_empty() {
            return Err(unknown);
        }
        let mut operations: Vec<_> = found.into_iter().flatten().cloned().collect();
        operations.sort_by(|a, b| a.name().cmp(b.name()));
        let mut selection = Self {
            service: service.clone(),
            operations,
            closure: BTreeSet::new(),
            protocol: None,
            unchecked: Unchecked::default(),
        };
        let closure = closure(model, selection.roots(model));
        selection.closure = closure.into_iter().cloned().collect();
        Ok(selection)
    }

    /// What the operations, and the service for all of them, name themselves.
    fn roots<'m>(&self, model: &'m Model) -> Vec<&'m ShapeId> {
        let operations = self.operations.iter().map(|id| model.target(id));
        operations
            .chain([model.target(&self.service)])
            .flat_map(named_by)
            .collect()
    }
}

/// The services of a model, sorted by id.
pub fn services(model: &Model) -> impl Iterator<Item = &ShapeId> {
    model
        .shapes()
        .filter(|(_, shape)| matches!(shape.kind, ShapeKind::Service(_)))
        .map(|(id, _)| id)
}

/// All operations of a service, those of its resources included.
pub fn operations<'m>(model: &'m Model, service: &ShapeId) -> Vec<&'m ShapeId> {
    let mut operations = BTreeSet::new();
    let mut resources = Vec::new();
    if let ShapeKind::Service(Service {
        operations: own,
        resources: own_resources,
        ..
    }) = &model.target(service).kind
    {
        operations.extend(own);
        resources.extend(own_resources);
    }
    let mut seen = BTreeSet::new();
    while let Some(id) = resources.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let ShapeKind::Resource {
            operations: own,
            resources: inner,
        } = &model.target(id).kind
        {
            operations.extend(own);
            resources.extend(inner);
        }
    }
    operations.into_iter().collect()
}

/// The shapes that roots reach, roots included.
pub fn closure<'m>(
    model: &'m Model,
    roots: impl IntoIterator<Item = &'m ShapeId>,
) -> BTreeSet<&'m ShapeId> {
    // A member of a union may have no value, and so no type.
    let targets = |id: &'m ShapeId| {
        let shape = model.target(id);
        let is_union = matches!(shape.kind, ShapeKind::Union(_));
        let targets = shape.targets();
        targets.filter(move |target| !(is_union && target.is_unit()))
    };
    reached(roots, targets)
}

/// The shapes that roots lead to, roots included, where `next` says what a
/// shape leads to.
pub(crate) fn reached<'m, N: IntoIterator<Item = &'m ShapeId>>(
    roots: impl IntoIterator<Item = &'m ShapeId>,
    next: impl Fn(&'m ShapeId) -> N,
) -> BTreeSet<&'m ShapeId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<_> = roots.into_iter().collect();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(next(id));
        }
    }
    reached
}

/// What an operation, or a service for its operations, names.
fn named_by(shape: &Shape) -> Vec<&ShapeId> {
    match &shape.kind {
        ShapeKind::Operation(operation) => [&operation.input, &operation.output]
            .into_iter()
            .chain(&operation.errors)
            .collect(),
        ShapeKind::Service(service) => service.errors.iter().collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
