//! Python: some tests need it, with botocore as judge and moto as emulator, and its pip fetches the
//! models that botocore has.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use anstream::println;

use crate::terminal::{self, STRONG};
use crate::{BadInput, root, shown};

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// How many lines of a failed command are shown, from its end.
const LINES: usize = 8;

/// How many characters of a line of it are shown.
const WIDTH: usize = 160;

/// The interpreter of the virtual environment `target/python`, which is made
/// where there is none, or one from other requirements or another Python.
///
/// Needs Python with its module `venv`; to make the environment, a package
/// index as well.
pub(crate) fn environment() -> Result<PathBuf, BadInput> {
    let folder = root().join("target/python");
    let requirements = root().join("tests/python/requirements.txt");
    let text = fs::read_to_string(&requirements)
        .map_err(|error| BadInput(format!("{}: {error}", shown(&requirements))))?;
    let stamp = format!("# {}\n{text}", version()?);
    // Written last: an environment without it is half made.
    let stamp_file = folder.join("requirements.txt");
    let interpreter = interpreter(&folder);
    if interpreter.exists() && fs::read_to_string(&stamp_file).is_ok_and(|made| made == stamp) {
        return Ok(interpreter);
    }
    make(&folder, &interpreter, &requirements)?;
    fs::write(&stamp_file, stamp)
        .map_err(|error| BadInput(format!("{}: {error}", shown(&stamp_file))))?;
    Ok(interpreter)
}

/// The folder of botocore in the virtual environment `target/python`, which is made as
/// [`environment`] does.
pub(crate) fn botocore() -> Result<PathBuf, BadInput> {
    let mut python = Command::new(environment()?);
    python.args(["-c", "import botocore; print(*botocore.__path__)"]);
    let output = run(&mut python, "it has no botocore")?;
    let folder = String::from_utf8_lossy(&output.stdout);
    Ok(PathBuf::from(folder.trim()))
}

/// Installs a package into a folder with pip, without what it depends on.
///
/// Needs Python with its module `pip`, and a package index. The Python is the one that
/// `OPSMITH_PYTHON` names, if it does.
pub(crate) fn fetch(package: &str, folder: &Path) -> Result<(), BadInput> {
    let interpreter = env::var_os("OPSMITH_PYTHON").unwrap_or_else(|| OsString::from(PYTHON));
    run(
        Command::new(interpreter)
            .args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--no-input", "--quiet", "--no-deps", "--no-compile"])
            .arg("--target")
            .arg(folder)
            .arg(package),
        &format!(
            "{package} could not be fetched: is pip installed, is there a network, and is there such a release?"
        ),
    )?;
    Ok(())
}

fn interpreter(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    })
}

/// What Python calls itself.
fn version() -> Result<String, BadInput> {
    let output = run(Command::new(PYTHON).arg("--version"), "it is not Python")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn make(folder: &Path, interpreter: &Path, requirements: &Path) -> Result<(), BadInput> {
    println!(
        "{STRONG}python{STRONG:#}: making {} from {}, about 10 s",
        shown(folder),
        shown(requirements)
    );
    let start = Instant::now();
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(BadInput(format!("{}: {error}", shown(folder))));
        }
        _ => {}
    }
    run(
        Command::new(PYTHON).args(["-m", "venv"]).arg(folder),
        "no virtual environment could be made: is the module `venv` installed?",
    )?;
    run(
        Command::new(interpreter)
            .args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--no-input", "--quiet", "--requirement"])
            .arg(requirements),
        "the packages could not be installed: is there a network?",
    )?;
    let seconds = start.elapsed().as_secs_f64();
    terminal::done(&format!("python in {seconds:.1} s"));
    Ok(())
}

/// Runs a command to its end; `failure` is what it means if that is no success.
fn run(command: &mut Command, failure: &str) -> Result<Output, BadInput> {
    let program = command.get_program().display().to_string();
    let output = command.output().map_err(|error| {
        BadInput(format!(
            "{program} cannot be run: {error}; Python 3.10 or newer is needed"
        ))
    })?;
    if output.status.success() {
        return Ok(output);
    }
    let text = [output.stdout, output.stderr].concat();
    Err(BadInput(format!(
        "{program}: {failure}\n{}",
        last_lines(&String::from_utf8_lossy(&text))
    )))
}

fn last_lines(text: &str) -> String {
    let lines: Vec<_> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let lines = &lines[lines.len().saturating_sub(LINES)..];
    let lines: Vec<_> = lines
        .iter()
        .map(|line| format!("  {}", cut(line)))
        .collect();
    lines.join("\n")
}

/// pip lists every release of a package in one line.
fn cut(line: &str) -> String {
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_is_told_by_its_last_lines() {
        let text = (1..=20).map(|line| format!("line {line}\n\n"));
        let text: String = text.collect();
        let lines: Vec<_> = (13..=20).map(|line| format!("  line {line}")).collect();
        assert_eq!(last_lines(&text), lines.join("\n"));
        assert_eq!(last_lines(""), "");
        let long = "ä".repeat(WIDTH + 1);
        assert_eq!(last_lines(&long), format!("  {}…", "ä".repeat(WIDTH)));
    }

    #[test]
    fn a_program_that_is_missing_is_an_error_that_says_what_needs_it() {
        let error = run(&mut Command::new("opsmith-no-such-program"), "").err();
        let Some(BadInput(message)) = error else {
            panic!("it was run");
        };
        assert!(message.starts_with("opsmith-no-such-program cannot be run"));
        assert!(message.ends_with("Python 3.10 or newer is needed"));
    }
}
