//! Structures and their members.

use super::context::Context;
use super::fields::fields;
use super::types::{Documentation, MemberPlan, Role, StructurePlan};
use super::{constraint, credentials, presence, rust_type, sensitive};
use crate::model::{Member, Shape, ShapeId, ShapeKind};
use crate::names;

/// Plans a structure for a role, under the name that it has as a shared type.
pub(super) fn plan(context: &Context<'_>, id: &ShapeId, role: Role) -> StructurePlan {
    let shape = context.model.target(id);
    let members: Vec<_> = fields(context.model, shape).collect();
    let names = members.iter().map(|(_, member)| member.name.as_str());
    let fields = names::field_names(names);
    let setters = names::setter_names(&fields);
    let names = setters.into_iter().zip(fields);
    let members = members.into_iter().zip(names);
    let members = members.map(|(member, (setter, field))| {
        let plan = plan_member(context, id, member, role);
        MemberPlan {
            sensitive: plan.sensitive || shape.traits.data.sensitive,
            setter,
            field,
            ..plan
        }
    });
    let mut members: Vec<_> = members.collect();
    let credentials = credentials::members(&members);
    if let Some(credentials) = credentials {
        members[credentials.secret_access_key].sensitive = true;
    }
    let name = context.names.get(id);
    StructurePlan {
        shape: id.clone(),
        required_name: format!("{name}Required"),
        name,
        docs: Documentation::of(&shape.traits),
        credentials: credentials.filter(|_| context.is_of_replies(id)),
        members,
        role,
        default: has_default(context, shape, role),
    }
}

/// Plans the member of this index of a structure or error, under a field of its
/// own name.
pub(super) fn plan_member(
    context: &Context<'_>,
    container: &ShapeId,
    (index, member): (usize, &Member),
    role: Role,
) -> MemberPlan {
    let target = context.model.target(&member.target);
    let field = names::field_name(&member.name);
    MemberPlan {
        member: member.name.clone(),
        index,
        setter: field.clone(),
        field,
        docs: Documentation::of_member(&member.traits, &target.traits),
        ty: rust_type::of_member(context, container, member),
        presence: match role {
            Role::Input => presence::input_presence(member),
            Role::Output => presence::output_presence(&context.names, member, target),
        },
        required_by_service: role == Role::Input
            && constraint::is_required_by_service(context, container, member),
        correction: presence::default_value(&context.names, member, target),
        idempotency_token: false,
        sensitive: sensitive::is_sensitive(context.model, member),
    }
}

/// Whether a structure has a `Default` in a role.
fn has_default(context: &Context<'_>, shape: &Shape, role: Role) -> bool {
    let mut required = shape
        .members()
        .iter()
        .filter(|it| presence::always_present(it));
    match role {
        Role::Input => required.next().is_none(),
        Role::Output => required.all(|member| {
            let target = context.model.target(&member.target);
            let is_structure = matches!(target.kind, ShapeKind::Structure(_));
            !is_structure || context.has_default(&member.target)
        }),
    }
}
