//! `cargo xtask codegen`.

use std::fs;

use crate::project::{Bench, MANIFEST, MODEL};

/// A service as botocore has it.
const BOTOCORE: &str = r#"{
  "metadata": {
    "apiVersion": "2020-01-01", "endpointPrefix": "example", "protocol": "query",
    "serviceId": "Example", "signatureVersion": "v4"
  },
  "operations": {"GetKey": {"name": "GetKey"}},
  "shapes": {}
}
"#;

#[test]
fn generating_says_what_was_written() {
    let bench = Bench::new();
    insta::assert_snapshot!("first", bench.codegen(&[]));
    insta::assert_snapshot!("again", bench.codegen(&[]));
    insta::assert_snapshot!("json", bench.codegen(&["--json"]));
}

#[test]
fn a_workspace_around_is_told_what_to_list() {
    let bench = Bench::new();
    bench.write("Cargo.toml", "[workspace]\nmembers = [\"other\"]\n");
    insta::assert_snapshot!(bench.codegen(&[]));
}

#[test]
fn drift_is_told_whole_and_ends_with_1() {
    let bench = Bench::new();
    insta::assert_snapshot!("no_folder", bench.codegen(&["--check"]));
    bench.codegen(&[]);
    insta::assert_snapshot!("no_drift", bench.codegen(&["--check"]));
    bench.write("out/rustfmt.toml", "style_edition = \"2021\"\n");
    bench.write("out/mine.txt", "mine");

    fs::remove_file(bench.path().join("out/src/lib.rs")).unwrap();
    insta::assert_snapshot!("drift", bench.codegen(&["--check"]));
    insta::assert_snapshot!("drift_json", bench.codegen(&["--check", "--json"]));
}

#[test]
fn a_file_of_somebody_else_is_never_deleted() {
    let bench = Bench::new();
    bench.codegen(&[]);
    bench.write("out/mine.txt", "mine");
    insta::assert_snapshot!(bench.codegen(&[]));
    assert_eq!(
        fs::read_to_string(bench.path().join("out/mine.txt")).unwrap(),
        "mine"
    );
}

#[test]
fn mistakes_of_the_manifest_end_with_2() {
    let bench = Bench::new();
    let wrong = MANIFEST
        .replace("operations", "operation")
        .replace("version", "vresion");
    bench.write("opsmith.toml", &wrong);
    insta::assert_snapshot!("keys", bench.codegen(&[]));
    bench.write("opsmith.toml", &MANIFEST.replace("SwitchKey", "SwitchKye"));
    insta::assert_snapshot!("operation", bench.codegen(&[]));
    fs::remove_file(bench.path().join("opsmith.toml")).unwrap();
    insta::assert_snapshot!("no_manifest", bench.codegen(&[]));
}

#[test]
fn a_file_of_botocore_is_refused_with_the_command_that_imports_it() {
    let bench = Bench::new();
    bench.write("model.json", BOTOCORE);
    insta::assert_snapshot!("botocore", bench.codegen(&[]));
    bench.run(&["import", "model.json", "--out", "model.json"]);
    bench.write("opsmith.toml", &MANIFEST.replace("SwitchKey", "GetKey"));
    let codegen = bench.codegen(&[]);
    assert!(codegen.ends_with("exit code 0"), "{codegen}");
    // The first bytes of a compressed file.
    fs::write(bench.path().join("model.json"), [0x1f, 0x8b, 8, 0]).unwrap();
    insta::assert_snapshot!("compressed", bench.codegen(&[]));
}

#[test]
fn mistakes_of_the_model_end_with_2() {
    let bench = Bench::new();
    bench.write(
        "model.json",
        &MODEL.replace("\"operation\"", "\"opration\""),
    );
    insta::assert_snapshot!("model", bench.codegen(&[]));
    bench.write("model.json", &MODEL.replace("awsQuery", "restXml"));
    insta::assert_snapshot!("protocol", bench.codegen(&[]));
}
