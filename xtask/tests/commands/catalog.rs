//! `cargo xtask list` and `cargo xtask explain`.

use crate::project::{Bench, MANIFEST, MODEL};

/// A model with members, an error and an enum.
const KEYS: &str = include_str!("catalog/keys.json");

#[test]
fn operations_are_listed_with_what_they_bring() {
    let bench = Bench::new();
    bench.write("model.json", KEYS);
    bench.write("opsmith.toml", &MANIFEST.replace("SwitchKey", "UpdateKey"));
    let list = |more: &[&str]| bench.run(&[&["list"], more].concat());
    let manifest = ["--manifest", "opsmith.toml"];
    insta::assert_snapshot!("list", list(&manifest));
    insta::assert_snapshot!("list_model", list(&["--model", "model.json"]));
    let grep = |words: &[&str]| list(&[&manifest[..], &["--grep"], words].concat());
    insta::assert_snapshot!("list_grep", grep(&["KEY", "up-date"]));
    insta::assert_snapshot!("list_nothing", grep(&["update", "kye"]));
    insta::assert_snapshot!("list_json", list(&[&manifest[..], &["--json"]].concat()));
    insta::assert_snapshot!("list_no_model", list(&["--model", "missing.json"]));
    insta::assert_snapshot!("list_folder", list(&["--model", "."]));
}

#[test]
fn operations_that_cannot_be_generated_are_listed_all_the_same() {
    let bench = Bench::new();
    bench.write("model.json", &MODEL.replace("awsQuery", "restXml"));
    let model = ["--model", "model.json"];
    insta::assert_snapshot!(
        "list_unsupported",
        bench.run(&[&["list"], &model[..]].concat())
    );
    insta::assert_snapshot!(
        "explain_unsupported",
        bench.run(&[&["explain", "SwitchKey"], &model[..]].concat())
    );
}

#[test]
fn operations_and_shapes_are_explained() {
    let bench = Bench::new();
    bench.write("model.json", KEYS);
    let unchecked = "[services.example.unchecked]\nName = \"pattern\"\n";
    let manifest = MANIFEST.replace("SwitchKey", "UpdateKey");
    bench.write("opsmith.toml", &format!("{manifest}\n{unchecked}"));
    let explain = |name: &str, more: &[&str]| {
        let arguments = ["explain", name, "--manifest", "opsmith.toml"];
        bench.run(&[&arguments[..], more].concat())
    };
    insta::assert_snapshot!("explain", explain("example:UpdateKey", &[]));
    insta::assert_snapshot!("explain_json", explain("UpdateKey", &["--json"]));
    insta::assert_snapshot!("explain_enum", explain("example:Status", &[]));
    insta::assert_snapshot!("explain_string", explain("example#Name", &[]));
    insta::assert_snapshot!("explain_error", explain("NoSuchKey", &[]));
    insta::assert_snapshot!("explain_structure", explain("Key", &[]));
    insta::assert_snapshot!("explain_structure_json", explain("Key", &["--json"]));
    insta::assert_snapshot!("explain_no_name", explain("example:UpdateKye", &[]));
    insta::assert_snapshot!("explain_no_service", explain("exmaple:UpdateKey", &[]));
}
