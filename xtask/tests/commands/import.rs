//! `cargo xtask import`.

use std::fs;

use crate::project::Bench;

#[test]
fn importing_says_what_was_written() {
    let bench = Bench::new();
    let out = ["--out", "facts.json"];
    insta::assert_snapshot!(
        "import",
        bench.run(&[&["import", "model.json"], &out[..]].concat())
    );
    let facts = fs::read_to_string(bench.path().join("facts.json")).unwrap();
    assert!(!facts.contains("documentation"));
    insta::assert_snapshot!("import_missing", bench.run(&["import", "missing.json"]));
    bench.write("model.json", "{");
    insta::assert_snapshot!(
        "import_no_json",
        bench.run(&[&["import", "model.json"], &out[..]].concat())
    );
    assert_eq!(
        fs::read_to_string(bench.path().join("facts.json")).unwrap(),
        facts
    );
}

#[test]
fn what_is_no_service_of_botocore_is_refused_with_what_was_expected() {
    let bench = Bench::new();
    fs::create_dir(bench.path().join("empty")).unwrap();
    insta::assert_snapshot!("import_no_service", bench.run(&["import", "empty"]));
    insta::assert_snapshot!("import_release", bench.run(&["import", "botocore==1.44.8"]));
    insta::assert_snapshot!(
        "import_file_and_service",
        bench.run(&["import", "model.json", "iam"])
    );
}
