//! Which constraints shapes and members have, and which of them are checked.

mod describe;
mod unchecked;

pub(super) use describe::describe;
pub use describe::describe_constraints;
pub(super) use unchecked::warn_of_needless;

use crate::model::{Constraint, ConstraintTraits, Member, ShapeId, ShapeKind, Simple};
use crate::pattern::PatternPlan;
use crate::plan::context::Context;
use crate::select::Constraints;

/// The constraints of a shape or member.
pub(super) struct Found {
    /// Those that are checked.
    pub(super) checked: ConstraintSet,
    /// Those that are switched off.
    pub(super) unchecked: ConstraintSet,
}

/// Some constraints.
pub(super) struct ConstraintSet {
    /// Whether the service requires a value that clients can leave out.
    pub(super) required: bool,
    /// What is required of a value.
    pub(super) values: ConstraintTraits,
}

/// The constraints of a shape.
pub(super) fn of_shape(context: &Context<'_>, id: &ShapeId) -> Found {
    let off = context.selection.unchecked.of_shape(id);
    let constraints = ConstraintSet {
        required: false,
        values: context.model.target(id).traits.constraints.clone(),
    };
    Found::new(&constraints, |constraint| has(off, constraint))
}

/// The constraints of a member: its own, and those of its target that they do
/// not replace.
///
/// <https://smithy.io/2.0/spec/model.html#scope-of-member-traits>
pub(super) fn of_member(context: &Context<'_>, container: &ShapeId, member: &Member) -> Found {
    let unchecked = &context.selection.unchecked;
    let off = unchecked.of_member(container, &member.name);
    let off_target = unchecked.of_shape(&member.target);
    let own = &member.traits.constraints;
    let target = &context.model.target(&member.target).traits.constraints;
    let constraints = ConstraintSet {
        required: is_required(member),
        values: ConstraintTraits {
            length: own.length.or(target.length),
            range: own.range.clone().or_else(|| target.range.clone()),
            pattern: own.pattern.clone().or_else(|| target.pattern.clone()),
            unique_items: target.unique_items,
        },
    };
    Found::new(&constraints, |constraint| {
        let is_own = match constraint {
            Constraint::Required => member.traits.presence.required,
            constraint => holds(own, constraint),
        };
        has(off, constraint) || (has(off_target, constraint) && !is_own)
    })
}

/// Whether the service requires a member that clients can leave out, and its
/// presence is checked.
pub(super) fn is_required_by_service(
    context: &Context<'_>,
    container: &ShapeId,
    member: &Member,
) -> bool {
    is_required(member) && of_member(context, container, member).checked.required
}

/// Whether the service requires a member that clients can leave out.
fn is_required(member: &Member) -> bool {
    let presence = &member.traits.presence;
    presence.required && presence.client_optional && !member.traits.behavior.idempotency_token
}

impl Found {
    fn new(all: &ConstraintSet, is_off: impl Fn(Constraint) -> bool) -> Self {
        Self {
            checked: all.filtered(|constraint| !is_off(constraint)),
            unchecked: all.filtered(is_off),
        }
    }

    /// Whether there is such a constraint, checked or not.
    pub(super) fn has(&self, constraint: Constraint) -> bool {
        self.checked.has(constraint) || self.unchecked.has(constraint)
    }
}

impl ConstraintSet {
    fn filtered(&self, wanted: impl Fn(Constraint) -> bool) -> Self {
        let ConstraintTraits {
            length,
            range,
            pattern,
            unique_items,
        } = &self.values;
        Self {
            required: self.required && wanted(Constraint::Required),
            values: ConstraintTraits {
                length: length.filter(|_| wanted(Constraint::Length)),
                range: range.clone().filter(|_| wanted(Constraint::Range)),
                pattern: pattern.clone().filter(|_| wanted(Constraint::Pattern)),
                unique_items: *unique_items && wanted(Constraint::UniqueItems),
            },
        }
    }

    fn has(&self, constraint: Constraint) -> bool {
        match constraint {
            Constraint::Required => self.required,
            constraint => holds(&self.values, constraint),
        }
    }
}

fn has(off: Option<&Constraints>, constraint: Constraint) -> bool {
    off.is_some_and(|off| off.has(constraint))
}

/// Whether there is such a constraint of values.
fn holds(values: &ConstraintTraits, constraint: Constraint) -> bool {
    match constraint {
        Constraint::Length => values.length.is_some(),
        Constraint::Pattern => values.pattern.is_some(),
        Constraint::Range => values.range.is_some(),
        Constraint::Required => false,
        Constraint::UniqueItems => values.unique_items,
    }
}

/// Whether other constraints are checked of a member's values than of other
/// values of its target.
pub(super) fn differs(context: &Context<'_>, container: &ShapeId, member: &Member) -> bool {
    let unchecked = &context.selection.unchecked;
    let kind = &context.model.target(&member.target).kind;
    has_constraint(&member.traits.constraints, kind)
        || unchecked
            .of_member(container, &member.name)
            .is_some_and(|off| {
                let target = of_shape(context, &member.target).checked;
                let mut constraints = Constraint::ALL.into_iter();
                constraints.any(|constraint| off.has(constraint) && target.has(constraint))
            })
}

/// Whether there are constraints that can be checked of a kind of shape.
pub(super) fn has_constraint(values: &ConstraintTraits, kind: &ShapeKind) -> bool {
    match kind {
        ShapeKind::Simple(Simple::String) => {
            let decided = |pattern: &String| PatternPlan::new(pattern).has_check();
            values.length.is_some() || values.pattern.as_ref().is_some_and(decided)
        }
        ShapeKind::List(_) => values.length.is_some() || values.unique_items,
        ShapeKind::Simple(Simple::Blob) | ShapeKind::Map(..) => values.length.is_some(),
        ShapeKind::Simple(simple) => values.range.is_some() && is_number(*simple),
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
