//! Unions.

use super::context::Context;
use super::types::{Documentation, UnionPlan, VariantPlan};
use super::{rust_type, sensitive};
use crate::model::ShapeId;
use crate::names;

/// Plans a union.
pub(super) fn plan(context: &Context<'_>, id: &ShapeId) -> UnionPlan {
    let shape = context.model.target(id);
    let members = shape.members();
    let names = names::variant_names(members.iter().map(|member| member.name.as_str()));
    let variants = members.iter().zip(names).enumerate();
    let variants = variants.map(|(index, (member, variant))| {
        let target = context.model.target(&member.target);
        let has_value = !member.target.is_unit();
        VariantPlan {
            member: member.name.clone(),
            index,
            variant,
            docs: Documentation::of_member(&member.traits, &target.traits),
            ty: has_value.then(|| rust_type::of_member(context, id, member)),
            sensitive: sensitive::is_sensitive(context.model, member),
        }
    });
    UnionPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(&shape.traits),
        variants: variants.collect(),
        role: context.role(id),
        unknown: context.is_of_replies(id),
        sensitive: shape.traits.data.sensitive,
    }
}
