//! Which shapes hold which, at any depth: built once, then asked.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::Direction;
use petgraph::algo::kosaraju_scc;
use petgraph::prelude::DiGraphMap;

use super::presence::always_present;
use crate::model::{Shape, ShapeId, ShapeKind};
use crate::select;

/// Which shapes of a selection hold which.
pub(super) struct Recursion<'a> {
    /// Every shape and what it targets.
    all: Graph<'a>,
    /// Structures and unions, whose members are stored in place.
    in_place: Graph<'a>,
    /// Lists and maps.
    collections: Graph<'a>,
    /// Structures and the structures that they require.
    required: Graph<'a>,
}

impl<'a> Recursion<'a> {
    /// Takes all shapes of a selection.
    pub(super) fn new(shapes: &[(&'a ShapeId, &'a Shape)]) -> Self {
        let of_kind = |wanted: fn(&ShapeKind) -> bool| {
            let shapes = shapes.iter().filter(move |(_, shape)| wanted(&shape.kind));
            let edges = shapes.flat_map(|(id, shape)| shape.targets().map(|target| (*id, target)));
            Graph::new(edges)
        };
        let is_structure =
            |(_, shape): &&(_, &Shape)| matches!(shape.kind, ShapeKind::Structure(_));
        let structures = shapes.iter().filter(is_structure);
        let ids: BTreeSet<_> = structures.clone().map(|(id, _)| *id).collect();
        let required = structures.flat_map(|(id, shape)| {
            let required = shape.members().iter().filter(|it| always_present(it));
            required.map(|member| (*id, &member.target))
        });
        Self {
            all: of_kind(|_| true),
            in_place: of_kind(|kind| matches!(kind, ShapeKind::Structure(_) | ShapeKind::Union(_))),
            collections: of_kind(|kind| matches!(kind, ShapeKind::List(_) | ShapeKind::Map(..))),
            required: Graph::new(required.filter(|(_, target)| ids.contains(target))),
        }
    }

    /// Whether a member is part of its own container, so that it needs a box:
    /// lists and maps have their own place in memory.
    pub(super) fn needs_box(&self, container: &ShapeId, target: &ShapeId) -> bool {
        self.in_place.hold_each_other(container, target)
    }

    /// Whether a list or map holds itself without a structure between.
    pub(super) fn is_endless_collection(&self, id: &ShapeId) -> bool {
        self.collections.hold_each_other(id, id)
    }

    /// Whether a structure requires itself, over structures alone.
    pub(super) fn requires_itself(&self, id: &ShapeId) -> bool {
        self.required.hold_each_other(id, id)
    }

    /// Shapes, and those that hold them at any depth.
    pub(super) fn holders(&self, shapes: BTreeSet<&'a ShapeId>) -> BTreeSet<&'a ShapeId> {
        select::reached(shapes, |id| self.all.holders(id))
    }

    /// Structures, and those that require them at any depth and are `wanted`.
    pub(super) fn requirers(
        &self,
        structures: BTreeSet<&'a ShapeId>,
        wanted: impl Fn(&ShapeId) -> bool,
    ) -> BTreeSet<&'a ShapeId> {
        select::reached(structures, |id| {
            let holders = self.required.holders(id);
            holders.filter(|id| wanted(id)).collect::<Vec<_>>()
        })
    }
}

/// Edges from shapes to what they hold.
struct Graph<'a> {
    edges: DiGraphMap<&'a ShapeId, ()>,
    /// The number of the cycle that a shape is part of.
    cycles: BTreeMap<&'a ShapeId, usize>,
}

impl<'a> Graph<'a> {
    fn new(edges: impl Iterator<Item = (&'a ShapeId, &'a ShapeId)>) -> Self {
        let edges = DiGraphMap::from_edges(edges);
        let mut cycles = BTreeMap::new();
        for (number, component) in kosaraju_scc(&edges).into_iter().enumerate() {
            let is_cycle = match component[..] {
                [shape] => edges.contains_edge(shape, shape),
                _ => true,
            };
            if is_cycle {
                cycles.extend(component.into_iter().map(|shape| (shape, number)));
            }
        }
        Self { edges, cycles }
    }

    /// Whether two shapes are part of one cycle; one shape, whether it holds
    /// itself.
    fn hold_each_other(&self, one: &ShapeId, other: &ShapeId) -> bool {
        let cycles = self.cycles.get(one).zip(self.cycles.get(other));
        cycles.is_some_and(|(one, other)| one == other)
    }

    /// The shapes that hold a shape directly.
    fn holders(&self, id: &'a ShapeId) -> impl Iterator<Item = &'a ShapeId> {
        self.edges.neighbors_directed(id, Direction::Incoming)
    }
}

#[cfg(test)]
mod tests;
