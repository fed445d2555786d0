//! The project's commands.

mod bench;
mod changes;
mod codegen;
mod explain;
mod import;
mod list;
mod python;
mod services;
mod terminal;
mod test;
mod update;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use opsmith_codegen::display::printable;

/// opsmith: only the AWS operations you call
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
#[command(after_help = "Exit codes: 0 fine, 1 drift or a failed test, 2 bad input.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Codegen(codegen::Arguments),
    List(list::Arguments),
    Explain(explain::Arguments),
    Import(import::Arguments),
    Changes(changes::Arguments),
    Update(update::Arguments),
    Services(services::Arguments),
    Test(test::Arguments),
    RunTestProgram(test::program::Arguments),
    Bench(bench::Arguments),
}

/// How a command ends.
enum Outcome {
    /// Without a failure.
    Fine,
    /// It found a difference or failure, and reported it.
    Different,
}

/// Why a command cannot use its input, as a message.
struct BadInput(String);

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Changes(arguments) => changes::run(&arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Services(arguments) => services::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::RunTestProgram(arguments) => return test::program::run(&arguments),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Different) => ExitCode::from(1),
        Err(BadInput(message)) => {
            terminal::error(&message);
            ExitCode::from(2)
        }
    }
}

/// The root of the checkout: the folder above the package that `cargo run` runs, or the working
/// directory if cargo does not run this program.
///
/// Read at run time and never compiled in: checkouts with the same `CARGO_TARGET_DIR` share this
/// program.
fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(Path::parent);
    root.map_or_else(|| env::current_dir().unwrap_or_default(), Path::to_owned)
}

/// A path as a person would write it from here.
fn shown(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    printable(&path.display().to_string())
}
