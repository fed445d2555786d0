//! The same input gives the same crate, and what says nothing changes nothing that users see.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::Generated;
use opsmith_codegen::plan::types::{Constructor, Role};
use opsmith_codegen::write::Files;
use opsmith_tests::project::{generate, manifest, root};
use opsmith_tests::public_items::{public_items, structures};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

const IAM: &str = "iam-2010-05-08.json";

/// The committed model.
fn iam() -> Value {
    let text = fs::read_to_string(root().join("models").join(IAM)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The shapes of a type in a model: name and shape.
fn shapes<'a>(
    model: &'a mut Value,
    shape_type: &'static str,
) -> impl Iterator<Item = (&'a str, &'a mut Value)> {
    let shapes = model["shapes"].as_object_mut().unwrap().iter_mut();
    shapes
        .filter(move |(_, shape)| shape["type"] == shape_type)
        .map(|(id, shape)| (id.split_once('#').unwrap().1, shape))
}

/// Many operations of a model: with one required member and with several, of one type and of
/// different ones, with structures within structures.
fn many_operations(model: &mut Value) -> Vec<String> {
    let operations = shapes(model, "operation").map(|(name, _)| name.to_owned());
    operations
        .filter(|name| {
            ["Policy", "AccessKey", "User"]
                .iter()
                .any(|part| name.contains(part))
        })
        .collect()
}

/// The crate of these operations of a model.
fn crate_of(model: &Value, operations: &[String]) -> Generated {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(IAM), model.to_string()).unwrap();
    generate(&write_manifest(&folder, &[("iam", &[IAM], operations)]))
}

/// A manifest of services: module, models and operations.
fn write_manifest(folder: &TempDir, services: &[(&str, &[&str], &[String])]) -> PathBuf {
    let mut text = "[package]\nname = \"a\"\nversion = \"1.2.3\"\n".to_owned();
    for (module, models, operations) in services {
        let (models, operations) = (json!(models), json!(operations));
        write!(
            text,
            "[services.{module}]\nmodels = {models}\noperations = {operations}\n"
        )
        .unwrap();
    }
    let path = folder.path().join("opsmith.toml");
    fs::write(&path, text).unwrap();
    path
}

fn assert_same(a: &Files, b: &Files) {
    for ((a_path, a_text), (b_path, b_text)) in a.iter().zip(b.iter()) {
        assert_eq!(a_path, b_path);
        assert!(a_text == b_text, "{a_path} differs");
    }
    assert_eq!(a.iter().count(), b.iter().count());
}

#[test]
fn two_runs_on_different_folders_give_the_same_bytes() {
    let first = generate(&manifest());
    assert_same(generate(&manifest()).files(), first.files());
    let elsewhere = tempfile::tempdir_in(root().join("target")).unwrap();
    let models = manifest().parent().unwrap().to_owned();
    for entry in fs::read_dir(&models).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), elsewhere.path().join(entry.file_name())).unwrap();
    }
    let absolute = elsewhere.path().join("opsmith.toml");
    assert_same(generate(&absolute).files(), first.files());
    // Cargo runs a test in the folder of its package.
    let name = absolute.strip_prefix(root()).unwrap();
    let relative = Path::new("..").join(name);
    assert_same(generate(&relative).files(), first.files());
}

#[test]
fn the_order_in_which_a_manifest_lists_things_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let docs = "iam-2010-05-08.docs.json";
    for model in [IAM, docs] {
        fs::copy(root().join("models").join(model), folder.path().join(model)).unwrap();
    }
    let mut first: Vec<_> = ["UpdateAccessKey", "CreateRole", "ListUsers"]
        .map(str::to_owned)
        .into();
    let mut second: Vec<_> = ["GetUser", "TagUser"].map(str::to_owned).into();
    let forward = generate(&write_manifest(
        &folder,
        &[("one", &[IAM, docs], &first), ("two", &[IAM], &second)],
    ));
    first.reverse();
    second.reverse();
    let backward = generate(&write_manifest(
        &folder,
        &[("two", &[IAM], &second), ("one", &[docs, IAM], &first)],
    ));
    assert_same(forward.files(), backward.files());
}

#[test]
fn members_in_another_order_leave_what_users_see_and_mean_as_it_is() {
    let mut model = iam();
    let operations = many_operations(&mut model);
    let before = crate_of(&model, &operations);
    for (_, shape) in shapes(&mut model, "structure") {
        let members = shape["members"].as_object_mut().unwrap();
        let reversed: Map<_, _> = std::mem::take(members).into_iter().rev().collect();
        *members = reversed;
    }
    let after = crate_of(&model, &operations);
    let changed = before
        .files()
        .iter()
        .filter(|(path, text)| after.files().get(path) != Some(text));
    assert!(changed.count() > 20, "the order is somewhere in the crate");

    assert_eq!(items(&before), items(&after));
    // What a caller writes in a literal, to the letter, its documentation included.
    let (before, after) = (required_members(&before), required_members(&after));
    for name in ["UpdateAccessKeyRequired", "CreatePolicyRequired"] {
        assert!(before.contains_key(name), "{name}");
    }
    assert_eq!(before, after);
}

#[test]
fn a_new_optional_member_adds_its_field_and_its_setter_and_changes_nothing_else() {
    let selected = ["UpdateAccessKey".to_owned()];
    let mut model = iam();
    let before = items(&crate_of(&model, &selected));
    let (_, input) = shapes(&mut model, "structure")
        .find(|(name, _)| *name == "UpdateAccessKeyRequest")
        .unwrap();
    input["members"]["Reason"] = json!({ "target": "com.amazonaws.iam#existingUserNameType" });
    let after = items(&crate_of(&model, &selected));
    assert!(after.is_superset(&before));
    let new: Vec<_> = after.difference(&before).map(String::as_str).collect();
    let file = "src/iam/update_access_key.rs";
    let field = format!("{file}: UpdateAccessKeyInput {{ pub reason: Option<String>, }}");
    let setter = format!(
        "{file}: impl UpdateAccessKeyInput \
        {{ pub fn reason(mut self, reason: impl Into<String>) -> Self {{}} }}"
    );
    assert_eq!(new, [&field, &setter]);
}

#[test]
fn more_operations_add_items_and_change_none() {
    let mut model = iam();
    let many = many_operations(&mut model);
    let together = items(&crate_of(&model, &many));
    for operation in ["UpdateAccessKey", "CreatePolicy", "GetUser"] {
        let alone = items(&crate_of(&model, &[operation.to_owned()]));
        let lost: Vec<_> = alone.difference(&together).collect();
        assert!(lost.is_empty(), "{operation}: {lost:#?}");
    }
}

fn items(generated: &Generated) -> BTreeSet<String> {
    public_items(generated.files())
}

/// The structures that hold required members of inputs, by name.
fn required_members(generated: &Generated) -> BTreeMap<String, String> {
    let mut texts = structures(generated.files());
    let services = generated.plan().services.iter();
    let inputs = services.flat_map(|service| {
        let inputs = service.operations.iter().map(|operation| &operation.input);
        inputs.chain(&service.structures)
    });
    inputs
        .filter(|input| input.role == Role::Input)
        .filter_map(|input| match input.constructor() {
            Constructor::Literal(name) => Some(texts.remove_entry(&name).expect("a structure")),
            Constructor::Empty | Constructor::One => None,
        })
        .collect()
}
