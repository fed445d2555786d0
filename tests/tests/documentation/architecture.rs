//! The architecture page walks one member from the model's JSON to the bytes on
//! the wire. What it shows is produced here:
//!
//! ```text
//! OPSMITH_UPDATE=1 cargo test -p opsmith-tests --test documentation architecture
//! ```

use std::env;
use std::fs;
use std::path::Path;

use aws_operations::iam::types::StatusType;
use aws_operations::iam::{self, UpdateAccessKeyInput, UpdateAccessKeyRequired};
use opsmith_codegen::Codegen;
use opsmith_codegen::model::{Model, ShapeId};
use opsmith_codegen::plan::{Check, CratePlan};
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::{OperationWire, Request};
use opsmith_tests::project;

const PAGE: &str = "codegen/README.md";
const MEMBER: &str = "UserName";
const TARGET: &str = "existingUserNameType";

/// The blocks that the page shows, each under its name.
fn blocks() -> Vec<(&'static str, String)> {
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

fn read(path: &str) -> String {
    fs::read_to_string(project::root().join(path)).unwrap()
}

/// The text from a needle on.
fn after<'a>(text: &'a str, needle: &str) -> &'a str {
    &text[text.find(needle).unwrap()..]
}

/// The lines from the first that begins with `begin`, up to the one that ends
/// what it opens; without their indent.
fn item(text: &str, begin: &str) -> String {
    let mut lines = text
        .lines()
        .skip_while(|line| !line.trim_start().starts_with(begin));
    let first = lines.next().unwrap_or_else(|| panic!("no line {begin}"));
    let indent = first.len() - first.trim_start().len();
    let mut item = format!("{}\n", first.trim_start());
    if first.ends_with(['{', '(']) {
        for line in lines {
            item.push_str(line.get(indent..).unwrap_or_default());
            item.push('\n');
            if line.len() > indent && line[indent..].starts_with('}') {
                break;
            }
        }
    }
    item
}

/// An item with its documentation and attributes.
fn documented(text: &str, begin: &str) -> String {
    let place = text.find(begin).unwrap_or_else(|| panic!("no {begin}"));
    let above = text[..place].trim_end().lines().rev();
    let above = above
        .map(str::trim_start)
        .take_while(|line| line.starts_with("///") || line.starts_with("#["));
    let mut above: Vec<_> = above.map(|line| format!("{line}\n")).collect();
    above.reverse();
    above.concat() + &item(text, begin)
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
    let request = input("Bob+Eve@example.com").to_request(&endpoint).unwrap();
    let headers = request.headers().iter();
    let headers = headers.map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
    format!(
        "{} {}\n{}\n{}\n",
        request.method(),
        request.uri(),
        headers.collect::<String>(),
        std::str::from_utf8(request.body()).unwrap()
    )
}

fn violated() -> String {
    format!("{}\n", input("Bob & Eve").validate().unwrap_err())
}

/// The page with a block in place of the one below its name.
fn with_block(page: &str, name: &str, block: &str) -> String {
    let mark = format!("<!-- {name} -->\n```");
    let (before, rest) = page
        .split_once(&mark)
        .unwrap_or_else(|| panic!("{PAGE} has no block `{name}`"));
    let (language, rest) = rest.split_once('\n').unwrap();
    let (_, behind) = rest.split_once("```").unwrap();
    format!("{before}{mark}{language}\n{block}```{behind}")
}

#[test]
fn the_page_shows_what_the_stages_make_of_a_member() {
    let path = project::root().join(PAGE);
    let page = fs::read_to_string(&path).unwrap();
    let blocks = blocks();
    let marks = page.matches(" -->\n```").count();
    assert_eq!(marks, blocks.len(), "each block has a name that is known");
    let renewed = blocks.iter().fold(page.clone(), |page, (name, block)| {
        with_block(&page, name, block)
    });
    if env::var_os("OPSMITH_UPDATE").is_some() {
        return fs::write(&path, &renewed).unwrap();
    }
    for (shown, made) in page.lines().zip(renewed.lines()) {
        assert_eq!(
            shown, made,
            "{PAGE}: renew it as the head of this test says"
        );
    }
    assert_eq!(page, renewed);
}
