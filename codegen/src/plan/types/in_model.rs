//! Plans beside the members of the model that they were made from.

use crate::model::{Member, Model, ShapeId};

/// Plans of members of a shape in order, each with its member of the model;
/// `index` says where that is, since a plan may leave members out.
pub(super) fn in_model<'p, 'm, T>(
    model: &'m Model,
    shape: &ShapeId,
    plans: &'p [T],
    index: fn(&T) -> usize,
) -> impl Iterator<Item = (&'p T, &'m Member)> + use<'p, 'm, T> {
    let members = model.target(shape).members();
    plans.iter().map(move |plan| (plan, &members[index(plan)]))
}
