//! The protocol that a manifest chooses of those that a service has.

use std::fs;

use insta::assert_snapshot;
use opsmith_codegen::Codegen;
use serde_json::json;

use super::fine_model;

/// The protocol of a service with awsJson1_0 and awsQuery after this line of the manifest, or the
/// error.
fn said(protocol: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let mut model = fine_model();
    let traits = &mut model["shapes"]["example#Example"]["traits"];
    *traits = json!({ "aws.protocols#awsJson1_0": {}, "aws.protocols#awsQuery": {} });
    write("model.json", &model.to_string());
    let manifest = format!(
        "[package]\nname = \"example\"\nversion = \"0.1.0\"\n\n\
         [services.example]\nmodels = [\"model.json\"]\noperations = \"*\"\n{protocol}\n"
    );
    write("opsmith.toml", &manifest);
    let codegen = Codegen::new(folder.path().join("opsmith.toml"));
    match codegen.without_rustfmt().generate() {
        Ok(generated) => generated.bound().wire[0].protocol.to_owned(),
        Err(error) => {
            let folder = format!("{}/", folder.path().display());
            error.to_string().replace(&folder, "")
        }
    }
}

#[test]
fn the_manifest_chooses_among_the_protocols_of_the_service() {
    assert_eq!(said(""), "awsJson1_0");
    assert_eq!(said("protocol = \"awsQuery\""), "awsQuery");
}

#[test]
fn a_protocol_that_the_service_does_not_have_is_an_error_that_lists_those_it_has() {
    assert_snapshot!(said("protocol = \"restJson1\""));
    assert_snapshot!(said("protocol = [\"awsQuery\"]"));
}
