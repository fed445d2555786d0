//! The generated crate and the program that answers, in a workspace of their
//! own.

mod program;

pub(crate) use program::TOKEN;

use std::env;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::Instant;

use opsmith_codegen::{Codegen, Generated};
use opsmith_tests::project::scratch;
use opsmith_tests::{lines, workspace};
use serde_json::Value;

use crate::services::official::SERVICES;

/// The crate, written and compiled once for all tests.
pub(crate) struct Answers {
    folder: PathBuf,
    program: PathBuf,
    pub(crate) generated: Generated,
}

/// The only one.
pub(crate) static ANSWERS: LazyLock<Answers> = LazyLock::new(Answers::new);

impl Answers {
    fn new() -> Self {
        let folder = scratch("services");
        let started = Instant::now();
        let generated = generate(&folder);
        generated.write(folder.join("operations")).unwrap();
        println!("{:.1?} to generate", started.elapsed());
        program::write(&folder.join("answers"), generated.plan());
        workspace::write(&folder, &["answers".to_owned(), "operations".to_owned()]);
        let name = format!("debug/answers{}", env::consts::EXE_SUFFIX);
        let answers = Self {
            folder,
            program: workspace::target().join(name),
            generated,
        };
        answers.run(&["build", "--package", "operations"]);
        answers.run(&["build", "--package", "answers"]);
        answers
    }

    /// What cargo prints; all warnings are errors.
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        let started = Instant::now();
        let output = workspace::cargo(&self.folder, arguments)
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{printed}\n{said}");
        println!("{:.1?}: cargo {}", started.elapsed(), arguments.join(" "));
        printed
    }

    /// The program's answers.
    pub(crate) fn ask(&self, questions: &[Value]) -> Vec<Value> {
        lines::ask("answers", Command::new(&self.program), questions)
    }
}

/// All operations of all services.
fn generate(folder: &Path) -> Generated {
    let mut text = "[package]\nname = \"operations\"\nversion = \"0.1.0\"\n".to_owned();
    for service in SERVICES.iter() {
        let (name, files) = (&service.name, [&service.file]);
        // Writing to a `String` never fails.
        let _ = write!(
            text,
            "\n[services.{name}]\nmodels = {files:?}\noperations = \"*\"\n"
        );
    }
    let manifest = folder.join("opsmith.toml");
    workspace::write_file(&manifest, text);
    let generated = Codegen::new(manifest).generate();
    generated.unwrap_or_else(|error| panic!("{error}"))
}
