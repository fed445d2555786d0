//! `cargo xtask update`.

use std::fs;

use crate::project::{Bench, MANIFEST, MODEL, updated};

#[test]
fn an_update_shows_what_changes_and_replaces_model_manifest_and_crate() {
    let bench = Bench::new();
    bench.codegen(&[]);
    bench.write("new.json", &updated());
    let update = |more: &[&str]| {
        let arguments = [
            "update",
            "new.json",
            "--manifest",
            "opsmith.toml",
            "--out",
            "out",
        ];
        bench.run(&[&arguments[..], more].concat())
    };
    let read = |path: &str| fs::read_to_string(bench.path().join(path)).unwrap();
    insta::assert_snapshot!("update_dry_run", update(&["--dry-run"]));
    insta::assert_snapshot!("update_json", update(&["--dry-run", "--json"]));
    insta::assert_snapshot!("update_markdown", update(&["--dry-run", "--markdown"]));
    assert_eq!(read("opsmith.toml"), MANIFEST);
    assert_eq!(read("model.json"), MODEL);
    insta::assert_snapshot!("update", update(&[]));
    insta::assert_snapshot!("update_changelog", read("out/CHANGELOG.md"));
    assert_eq!(read("opsmith.toml"), MANIFEST.replace("0.1.0", "0.2.0"));
    assert!(bench.codegen(&["--check"]).ends_with("exit code 0"));
    insta::assert_snapshot!("update_again", update(&[]));
}

#[test]
fn an_update_keeps_the_prose_that_the_model_has() {
    let bench = Bench::new();
    bench.write("new.json", &updated());
    let read = |path: &str| fs::read_to_string(bench.path().join(path)).unwrap();
    let update = || {
        let manifest = ["--manifest", "opsmith.toml", "--out", "out"];
        bench.run(&[&["update", "new.json"], &manifest[..]].concat())
    };
    update();
    assert!(read("model.json").contains("Switches a key of a user."));
    bench.run(&["import", "new.json", "--out", "model.json"]);
    update();
    assert!(!read("model.json").contains("Switches a key of a user."));
}

#[test]
fn an_update_warns_where_the_new_model_has_no_defaults_any_more() {
    let bench = Bench::new();
    let with_default = updated().replace(
        "\"smithy.api#length\": {\"max\": 64}",
        "\"smithy.api#default\": \"\"",
    );
    bench.write("model.json", &with_default);
    bench.write("new.json", &updated());
    let update = |source: &str| {
        let manifest = ["--manifest", "opsmith.toml", "--out", "out", "--dry-run"];
        bench.run(&[&["update", source], &manifest[..]].concat())
    };
    assert!(!update("model.json").contains("warning"));
    let told = update("new.json");
    assert!(
        told.contains("warning: model.json has defaults of members and the new model has none"),
        "{told}"
    );
}

#[test]
fn an_update_that_cannot_be_made_ends_with_2_and_changes_nothing() {
    let bench = Bench::new();
    bench.codegen(&[]);
    bench.write("lost.json", &MODEL.replace("SwitchKey", "TurnKey"));
    let other = MODEL.replace("example#Service", "example#Other");
    bench.write("other.json", &other.replace("Example", "Other"));
    let update = |source: &[&str]| {
        let manifest = ["update", "--manifest", "opsmith.toml", "--out", "out"];
        bench.run(&[&manifest[..], source].concat())
    };
    let mut told = vec![
        update(&["lost.json"]),
        update(&["other.json"]),
        update(&["missing.json"]),
    ];
    bench.write("new.json", &updated());
    bench.write("out/mine.rs", "");
    told.push(update(&["new.json", "--dry-run"]));
    told.push(update(&["new.json"]));
    told.push(update(&["boto3==1.44.8", "iam"]));
    told.push(update(&["botocore==1.44.8; 1", "iam"]));
    insta::assert_snapshot!("update_mistakes", told.join("\n\n"));
    let read = |path: &str| fs::read_to_string(bench.path().join(path)).unwrap();
    assert_eq!(read("opsmith.toml"), MANIFEST);
    assert_eq!(read("model.json"), MODEL);
}
