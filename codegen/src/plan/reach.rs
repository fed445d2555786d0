//! What shapes hold, directly or further on.

use std::collections::BTreeSet;

use super::context::Context;
use super::presence::always_there;
use super::types::Role;
use crate::model::{Shape, ShapeId, ShapeKind};
use crate::select::reached;

/// Shapes, and those of the selection that hold them at any depth.
pub(super) fn holders<'a>(
    context: &Context<'a>,
    mut shapes: BTreeSet<&'a ShapeId>,
) -> BTreeSet<&'a ShapeId> {
    let closure = &context.selection.closure;
    loop {
        let holds = |id: &&ShapeId| {
            let mut targets = context.model.target(id).targets();
            targets.any(|id| shapes.contains(id))
        };
        let holders: Vec<_> = closure.iter().filter(holds).collect();
        let before = shapes.len();
        shapes.extend(holders);
        if shapes.len() == before {
            return shapes;
        }
    }
}

/// Whether a shape holds another one directly, over structures and unions
/// alone: lists and maps have their own place in memory.
pub(super) fn holds(context: &Context<'_>, id: &ShapeId, wanted: &ShapeId) -> bool {
    let held = reached([id], |id| {
        let shape = context.model.target(id);
        let holds = !matches!(shape.kind, ShapeKind::List(_) | ShapeKind::Map(..));
        shape.targets().filter(move |_| holds)
    });
    held.contains(wanted)
}

/// Whether a list or map holds itself without a structure between.
pub(super) fn holds_itself(context: &Context<'_>, id: &ShapeId) -> bool {
    let items = |id| {
        let shape = context.model.target(id);
        let holds = matches!(shape.kind, ShapeKind::List(_) | ShapeKind::Map(..));
        shape.targets().filter(move |_| holds)
    };
    reached(items(id), items).contains(id)
}

/// Whether a structure requires itself, over structures alone.
pub(super) fn requires_itself(context: &Context<'_>, id: &ShapeId) -> bool {
    let required = |id: &ShapeId| required_structures(context, context.model.target(id));
    reached(required(id), required).contains(id)
}

/// Whether a structure has a default.
pub(super) fn defaultable(context: &Context<'_>, shape: &Shape, role: Role) -> bool {
    match role {
        Role::Input => !shape.members().iter().any(always_there),
        Role::Output => required_structures(context, shape).all(|id| has_default(context, id)),
    }
}

/// Whether the type of a member of a reply has a default.
pub(super) fn has_default(context: &Context<'_>, target: &ShapeId) -> bool {
    let is_built = |id: &ShapeId| {
        let is_structure = matches!(context.model.target(id).kind, ShapeKind::Structure(_));
        is_structure && context.role(id) == Role::Input
    };
    let required = |id: &ShapeId| {
        let only_read = !is_built(id);
        let required = required_structures(context, context.model.target(id));
        required.filter(move |_| only_read)
    };
    let mut needed = reached([target], required).into_iter();
    needed.all(|id| !is_built(id) || defaultable(context, context.model.target(id), Role::Input))
}

/// The structures that a structure requires.
fn required_structures<'a>(
    context: &Context<'a>,
    shape: &'a Shape,
) -> impl Iterator<Item = &'a ShapeId> {
    let required = shape.members().iter().filter(|member| always_there(member));
    let targets = required.map(|member| &member.target);
    let model = context.model;
    targets.filter(|id| matches!(model.target(id).kind, ShapeKind::Structure(_)))
}
