//! Which constraints shapes and members have, and which of them are checked.

mod describe;
mod unchecked;

pub(super) use describe::describe;
pub use describe::describe_constraints;
pub(super) use unchecked::warn_of_needless;

use crate::model::{Constraint, Member, ShapeId, ShapeKind, Simple, Traits};
use crate::pattern::PatternPlan;
use crate::plan::context::Context;
use crate::select::Constraints;

/// Constraints, as traits: only constraint traits are set.
pub(super) struct Found {
    /// Those that are checked.
    pub(super) checked: Traits,
    /// Those that are switched off.
    pub(super) unchecked: Traits,
}

/// The constraints of a shape.
pub(super) fn of_shape(context: &Context<'_>, id: &ShapeId) -> Found {
    let off = context.selection.unchecked.of_shape(id);
    let traits = &context.model.target(id).traits;
    Found::new(traits, |constraint| has(off, constraint))
}

/// The constraints of a member: its own, and those of its target that they do
/// not replace.
///
/// <https://smithy.io/2.0/spec/model.html#scope-of-member-traits>
pub(super) fn of_member(context: &Context<'_>, container: &ShapeId, member: &Member) -> Found {
    let unchecked = &context.selection.unchecked;
    let off = unchecked.of_member(container, &member.name);
    let off_target = unchecked.of_shape(&member.target);
    let own = &member.traits;
    let target = &context.model.target(&member.target).traits;
    let traits = Traits {
        required: is_required(member),
        length: own.length.or(target.length),
        range: own.range.clone().or_else(|| target.range.clone()),
        pattern: own.pattern.clone().or_else(|| target.pattern.clone()),
        unique_items: target.unique_items,
        ..Traits::default()
    };
    Found::new(&traits, |constraint| {
        has(off, constraint) || (has(off_target, constraint) && !holds(own, constraint))
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
    let traits = &member.traits;
    traits.required && traits.client_optional && !traits.idempotency_token
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
    Traits {
        length: traits.length.filter(|_| wanted(Constraint::Length)),
        pattern: traits
            .pattern
            .clone()
            .filter(|_| wanted(Constraint::Pattern)),
        range: traits.range.clone().filter(|_| wanted(Constraint::Range)),
        required: traits.required && wanted(Constraint::Required),
        unique_items: traits.unique_items && wanted(Constraint::UniqueItems),
        ..Traits::default()
    }
}

fn has(off: Option<&Constraints>, constraint: Constraint) -> bool {
    off.is_some_and(|off| off.has(constraint))
}

fn holds(traits: &Traits, constraint: Constraint) -> bool {
    match constraint {
        Constraint::Length => traits.length.is_some(),
        Constraint::Pattern => traits.pattern.is_some(),
        Constraint::Range => traits.range.is_some(),
        Constraint::Required => traits.required,
        Constraint::UniqueItems => traits.unique_items,
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

/// Whether there are constraints that can be checked of a kind of shape.
pub(super) fn has_constraint(traits: &Traits, kind: &ShapeKind) -> bool {
    match kind {
        ShapeKind::Simple(Simple::String) => {
            let decided = |pattern: &String| PatternPlan::new(pattern).has_check();
            traits.length.is_some() || traits.pattern.as_ref().is_some_and(decided)
        }
        ShapeKind::List(_) => traits.length.is_some() || traits.unique_items,
        ShapeKind::Simple(Simple::Blob) | ShapeKind::Map(..) => traits.length.is_some(),
        ShapeKind::Simple(simple) => traits.range.is_some() && is_number(*simple),
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
