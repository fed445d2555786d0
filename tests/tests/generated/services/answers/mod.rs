//! The generated crate of several services and the program that answers, in a
//! workspace of their own.

mod program;

pub(crate) use program::TOKEN;

use std::collections::BTreeSet;
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

use crate::services::official::{self, Official};

/// The crate, written and compiled once for all tests.
pub(crate) struct Answers {
    pub(crate) services: &'static [Official],
    pub(crate) generated: Generated,
    folder: PathBuf,
    program: PathBuf,
}

/// Of the services that use the AWS query protocol.
pub(crate) static QUERY: LazyLock<Answers> =
    LazyLock::new(|| Answers::new("query", &official::QUERY));

/// Of services that use JSON.
pub(crate) static JSON: LazyLock<Answers> = LazyLock::new(|| Answers::new("json", &official::JSON));

/// Of services of botocore that use JSON.
pub(crate) static IMPORTED: LazyLock<Answers> =
    LazyLock::new(|| Answers::new("imported", &official::IMPORTED));

impl Answers {
    /// `name` tells the packages of several of them apart, which are built in one folder.
    fn new(name: &str, services: &'static [Official]) -> Self {
        let folder = scratch("services").join(name);
        let started = Instant::now();
        let generated = generate(&folder, services);
        let krate = format!("{name}-crate");
        generated.write(folder.join(&krate)).unwrap();
        println!("{:.1?} to generate", started.elapsed());
        let program = format!("{name}-answers");
        program::write(&folder.join(&program), name, &generated);
        workspace::write(&folder, &[krate, program.clone()]);
        let file = format!("debug/{program}{}", env::consts::EXE_SUFFIX);
        let answers = Self {
            services,
            generated,
            folder,
            program: workspace::target().join(file),
        };
        answers.run(&["build", "--package", "operations"]);
        answers.run(&["build", "--package", &program]);
        answers
    }

    /// All operations: the service, and the name.
    pub(crate) fn operations(&self) -> BTreeSet<(&str, &str)> {
        let services = self.services.iter();
        let operations = services.flat_map(|service| {
            let names = service.generated.iter();
            names.map(|name| (&*service.name, &**name))
        });
        operations.collect()
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
fn generate(folder: &Path, services: &[Official]) -> Generated {
    let mut text = "[package]\nname = \"operations\"\nversion = \"0.1.0\"\n".to_owned();
    for service in services {
        let (module, files) = (service.module(), [&service.file]);
        let operations = match service.refused {
            0 => "\"*\"".to_owned(),
            _ => format!("{:?}", Vec::from_iter(&service.generated)),
        };
        // Writing to a `String` never fails.
        let _ = write!(
            text,
            "\n[services.{module}]\nmodels = {files:?}\noperations = {operations}\n"
        );
    }
    let manifest = folder.join("opsmith.toml");
    workspace::write_file(&manifest, text);
    let generated = Codegen::new(manifest).generate();
    generated.unwrap_or_else(|error| panic!("{error}"))
}
