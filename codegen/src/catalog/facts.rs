//! Facts of a plan, in words for people.

use crate::docs;
use crate::model::{Fault, ShapeId};
use crate::plan::types::{EnumPlan, IntEnumPlan, MemberPlan, Presence, StructurePlan, UnionPlan};
use crate::plan::{Documentation, ExceptionPlan, ServicePlan};
use crate::rust;
use crate::wire::{BoundCrate, BoundException, BoundOperation, BoundService, Placed};

/// A structure's type, or that of an operation's input or output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// The name of its type.
    pub name: String,
    /// Its members, in the model's order.
    pub members: Vec<Member>,
}

/// A member of a structure or union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name in the model.
    pub member: String,
    /// The field, or the variant of a union.
    pub field: String,
    /// How it goes over the wire.
    pub wire: String,
    /// The type of the field; `None` for a variant without a value.
    pub ty: String,
    /// Whether callers must pass it, or a reply always has it.
    pub required: bool,
    /// Whether it is never shown, in `Debug` or in errors.
    pub sensitive: bool,
    /// Its constraints, a paragraph of Markdown each, as its documentation has
    /// them.
    pub constraints: Vec<String>,
    /// The first sentence of its documentation, as Markdown; empty where the
    /// model has none.
    pub summary: String,
}

/// An error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The name of its type.
    pub name: String,
    /// The code that the service sends.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
    /// Who is at fault.
    pub fault: Fault,
    /// The first sentence of its documentation, as Markdown; empty where the
    /// model has none.
    pub summary: String,
}

/// An enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// The name of its type.
    pub name: String,
    /// Its values as they go over the wire, each with its variant.
    pub values: Vec<(String, String)>,
}

/// What is generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The lines of the service's files in a crate with only this operation, as
    /// [`Catalog::lines`](super::Catalog::lines) counts them.
    pub lines: usize,
    /// The capabilities of the support code that it uses.
    pub support: Vec<&'static str>,
    /// The crates that it depends on.
    pub crates: Vec<String>,
}

impl Code {
    pub(super) fn new(bound: &BoundCrate, lines: usize) -> Self {
        let support = rust::support(bound);
        Self {
            lines,
            support: support.capabilities().collect(),
            crates: support.dependencies().to_vec(),
        }
    }
}

/// A structure, and where the wire has its members: as requests have it, or
/// else as replies do.
pub(super) fn structure(service: BoundService<'_>, plan: &StructurePlan) -> Structure {
    of_members(service, &plan.name, &plan.members)
}

/// An error, and where the wire has its members beyond the message.
pub(super) fn error(service: BoundService<'_>, plan: &ExceptionPlan) -> Structure {
    of_members(service, &plan.name, &plan.members)
}

fn of_members(service: BoundService<'_>, ty: &str, members: &[MemberPlan]) -> Structure {
    let wire = placed(service, ty);
    let members = members.iter().map(|plan| member(plan, &wire));
    Structure {
        name: ty.to_owned(),
        members: members.collect(),
    }
}

/// Where the wire has the members of a type: first as requests have it, then as
/// replies do.
fn placed<'a>(service: BoundService<'a>, ty: &str) -> Vec<Placed<'a>> {
    let types = service.requests().into_iter().chain(service.replies());
    let of_type = types.filter(|(name, _)| *name == ty);
    of_type.flat_map(|(_, members)| members).collect()
}

/// A union, its variants as members.
pub(super) fn union(service: BoundService<'_>, plan: &UnionPlan) -> Structure {
    let wire = placed(service, &plan.name);
    let members = plan.variants.iter().map(|plan| {
        let (constraints, summary) = said(&plan.docs);
        Member {
            member: plan.member.clone(),
            field: plan.variant.clone(),
            wire: on_wire(&wire, &plan.variant, &plan.member),
            ty: plan
                .ty
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            required: false,
            sensitive: plan.sensitive,
            constraints,
            summary,
        }
    });
    Structure {
        name: plan.name.clone(),
        members: members.collect(),
    }
}

fn member(plan: &MemberPlan, wire: &[Placed<'_>]) -> Member {
    let (constraints, summary) = said(&plan.docs);
    let ty = if plan.presence == Presence::Optional {
        format!("Option<{}>", plan.ty)
    } else {
        plan.ty.to_string()
    };
    Member {
        member: plan.member.clone(),
        field: plan.field.trim_start_matches("r#").to_owned(),
        wire: on_wire(wire, &plan.field, &plan.member),
        ty,
        required: plan.presence == Presence::Required,
        sensitive: plan.sensitive,
        constraints,
        summary,
    }
}

fn on_wire(wire: &[Placed<'_>], field: &str, member: &str) -> String {
    let found = wire.iter().find(|placed| placed.field == field);
    found.map_or(member, |placed| &placed.name).to_owned()
}

/// What a member's documentation says beyond the model, and what it says of the
/// model, in a sentence.
fn said(docs: &Documentation) -> (Vec<String>, String) {
    let notes = docs.notes.iter().map(|note| line(note));
    (notes.collect(), summary(docs))
}

/// The first sentence of what the model says of something, if it says any.
pub(super) fn summary(docs: &Documentation) -> String {
    line(docs::summary(&docs.text))
}

/// A text in one line.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The errors of an operation, in the order of its enum.
pub(super) fn exceptions(
    service: BoundService<'_>,
    operation: BoundOperation<'_>,
) -> Vec<Exception> {
    let variants = operation.plan.error.variants.iter();
    let exceptions = variants.filter_map(|variant| {
        let mut exceptions = service.exceptions();
        exceptions.find(|it| it.plan.name == variant.exception)
    });
    exceptions.map(exception).collect()
}

pub(super) fn exception(exception: BoundException<'_>) -> Exception {
    let BoundException { plan, wire } = exception;
    Exception {
        name: plan.name.clone(),
        code: wire.code.clone(),
        status: wire.status,
        fault: plan.fault,
        summary: summary(&plan.docs),
    }
}

/// The enums of a service.
pub(super) fn enums(service: &ServicePlan) -> Vec<Enum> {
    let texts = service.enums.iter().map(of_texts);
    texts
        .chain(service.int_enums.iter().map(of_numbers))
        .collect()
}

/// The enum of a shape.
pub(super) fn enum_of(service: &ServicePlan, id: &ShapeId) -> Option<Enum> {
    let text = service.enums.iter().find(|plan| plan.shape == *id);
    let number = || service.int_enums.iter().find(|plan| plan.shape == *id);
    text.map(of_texts).or_else(|| number().map(of_numbers))
}

fn of_texts(plan: &EnumPlan) -> Enum {
    let values = plan.values.iter();
    Enum {
        name: plan.name.clone(),
        values: values
            .map(|value| (value.value.clone(), value.variant.clone()))
            .collect(),
    }
}

fn of_numbers(plan: &IntEnumPlan) -> Enum {
    let values = plan.values.iter();
    Enum {
        name: plan.name.clone(),
        values: values
            .map(|value| (value.value.to_string(), value.variant.clone()))
            .collect(),
    }
}
