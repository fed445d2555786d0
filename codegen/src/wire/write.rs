//! How structures and unions are written, in any format.

use super::binder::Binder;
use super::placed::Placed;
use super::value::{Name, Named, Value};
use super::walk::Walk;
use crate::model::Member;
use crate::names;
use crate::plan::types::{MemberPlan, Presence, StructurePlan, UnionPlan};

/// The structures and unions of requests; each kind sorted by type.
#[derive(Debug)]
pub struct Written {
    /// The structures below inputs.
    pub structures: Vec<WriteStructure>,
    /// The unions.
    pub unions: Vec<WriteUnion>,
}

/// A function that writes a structure.
#[derive(Debug)]
pub struct WriteStructure {
    /// The function.
    pub function: String,
    /// The structure's type.
    pub ty: String,
    /// Its members.
    pub members: Vec<WriteMember>,
}

/// How a member is written.
#[derive(Debug)]
pub struct WriteMember {
    /// Where it comes from.
    pub field: WriteField,
    /// What the wire has.
    pub wire: Named,
}

/// A field that is written.
#[derive(Debug)]
pub struct WriteField {
    /// The field.
    pub name: String,
    /// The variable for it.
    pub local: String,
    /// What is written if it is absent.
    pub absent: WriteAbsent,
}

/// What is written if a member is absent. Defaults are never written: they are
/// the service's own business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteAbsent {
    /// It is always present.
    Never,
    /// Nothing.
    Nothing,
    /// A token that is made up.
    IdempotencyToken,
}

/// A function that writes a union.
#[derive(Debug)]
pub struct WriteUnion {
    /// The function.
    pub function: String,
    /// The union's type.
    pub ty: String,
    /// Its members.
    pub variants: Vec<WriteVariant>,
    /// Whether its member may be unknown. Then the request is refused, since
    /// the value was not kept.
    pub unknown: bool,
}

/// How a member of a union is written.
#[derive(Debug)]
pub struct WriteVariant {
    /// The variant.
    pub variant: String,
    /// Its name on the wire.
    pub name: Name,
    /// Its value; `None` if it has none (a member of the type `Unit`).
    pub value: Option<Value>,
}

/// Binds the structures and unions of requests.
pub(super) fn shapes(binder: &Binder<'_>) -> Written {
    let structures = binder.plan.structures.iter();
    let unions = binder.plan.unions.iter();
    Written {
        structures: structures
            .filter(|plan| binder.is_written(&plan.shape))
            .map(|plan| structure(binder, plan))
            .collect(),
        unions: unions
            .filter(|plan| binder.is_written(&plan.shape))
            .map(|plan| union(binder, plan))
            .collect(),
    }
}

fn structure(binder: &Binder<'_>, plan: &StructurePlan) -> WriteStructure {
    WriteStructure {
        function: binder.writing.function(&plan.name),
        ty: plan.name.clone(),
        members: members(binder.writing, plan.members_in(binder.model)),
    }
}

/// Binds members of a structure.
pub(super) fn members<'p, 'm>(
    walk: Walk<'_>,
    members: impl Iterator<Item = (&'p MemberPlan, &'m Member)>,
) -> Vec<WriteMember> {
    let members = members.map(|(plan, member)| WriteMember {
        field: field(plan),
        wire: walk.member(member, &plan.ty),
    });
    members.collect()
}

/// The field of a member.
pub(super) fn field(plan: &MemberPlan) -> WriteField {
    WriteField {
        name: plan.field.clone(),
        local: names::local_name(&plan.field),
        absent: match plan.presence {
            Presence::Optional if plan.idempotency_token => WriteAbsent::IdempotencyToken,
            Presence::Optional => WriteAbsent::Nothing,
            Presence::Required | Presence::Defaulted(_) => WriteAbsent::Never,
        },
    }
}

fn union(binder: &Binder<'_>, plan: &UnionPlan) -> WriteUnion {
    let walk = binder.writing;
    let variants = plan.variants_in(binder.model);
    let variants = variants.map(|(variant, member)| WriteVariant {
        variant: variant.variant.clone(),
        name: walk.name(member),
        value: variant.ty.as_ref().map(|ty| walk.value(member, ty)),
    });
    WriteUnion {
        function: walk.function(&plan.name),
        ty: plan.name.clone(),
        variants: variants.collect(),
        unknown: plan.unknown,
    }
}

/// Where members are, in words.
pub(super) fn placed(members: &[WriteMember]) -> Vec<Placed<'_>> {
    let members = members.iter();
    members
        .map(|member| {
            Placed::new(
                &member.field.name,
                &member.wire.name,
                Some(&member.wire.value),
            )
        })
        .collect()
}
