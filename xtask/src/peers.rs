//! The checks of the workspace `tests/peers`, which takes minutes to build.

use std::env;
use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

use anstream::println;

use crate::terminal::{self, STRONG};
use crate::{BadInput, python, root, tools};

/// The checks, as arguments of `cargo`; `--all` of the first would format the workspace above.
const CHECKS: [&[&str]; 3] = [
    &["fmt", "--check"],
    &[
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--locked",
        "--",
        "-D",
        "warnings",
    ],
    &["test", "--workspace", "--all-features", "--locked"],
];

/// Runs every check of the workspace: format, lints, tests. Among these are that the hand-written
/// crate does the same as the generated one, and that `programs/moving-over.md` shows what programs
/// with aws-sdk-iam and with the generated crate print, and that cargo-semver-checks, which is
/// installed for it, says the same of updates as the generator.
///
/// Says whether all of them passed.
pub(crate) fn run() -> Result<bool, BadInput> {
    let interpreter = python::environment()?;
    let semver_checks = tools::semver_checks()?;
    for arguments in CHECKS {
        let name = format!("peers: cargo {}", arguments.join(" "));
        println!("{STRONG}{name}{STRONG:#}");
        let start = Instant::now();
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let status = Command::new(cargo)
            .current_dir(root().join("tests/peers"))
            .args(arguments)
            .env("OPSMITH_PYTHON", &interpreter)
            .env("OPSMITH_SEMVER_CHECKS", &semver_checks)
            .status()
            .map_err(|error| BadInput(format!("cargo cannot be run: {error}")))?;
        if !status.success() {
            terminal::failed(&name);
            return Ok(false);
        }
        let seconds = start.elapsed().as_secs_f64();
        terminal::done(&format!("{name} in {seconds:.1} s"));
    }
    Ok(true)
}
