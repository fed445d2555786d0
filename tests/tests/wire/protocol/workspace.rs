//! Cases compiled and run: the generated crate and the program that calls it,
//! in a workspace of their own.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::model::{Model, ShapeId};
use opsmith_codegen::{Codegen, Generated, select};
use opsmith_tests::program::write_runtime;
use opsmith_tests::project::{root, scratch};
use opsmith_tests::workspace;
use serde_json::Value;

use crate::protocol::case::Cases;
use crate::protocol::deviations::{self, Deviation};
use crate::protocol::program;
use crate::protocol::supported::{Operations, Refused};

/// How many cases of a protocol went how.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Those that passed.
    pub(crate) passed: usize,
    /// Those of them that have another expectation than their own.
    pub(crate) deviating: usize,
    /// Those that failed.
    pub(crate) failed: usize,
    /// Those whose operations the generator refuses.
    pub(crate) refused: usize,
}

/// How the cases of a protocol went.
#[derive(Default)]
pub(crate) struct Report {
    /// How many passed.
    passed: usize,
    /// Those that failed.
    failed: Vec<String>,
    /// The cases that have another expectation than their own.
    deviations: Vec<(String, &'static Deviation)>,
    /// The operations that the generator refuses.
    operations: Vec<Refused>,
    /// How many cases the models have.
    cases: usize,
}

impl Report {
    pub(crate) fn outcome(&self) -> Outcome {
        let (passed, failed) = (self.passed, self.failed.len());
        Outcome {
            passed,
            deviating: self.deviations.len(),
            failed,
            refused: self.cases - passed - failed,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Refused { operation, reasons } in &self.operations {
            writeln!(f, "{operation} is refused: {}", reasons.join("; "))?;
        }
        for (id, deviation) in &self.deviations {
            writeln!(f, "{id} deviates: {}", deviation.reason)?;
        }
        for failed in &self.failed {
            writeln!(f, "{failed}")?;
        }
        write!(f, "{} cases of clients: {:?}", self.cases, self.outcome())
    }
}

/// Generates all operations of the models' services, and runs the models' cases
/// of a protocol through them.
pub(crate) fn run(name: &str, protocol: &str, models: &[PathBuf]) -> Report {
    let protocol = format!("aws.protocols#{protocol}");
    let model = Model::read(models).unwrap_or_else(|errors| panic!("{errors}"));
    let services: Vec<_> = select::services(&model).cloned().collect();
    let mut report = Report {
        cases: Cases::count(&protocol, &model),
        ..Report::default()
    };
    for (index, service) in services.iter().enumerate() {
        let workspace = scratch("protocol").join(format!("{name}-{index}"));
        if workspace.exists() {
            fs::remove_dir_all(&workspace).unwrap();
        }
        fs::create_dir_all(&workspace).unwrap();
        let others: Vec<_> = services.iter().filter(|id| *id != service).collect();
        let models: Vec<_> = models
            .iter()
            .map(|model| without(model, &others, &workspace))
            .collect();
        run_service(&workspace, &protocol, (service, &models), &mut report);
    }
    report
}

/// Copies a model without some of its services, since a manifest asks for files
/// of one.
fn without(model: &Path, services: &[&ShapeId], folder: &Path) -> PathBuf {
    let mut ast: Value = serde_json::from_slice(&fs::read(model).unwrap()).unwrap();
    let shapes = ast["shapes"].as_object_mut().unwrap();
    shapes.retain(|id, _| services.iter().all(|service| service.as_str() != id));
    let copy = folder.join(model.file_name().unwrap());
    fs::write(&copy, ast.to_string()).unwrap();
    copy
}

fn run_service(
    workspace: &Path,
    protocol: &str,
    (service, models): (&ShapeId, &[PathBuf]),
    report: &mut Report,
) {
    let model = Model::read(models).unwrap_or_else(|errors| panic!("{errors}"));
    let Operations { supported, refused } = Operations::of(&model, service);
    let mut cases = Cases::of(protocol, &model, service, &supported);
    report.deviations.extend(deviations::apply(&mut cases));
    report.operations.extend(refused);
    let functions = cases.functions();
    if functions.is_empty() {
        return;
    }
    let generated = generate(workspace, models, &supported);
    generated.write(workspace.join("generated")).unwrap();
    write_program(workspace, &generated, &cases);
    let printed = test(workspace);
    for function in functions {
        let passed = printed.lines().any(|line| {
            let outcome = line.strip_prefix(&format!("test {function} "));
            outcome.is_some_and(|outcome| outcome.ends_with("... ok"))
        });
        if passed {
            report.passed += 1;
            continue;
        }
        let header = format!("---- {function} stdout ----");
        let of_case = printed
            .split_once(&header)
            .map_or("it did not run", |it| it.1);
        let of_case = of_case.split("stack backtrace").next().unwrap_or_default();
        report.failed.push(format!("{function} failed: {of_case}"));
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
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains("running "), "{errors}");
    printed
}
