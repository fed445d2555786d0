//! `cargo-semver-checks`.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use opsmith_tests::project::root;

/// The lints of what breaks that find something in an update from one crate to another, each given
/// as rustdoc's JSON.
///
/// # Panics
///
/// The program is missing, or cannot read a file.
pub fn broken(old: &Path, new: &Path) -> BTreeSet<String> {
    let output = Command::new(program())
        .args([
            "semver-checks",
            "--release-type",
            "minor",
            "--color",
            "never",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", program().display()));
    let said = String::from_utf8_lossy(&output.stdout);
    let failures = said.lines().filter_map(|line| {
        let failure = line.strip_prefix("--- failure ")?;
        failure.split(':').next().map(str::to_owned)
    });
    let failures: BTreeSet<_> = failures.collect();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.success(),
        failures.is_empty(),
        "{said}\n{errors}"
    );
    failures
}

/// Where `cargo xtask test --peers` installs it.
fn program() -> PathBuf {
    let installed = || root().join("target/tools/bin/cargo-semver-checks");
    env::var_os("OPSMITH_SEMVER_CHECKS").map_or_else(installed, PathBuf::from)
}
