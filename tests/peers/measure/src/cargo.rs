//! What cargo says and does: crates, clean builds, programs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::Result;
use crate::figure::Figure;

/// The workspace's folder.
pub(crate) const PEERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const PROGRAMS: [&str; 2] = ["program-generated", "program-hand-written"];

/// What both programs are run with.
const ARGUMENTS: [&str; 3] = ["AKIAIOSFODNN7EXAMPLE", "Inactive", "Bob"];

/// The compiler's version.
pub(crate) fn compiler() -> Result<String> {
    Ok(output(Command::new("rustc").arg("--version"))?
        .trim()
        .to_owned())
}

/// The crates that each program is built from, itself not counted.
pub(crate) fn crates() -> Result<Figure> {
    let count = |program| {
        let tree = output(cargo("tree").args(["--edges=normal", "--prefix=none", "-p", program]))?;
        // A crate that was printed before is marked.
        let crates: BTreeSet<_> = tree
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .collect();
        Result::Ok(u32::try_from(crates.len() - 1)?)
    };
    let [generated, hand_written] = PROGRAMS;
    Ok(Figure::exact(
        "crates in the tree",
        "",
        count(generated)?,
        count(hand_written)?,
    ))
}

/// The seconds of clean builds of both programs by turns, and the size of what is built.
pub(crate) fn builds(runs: usize) -> Result<Vec<Figure>> {
    output(Command::new(env!("CARGO")).current_dir(PEERS).arg("fetch"))?;
    let mut figures = Vec::new();
    for profile in ["dev", "release"] {
        // The first pair warms the disk's cache up and is not counted.
        let mut pairs = Vec::new();
        for run in 0..=runs {
            eprintln!("building with profile {profile}: {run} of {runs}");
            let [generated, hand_written] = PROGRAMS.map(|program| build(program, profile));
            pairs.push((generated?, hand_written?));
        }
        let of = |what: fn(&Build) -> f64| -> Vec<_> {
            pairs[1..].iter().map(|(a, b)| (what(a), what(b))).collect()
        };
        let seconds = of(|build| build.seconds);
        let name = format!("clean build, profile {profile}");
        figures.push(Figure::new(&name, "s", 2, &seconds));
        figures.push(Figure::least(format!("{name}, fastest"), "s", 2, &seconds));
        if profile == "release" {
            let sizes = of(|build| build.kibibytes);
            figures.push(Figure::new("stripped release binary", "KiB", 1, &sizes));
        }
        if pairs.iter().any(|(a, b)| a.printed != b.printed) {
            return Err("the two programs do not print the same".into());
        }
    }
    Ok(figures)
}

struct Build {
    seconds: f64,
    kibibytes: f64,
    /// What the program prints.
    printed: String,
}

/// Builds a program into a fresh folder, and runs it.
fn build(program: &str, profile: &str) -> Result<Build> {
    let target = tempfile::tempdir()?;
    let mut command = cargo("build");
    command
        .args(["--quiet", "-p", program, "--profile", profile])
        .arg("--target-dir")
        .arg(target.path())
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
    let start = Instant::now();
    output(&mut command)?;
    let seconds = start.elapsed().as_secs_f64();
    let folder = if profile == "dev" { "debug" } else { profile };
    let binary = target.path().join(folder).join(program);
    let binary = binary.with_extension(std::env::consts::EXE_EXTENSION);
    Ok(Build {
        seconds,
        kibibytes: kibibytes(&binary)?,
        printed: output(Command::new(binary).args(ARGUMENTS))?,
    })
}

fn kibibytes(file: &Path) -> Result<f64> {
    Ok(f64::from(u32::try_from(fs::metadata(file)?.len())?) / 1024.0)
}

/// The allocations of every call, as the program beside this one counts them.
pub(crate) fn allocations() -> Result<Vec<Figure>> {
    let counts = output(cargo("run").args([
        "--quiet",
        "--release",
        "-p",
        "measure",
        "--bin",
        "allocations",
    ]))?;
    let figure = |(call, line): (&measure::calls::Call, &str)| {
        let (generated, hand_written) = line.split_once(' ').ok_or("no pair of counts")?;
        let name = format!("allocations of {}", call.name);
        Result::Ok(Figure::exact(
            name,
            "",
            generated.parse()?,
            hand_written.parse()?,
        ))
    };
    measure::calls::CALLS
        .iter()
        .zip(counts.lines())
        .map(figure)
        .collect()
}

/// A command of cargo's, in the workspace, without the network.
fn cargo(command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(PEERS).args([command, "--offline"]);
    cargo
}

/// What a command prints.
fn output(command: &mut Command) -> Result<String> {
    let output = command.output()?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?}: {}\n{error}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
