//! Which constraints shapes and members have, and which of them are checked.

use std::collections::BTreeSet;

use crate::model::{
    Constraint, ConstraintTraits, Member, PresenceTraits, ShapeId, ShapeKind, Simple, Traits,
};
use crate::pattern::PatternPlan;
use crate::plan::context::Context;
use crate::plan::reach;
use crate::select::Constraints;

/// Constraints, as traits of which all others are absent.
pub(in crate::plan) struct Found {
    /// Those that are checked.
    pub(in crate::plan) checked: Traits,
    /// Those that are switched off.
    pub(in crate::plan) unchecked: Traits,
}

/// The constraints of a shape.
pub(super) fn of_shape(context: &Context<'_>, id: &ShapeId) -> Found {
    let off = context.selection.unchecked.of_shape(id);
    let traits = &context.model.target(id).traits;
    Found::new(traits, |constraint| has(off, constraint))
}

/// The constraints of a member: its own, and those of its target that they do
/// not supersede.
///
/// <https://smithy.io/2.0/spec/model.html#scope-of-member-traits>
pub(in crate::plan) fn of_member(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
) -> Found {
    let unchecked = &context.selection.unchecked;
    let off = unchecked.of_member(container, &member.name);
    let off_target = unchecked.of_shape(&member.target);
    let own = &member.traits.constraints;
    let target = &context.model.target(&member.target).traits.constraints;
    let constraints = ConstraintTraits {
        length: own.length.or(target.length),
        range: own.range.clone().or_else(|| target.range.clone()),
        pattern: own.pattern.clone().or_else(|| target.pattern.clone()),
        unique_items: target.unique_items,
    };
    let traits = only(constraints, is_required(member));
    Found::new(&traits, |constraint| {
        has(off, constraint) || (has(off_target, constraint) && !holds(&member.traits, constraint))
    })
}

/// Whether the service requires a member that clients can leave out, and that
/// is checked.
pub(in crate::plan) fn is_missed(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
) -> bool {
    is_required(member)
        && of_member(context, container, member)
            .checked
            .presence
            .required
}

/// Whether the service requires a member that clients can leave out.
fn is_required(member: &Member) -> bool {
    let traits = &member.traits;
    traits.presence.required
        && traits.presence.client_optional
        && !traits.behavior.idempotency_token
}

impl Found {
    fn new(traits: &Traits, is_off: impl Fn(Constraint) -> bool) -> Self {
        Self {
            checked: chosen(traits, |constraint| !is_off(constraint)),
            unchecked: chosen(traits, is_off),
        }
    }

    /// Whether there is such a constraint, checked or not.
    pub(super) fn has(&self, constraint: Constraint) -> bool {
        holds(&self.checked, constraint) || holds(&self.unchecked, constraint)
    }
}

fn chosen(traits: &Traits, wanted: impl Fn(Constraint) -> bool) -> Traits {
    let ConstraintTraits {
        length,
        range,
        pattern,
        unique_items,
    } = &traits.constraints;
    let constraints = ConstraintTraits {
        length: length.filter(|_| wanted(Constraint::Length)),
        range: range.clone().filter(|_| wanted(Constraint::Range)),
        pattern: pattern.clone().filter(|_| wanted(Constraint::Pattern)),
        unique_items: *unique_items && wanted(Constraint::UniqueItems),
    };
    let required = traits.presence.required && wanted(Constraint::Required);
    only(constraints, required)
}

/// Traits of which only these are set.
fn only(constraints: ConstraintTraits, required: bool) -> Traits {
    Traits {
        constraints,
        presence: PresenceTraits {
            required,
            ..PresenceTraits::default()
        },
        ..Traits::default()
    }
}

fn has(off: Option<&Constraints>, constraint: Constraint) -> bool {
    off.is_some_and(|off| off.has(constraint))
}

fn holds(traits: &Traits, constraint: Constraint) -> bool {
    match constraint {
        Constraint::Length => traits.constraints.length.is_some(),
        Constraint::Pattern => traits.constraints.pattern.is_some(),
        Constraint::Range => traits.constraints.range.is_some(),
        Constraint::Required => traits.presence.required,
        Constraint::UniqueItems => traits.constraints.unique_items,
    }
}

/// Where there is anything to check, at any depth.
pub(super) struct Constrained<'a> {
    context: &'a Context<'a>,
    /// Shapes with constraints of their own.
    own: BTreeSet<&'a ShapeId>,
    /// Shapes that hold members with constraints.
    within: BTreeSet<&'a ShapeId>,
}

impl<'a> Constrained<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        let closure = &context.selection.closure;
        let has_own = |id: &&ShapeId| {
            let kind = &context.model.target(id).kind;
            has_constraint(&of_shape(context, id).checked, kind)
        };
        let mut constrained = Self {
            context,
            own: closure.iter().filter(has_own).collect(),
            within: BTreeSet::new(),
        };
        let has_member = |id: &&ShapeId| {
            let mut members = context.model.target(id).parts();
            members
                .any(|member| is_missed(context, id, member) || constrained.has_member(id, member))
        };
        let within = closure.iter().filter(has_member).collect();
        constrained.within = reach::holders(context, within);
        constrained
    }

    /// Whether there is anything to check of a member's values.
    pub(super) fn has_member(&self, container: &ShapeId, member: &Member) -> bool {
        if self.within.contains(&member.target) {
            return true;
        }
        if !differs(self.context, container, member) {
            return self.own.contains(&member.target);
        }
        let kind = &self.context.model.target(&member.target).kind;
        has_constraint(&of_member(self.context, container, member).checked, kind)
    }
}

/// Whether other constraints are checked of a member's values than of other
/// values of its target.
pub(super) fn differs(context: &Context<'_>, container: &ShapeId, member: &Member) -> bool {
    let unchecked = &context.selection.unchecked;
    let kind = &context.model.target(&member.target).kind;
    has_constraint(&member.traits, kind)
        || unchecked
            .of_member(container, &member.name)
            .is_some_and(|off| {
                let target = of_shape(context, &member.target).checked;
                let mut constraints = Constraint::ALL.into_iter();
                constraints.any(|constraint| off.has(constraint) && holds(&target, constraint))
            })
}

/// Whether there are constraints, and of a kind that they can be checked of.
fn has_constraint(traits: &Traits, kind: &ShapeKind) -> bool {
    match kind {
        ShapeKind::Simple(Simple::String) => {
            let decided = |pattern: &String| PatternPlan::new(pattern).has_check();
            traits.constraints.length.is_some()
                || traits.constraints.pattern.as_ref().is_some_and(decided)
        }
        ShapeKind::List(_) => {
            traits.constraints.length.is_some() || traits.constraints.unique_items
        }
        ShapeKind::Simple(Simple::Blob) | ShapeKind::Map(..) => traits.constraints.length.is_some(),
        ShapeKind::Simple(simple) => traits.constraints.range.is_some() && is_number(*simple),
        _ => false,
    }
}

pub(super) fn is_number(simple: Simple) -> bool {
    matches!(
        simple,
        Simple::Byte
            | Simple::Short
            | Simple::Integer
            | Simple::Long
            | Simple::Float
            | Simple::Double
    )
}
