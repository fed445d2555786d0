//! How the types of a service are shown.

use std::fmt::Write;

use opsmith_codegen::plan::types::{EnumValue, MemberPlan, UnionPlan};

use super::Plans;

/// What some service's types need.
const USES: &str = "\
#![allow(unused_imports)]

use serde_json::{Value, json};

use crate::runtime::shown::{Shown, members};

";

/// `Shown` for every type of a service.
pub fn implementations(plans: Plans<'_>) -> String {
    let mut text = USES.to_owned();
    let service = plans.service;
    let outputs = service.operations.iter().map(|operation| &operation.output);
    for structure in service.structures.iter().chain(outputs) {
        text.push_str(&members(
            &plans.of(structure, &structure.name),
            &structure.members,
        ));
    }
    for exception in &service.exceptions {
        text.push_str(&members(&plans.error(&exception.name), &exception.members));
    }
    for plan in &service.enums {
        text.push_str(&enumeration(plans, &plan.name, &plan.values, "as_str"));
    }
    for plan in &service.int_enums {
        text.push_str(&enumeration(plans, &plan.name, &plan.values, "as_i32"));
    }
    for plan in &service.unions {
        text.push_str(&union(plans, plan));
    }
    text
}

/// `Shown` for the crate's timestamps, which its services share.
pub fn timestamp(package: &str) -> String {
    let body = "json!((self.seconds(), self.nanoseconds()))";
    USES.to_owned() + &implementation(&format!("{package}::Timestamp"), body)
}

/// `Shown` for the crate's documents, which its services share.
pub fn document(package: &str) -> String {
    let body = "serde_json::from_str(&self.to_string()).unwrap()";
    USES.to_owned() + &implementation(&format!("{package}::Document"), body)
}

fn members(path: &str, members: &[MemberPlan]) -> String {
    let mut shown = String::new();
    for member in members {
        // Writing to a `String` never fails.
        let _ = writeln!(
            shown,
            "({:?}, self.{}.shown()),",
            member.member, member.field
        );
    }
    implementation(path, &format!("members([\n{shown}])"))
}

/// A known value is shown as its variant, so that it is told from an unknown
/// one of the same text or number.
fn enumeration<T>(plans: Plans<'_>, name: &str, values: &[EnumValue<T>], content: &str) -> String {
    let mut arms = String::new();
    for value in values {
        // Writing to a `String` never fails.
        let _ = writeln!(arms, "Self::{0} => json!(\"{name}::{0}\"),", value.variant);
    }
    let body = format!(
        "match self {{\n{arms}\
         Self::Unknown(value) => json!(format!(\"unknown {{}}\", value.{content}())),\n\
         other => panic!(\"{{other:?}}\"),\n\
         }}"
    );
    implementation(&plans.shared(name), &body)
}

/// A union is shown as its only member.
fn union(plans: Plans<'_>, plan: &UnionPlan) -> String {
    let mut arms = String::new();
    for variant in &plan.variants {
        let (name, member) = (&variant.variant, &variant.member);
        let arm = match variant.ty {
            Some(_) => format!("Self::{name}(value) => members([({member:?}, value.shown())]),\n"),
            None => format!("Self::{name} => members([({member:?}, Value::Null)]),\n"),
        };
        arms.push_str(&arm);
    }
    if plan.unknown {
        arms.push_str("Self::Unknown(member) => json!(format!(\"unknown {}\", member.name())),\n");
    }
    let body = format!("match self {{\n{arms}other => panic!(\"{{other:?}}\"),\n}}");
    implementation(&plans.shared(&plan.name), &body)
}

fn implementation(ty: &str, body: &str) -> String {
    format!("impl Shown for {ty} {{\nfn shown(&self) -> Value {{\n{body}\n}}\n}}\n\n")
}
