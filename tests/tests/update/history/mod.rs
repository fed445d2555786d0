//! Operations of IAM and Lambda through the releases of botocore since 2019.
//!
//! `models` holds the facts of each release, cut to the operations. They are downloaded again with
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
use releases::{HISTORIES, History, IAM, Release};
use semver::Version;
use serde_json::Value;

impl History {
    /// The file of the facts of a release.
    fn file(&self, release: &Release) -> PathBuf {
        let folder = root().join("tests/tests/update/history/models");
        folder.join(format!("{}-{}.json", self.service, release.date))
    }

    /// The crate of the operations that a release has.
    fn generate(&self, release: &Release) -> Generated {
        let model = fs::read_to_string(self.file(release)).unwrap();
        generate_from(&model, self.service, self.operations)
    }

    /// The facts of a release as the importer has them, cut.
    fn fetch(&self, release: &Release) -> String {
        let folder = tempfile::tempdir().unwrap();
        let output = Command::new(interpreter())
            .args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--quiet", "--no-deps", "--no-compile", "--target"])
            .arg(folder.path())
            .arg(format!("botocore=={}", release.version))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "botocore=={}: {said}",
            release.version
        );
        let service = folder.path().join("botocore/data").join(self.service);
        let imported = import(&service, Prose::Drop).unwrap_or_else(|error| panic!("{error}"));
        cut(&imported.text, self.operations)
    }

    /// A changelog with an entry for each release but the first.
    fn changelog(&self) -> String {
        let crates = self.releases.iter().map(|release| self.generate(release));
        let crates: Vec<_> = crates.collect();
        let mut version = Version::new(0, 1, 0);
        let mut text = String::new();
        for (release, pair) in self.releases[1..].iter().zip(crates.windows(2)) {
            let changes = Changes::between(pair[0].bound(), pair[1].bound());
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
        text
    }
}

#[test]
fn each_release_has_an_entry_in_the_changelog() {
    for history in &HISTORIES {
        insta::assert_snapshot!(history.service, history.changelog());
    }
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
    for history in &HISTORIES {
        let crates = history.releases.iter().map(|release| {
            let name = format!("{}-{}", history.service, release.date);
            (name, history.generate(release))
        });
        hold_against_the_compiler(
            &format!("history-{}", history.service),
            &crates.collect::<Vec<_>>(),
        );
    }
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
        ("shared-history", IAM.operations),
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
    for history in &HISTORIES {
        if env::var_os("OPSMITH_UPDATE").is_some() {
            for release in history.releases {
                fs::write(history.file(release), history.fetch(release)).unwrap();
            }
        }
        for release in history.imported.map(|index| &history.releases[index]) {
            let file = history.file(release);
            let committed = fs::read_to_string(&file).unwrap();
            let is_same = committed == history.fetch(release);
            assert!(is_same, "{} differs", file.display());
        }
    }
}
