//! What cargo says and does: crates and clean builds.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use tempfile::TempDir;
use wait4::Wait4;

use crate::Result;

/// The workspace's folder: the one above the package that `cargo run` runs, read at run time since
/// checkouts may share a target folder, and this program with it.
pub(crate) fn peers() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.unwrap_or_default().join("..")
}

/// The cargo that runs this program.
pub(crate) fn this_cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Both profiles, the one for tests first.
pub(crate) const PROFILES: [&str; 2] = ["dev", "release"];

/// A program of the workspace.
#[derive(Clone, Copy)]
pub(crate) struct Program {
    pub(crate) package: &'static str,
    pub(crate) name: &'static str,
    /// None for the package's defaults.
    pub(crate) feature: &'static str,
}

/// What a clean build took, and what it made.
pub(crate) struct Build {
    pub(crate) seconds: f64,
    /// The greatest memory that one process of the build had, where the system tells.
    pub(crate) mebibytes: Option<f64>,
    /// The stripped program's.
    pub(crate) size: f64,
    pub(crate) binary: PathBuf,
    /// It is deleted with this.
    _target: TempDir,
}

/// The compiler's version.
pub(crate) fn compiler() -> Result<String> {
    Ok(output(Command::new("rustc").arg("--version"))?
        .trim()
        .to_owned())
}

/// Downloads what is missing, so that no build has to.
pub(crate) fn fetch() -> Result<()> {
    let mut fetch = this_cargo();
    output(fetch.current_dir(peers()).args(["fetch", "--locked"]))?;
    Ok(())
}

impl Program {
    /// The crates that the program is built from, itself not counted.
    pub(crate) fn crates(self) -> Result<u32> {
        let mut command = cargo("tree");
        command.args(["--edges=normal", "--prefix=none", "-p", self.package]);
        let tree = output(command.args(["--features", self.feature]))?;
        // A crate that was printed before is marked.
        let lines = tree.lines().map(|line| line.trim_end_matches(" (*)"));
        let crates: BTreeSet<_> = lines.collect();
        Ok(u32::try_from(crates.len() - 1)?)
    }

    /// Builds the program into a fresh folder.
    pub(crate) fn build(self, profile: &str) -> Result<Build> {
        let target = tempfile::tempdir()?;
        let mut command = cargo("build");
        command
            .args(["--quiet", "-p", self.package, "--bin", self.name])
            .args(["--features", self.feature, "--profile", profile])
            .arg("--target-dir")
            .arg(target.path())
            .env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
        let (seconds, memory) = timed(&mut command)?;
        let folder = if profile == "dev" { "debug" } else { profile };
        let binary = target.path().join(folder).join(self.name);
        let binary = binary.with_extension(env::consts::EXE_EXTENSION);
        Ok(Build {
            seconds,
            mebibytes: memory,
            size: mebibytes(fs::metadata(&binary)?.len()),
            binary,
            _target: target,
        })
    }
}

/// Builds; the seconds that it takes, and the greatest memory of one process in MiB.
pub(crate) fn timed(command: &mut Command) -> Result<(f64, Option<f64>)> {
    command.env("CARGO_INCREMENTAL", "0").stdout(Stdio::null());
    let start = Instant::now();
    let result = command.spawn()?.wait4()?;
    let seconds = start.elapsed().as_secs_f64();
    if !result.status.success() {
        return Err(format!("{command:?}: {}", result.status).into());
    }
    // Elsewhere the figure is that of cargo alone, and not of what it waited for.
    let memory = cfg!(unix).then(|| mebibytes(result.rusage.maxrss));
    Ok((seconds, memory))
}

#[allow(clippy::cast_precision_loss)] // far below 2⁵²
pub(crate) fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

/// A command of cargo's, in the workspace, without the network.
pub(crate) fn cargo(command: &str) -> Command {
    let mut cargo = this_cargo();
    cargo.current_dir(peers()).args([command, "--offline"]);
    cargo
}

/// What a command prints.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output()?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?}: {}\n{error}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
