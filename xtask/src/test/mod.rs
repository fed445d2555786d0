//! `cargo xtask test`: every check that the project has.

mod checks;
mod cost;
mod packages;
pub(crate) mod program;
mod report;
mod tools;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anstream::println;

use self::checks::{CHECKS, Check, Needs, PEERS};
use self::cost::{Stopwatch, processor_time_of_children};
use self::program::Runner;
use self::report::{Part, Report};
use crate::terminal::{self, STRONG};
use crate::{BadInput, Outcome, python, root};

/// Run every check: format, lints, tests, drift, documentation, packages
///
/// Says at the end what each of them and each test program cost.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Go on after a check that failed
    #[arg(long)]
    keep_going: bool,
    /// Check tests/peers too, which builds aws-sdk-iam: some ten minutes more
    #[arg(long)]
    peers: bool,
    /// Write the costs to this file too, as JSON
    #[arg(long, value_name = "FILE")]
    costs: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let mut report = Report::new();
    // `cargo run` becomes the program that it has built, and so do the processes it waited for.
    if let Some(built) = processor_time_of_children() {
        report.add(Part::built("cargo xtask", built));
    }
    let failed = run_checks(arguments, &mut report)?;
    report.print();
    if let Some(file) = &arguments.costs {
        report.write(file)?;
    }
    if failed.is_empty() {
        terminal::done(&format!(
            "every check passed in {}",
            report.total().in_words()
        ));
        Ok(Outcome::Fine)
    } else {
        terminal::failed(&failed.join(", "));
        Ok(Outcome::Different)
    }
}

/// Runs the checks; the names of those that failed.
fn run_checks(arguments: &Arguments, report: &mut Report) -> Result<Vec<&'static str>, BadInput> {
    let runner = Runner::new()?;
    let has_shared = root().join("../shared/models").is_dir();
    let mut failed = Vec::new();
    let peers = if arguments.peers { PEERS } else { &[] };
    for check in CHECKS.iter().chain(peers) {
        if check.shared && !has_shared {
            terminal::note(&format!("{}: left out, there is no ../shared", check.name));
            continue;
        }
        if !run_check(check, &runner, report)? {
            failed.push(check.name);
            if !arguments.keep_going {
                break;
            }
        }
    }
    Ok(failed)
}

/// What tests draw from: the same each time, so that a check does not fail by
/// chance; `cargo test` draws anew.
fn seed() -> OsString {
    env::var_os("OPSMITH_SEED").unwrap_or_else(|| OsString::from("1"))
}

/// Runs a check, and adds what it cost to the report. Says whether it passed.
fn run_check(check: &Check, runner: &Runner, report: &mut Report) -> Result<bool, BadInput> {
    println!(
        "{STRONG}{}{STRONG:#}: cargo {}",
        check.name,
        [check.arguments, check.filter].concat().join(" ")
    );
    let stopwatch = Stopwatch::start();
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command
        .current_dir(root().join(check.folder))
        .env("OPSMITH_SEED", seed())
        .envs(check.variables.iter().copied());
    // Not of documentation: rustdoc runs those in one process, but not with a runner.
    let runs_programs = check.arguments.contains(&"--tests");
    let programs = runs_programs.then(|| runner.measure(&mut command));
    let programs = programs.transpose()?;
    command.args(check.arguments).args(check.filter);
    for need in check.needs {
        if let Err(BadInput(message)) = prepare(*need, &mut command) {
            terminal::error(&message);
            terminal::failed(check.name);
            return Ok(false);
        }
    }
    let status = command
        .status()
        .map_err(|error| BadInput(format!("cargo cannot be run: {error}")))?;
    let cost = stopwatch.cost();
    report.add(Part {
        name: check.name,
        cost,
        programs: programs.map_or_else(Vec::new, |programs| programs.costs()),
    });
    if status.success() {
        terminal::done(&format!("{} in {}", check.name, cost.in_words()));
    } else {
        terminal::failed(check.name);
    }
    Ok(status.success())
}

/// Prepares what a check needs, and tells its command where that is.
fn prepare(need: Needs, command: &mut Command) -> Result<(), BadInput> {
    match need {
        Needs::Python => {
            command.env("OPSMITH_PYTHON", python::environment()?);
        }
        Needs::SemverChecks => {
            command.env("OPSMITH_SEMVER_CHECKS", tools::semver_checks()?);
        }
        Needs::Packages => {
            packages::forget()?;
            command.arg("--config").arg(packages::profiles()?);
        }
    }
    Ok(())
}
