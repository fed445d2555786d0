use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use proptest::prelude::*;
use tempfile::TempDir;

use super::reader::Reader;
use super::source::Source;
use super::{Manifest, ManifestErrors, Service};

mod errors;
mod package;

const PACKAGE: &str = r#"[package]
name = "aws-operations"
version = "0.1.0"
"#;

const GOOD: &str = r#"[package]
name = "aws-operations"
version = "0.1.0"

[services.iam]
models = ["iam.json", "iam.docs.json"]   # relative to the manifest
operations = ["UpdateAccessKey"]
"#;

/// A folder `models` with the manifest and two models; the contents of models do not matter.
fn models(manifest: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, contents: &[u8]| {
        fs::write(folder.path().join(name), contents).expect("a file");
    };
    write("opsmith.toml", manifest.as_ref());
    write("iam.json", b"{}");
    write("iam.docs.json", b"{}");
    write("notes.txt", b"");
    fs::create_dir_all(folder.path().join("other/folder.json")).expect("a folder");
    write("other/s3.json", b"{}");
    folder
}

fn read(manifest: impl AsRef<[u8]>) -> Result<Manifest, ManifestErrors> {
    Manifest::read(&models(manifest).path().join("opsmith.toml"))
}

fn good(manifest: impl AsRef<[u8]>) -> Manifest {
    read(manifest).expect("a good manifest")
}

/// The text of the errors, with the temporary folder called `models`.
fn bad(manifest: impl AsRef<[u8]>) -> String {
    let folder = models(manifest);
    let errors = Manifest::read(&folder.path().join("opsmith.toml")).expect_err("mistakes");
    relative(&errors.to_string(), folder.path())
}

fn relative(text: &str, folder: &Path) -> String {
    text.replace(&folder.display().to_string(), "models")
}

/// What a manifest says, without where it says it.
fn said(manifest: &Manifest) -> String {
    let service = |service: &Service| {
        let models: Vec<_> = service.models.iter().map(|m| m.name.as_str()).collect();
        let operations: Vec<_> = service
            .operations
            .as_ref()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|o| o.value.as_str())
            .collect();
        let (models, operations) = (models.join(" "), operations.join(" "));
        format!("\n{}: {operations} of {models}", service.module)
    };
    let services: String = manifest.services.iter().map(service).collect();
    format!(
        "{} {}{services}",
        manifest.package.name, manifest.package.version
    )
}

#[test]
fn the_documented_form_is_read() {
    assert_snapshot!(said(&good(GOOD)), @"
    aws-operations 0.1.0
    iam: UpdateAccessKey of iam.docs.json iam.json
    ");
}

#[test]
fn another_version_changes_nothing_else() {
    let odd = GOOD
        .replace("version = \"0.1.0\"", "version   = '0.1.0' # \"0.1.0\"")
        .replace('\n', "\r\n");
    let manifest = good(&odd);
    let raised = manifest.with_version(&semver::Version::new(0, 2, 0));
    assert_eq!(raised, odd.replace("'0.1.0'", "\"0.2.0\""));
    let inline = "package = { name = \"a\", version = \"1.0.0-rc.1\" }\n[services.iam]\n\
                  models = [\"iam.json\"]\noperations = \"*\"\n";
    let raised = good(inline).with_version(&semver::Version::new(1, 0, 0));
    assert_eq!(raised, inline.replace("1.0.0-rc.1", "1.0.0"));
}

#[test]
fn model_paths_are_relative_to_the_manifest() {
    let folder = models(GOOD);
    let manifest = Manifest::read(&folder.path().join("opsmith.toml")).expect("a good manifest");
    let model = &manifest.services[0].models[1];
    assert_eq!(model.name, "iam.json");
    assert_eq!(model.path, folder.path().join("iam.json"));
}

#[test]
fn a_star_stands_for_all_operations() {
    let manifest = good(GOOD.replace("[\"UpdateAccessKey\"]", "\"*\""));
    assert!(manifest.services[0].operations.is_none());
}

#[test]
fn constraints_are_switched_off_one_by_one_by_a_list_or_all_at_once() {
    let manifest = good(format!(
        "{GOOD}\n[services.iam.unchecked]\n\"User$Path\" = [\"pattern\", \"length\"]\n\
         Path = \"pattern\"\n\"com.amazonaws.iam#Name\" = \"*\"\n"
    ));
    let unchecked = manifest.services[0].unchecked.iter();
    let unchecked = unchecked.map(|entry| format!("{}: {:?}", entry.part.value, entry.constraints));
    let unchecked: Vec<_> = unchecked.collect();
    assert_snapshot!(unchecked.join("\n"), @"
    Path: Some([Pattern])
    User$Path: Some([Length, Pattern])
    com.amazonaws.iam#Name: None
    ");
}

#[test]
fn services_models_and_operations_come_out_sorted_whatever_the_order_of_the_file() {
    let one = r#"
        [services.s3]
        operations = ["PutObject", "GetObject"]
        models = ["other/s3.json"]

        [services.iam]
        operations = ["UpdateAccessKey"]
        models = ["iam.json", "iam.docs.json"]

        [package]
        version = "1.0.0-rc.1"
        name = "x"
    "#;
    let other = r#"
        [package]
        name = "x"
        version = "1.0.0-rc.1"

        [services.iam]
        models = ["iam.docs.json", "iam.json"]
        operations = ["UpdateAccessKey"]

        [services.s3]
        models = ["other/s3.json"]
        operations = ["GetObject", "PutObject"]
    "#;
    assert_eq!(said(&good(one)), said(&good(other)));
    assert_snapshot!(said(&good(one)), @"
    x 1.0.0-rc.1
    iam: UpdateAccessKey of iam.docs.json iam.json
    s3: GetObject PutObject of other/s3.json
    ");
}

#[test]
fn inline_tables_and_dotted_keys_say_the_same() {
    let inline = r#"
        package = { name = "aws-operations", version = "0.1.0" }
        services.iam = { models = ["iam.json", "iam.docs.json"], operations = ["UpdateAccessKey"] }
    "#;
    assert_eq!(said(&good(inline)), said(&good(GOOD)));
}

#[test]
fn models_and_operations_and_services_know_their_place() {
    let manifest = good(GOOD);
    let service = &manifest.services[0];
    assert_eq!(service.location.to_string(), "5:11");
    assert_eq!(service.models[0].location.to_string(), "6:23");
    assert_eq!(service.models[1].location.to_string(), "6:11");
    assert_eq!(
        service.operations.as_ref().unwrap()[0].location.to_string(),
        "7:15"
    );
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let windows = format!("\u{feff}{}", GOOD.replace('\n', "\r\n"));
    assert_eq!(said(&good(&windows)), said(&good(GOOD)));
    assert_eq!(
        bad(windows.replace("operations =", "operation =")),
        bad(GOOD.replace("operations =", "operation ="))
    );
}

#[test]
fn an_unknown_operation_is_told_with_its_place_and_the_nearest_names() {
    let folder = models(GOOD.replace("UpdateAccessKey", "UpdateAcessKey"));
    let manifest = Manifest::read(&folder.path().join("opsmith.toml")).expect("a good manifest");
    let error = manifest.unknown_operation(
        &manifest.services[0].operations.as_ref().unwrap()[0],
        ["CreateUser", "UpdateAccessKey", "UpdateUser"],
    );
    assert_snapshot!(relative(&error.to_string(), folder.path()), @r#"
    models/opsmith.toml:7:15: unknown operation `UpdateAcessKey`; did you mean `UpdateAccessKey`?
      |
    7 | operations = ["UpdateAcessKey"]
      |               ^
    "#);
}

/// Reads a text as a manifest in a folder without models.
fn errors_of(text: &str) -> Vec<super::ManifestError> {
    let source = Source::new(Path::new("nowhere/opsmith.toml"), text);
    Reader::new(&source).read().err().unwrap_or_default()
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(text in "\\PC*") {
        errors_of(&text);
    }

    #[test]
    fn damage_to_a_good_manifest_is_reported_with_a_line_of_the_file(
        at in 0..GOOD.len(),
        length in 0..8_usize,
        with in "[\\[\\]{}=\"'.,#\n\r\t aé]{0,3}",
    ) {
        let end = (at + length).min(GOOD.len());
        let text = format!("{}{with}{}", &GOOD[..at], &GOOD[end..]);
        let errors = errors_of(&text);
        prop_assert!(!errors.is_empty(), "the models are missing at least");
        for error in errors {
            let line = error.location.expect("a location").line;
            prop_assert!(line <= text.lines().count() + 1, "{error}");
        }
    }
}
