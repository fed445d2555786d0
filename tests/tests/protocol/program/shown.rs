//! How the types of a service are shown.

use std::fmt::Write;

use opsmith_codegen::plan::CratePlan;
use opsmith_codegen::plan::types::{EnumPlan, MemberPlan};

const USES: &str = "\
use serde_json::{Value, json};

use crate::checks::shown::{Shown, members};

";

/// `Shown` for every type of the crate's only service that replies hold.
pub(super) fn implementations(plan: &CratePlan) -> String {
    let mut text = USES.to_owned();
    let service = &plan.services[0];
    let outputs = service.operations.iter().map(|operation| &operation.output);
    for structure in service.structures.iter().chain(outputs) {
        text.push_str(&members(&structure.name, &structure.members));
    }
    for exception in &service.exceptions {
        text.push_str(&members(&exception.name, &exception.members));
    }
    for values in &service.enums {
        text.push_str(&enumeration(values));
    }
    if plan
        .support
        .iter()
        .any(|file| file.source.module == "timestamp")
    {
        text.push_str(&implementation(
            "generated::Timestamp",
            "json!((self.seconds(), self.nanoseconds()))",
        ));
    }
    text
}

fn members(name: &str, members: &[MemberPlan]) -> String {
    let mut shown = String::new();
    for member in members {
        // Writing to a `String` never fails.
        let _ = writeln!(
            shown,
            "({:?}, self.{}.shown()),",
            member.member, member.field
        );
    }
    implementation(
        &format!("generated::service::{name}"),
        &format!("members([\n{shown}])"),
    )
}

/// A known value is shown as its variant, so that it is told from an unknown
/// one of the same text.
fn enumeration(plan: &EnumPlan) -> String {
    let name = &plan.name;
    let mut arms = String::new();
    for value in &plan.values {
        // Writing to a `String` never fails.
        let _ = writeln!(arms, "Self::{0} => json!(\"{name}::{0}\"),", value.variant);
    }
    let body = format!(
        "match self {{\n{arms}\
         Self::Unknown(value) => json!(format!(\"unknown {{}}\", value.as_str())),\n\
         other => panic!(\"{{other:?}}\"),\n\
         }}"
    );
    implementation(&format!("generated::service::{name}"), &body)
}

fn implementation(ty: &str, body: &str) -> String {
    format!("impl Shown for {ty} {{\nfn shown(&self) -> Value {{\n{body}\n}}\n}}\n\n")
}
