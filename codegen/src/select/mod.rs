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
            unchecked: Unchecked::default(),
        };
        selection.closure = closure(model, selection.roots(model));
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
) -> BTreeSet<ShapeId> {
    let mut closure = BTreeSet::new();
    let mut open: Vec<_> = roots.into_iter().collect();
    while let Some(id) = open.pop() {
        if closure.insert(id.clone()) {
            open.extend(targets(model.target(id)));
        }
    }
    closure
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

/// What a shape of data targets.
fn targets(shape: &Shape) -> Vec<&ShapeId> {
    match &shape.kind {
        ShapeKind::Structure(members) => members.iter().map(|member| &member.target).collect(),
        // A member of a union may have no value, and so no type.
        ShapeKind::Union(members) => {
            let targets = members.iter().map(|member| &member.target);
            targets.filter(|target| !target.is_unit()).collect()
        }
        ShapeKind::List(member) => vec![&member.target],
        ShapeKind::Map(key, value) => vec![&key.target, &value.target],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
