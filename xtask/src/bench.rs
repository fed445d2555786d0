//! `cargo xtask bench`: the generated crate beside hand-written code and aws-sdk-iam.

use std::env;
use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::process::Command;

use anstream::eprintln;
use clap::ValueEnum;

use crate::{BadInput, Outcome, root};

/// Measure the generated crate beside hand-written code and aws-sdk-iam
#[derive(clap::Args)]
#[command(after_help = "\
Prints Markdown tables: time and size of clean builds, time and allocations of a call, lines of
source, the cost of crates that hash, the time to generate, requests and replies in JSON, long
replies, and all of IAM beside aws-sdk-iam. Requests and replies in JSON need AWS's models in
../shared/services.
Everything takes about half an hour on two cores, mostly to build aws-sdk-iam; with --quick it
takes five minutes.

Examples:
  cargo xtask bench                           everything, as the README shows it
  cargo xtask bench --quick                   without what builds aws-sdk-iam, and crates that hash
  cargo xtask bench --quick --only time       the time of calls, in half a minute
  cargo xtask bench --builds 5 --json         more builds, for a script")]
pub(crate) struct Arguments {
    /// Print JSON instead of tables
    #[arg(long)]
    json: bool,
    /// Build each program N times; the one with aws-sdk-iam is built once
    #[arg(long, value_name = "N", default_value = "3")]
    builds: NonZeroUsize,
    /// Print only this table
    #[arg(long, value_name = "TABLE")]
    only: Option<Table>,
    /// Leave out what takes minutes: aws-sdk-iam, and crates that hash
    #[arg(long)]
    quick: bool,
}

/// A table of the report.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Table {
    Builds,
    Time,
    Allocations,
    Lines,
    Hashes,
    Generation,
    Service,
    Wire,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(root().join("tests/peers/Cargo.toml"))
        .args(["--package", "measure"]);
    let has_sdk = !arguments.quick
        && !matches!(
            arguments.only,
            Some(Table::Lines | Table::Hashes | Table::Generation | Table::Service)
        );
    if has_sdk {
        command.args(["--features", "sdk"]);
        eprintln!("building the benchmarks, with aws-sdk-iam: about four minutes the first time");
    } else {
        eprintln!("building the benchmarks: about ten seconds the first time");
    }
    command.args(["--", "--builds", &arguments.builds.to_string()]);
    if arguments.json {
        command.arg("--json");
    }
    if let Some(table) = arguments.only.and_then(|table| table.to_possible_value()) {
        command.args(["--only", table.get_name()]);
    }
    let status = command
        .status()
        .map_err(|error| BadInput(format!("cargo cannot be run: {error}")))?;
    Ok(if status.success() {
        Outcome::Fine
    } else {
        Outcome::Different
    })
}
