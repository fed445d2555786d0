//! Twenty operations of IAM through the releases of botocore since 2019.
//!
//! `models` holds the facts of each release, cut to the operations. They are fetched anew with
//! `OPSMITH_UPDATE=1 cargo test --test history -- --ignored models`.

mod cut;
mod releases;

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use cut::cut;
use opsmith_codegen::import::{Prose, import};
use opsmith_tests::project::root;
use opsmith_tests::python::interpreter;
use releases::{OPERATIONS, RELEASES, Release};

impl Release {
    /// The file of its facts.
    fn file(&self) -> PathBuf {
        let folder = root().join("tests/tests/history/models");
        folder.join(format!("iam-{}.json", self.date))
    }

    /// The facts as the importer has them, cut.
    fn fetch(&self) -> String {
        let folder = tempfile::tempdir().unwrap();
        let status = Command::new(interpreter())
            .args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--quiet", "--no-deps", "--no-compile", "--target"])
            .arg(folder.path())
            .arg(format!("botocore=={}", self.version))
            .status()
            .unwrap();
        assert!(status.success(), "botocore=={}", self.version);
        let service = folder.path().join("botocore/data/iam");
        let imported = import(&service, Prose::Drop).unwrap_or_else(|error| panic!("{error}"));
        cut(&imported.text, &OPERATIONS)
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
