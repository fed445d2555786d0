//! Programs that answer lines of JSON with lines of JSON.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

use serde_json::Value;

/// The answers of a program to questions, in their order.
///
/// # Panics
///
/// The program cannot be run, fails, or does not answer each question.
pub fn ask(name: &str, mut command: Command, questions: &[Value]) -> Vec<Value> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{name} cannot be run: {error}"));
    let mut stdin = child.stdin.take().unwrap();
    let lines: Vec<_> = questions
        .iter()
        .map(|question| format!("{question}\n"))
        .collect();
    let output = thread::scope(|scope| {
        // A program that fails reads no further, and its own words say why.
        scope.spawn(move || stdin.write_all(lines.concat().as_bytes()));
        child.wait_with_output().unwrap()
    });
    assert!(
        output.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let answers = str::from_utf8(&output.stdout).unwrap().lines();
    let answers: Vec<Value> = answers
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}")))
        .collect();
    assert_eq!(answers.len(), questions.len(), "{name}");
    answers
}
