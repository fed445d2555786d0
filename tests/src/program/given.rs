//! How the types of a service that callers build are made of JSON.

use std::fmt::Write;

use opsmith_codegen::plan::types::{
    Constructor, MemberPlan, Presence, Role, RustType, StructurePlan, UnionPlan,
};

use super::Plans;

/// `Given` for every type of a service that inputs hold.
pub fn implementations(plans: Plans<'_>) -> String {
    let service = plans.service;
    let structures = service.structures.iter();
    let structures = structures.filter(|plan| plan.role == Role::Input);
    let inputs = service.operations.iter().map(|operation| &operation.input);
    let mut text = "use crate::runtime::given::{Given, Members};\n\n".to_owned();
    for plan in structures.chain(inputs) {
        text.push_str(&structure(plans, plan));
    }
    for plan in &service.enums {
        let body = "Self::from(value.as_str().unwrap())";
        text.push_str(&implementation(&plans.shared(&plan.name), body));
    }
    for plan in &service.int_enums {
        let body = "Self::from(i32::given(value))";
        text.push_str(&implementation(&plans.shared(&plan.name), body));
    }
    let unions = service.unions.iter();
    for plan in unions.filter(|plan| plan.role == Role::Input) {
        text.push_str(&union(plans, plan));
    }
    text
}

/// `Given` for the crate's timestamps, which its services share.
pub fn timestamp(package: &str) -> String {
    let body = "let (seconds, nanoseconds) = <(i64, u32)>::given(value);\n\
                Self::new(seconds, nanoseconds).unwrap()";
    implementation_in_full(&format!("{package}::Timestamp"), body)
}

/// `Given` for the crate's documents, which its services share.
pub fn document(package: &str) -> String {
    let body = "value.to_string().parse().unwrap()";
    implementation_in_full(&format!("{package}::Document"), body)
}

/// A union is made of its only member.
fn union(plans: Plans<'_>, plan: &UnionPlan) -> String {
    let mut arms = String::new();
    for variant in &plan.variants {
        let (name, member) = (&variant.variant, &variant.member);
        let arm = match variant.ty {
            Some(_) => format!("{member:?} => Self::{name}(Given::given(value)),\n"),
            None => format!("{member:?} => Self::{name},\n"),
        };
        arms.push_str(&arm);
    }
    let body = format!(
        "let (name, value) = crate::runtime::given::the_member(value);\n\
         match name {{\n{arms}other => panic!(\"{{other}}: {{value}}\"),\n}}"
    );
    implementation(&plans.shared(&plan.name), &body)
}

/// As a user makes one: the required members, then the setters.
fn structure(plans: Plans<'_>, plan: &StructurePlan) -> String {
    let required = |member: &MemberPlan| {
        let ty = plans.written(&member.ty);
        format!("members.required::<{ty}>({:?})", member.member)
    };
    let new = match plan.constructor() {
        Constructor::Empty => "Self::new()".to_owned(),
        Constructor::One => format!("Self::new({})", required(plan.required()[0])),
        Constructor::Literal(name) => {
            let members = plan.required().into_iter();
            let fields = members.map(|member| match member.ty {
                RustType::Boxed(_) => {
                    format!("{}: Box::new({}),\n", member.field, required(member))
                }
                _ => format!("{}: {},\n", member.field, required(member)),
            });
            let fields: String = fields.collect();
            format!("Self::new({} {{\n{fields}}})", plans.of(plan, &name))
        }
    };
    let optional = plan.members.iter();
    let optional: Vec<_> = optional
        .filter(|member| member.presence != Presence::Required)
        .collect();
    let mutable = if optional.is_empty() { "" } else { "mut " };
    let mut body = format!("let {mutable}built = {new};\n");
    for member in optional {
        // Writing to a `String` never fails.
        let _ = writeln!(
            body,
            "if let Some(value) = members.optional::<{}>({:?}) {{\nbuilt = built.{}(value);\n}}",
            plans.written(&member.ty),
            member.member,
            member.setter
        );
    }
    let mutable = if plan.members.is_empty() { "" } else { "mut " };
    let body =
        format!("let {mutable}members = Members::of(value);\n{body}members.finish();\nbuilt");
    implementation(&plans.of(plan, &plan.name), &body)
}

/// An implementation in a file of its own.
fn implementation_in_full(ty: &str, body: &str) -> String {
    format!(
        "use crate::runtime::given::Given;\n\n{}",
        implementation(ty, body)
    )
}

fn implementation(ty: &str, body: &str) -> String {
    format!(
        "impl Given for {ty} {{\n\
         fn given(value: &serde_json::Value) -> Self {{\n{body}\n}}\n}}\n\n"
    )
}
