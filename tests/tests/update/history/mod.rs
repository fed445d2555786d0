//! Twenty operations of IAM through the releases of botocore since 2019.
//!
//! `models` holds the facts of each release, cut to the operations. They are fetched anew with
//! `OPSMITH_UPDATE=1 cargo test --test update history -- --ignored`.

pub(crate) mod cut;
mod releases;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use cut::cut;
use opsmith_codegen::Generated;
use opsmith_codegen::changes::{Change, Changes};
use opsmith_codegen::import::{Prose, import};
use opsmith_tests::project::{generate_from, root, scratch};
use opsmith_tests::python::interpreter;
use opsmith_tests::witness::{Pair, check};
use releases::{OPERATIONS, RELEASES, Release};
use semver::Version;
use serde_json::Value;

impl Release {
    /// The file of its facts.
    fn file(&self) -> PathBuf {
        let folder = root().join("tests/tests/update/history/models");
        folder.join(format!("iam-{}.json", self.date))
    }

    /// The crate of the operations that the release has.
    fn generate(&self) -> Generated {
        let model = fs::read_to_string(self.file()).unwrap();
        generate_from(&model, "iam", &OPERATIONS)
    }

    /// The facts as the importer has them, cut.
    fn fetch(&self) -> String {
        let folder = tempfile::tempdir().unwrap();
        let output = Command::new(interpreter())
            .args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--quiet", "--no-deps", "--no-compile", "--target"])
            .arg(folder.path())
            .arg(format!("botocore=={}", self.version))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "botocore=={}: {said}",
            self.version
        );
        let service = folder.path().join("botocore/data/iam");
        let imported = import(&service, Prose::Drop).unwrap_or_else(|error| panic!("{error}"));
        cut(&imported.text, &OPERATIONS)
    }
}

/// Each release but the first, with the crates before and after it.
fn steps(crates: &[Generated]) -> impl Iterator<Item = (&'static Release, Changes)> {
    let pairs = crates.windows(2);
    let changes = pairs.map(|pair| Changes::between(pair[0].bound(), pair[1].bound()));
    RELEASES[1..].iter().zip(changes)
}

#[test]
fn each_release_has_an_entry_in_the_changelog() {
    let crates: Vec<_> = RELEASES.iter().map(Release::generate).collect();
    let mut version = Version::new(0, 1, 0);
    let mut text = String::new();
    for (release, changes) in steps(&crates) {
        let weight = changes.weight().expect("each release changes something");
        version = weight.next_version(&version);
        // Writing to a `String` never fails.
        let _ = write!(
            text,
            "## {version}, botocore {} of {}\n\n{}\n",
            release.version,
            release.date,
            changes.markdown()
        );
    }
    insta::assert_snapshot!(text);
}

/// Holds what the changes from each crate to the next say against the compiler: the code of a
/// crate compiles with the next exactly where they say so, and always with its own.
fn hold_against_the_compiler(folder: &str, crates: &[(String, Generated)]) {
    let name = |(name, _): &(String, Generated)| name.clone();
    let own = crates.iter().map(|crated| (name(crated), name(crated)));
    let next = crates.windows(2);
    let next = next.map(|pair| (name(&pair[0]), name(&pair[1])));
    let pairs: Vec<Pair> = own.chain(next).collect();
    let files = crates
        .iter()
        .map(|(name, crated)| (name.clone(), crated.files()));
    let folder = scratch(folder);
    let found = check(&folder, &files.collect(), &pairs);
    for (name, _) in crates {
        assert_eq!(found[&(name.clone(), name.clone())], [], "{name}");
    }
    for pair in crates.windows(2) {
        let changes = Changes::between(pair[0].1.bound(), pair[1].1.bound());
        let complaints = &found[&(name(&pair[0]), name(&pair[1]))];
        let compiles = complaints.iter().all(|complaint| !complaint.is_error);
        let told = changes.markdown();
        let says_so = changes.iter().all(Change::compiles);
        assert_eq!(compiles, says_so, "{}:\n{told}\n{complaints:#?}", pair[1].0);
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_code_of_a_release_compiles_with_the_next_exactly_where_the_changes_say_so() {
    let crates = RELEASES
        .iter()
        .map(|release| (format!("iam-{}", release.date), release.generate()));
    hold_against_the_compiler("history", &crates.collect::<Vec<_>>());
}

/// The operations of a Smithy model.
fn operations(model: &str) -> Vec<String> {
    let model: Value = serde_json::from_str(model).unwrap();
    let shapes = model["shapes"].as_object().unwrap().iter();
    let operations = shapes.filter(|(_, shape)| shape["type"] == "operation");
    operations
        .map(|(id, _)| id.split_once('#').unwrap().1.to_owned())
        .collect()
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_of_iam_are_held_against_the_compiler_too() {
    let models = ["older/iam-2010-05-08.json", "iam-2010-05-08.json"];
    let models = models.map(|file| {
        let path = root().join("../shared/models").join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    });
    let newer = operations(&models[1]);
    let both = operations(&models[0])
        .into_iter()
        .filter(|name| newer.contains(name));
    let both: Vec<_> = both.collect();
    let both: Vec<_> = both.iter().map(String::as_str).collect();
    for (folder, operations) in [
        ("shared-history", &OPERATIONS[..]),
        ("shared-history-of-all", &both),
    ] {
        let [old, new] = [0, 1].map(|number| generate_from(&models[number], "iam", operations));
        let changes = Changes::between(old.bound(), new.bound());
        println!("{} operations\n\n{}", operations.len(), changes.markdown());
        let crates = [("older".to_owned(), old), ("newer".to_owned(), new)];
        hold_against_the_compiler(folder, &crates);
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_models_are_what_the_importer_makes_of_the_releases() {
    if env::var_os("OPSMITH_UPDATE").is_some() {
        for release in &RELEASES {
            fs::write(release.file(), release.fetch()).unwrap();
        }
    }
    // The oldest, and one with endpoint rules.
    for release in [&RELEASES[0], &RELEASES[6]] {
        let committed = fs::read_to_string(release.file()).unwrap();
        assert!(committed == release.fetch(), "{} differs", release.date);
    }
}
