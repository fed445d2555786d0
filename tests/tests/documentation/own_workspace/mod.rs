//! The README's section about a workspace of one's own, followed word for
//! word, and the workflow that keeps its crate up to date.

mod guide;
mod workflow;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use opsmith_tests::project;
use opsmith_tests::workspace::write_file;
use serde_json::Value;
use tempfile::TempDir;
use toml::Table;

use guide::Step;

/// The section of the README.
const SECTION: &str = "## In your own workspace\n";

/// An empty folder beside a checkout of opsmith, which is a link.
struct Empty {
    root: TempDir,
}

impl Empty {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let opsmith = fs::canonicalize(project::root()).unwrap();
        std::os::unix::fs::symlink(opsmith, root.path().join("opsmith")).unwrap();
        fs::create_dir(root.path().join("app")).unwrap();
        write_file(&root.path().join(".cargo/config.toml"), profiles());
        Self { root }
    }

    fn folder(&self) -> PathBuf {
        self.root.path().join("app")
    }

    /// What a command prints; it has to succeed.
    fn run(&self, line: &str) -> String {
        println!("$ {line}");
        let output = Command::new("bash")
            .args(["-euo", "pipefail", "-c", line])
            .current_dir(self.folder())
            .envs(
                env::var_os("OPSMITH_PYTHON").map(|python| ("PATH", path_with(Path::new(&python)))),
            )
            // Built once, and not for each folder.
            .env("CARGO_TARGET_DIR", project::scratch("own-workspace"))
            // What it depends on is there already, compiled for `cargo xtask`.
            .env("CARGO_BUILD_BUILD_DIR", project::root().join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        assert!(output.status.success(), "{line}\n{text}");
        text
    }

    fn follow(&self, guide: &[Step]) -> String {
        let mut printed = String::new();
        for step in guide {
            match step {
                Step::File { path, text } => write_file(&self.folder().join(path), text),
                Step::Command { line, expected } => {
                    let text = self.run(line);
                    assert!(text.contains(expected), "{line}\n{text}");
                    printed.push_str(&text);
                }
            }
        }
        printed
    }
}

/// A configuration of cargo with the profiles of this project: with others, it would compile every
/// dependency again.
fn profiles() -> String {
    let manifest = fs::read_to_string(project::root().join("Cargo.toml")).unwrap();
    let mut manifest: Table = manifest.parse().unwrap();
    manifest.retain(|key, _| key == "profile");
    manifest.to_string()
}

/// The path of programs, with the interpreter's folder first.
fn path_with(interpreter: &Path) -> std::ffi::OsString {
    let rest = env::var_os("PATH").unwrap_or_default();
    let folders = interpreter.parent().map(Path::to_owned).into_iter();
    env::join_paths(folders.chain(env::split_paths(&rest))).unwrap()
}

#[test]
#[ignore = "needs Python, and registries for Python and Rust"]
fn the_readme_leads_from_an_empty_folder_to_a_crate_that_can_be_published_and_updated() {
    let readme = fs::read_to_string(project::root().join("README.md")).unwrap();
    let section = guide::section(&readme, SECTION);
    let guide = guide::steps(section);
    let workspace = Empty::new();
    let printed = workspace.follow(&guide);
    assert!(
        printed.contains("aborting upload due to dry run"),
        "{printed}"
    );
    assert!(!printed.contains("warning: manifest has no"), "{printed}");

    // A model that AWS has changed since: the status lacks a value.
    let model = workspace.folder().join("models/iam-2010-05-08.json");
    without_a_value(&model);
    workspace.run("cargo xtask codegen");
    let types = workspace
        .folder()
        .join("crates/aws-operations/src/iam/types.rs");
    assert!(!fs::read_to_string(&types).unwrap().contains("Expired"));

    let workflow = fs::read_to_string(
        project::root().join("tests/tests/documentation/own_workspace/aws-models.yml"),
    )
    .unwrap();
    for line in workflow::commands(&workflow) {
        workspace.run(&line);
    }
    assert!(fs::read_to_string(&types).unwrap().contains("Expired"));
    let read = |path: &str| fs::read_to_string(workspace.folder().join(path)).unwrap();
    let changes = read("target/changes.md");
    assert!(changes.starts_with("0.1.0 → 0.1.1\n"), "{changes}");
    assert!(
        changes.contains("`iam::types::StatusType::Expired`"),
        "{changes}"
    );
    assert!(read("crates/aws-operations/CHANGELOG.md").contains("\n## 0.1.1\n"));
    assert!(read("models/opsmith.toml").contains("version = \"0.1.1\""));
    workspace.run("cargo xtask codegen --check");
}

/// Takes a value of an enum out of a model.
fn without_a_value(file: &Path) {
    let mut model: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let shapes = model["shapes"].as_object_mut().unwrap();
    let (_, status) = shapes
        .iter_mut()
        .find(|(id, _)| id.ends_with("#statusType"))
        .unwrap();
    let members = status["members"].as_object_mut().unwrap();
    assert!(members.remove("Expired").is_some());
    fs::write(file, format!("{model:#}\n")).unwrap();
}

#[test]
fn the_workflow_runs_only_commands_of_the_guide_and_tests_its_crate() {
    let readme = fs::read_to_string(project::root().join("README.md")).unwrap();
    let section = guide::section(&readme, SECTION);
    let workflow = fs::read_to_string(
        project::root().join("tests/tests/documentation/own_workspace/aws-models.yml"),
    )
    .unwrap();
    let commands = workflow::commands(&workflow);
    assert_eq!(commands.len(), 3);
    for line in commands {
        let command = line.split(" > ").next().unwrap();
        assert!(section.contains(command), "{command}");
    }
}
