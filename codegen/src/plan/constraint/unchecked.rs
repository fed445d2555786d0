//! Constraints that are switched off needlessly: a newer model may have fixed
//! what was wrong in an older one.

use crate::model::{Constraint, ShapeKind};
use crate::plan::context::Context;
use crate::plan::problems::Problems;
use crate::select::{Constraints, Part};

/// Warns of constraints that are switched off although there are none.
pub(in crate::plan) fn warn_of_needless(context: &Context<'_>, problems: &mut Problems) {
    for (part, constraints) in context.selection.unchecked.iter() {
        for reason in reasons(context, &part, constraints) {
            let module = context.module;
            problems.warn(format!("`services.{module}.unchecked`: {reason}"));
        }
    }
}

/// Why an entry changes nothing.
fn reasons(context: &Context<'_>, part: &Part, constraints: &Constraints) -> Vec<String> {
    if !context.selection.closure.contains(&part.shape) {
        return vec![format!("no selected operation uses `{part}`")];
    }
    let has = |constraint: &Constraint| has(context, part, *constraint);
    match constraints {
        Constraints::All if Constraint::ALL.iter().any(has) => Vec::new(),
        Constraints::All => vec![none_at_all(context, part)],
        Constraints::Only(constraints) => {
            let missing = constraints.iter().filter(|constraint| !has(constraint));
            let reasons = missing.map(|constraint| match constraint {
                Constraint::Required if is_required_by_type(context, part) => {
                    format!(
                        "the field of `{part}` is not an `Option`: `required` cannot be switched off"
                    )
                }
                other => format!("`{part}` has no `{}` in the model", other.name()),
            });
            reasons.collect()
        }
    }
}

fn has(context: &Context<'_>, part: &Part, constraint: Constraint) -> bool {
    match &part.member {
        None => {
            constraint != Constraint::Required
                && super::of_shape(context, &part.shape).has(constraint)
        }
        Some(name) => {
            let mut members = context.model.target(&part.shape).parts();
            let member = members.find(|member| member.name == *name);
            member.is_some_and(|member| {
                super::of_member(context, &part.shape, member).has(constraint)
            })
        }
    }
}

fn is_required_by_type(context: &Context<'_>, part: &Part) -> bool {
    let mut members = context.model.target(&part.shape).parts();
    members
        .any(|member| Some(&member.name) == part.member.as_ref() && member.traits.presence.required)
}

fn none_at_all(context: &Context<'_>, part: &Part) -> String {
    let text = format!("`{part}` has no constraint in the model");
    let shape = context.model.target(&part.shape);
    match (&shape.kind, &part.member) {
        (ShapeKind::Structure(members) | ShapeKind::Union(members), None) => {
            match members.first() {
                Some(member) => {
                    format!("{text}; a member is written as in `{part}${}`", member.name)
                }
                None => text,
            }
        }
        _ => text,
    }
}
