//! `cargo xtask changes`.

use std::process::Command;

use crate::project::{Bench, MANIFEST, MODEL, updated};

#[test]
fn changes_between_two_models_are_told() {
    let bench = Bench::new();
    bench.write("new.json", &updated());
    let changes = |more: &[&str]| {
        let arguments = [
            "changes",
            "model.json",
            "new.json",
            "--manifest",
            "opsmith.toml",
        ];
        bench.run(&[&arguments[..], more].concat())
    };
    insta::assert_snapshot!("changes", changes(&[]));
    insta::assert_snapshot!("changes_all", changes(&["--all"]));
    insta::assert_snapshot!("changes_markdown", changes(&["--markdown", "--all"]));
    insta::assert_snapshot!("changes_json", changes(&["--json"]));
    bench.write("new.json", MODEL);
    insta::assert_snapshot!("changes_none", changes(&[]));
    insta::assert_snapshot!("changes_none_json", changes(&["--json"]));
}

#[test]
fn changes_without_models_are_those_since_the_last_commit() {
    let bench = Bench::new();
    let changes = || bench.run(&["changes", "--manifest", "opsmith.toml"]);
    let outside = changes();
    assert!(outside.contains("git rev-parse: "), "{outside}");
    assert!(outside.contains("; name two models: "), "{outside}");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        let mut command = Command::new("git");
        command
            .current_dir(bench.path())
            .args(identity)
            .args(arguments);
        assert!(command.output().unwrap().status.success(), "{arguments:?}");
    };
    git(&["init"]);
    git(&["add", "opsmith.toml"]);
    git(&["commit", "-m", "the manifest"]);
    insta::assert_snapshot!("changes_not_in_head", changes());
    git(&["add", "model.json"]);
    git(&["commit", "-m", "the model"]);
    bench.write("model.json", &updated());
    let since = changes();
    insta::assert_snapshot!("changes_since_head", since);
    // An update raises the version, which is not to be raised again.
    bench.write("opsmith.toml", &MANIFEST.replace("0.1.0", "0.2.0"));
    assert_eq!(changes(), since);
}

#[test]
fn what_cannot_be_compared_ends_with_2() {
    let bench = Bench::new();
    let changes = |arguments: &[&str]| {
        let manifest = ["changes", "--manifest", "opsmith.toml"];
        bench.run(&[&manifest[..], arguments].concat())
    };
    bench.write(
        "other.json",
        &MODEL
            .replace("example#Service", "example#Other")
            .replace("Example", "Other"),
    );
    let told = [
        changes(&["model.json"]),
        changes(&["model.json", "missing.json"]),
        changes(&["model.json", "other.json"]),
        changes(&["model.json", "model.json", "--service", "iam"]),
        changes(&["botocore==1.44.8", "botocore==1.44.8"]),
    ];
    insta::assert_snapshot!("changes_mistakes", told.join("\n\n"));
}
