//! How structures and unions are read, in any format.

use super::binder::Binder;
use super::placed::Placed;
use super::same_name;
use super::value::{Name, Named, Value};
use crate::model::{Member, ShapeId};
use crate::names;
use crate::plan::types::{
    DefaultValue, ExceptionPlan, MemberPlan, Presence, RustType, StructurePlan, UnionPlan,
};

/// The structures and unions of replies; each kind sorted by type.
#[derive(Debug)]
pub struct Read {
    /// The structures below outputs and errors.
    pub structures: Vec<ReadStructure>,
    /// The unions.
    pub unions: Vec<ReadUnion>,
}

/// A function that reads a structure.
#[derive(Debug)]
pub struct ReadStructure {
    /// The function.
    pub function: String,
    /// The structure's type.
    pub ty: String,
    /// Its members.
    pub members: Vec<ReadMember>,
}

/// How a member is read.
#[derive(Debug)]
pub struct ReadMember {
    /// What it becomes.
    pub field: ReadField,
    /// What the wire has.
    pub wire: Named,
    /// Whether another member with the same name is read instead.
    pub shadowed: bool,
}

/// A field that is read.
#[derive(Debug)]
pub struct ReadField {
    /// The field.
    pub name: String,
    /// The variable for it.
    pub local: String,
    /// What it is if the reply lacks it.
    pub absent: Absent,
    /// The name under which the reader records that a reply lacks it, if that is
    /// recorded: `AccessKey::secret_access_key`.
    pub missing: Option<String>,
    /// Whether it is kept in a box.
    pub boxed: bool,
}

/// What a member is if the reply lacks it.
#[derive(Debug, Clone, PartialEq)]
pub enum Absent {
    /// `None`.
    None,
    /// The default of its type.
    Default,
    /// A value.
    Value(DefaultValue),
    /// The value of an enum for the empty string, which it does not know.
    Enum(String),
    /// The value of an enum for this number, which it does not know.
    IntEnum(String, i32),
    /// What a function reads from a structure without members.
    Structure(String),
}

/// A function that reads a union.
#[derive(Debug)]
pub struct ReadUnion {
    /// The function.
    pub function: String,
    /// The union's type.
    pub ty: String,
    /// Its members.
    pub variants: Vec<ReadVariant>,
}

/// How a member of a union is read.
#[derive(Debug)]
pub struct ReadVariant {
    /// The variant.
    pub variant: String,
    /// Its name on the wire.
    pub name: Name,
    /// Its value; `None` if it has none (a member of the type `Unit`).
    pub value: Option<Value>,
    /// Whether it is kept in a box.
    pub boxed: bool,
    /// Whether another member with the same name is read instead.
    pub shadowed: bool,
}

/// Binds the structures and unions of replies.
pub(super) fn shapes(binder: &Binder<'_>) -> Read {
    let structures = binder.plan.structures.iter();
    let unions = binder.plan.unions.iter();
    Read {
        structures: structures
            .filter(|plan| binder.is_read(&plan.shape))
            .map(|plan| structure(binder, plan))
            .collect(),
        unions: unions
            .filter(|plan| binder.is_read(&plan.shape))
            .map(|plan| union(binder, plan))
            .collect(),
    }
}

/// Binds a structure whole.
pub(super) fn structure(binder: &Binder<'_>, plan: &StructurePlan) -> ReadStructure {
    members(binder, &plan.name, plan.members_in(binder.model))
}

/// Binds the members of an error, beyond its code and message. That a reply lacks
/// one is not recorded: only outputs can be asked.
pub(super) fn error(binder: &Binder<'_>, plan: &ExceptionPlan) -> ReadStructure {
    let mut structure = members(binder, &plan.name, plan.members_in(binder.model));
    for member in &mut structure.members {
        member.field.missing = None;
    }
    structure
}

/// Binds members as the structure of a type.
pub(super) fn members<'p, 'm>(
    binder: &Binder<'_>,
    ty: &str,
    members: impl Iterator<Item = (&'p MemberPlan, &'m Member)>,
) -> ReadStructure {
    let walk = binder.reading;
    let members = members.map(|(plan, member)| ReadMember {
        field: field(binder, ty, &member.target, plan),
        wire: walk.member(member, &plan.ty),
        shadowed: false,
    });
    let mut members: Vec<_> = members.collect();
    let names = members.iter();
    let names = names.map(|it| (&it.wire.name, Some(&it.wire.value)));
    let shadowed = same_name::shadowed(&names.collect::<Vec<_>>());
    for (member, shadowed) in members.iter_mut().zip(shadowed) {
        member.shadowed = shadowed;
    }
    ReadStructure {
        function: walk.function(ty),
        ty: ty.to_owned(),
        members,
    }
}

/// The field of a member that targets a shape, in a structure of the type `ty`.
fn field(binder: &Binder<'_>, ty: &str, target: &ShapeId, plan: &MemberPlan) -> ReadField {
    let is_corrected = plan.presence == Presence::Required && plan.correction.is_none();
    ReadField {
        name: plan.field.clone(),
        local: names::local_name(&plan.field),
        absent: absent(binder, target, plan),
        missing: is_corrected.then(|| format!("{ty}::{}", plan.field.trim_start_matches("r#"))),
        boxed: matches!(plan.ty, RustType::Boxed(_)),
    }
}

fn union(binder: &Binder<'_>, plan: &UnionPlan) -> ReadUnion {
    let walk = binder.reading;
    let variants = plan.variants_in(binder.model);
    let variants = variants.map(|(variant, member)| ReadVariant {
        variant: variant.variant.clone(),
        name: walk.name(member),
        value: variant.ty.as_ref().map(|ty| walk.value(member, ty)),
        boxed: matches!(variant.ty, Some(RustType::Boxed(_))),
        shadowed: false,
    });
    let mut variants: Vec<_> = variants.collect();
    let names = variants.iter().map(|it| (&it.name, it.value.as_ref()));
    let shadowed = same_name::shadowed(&names.collect::<Vec<_>>());
    for (variant, shadowed) in variants.iter_mut().zip(shadowed) {
        variant.shadowed = shadowed;
    }
    ReadUnion {
        function: walk.function(&plan.name),
        ty: plan.name.clone(),
        variants,
    }
}

/// What a member is if the reply lacks it.
fn absent(binder: &Binder<'_>, target: &ShapeId, plan: &MemberPlan) -> Absent {
    match (&plan.presence, &plan.ty, &plan.correction) {
        (Presence::Optional, ..) => Absent::None,
        (Presence::Defaulted(DefaultValue::OfType), ..) => Absent::Default,
        (Presence::Defaulted(value), ..) | (Presence::Required, _, Some(value)) => {
            Absent::Value(value.clone())
        }
        (Presence::Required, RustType::Enum(name), None) => Absent::Enum(name.clone()),
        (Presence::Required, RustType::IntEnum(name), None) => {
            Absent::IntEnum(name.clone(), binder.unknown_integer(target))
        }
        (Presence::Required, RustType::Structure(name) | RustType::Boxed(name), None)
            if !binder.has_default(target) =>
        {
            Absent::Structure(binder.reading.function(name))
        }
        (Presence::Required, _, None) => Absent::Default,
    }
}

/// Where members are, in words.
pub(super) fn placed(members: &[ReadMember]) -> Vec<Placed<'_>> {
    let members = members.iter();
    members
        .map(|member| {
            let (name, value) = (&member.wire.name, &member.wire.value);
            Placed {
                shadowed: member.shadowed,
                ..Placed::new(&member.field.name, name, Some(value))
            }
        })
        .collect()
}
