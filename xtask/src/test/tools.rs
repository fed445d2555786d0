//! Programs of others that some checks need, installed for this project alone.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::terminal;
use crate::{BadInput, root, shown};

const SEMVER_CHECKS: &str = "cargo-semver-checks";

/// The version that reads the JSON of the rustdoc of Rust 1.95.
const SEMVER_CHECKS_VERSION: &str = "0.51.0";

/// `cargo-semver-checks` in `target/tools`, where it is installed if it is missing or another
/// version.
///
/// Needs a package index to install it.
pub(crate) fn semver_checks() -> Result<PathBuf, BadInput> {
    let folder = root().join("target/tools");
    let program = folder
        .join("bin")
        .join(format!("{SEMVER_CHECKS}{}", env::consts::EXE_SUFFIX));
    if version(&program).is_some_and(|version| version == SEMVER_CHECKS_VERSION) {
        return Ok(program);
    }
    terminal::note(&format!(
        "installing {SEMVER_CHECKS} {SEMVER_CHECKS_VERSION} into {}: about ten minutes, once",
        shown(&folder)
    ));
    let start = Instant::now();
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let status = Command::new(cargo)
        .args(["install", "--locked", "--quiet", "--root"])
        .arg(&folder)
        .arg(format!("{SEMVER_CHECKS}@{SEMVER_CHECKS_VERSION}"))
        // Its release is optimized as a whole, which takes minutes more.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .status()
        .map_err(|error| BadInput(format!("cargo cannot be run: {error}")))?;
    if !status.success() {
        return Err(BadInput(format!(
            "{SEMVER_CHECKS} {SEMVER_CHECKS_VERSION} could not be installed: is there a network?"
        )));
    }
    let seconds = start.elapsed().as_secs_f64();
    terminal::done(&format!("{SEMVER_CHECKS} in {seconds:.1} s"));
    Ok(program)
}

/// The version that a program says it is, if it can be run: the last word of `name 1.2.3`.
fn version(program: &Path) -> Option<String> {
    let output = Command::new(program)
        .args(["semver-checks", "--version"])
        .output()
        .ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    said.split_whitespace().last().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_missing_has_no_version() {
        assert_eq!(version(Path::new("opsmith-no-such-program")), None);
    }
}
