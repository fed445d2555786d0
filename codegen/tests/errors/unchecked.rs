//! Constraints that are switched off of what a model does not have.

use std::fs;

use insta::assert_snapshot;
use opsmith_codegen::Codegen;

use super::fine_model;

/// What is said of the lines of `unchecked`.
fn said(unchecked: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("model.json", &fine_model().to_string());
    let manifest = format!(
        "[package]\nname = \"example\"\nversion = \"0.1.0\"\n\n\
         [services.example]\nmodels = [\"model.json\"]\noperations = \"*\"\n\n\
         [services.example.unchecked]\n{unchecked}\n"
    );
    write("opsmith.toml", &manifest);
    let codegen = Codegen::new(folder.path().join("opsmith.toml"));
    let text = match codegen.without_rustfmt().generate() {
        Ok(generated) => generated.warnings().join("\n"),
        Err(error) => error.to_string(),
    };
    text.replace(&format!("{}/", folder.path().display()), "")
}

#[test]
fn shapes_and_members_that_are_not_there_are_told_with_the_nearest() {
    assert_snapshot!(said(
        "Nmae = \"*\"\n\"other#Name\" = \"*\"\n\"RunRequest$Nam\" = \"length\""
    ));
    assert_snapshot!(said(
        "\"Names$item\" = \"*\"\n\"Limits$vlaue\" = \"*\"\n\"Name$a\" = \"*\""
    ));
    assert_snapshot!(said("\"$\" = \"*\"\n\"\" = \"*\"\n\"a$b$c\" = \"*\""));
}

#[test]
fn two_names_of_one_shape_are_one_too_many() {
    assert_snapshot!(said("Name = \"length\"\n\"example#Name\" = \"pattern\""));
}

/// A newer model may have mended what an older one had wrong.
#[test]
fn constraints_that_are_not_there_are_warnings() {
    assert_snapshot!(said(
        "Name = \"length\"\n\"RunRequest$Kind\" = [\"pattern\", \"required\"]\n\
         \"RunRequest$Name\" = \"required\"\nRunRequest = \"*\"\n\"Names$member\" = \"*\""
    ));
}
