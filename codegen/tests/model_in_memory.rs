//! A model in memory takes the place of the manifest's of the same service.

use std::fs;

use opsmith_codegen::{Codegen, Operations};
use serde_json::json;
use tempfile::TempDir;

/// A model of the service, with these operations.
fn model(service: &str, operations: &[&str]) -> String {
    let targets: Vec<_> = operations
        .iter()
        .map(|name| json!({ "target": format!("example#{name}") }))
        .collect();
    let mut model = json!({ "smithy": "2.0", "shapes": {} });
    model["shapes"][format!("example#{service}")] = json!({
        "type": "service",
        "version": "2020-01-01",
        "operations": targets,
        "traits": { "aws.protocols#awsQuery": {} }
    });
    for name in operations {
        model["shapes"][format!("example#{name}")] = json!({ "type": "operation" });
    }
    model.to_string()
}

/// A manifest that names operations of `Example`, whose model has `Run`, with
/// documentation in a file of its own.
fn project(operations: &str) -> (TempDir, Codegen) {
    let folder = tempfile::tempdir().unwrap();
    let docs = json!({ "smithy": "2.0", "shapes": { "example#Run": {
        "type": "apply",
        "traits": { "smithy.api#documentation": "Runs an example." }
    } } });
    fs::write(folder.path().join("a.docs.json"), docs.to_string()).unwrap();
    fs::write(folder.path().join("b.json"), model("Example", &["Run"])).unwrap();
    let manifest = format!(
        "[package]\nname = \"example\"\nversion = \"0.1.0\"\n\n[services.example]\n\
         models = [\"a.docs.json\", \"b.json\"]\noperations = {operations}\n"
    );
    let path = folder.path().join("opsmith.toml");
    fs::write(&path, manifest).unwrap();
    let codegen = Codegen::new(path);
    (folder, codegen)
}

fn operations(codegen: &Codegen) -> Vec<String> {
    let bound = codegen.bind().unwrap_or_else(|error| panic!("{error}"));
    let operations = bound.plan.services[0].operations.iter();
    operations
        .map(|operation| format!("{}: {}", operation.name, operation.docs.markdown()))
        .collect()
}

#[test]
fn the_other_files_of_the_service_are_read_as_before() {
    let (folder, codegen) = project("\"*\"");
    let codegen = codegen.with_model("new.json", model("Example", &["Run", "Walk"]));
    assert_eq!(operations(&codegen), ["Run: Runs an example.", "Walk: "]);
    assert_eq!(
        codegen.replaced_files().unwrap(),
        [folder.path().join("b.json")]
    );
}

#[test]
fn what_other_files_say_of_shapes_that_are_gone_is_left_out_where_that_is_asked_for() {
    let (_folder, codegen) = project("\"*\"");
    let codegen = codegen.with_model("new.json", model("Example", &["Walk"]));
    let error = codegen.bind().unwrap_err().to_string();
    assert!(error.contains("there is no such shape"), "{error}");
    for lenient in [Operations::Known, Operations::All] {
        let codegen = codegen.clone().with_operations(lenient);
        assert_eq!(operations(&codegen), ["Walk: "]);
    }
}

#[test]
fn errors_are_told_under_the_name_that_was_given() {
    let (_folder, codegen) = project("\"*\"");
    let broken = model("Example", &["Run"]).replace("\"operation\"", "\"opera\"");
    let error = codegen.with_model("new.json", broken).bind().unwrap_err();
    assert!(error.to_string().starts_with("new.json: "), "{error}");
}

#[test]
fn a_model_of_another_service_and_what_is_no_model_are_refused() {
    let (folder, codegen) = project("\"*\"");
    let said = |text: String| {
        let error = codegen.clone().with_model("new.json", text).bind();
        let error = error.unwrap_err().to_string();
        error.replace(&format!("{}/", folder.path().display()), "")
    };
    assert_eq!(
        said(model("Other", &["Run"])),
        "opsmith.toml has no model of example#Other, the service of new.json"
    );
    assert_eq!(
        said("{".to_owned()),
        "new.json: expected a model that has a service"
    );
}

#[test]
fn operations_that_the_model_does_not_have_are_left_out_where_that_is_asked_for() {
    let (_folder, codegen) = project("[\"Run\", \"Walk\"]");
    let walk = codegen.with_model("new.json", model("Example", &["Run", "Hop"]));
    let error = walk.bind().unwrap_err().to_string();
    assert!(error.contains("Walk"), "{error}");
    let known = walk.clone().with_operations(Operations::Known);
    assert_eq!(operations(&known), ["Run: Runs an example."]);
    let all = walk.with_operations(Operations::All);
    assert_eq!(operations(&all), ["Hop: ", "Run: Runs an example."]);
}

#[test]
fn what_is_switched_off_of_a_shape_that_is_not_known_is_passed_over_with_known_operations() {
    let (_folder, codegen) = project("[\"Run\"]\nunchecked.Gone = \"*\"");
    let error = codegen.bind().unwrap_err().to_string();
    assert!(error.contains("unknown shape `Gone`"), "{error}");
    let known = codegen.with_operations(Operations::Known);
    assert_eq!(operations(&known), ["Run: Runs an example."]);
}
