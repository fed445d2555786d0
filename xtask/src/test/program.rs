//! The test programs that a check runs, measured one by one: cargo runs each with a *runner*,
//! which is this program.
//!
//! <https://doc.rust-lang.org/cargo/reference/config.html#targettriplerunner>

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::NamedTempFile;

use super::cost::{Cost, Stopwatch};
use crate::{BadInput, terminal};

/// The variable that names the file of costs.
const COSTS: &str = "OPSMITH_COSTS";

/// Run a test program for cargo, and add what it cost to the file that `OPSMITH_COSTS` names
#[derive(clap::Args)]
#[command(hide = true)]
pub(crate) struct Arguments {
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// Ends as the program does, so that cargo says the same of it.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let (program, rest) = arguments.command.split_first().expect("clap requires one");
    let stopwatch = Stopwatch::start();
    let status = match Command::new(program).args(rest).status() {
        Ok(status) => status,
        Err(error) => {
            terminal::error(&format!("{} cannot be run: {error}", program.display()));
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = write(program.as_ref(), stopwatch.cost()) {
        terminal::error(&format!("its cost cannot be written: {error}"));
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.map_or_else(
        || {
            terminal::error(&format!("{}: {status}", program.display()));
            ExitCode::FAILURE
        },
        ExitCode::from,
    )
}

/// Adds a line to the file of costs.
fn write(program: &Path, cost: Cost) -> io::Result<()> {
    let Some(costs) = env::var_os(COSTS) else {
        return Ok(());
    };
    let line = json!({
        "name": name(program),
        "processor": cost.processor.map(|time| time.as_secs_f64()),
        "wall": cost.wall.map(|time| time.as_secs_f64()),
    });
    let mut file = File::options().append(true).open(costs)?;
    writeln!(file, "{line}")
}

/// What cargo calls a program: its file's name without the hash.
fn name(program: &Path) -> String {
    let stem = program.file_stem().unwrap_or_default().to_string_lossy();
    let name = stem.rsplit_once('-').map_or(&*stem, |(name, _)| name);
    name.to_owned()
}

/// This program, as the runner of test programs.
pub(super) struct Runner {
    program: PathBuf,
}

impl Runner {
    /// To be called before anything is built: a build replaces this program, which then has no path
    /// any more.
    pub(super) fn new() -> Result<Self, BadInput> {
        let program = env::current_exe()
            .map_err(|error| BadInput(format!("this program has no path: {error}")))?;
        Ok(Self { program })
    }

    /// Has cargo run each test program with the runner.
    pub(super) fn measure(&self, cargo: &mut Command) -> Result<Programs, BadInput> {
        let costs = NamedTempFile::new()
            .map_err(|error| BadInput(format!("no temporary file can be made: {error}")))?;
        // A list of texts is the same in TOML as in JSON.
        let runner = json!([self.program, "run-test-program"]);
        cargo
            .args(["--config", &format!("target.'cfg(all())'.runner={runner}")])
            .env(COSTS, costs.path());
        Ok(Programs { costs })
    }
}

/// The test programs of a command.
pub(super) struct Programs {
    costs: NamedTempFile,
}

impl Programs {
    /// What the programs cost that have run, each with its name.
    pub(super) fn costs(&self) -> Vec<(String, Cost)> {
        let text = fs::read_to_string(self.costs.path()).unwrap_or_default();
        let lines = text
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok());
        let costs = lines.filter_map(|line: Value| {
            let time = |name: &str| line[name].as_f64().map(Duration::from_secs_f64);
            let cost = Cost {
                processor: time("processor"),
                wall: time("wall"),
            };
            Some((line["name"].as_str()?.to_owned(), cost))
        });
        costs.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_has_the_name_that_cargo_gives_it() {
        let path = Path::new("target/debug/deps/opsmith_codegen-cdbef1bacc28fa7f");
        assert_eq!(name(path), "opsmith_codegen");
    }
}
