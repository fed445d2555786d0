//! The constraints that are switched off.

use std::collections::{BTreeMap, BTreeSet};

use super::Part;
use crate::model::{Constraint, ShapeId};

/// The constraints that a model has wrong, so that inputs are not checked for
/// them.
///
/// Those of a shape are switched off wherever it is targeted, except where a
/// member has a constraint of its own instead. Those of a member are switched
/// off there alone, whether they are its own or its target's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unchecked {
    shapes: BTreeMap<ShapeId, BTreeMap<Option<String>, Constraints>>,
}

/// Some constraints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constraints {
    /// These.
    Only(BTreeSet<Constraint>),
    /// Whatever there is.
    All,
}

impl Constraints {
    /// Whether a constraint is one of them.
    pub fn has(&self, constraint: Constraint) -> bool {
        match self {
            Self::Only(constraints) => constraints.contains(&constraint),
            Self::All => true,
        }
    }
}

impl Unchecked {
    /// Switches constraints off, in place of what was for the same part.
    pub fn insert(&mut self, part: Part, constraints: Constraints) {
        let members = self.shapes.entry(part.shape).or_default();
        members.insert(part.member, constraints);
    }

    /// What is switched off, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (Part, &Constraints)> {
        self.shapes.iter().flat_map(|(shape, members)| {
            members.iter().map(|(member, constraints)| {
                let part = Part {
                    shape: shape.clone(),
                    member: member.clone(),
                };
                (part, constraints)
            })
        })
    }

    /// What is switched off for a shape.
    pub fn of_shape(&self, shape: &ShapeId) -> Option<&Constraints> {
        self.shapes.get(shape)?.get(&None)
    }

    /// What is switched off for a member of a shape.
    pub fn of_member(&self, shape: &ShapeId, member: &str) -> Option<&Constraints> {
        let members = self.shapes.get(shape)?;
        members.get(&Some(member.to_owned()))
    }
}
