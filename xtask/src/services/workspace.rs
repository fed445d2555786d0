//! Workspaces in which crates are checked.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{BadInput, root, shown};

/// The package, which is another crate for each service: so cargo replaces what it made of the last
/// one, and compiles dependencies once.
pub(super) const PACKAGE: &str = "operations";

const MANIFEST: &str = "\
[workspace]
resolver = \"3\"
members = [\"operations\"]

[profile.dev]
debug = false
incremental = false
";

/// A workspace with one crate.
pub(super) struct Workspace {
    pub(super) folder: PathBuf,
}

/// A cargo command that must pass without a warning.
pub(super) type Check = &'static [&'static str];

/// The crate compiles, with its feature `sign` and without.
pub(super) const COMPILES: [Check; 2] = [&["check", "--all-features"], &["check"]];

/// Its documentation can be built.
pub(super) const DOCUMENTS: Check = &["doc", "--no-deps", "--all-features"];

/// Its examples compile, and those that need no network run.
pub(super) const DOCTESTS: Check = &["test", "--doc", "--all-features"];

impl Workspace {
    /// Writes what is in it beside the crate: the versions of dependencies are those of this project.
    pub(super) fn new(folder: PathBuf) -> Result<Self, BadInput> {
        let write = || {
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("Cargo.toml"), MANIFEST)?;
            fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))
        };
        write().map_err(|error| BadInput(format!("{}: {error}", shown(&folder))))?;
        Ok(Self { folder })
    }

    /// The folder of the crate.
    pub(super) fn krate(&self) -> PathBuf {
        self.folder.join(PACKAGE)
    }

    /// Checks the crate. What cargo says is the error if the check fails.
    pub(super) fn run(&self, check: Check) -> Result<(), String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let output = Command::new(cargo)
            .current_dir(&self.folder)
            .args(check)
            .arg("--quiet")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stdout, output.stderr].concat();
        Err(format!(
            "cargo {}: {}\n{}",
            check.join(" "),
            output.status,
            String::from_utf8_lossy(&said)
        ))
    }

    /// Moves the crate to another folder, for people to look at.
    pub(super) fn keep(&self, folder: &Path) -> io::Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder.parent().unwrap_or(folder))?;
        fs::rename(self.krate(), folder)
    }
}
