//! The scripts of `tests/python`, which ask botocore.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::lines;
use crate::project::root;

/// The interpreter of the environment that `cargo xtask test` makes.
///
/// # Panics
///
/// There is none, or it is half made.
pub fn interpreter() -> PathBuf {
    if let Some(interpreter) = env::var_os("OPSMITH_PYTHON") {
        return interpreter.into();
    }
    let folder = root().join("target/python");
    // Written when all else is there.
    let is_made = folder.join("requirements.txt").exists();
    assert!(
        is_made,
        "{} is not made yet: `cargo xtask test` does it",
        folder.display()
    );
    folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    })
}

/// A command that runs a script, and whatever else it runs, without the
/// caller's configuration of AWS.
///
/// # Panics
///
/// There is no interpreter.
pub fn command(script: &str) -> Command {
    let mut command = Command::new(interpreter());
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") {
            command.env_remove(name);
        }
    }
    let nothing = if cfg!(windows) { "NUL" } else { "/dev/null" };
    command
        .env("AWS_CONFIG_FILE", nothing)
        .env("AWS_SHARED_CREDENTIALS_FILE", nothing)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        // No compiled files beside the scripts.
        .arg("-B")
        .arg(root().join("tests/python").join(script));
    command
}

/// The answers of a script to questions, in their order.
///
/// # Panics
///
/// The script cannot be run, fails, or does not answer each question.
pub fn ask(script: &str, questions: &[Value]) -> Vec<Value> {
    lines::ask(script, command(script), questions)
}

/// The only answer of a script.
///
/// # Panics
///
/// As [`ask`] does.
pub fn ask_once(script: &str, question: Value) -> Value {
    ask(script, &[question]).remove(0)
}

/// Bytes as the scripts take them: a text whose characters are U+0000 to
/// U+00FF.
pub fn bytes(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}
