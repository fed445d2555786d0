//! `UserName` of IAM's UpdateAccessKey, from the model to a form.

use std::path::Path;

use aws_operations::iam::types::StatusType;
use aws_operations::iam::{self, UpdateAccessKeyInput, UpdateAccessKeyRequired};
use opsmith_codegen::Codegen;
use opsmith_codegen::model::{Model, ShapeId};
use opsmith_codegen::plan::{Check, CratePlan};
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::{OperationWire, Request};
use opsmith_tests::project;

use super::text::{after, documented, item, read, shown};

const MEMBER: &str = "UserName";
const TARGET: &str = "existingUserNameType";

/// The blocks that the page shows, each under its name.
pub(super) fn blocks() -> Vec<(&'static str, String)> {
    let bound = Codegen::new(project::manifest()).bind().unwrap();
    let plan = &bound.plan;
    let model = read("models/iam-2010-05-08.json");
    let operation = read("generated/src/iam/update_access_key.rs");
    let constraints = read("generated/src/iam/constraints.rs");
    let request = after(&model, "\"com.amazonaws.iam#UpdateAccessKeyRequest\": {");
    let validate = after(&operation, "pub fn validate(&self)");
    let to_request = after(&operation, "pub fn to_request(&self");
    vec![
        ("model, member", item(request, &format!("\"{MEMBER}\": {{"))),
        (
            "model, target",
            item(&model, &format!("\"com.amazonaws.iam#{TARGET}\": {{")),
        ),
        ("select", selected(&model)),
        (
            "plan, type",
            format!("{:#?}\n", plan.services[0].operations[0].input.members[0]),
        ),
        ("plan, check", planned_check(plan)),
        ("wire, binding", bound_member(&bound.wire[0].operations[0])),
        ("rust, field", documented(&operation, "pub user_name: ")),
        ("rust, setter", documented(&operation, "pub fn user_name(")),
        ("rust, validate", item(validate, "if let Some(user_name)")),
        (
            "rust, check",
            documented(&constraints, "pub(super) fn check_existing_user_name_type("),
        ),
        (
            "rust, pattern",
            documented(&constraints, "fn matches_existing_user_name_type("),
        ),
        (
            "rust, to_request",
            item(to_request, "if let Some(user_name)"),
        ),
        ("wire, request", sent()),
        ("wire, violation", violated()),
    ]
}

/// The shapes that are selected, as a sentence.
fn selected(model: &str) -> String {
    let model = Model::from_texts([(Path::new("model"), model)]).unwrap();
    let service = select::services(&model).next().unwrap();
    let selection = Selection::new(&model, service, &["UpdateAccessKey"]).unwrap();
    let names: Vec<_> = selection.closure.iter().map(ShapeId::name).collect();
    format!("{}\n", names.join("\n"))
}

fn planned_check(plan: &CratePlan) -> String {
    let service = &plan.services[0];
    let check = service.checks.iter().find(|check| check.shape == TARGET);
    let Check::String { length, pattern } = &check.unwrap().check else {
        panic!("a check of a text");
    };
    let member = &service.operations[0].checks[0];
    format!("{member:?}\n{length:?}\n{pattern:?}\n")
}

fn bound_member(operation: &OperationWire) -> String {
    let Request::Form(form) = &operation.request else {
        panic!("a form");
    };
    format!("{:#?}\n", form.members[0])
}

fn input(user_name: &str) -> UpdateAccessKeyInput {
    UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
        status: StatusType::Inactive,
    })
    .user_name(user_name)
}

fn sent() -> String {
    let endpoint = iam::endpoint("eu-central-1").unwrap();
    shown(&input("Bob+Eve@example.com").to_request(&endpoint).unwrap())
}

fn violated() -> String {
    format!("{}\n", input("Bob & Eve").validate().unwrap_err())
}
