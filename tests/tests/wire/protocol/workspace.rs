//! Cases compiled and run: the generated crate and the program that calls it,
//! in a workspace of their own.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::model::Model;
use opsmith_codegen::{Codegen, Generated, select};
use opsmith_tests::program::write_runtime;
use opsmith_tests::project::{root, scratch};
use opsmith_tests::workspace;

use crate::protocol::case::Cases;
use crate::protocol::program;
use crate::protocol::supported::{Operations, Refused};

/// How cases went.
pub(crate) struct Report {
    /// How many passed.
    pub(crate) passed: usize,
    /// The operations that the generator refuses.
    operations: Vec<Refused>,
    /// How many cases the model has.
    cases: usize,
}

impl Report {
    /// How many cases no operation could be generated for.
    fn refused(&self) -> usize {
        self.cases - self.passed
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Refused { operation, reasons } in &self.operations {
            writeln!(f, "{operation} is refused: {}", reasons.join("; "))?;
        }
        write!(
            f,
            "{} cases of clients: {} passed, {} of {} refused operations",
            self.cases,
            self.passed,
            self.refused(),
            self.operations.len()
        )
    }
}

/// Generates all operations of a model, and runs the model's cases through
/// them.
pub(crate) fn run(name: &str, models: &[PathBuf]) -> Report {
    let model = Model::read(models).unwrap_or_else(|errors| panic!("{errors}"));
    let service = select::services(&model).next().unwrap();
    let Operations { supported, refused } = Operations::of(&model, service);
    let cases = Cases::of(&model, service, &supported);
    let functions = cases.functions();

    let workspace = scratch("protocol").join(name);
    if workspace.exists() {
        fs::remove_dir_all(&workspace).unwrap();
    }
    fs::create_dir_all(&workspace).unwrap();
    let generated = generate(&workspace, models, &supported);
    generated.write(workspace.join("generated")).unwrap();
    write_program(&workspace, &generated, &cases);
    let printed = test(&workspace);
    for function in &functions {
        let passed = printed.lines().any(|line| {
            let outcome = line.strip_prefix(&format!("test {function} "));
            outcome.is_some_and(|outcome| outcome.ends_with("... ok"))
        });
        assert!(passed, "{function} did not run:\n{printed}");
    }
    Report {
        passed: functions.len(),
        operations: refused,
        cases: Cases::count(&model),
    }
}

fn generate(workspace: &Path, models: &[PathBuf], operations: &[String]) -> Generated {
    let manifest = workspace.join("opsmith.toml");
    let text = format!(
        "[package]\nname = \"generated\"\nversion = \"0.1.0\"\n\n\
         [services.service]\nmodels = {models:?}\noperations = {operations:?}\n"
    );
    fs::write(&manifest, text).unwrap();
    let generated = Codegen::new(manifest).generate();
    generated.unwrap_or_else(|error| panic!("{error}"))
}

fn write_program(workspace: &Path, generated: &Generated, cases: &Cases) {
    workspace::write(workspace, &["cases".to_owned(), "generated".to_owned()]);
    let sources = workspace.join("cases/src");
    let checks = root().join("tests/tests/wire/protocol/checks");
    workspace::copy(&checks, &sources.join("checks"));
    write_runtime(&sources);
    for (path, text) in program::files(generated, cases) {
        fs::write(workspace.join("cases").join(path), text).unwrap();
    }
}

/// What the program prints.
fn test(workspace: &Path) -> String {
    let arguments = ["test", "--package", "cases", "--lib"];
    let output = workspace::cargo(workspace, &arguments).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}\n{said}");
    printed
}
