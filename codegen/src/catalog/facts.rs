//! Facts of a plan, in words for people.

use crate::docs;
use crate::model::{Fault, ShapeId};
use crate::plan::types::{EnumPlan, IntEnumPlan, MemberPlan, Presence, StructurePlan, UnionPlan};
use crate::plan::{
    CratePlan, Documentation, ExceptionPlan, OperationBinding, OperationPlan, ServiceBinding,
    ServicePlan,
};

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
    /// The type of the field; nothing for a variant without a value.
    pub ty: String,
    /// Whether a caller has to give it, or a reply always has it.
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
    /// The lines of the service's code in a crate of the operation alone.
    pub lines: usize,
    /// The modules of the support files that it brings.
    pub support: Vec<&'static str>,
    /// The crates that it depends on.
    pub crates: Vec<&'static str>,
}

impl Code {
    pub(super) fn new(plan: &CratePlan, lines: usize) -> Self {
        let support = plan.support.iter().filter(|file| file.feature.is_none());
        Self {
            lines,
            support: support.map(|file| file.source.module).collect(),
            crates: plan.dependencies.clone(),
        }
    }
}

/// The input of an operation, each member with the key of its form.
pub(super) fn input(operation: &OperationPlan) -> Structure {
    let OperationBinding::AwsQuery(binding) = &operation.binding;
    let wire = binding.members.iter();
    let wire: Vec<_> = wire
        .map(|member| (member.field.as_str(), member.key.as_str()))
        .collect();
    structure(&operation.input, &wire)
}

/// The output of an operation, each member with its element.
pub(super) fn output(operation: &OperationPlan) -> Structure {
    let OperationBinding::AwsQuery(binding) = &operation.binding;
    let members = binding
        .result
        .iter()
        .flat_map(|result| &result.reader.members);
    let wire: Vec<_> = members
        .map(|member| (member.field.as_str(), member.element.as_str()))
        .collect();
    structure(&operation.output, &wire)
}

/// A shared structure, each member as requests have it, or else as replies do.
pub(super) fn shared(service: &ServicePlan, plan: &StructurePlan) -> Structure {
    let ServiceBinding::AwsQuery(binding) = &service.binding;
    let written = binding
        .writers
        .iter()
        .filter(|writer| writer.ty == plan.name);
    let written = written.flat_map(|writer| &writer.members);
    let written = written.map(|member| (member.field.as_str(), member.key.as_str()));
    let read = binding
        .readers
        .iter()
        .filter(|reader| reader.ty == plan.name);
    let read = read.flat_map(|reader| &reader.members);
    let read = read.map(|member| (member.field.as_str(), member.element.as_str()));
    structure(plan, &written.chain(read).collect::<Vec<_>>())
}

/// An error, each member beyond the message with its element.
pub(super) fn error(service: &ServicePlan, plan: &ExceptionPlan) -> Structure {
    let ServiceBinding::AwsQuery(binding) = &service.binding;
    let read = binding
        .errors
        .iter()
        .filter(|reader| reader.ty == plan.name);
    let read = read.flat_map(|reader| &reader.members);
    let wire: Vec<_> = read
        .map(|member| (member.field.as_str(), member.element.as_str()))
        .collect();
    let members = plan.members.iter();
    Structure {
        name: plan.name.clone(),
        members: members.map(|plan| member(plan, &wire)).collect(),
    }
}

/// A union, its variants as members.
pub(super) fn union(service: &ServicePlan, plan: &UnionPlan) -> Structure {
    let ServiceBinding::AwsQuery(binding) = &service.binding;
    let written = binding.union_writers.iter();
    let written = written.filter(|writer| writer.ty == plan.name);
    let written = written.flat_map(|writer| &writer.variants);
    let written = written.map(|variant| (variant.variant.as_str(), variant.key.as_str()));
    let read = binding.union_readers.iter();
    let read = read.filter(|reader| reader.ty == plan.name);
    let read = read.flat_map(|reader| &reader.variants);
    let read = read.map(|variant| (variant.variant.as_str(), variant.element.as_str()));
    let wire: Vec<_> = written.chain(read).collect();
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

/// A structure; `wire` says for fields how they go over the wire.
fn structure(plan: &StructurePlan, wire: &[(&str, &str)]) -> Structure {
    let members = plan.members.iter().map(|plan| member(plan, wire));
    Structure {
        name: plan.name.clone(),
        members: members.collect(),
    }
}

fn member(plan: &MemberPlan, wire: &[(&str, &str)]) -> Member {
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

fn on_wire(wire: &[(&str, &str)], field: &str, member: &str) -> String {
    let found = wire.iter().find(|(name, _)| *name == field);
    found.map_or(member, |(_, wire)| wire).to_owned()
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
pub(super) fn exceptions(service: &ServicePlan, operation: &OperationPlan) -> Vec<Exception> {
    let variants = operation.error.variants.iter();
    let plans = variants.filter_map(|variant| {
        let mut plans = service.exceptions.iter();
        plans.find(|plan| plan.name == variant.exception)
    });
    plans.map(|plan| exception(service, plan)).collect()
}

pub(super) fn exception(service: &ServicePlan, plan: &ExceptionPlan) -> Exception {
    let code = service.binding.error_code(plan);
    Exception {
        name: plan.name.clone(),
        code: code.code.clone(),
        status: code.status,
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
