//! Unions.

use super::in_model::in_model;
use super::{Documentation, Role, RustType};
use crate::model::{Member, Model, ShapeId};

/// A union: one of several members.
#[derive(Debug, Clone, PartialEq)]
pub struct UnionPlan {
    /// Its shape.
    pub shape: ShapeId,
    /// The name of its type.
    pub name: String,
    /// Its documentation.
    pub docs: Documentation,
    /// Its members, in the model's order.
    pub variants: Vec<VariantPlan>,
    /// Whether callers build it.
    pub role: Role,
    /// Whether replies of the service hold it, so that it may have a member
    /// that the model does not know.
    pub unknown: bool,
    /// Whether it must not be shown.
    pub sensitive: bool,
}

impl UnionPlan {
    /// The variants in order, each with its member of the model that the plan
    /// was made from.
    pub fn variants_in<'p, 'm>(
        &'p self,
        model: &'m Model,
    ) -> impl Iterator<Item = (&'p VariantPlan, &'m Member)> + use<'p, 'm> {
        in_model(model, &self.shape, &self.variants, |plan| plan.index)
    }
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantPlan {
    /// The member's name in the model.
    pub member: String,
    /// Its position among the members of its shape.
    pub index: usize,
    /// The variant.
    pub variant: String,
    /// Its documentation.
    pub docs: Documentation,
    /// The type of its value, if it has one.
    pub ty: Option<RustType>,
    /// Whether its value must not be shown.
    pub sensitive: bool,
}
