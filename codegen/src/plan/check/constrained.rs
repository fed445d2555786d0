//! Which shapes have anything to check, at any depth.

use std::collections::BTreeSet;

use crate::model::{Member, ShapeId};
use crate::plan::constraint;
use crate::plan::context::Context;

/// Where there is anything to check, at any depth.
pub(super) struct Constrained<'a> {
    context: &'a Context<'a>,
    /// Shapes with constraints of their own.
    own: BTreeSet<&'a ShapeId>,
    /// Shapes that hold members with constraints.
    within: BTreeSet<&'a ShapeId>,
    /// Enums, and shapes that hold one.
    enums: BTreeSet<&'a ShapeId>,
}

impl<'a> Constrained<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        let closure = &context.selection.closure;
        let is_enum = |id: &&ShapeId| context.model.target(id).kind.is_enum();
        let enums = closure.iter().filter(is_enum).collect();
        let has_own = |id: &&ShapeId| {
            let kind = &context.model.target(id).kind;
            constraint::has_constraint(&constraint::of_shape(context, id).checked.values, kind)
        };
        let mut constrained = Self {
            context,
            own: closure.iter().filter(has_own).collect(),
            within: BTreeSet::new(),
            enums: context.recursion.holders(enums),
        };
        let has_member = |id: &&ShapeId| {
            let mut members = context.model.target(id).parts();
            members.any(|member| {
                constraint::is_required_by_service(context, id, member)
                    || constrained.has_member(id, member)
            })
        };
        let within = closure.iter().filter(has_member).collect();
        constrained.within = context.recursion.holders(within);
        constrained
    }

    /// Whether a shape is an enum, or holds one at any depth.
    pub(super) fn has_enum(&self, id: &ShapeId) -> bool {
        self.enums.contains(id)
    }

    /// Whether there is anything to check of a member's values.
    pub(super) fn has_member(&self, container: &ShapeId, member: &Member) -> bool {
        if self.within.contains(&member.target) || self.has_enum(&member.target) {
            return true;
        }
        if !constraint::differs(self.context, container, member) {
            return self.own.contains(&member.target);
        }
        let kind = &self.context.model.target(&member.target).kind;
        constraint::has_constraint(
            &constraint::of_member(self.context, container, member)
                .checked
                .values,
            kind,
        )
    }
}
