//! What shapes hold, as a tree.

use std::collections::BTreeSet;

use crate::model::{Member, Model, ShapeId};

/// A shape in a tree. Those that it holds follow it, one deeper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// How many shapes it is within.
    pub depth: usize,
    /// The shape's name.
    pub shape: String,
    /// The name of the member that holds it, if one does.
    pub member: Option<String>,
    /// Whether its contents are left out, since they are already in the tree.
    pub repeated: bool,
}

/// The tree below shapes, without those of Smithy itself.
pub(super) fn tree<'m>(
    model: &'m Model,
    roots: impl IntoIterator<Item = &'m ShapeId>,
) -> Vec<Branch> {
    let mut seen = BTreeSet::new();
    let mut branches = Vec::new();
    let roots = roots.into_iter().map(|id| (0, None::<&Member>, id));
    let mut open: Vec<_> = roots.filter(|(_, _, id)| !id.is_of_smithy()).collect();
    open.reverse();
    while let Some((depth, member, id)) = open.pop() {
        let parts = model.target(id).parts();
        let mut parts: Vec<_> = parts
            .filter(|part| !part.target.is_of_smithy())
            .map(|part| (depth + 1, Some(part), &part.target))
            .collect();
        let repeated = !seen.insert(id) && !parts.is_empty();
        branches.push(Branch {
            depth,
            shape: id.name().to_owned(),
            member: member.map(|member| member.name.clone()),
            repeated,
        });
        if !repeated {
            parts.reverse();
            open.extend(parts);
        }
    }
    branches
}
