//! Programs that answer lines of JSON with lines of JSON.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
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

/// A program that is running, and is asked more than once. It is ended when this is dropped: also
/// while a failed test unwinds; and its input ends when the test is killed.
pub struct Running {
    name: String,
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    /// Starts a program.
    ///
    /// # Panics
    ///
    /// It cannot be run.
    pub fn start(name: &str, mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{name} cannot be run: {error}"));
        Self {
            name: name.to_owned(),
            stdin: child.stdin.take().unwrap(),
            stdout: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    /// The answer to a question.
    ///
    /// # Panics
    ///
    /// The program has ended, or answers something else than JSON.
    pub fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.stdin, "{question}").unwrap_or_else(|error| panic!("{}: {error}", self.name));
        let line = self.line();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// The next line that it prints.
    ///
    /// # Panics
    ///
    /// It cannot be read.
    pub fn line(&mut self) -> String {
        let mut line = String::new();
        let read = self.stdout.read_line(&mut line);
        read.unwrap_or_else(|error| panic!("{}: {error}", self.name));
        line
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
