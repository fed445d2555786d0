//! Unions.

use super::context::Context;
use super::types::{UnionPlan, VariantPlan};
use super::{Documentation, structure};
use crate::model::{Member, ShapeId};
use crate::names;

/// Plans a union.
pub(super) fn plan(context: &Context<'_>, id: &ShapeId) -> UnionPlan {
    let shape = context.model.target(id);
    structure::check_traits(context, id.as_str(), &shape.traits);
    let members = shape.members();
    let names = names::variant_names(members.iter().map(|member| member.name.as_str()));
    let variants = members.iter().zip(names);
    UnionPlan {
        shape: id.clone(),
        name: context.names.get(id),
        docs: Documentation::of(&shape.traits, String::new()),
        variants: variants
            .map(|(member, name)| variant(context, id, member, name))
            .collect(),
        role: context.role(id),
        unknown: context.is_of_replies(id),
        sensitive: shape.traits.data.sensitive,
    }
}

fn variant(context: &Context<'_>, id: &ShapeId, member: &Member, variant: String) -> VariantPlan {
    structure::check_member_traits(context, id, member);
    let has_value = !member.target.is_unit();
    VariantPlan {
        member: member.name.clone(),
        variant,
        docs: structure::member_documentation(context, id, member, context.role(id)),
        ty: has_value.then(|| structure::member_type(context, id, member)),
        sensitive: structure::is_sensitive_part(context, member),
    }
}
