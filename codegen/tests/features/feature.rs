//! A model of one feature, and the crate that it becomes.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use heck::ToSnakeCase;
use opsmith_codegen::model::Model;
use opsmith_codegen::{Codegen, Generated, select};
use tempfile::TempDir;

/// The module of a feature's service.
const MODULE: &str = "example";

/// A feature's crate, in memory.
pub(crate) struct Feature {
    pub(crate) name: String,
    pub(crate) generated: Generated,
}

/// What a snapshot shows.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// The input of each operation, without its `impl Operation`.
    Input,
    /// The output of each operation, and how it is read.
    Output,
    /// The error enum of each operation.
    Error,
    /// A whole file of the service, or of the crate (`lib.rs`).
    File(&'static str),
}

impl Feature {
    /// Generates the crate of a model.
    pub(crate) fn new(name: &str) -> Self {
        Self::of(name, Service::new(MODULE, name))
    }

    /// Generates the crate of a service.
    pub(crate) fn of(name: &str, service: Service) -> Self {
        Self {
            name: name.to_owned(),
            generated: generate(&name.replace('_', "-"), &[service]),
        }
    }

    /// The feature's snapshot is these parts, after the warnings.
    pub(crate) fn shows(&self, parts: &[Part]) {
        let warnings = self.generated.warnings().iter();
        let warnings = warnings.map(|warning| format!("warning: {warning}\n"));
        let parts = parts.iter().flat_map(|part| self.part(*part));
        let text: Vec<_> = warnings.chain(parts).collect();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(models());
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(self.name.as_str(), text.join("\n")));
    }

    fn part(&self, part: Part) -> Vec<String> {
        let wanted: &[_] = match part {
            Part::Input => &["Input", "Required"],
            Part::Output => &["Output"],
            Part::Error => &["Error"],
            Part::File(file) => return vec![self.section(file, str::to_owned)],
        };
        let operations = &self.generated.plan().services[0].operations;
        let sections = operations.iter().map(|operation| {
            let file = format!("{}.rs", operation.module.trim_start_matches("r#"));
            let name = operation.input.name.trim_end_matches("Input");
            self.section(&file, |text| {
                let items = items(text).into_iter();
                items
                    .filter(|item| {
                        let header = header(item);
                        let mut wanted = wanted.iter();
                        wanted.any(|wanted| header.contains(&format!("{name}{wanted}")))
                            && !header.contains("Operation for")
                    })
                    .collect()
            })
        });
        sections.collect()
    }

    fn section(&self, file: &str, shown: impl Fn(&str) -> String) -> String {
        let path = match file {
            "lib.rs" => format!("src/{file}"),
            _ => format!("src/{MODULE}/{file}"),
        };
        let text = self.file(&path);
        format!("// {path}\n\n{}", shown(text).trim_start())
    }

    /// The text of a file of the crate.
    pub(crate) fn file(&self, path: &str) -> &str {
        let mut files = self.generated.files().iter();
        let found = files.find(|(name, _)| *name == path);
        let (_, text) = found.unwrap_or_else(|| panic!("{}: there is no {path}", self.name));
        text
    }
}

/// A service to generate.
pub(crate) struct Service {
    pub(crate) module: String,
    pub(crate) model: PathBuf,
    pub(crate) operations: Vec<String>,
    /// What the manifest says beside: lines of TOML.
    pub(crate) more: String,
}

impl Service {
    /// All operations of a model.
    fn new(module: &str, name: &str) -> Self {
        Self::of(module, models().join(name).with_extension("json"))
    }

    /// All operations of the model in a file.
    pub(crate) fn of(module: &str, model: PathBuf) -> Self {
        Self {
            module: module.to_owned(),
            operations: operations(&model),
            more: fs::read_to_string(model.with_extension("toml")).unwrap_or_default(),
            model,
        }
    }

    /// Every model, as a module of its name.
    pub(crate) fn all() -> Vec<Self> {
        let entries = fs::read_dir(models()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        let mut names: Vec<_> = paths
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "json")
            })
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .collect();
        names.sort_unstable();
        names.iter().map(|name| Self::new(name, name)).collect()
    }

    /// What each crate is of, by its name: a model, or one operation of a
    /// model called `each_…_alone`.
    pub(crate) fn each_alone() -> Vec<(String, Self)> {
        let services = Self::all().into_iter().flat_map(|service| {
            if !service.module.starts_with("each_") {
                return vec![(service.module.clone(), Self::new(MODULE, &service.module))];
            }
            let operations = service.operations.iter().map(|operation| {
                let alone = Self {
                    module: MODULE.to_owned(),
                    model: service.model.clone(),
                    operations: vec![operation.clone()],
                    more: service.more.clone(),
                };
                (operation.to_snake_case(), alone)
            });
            operations.collect()
        });
        services.collect()
    }
}

/// Every operation of a model's service.
fn operations(model: &Path) -> Vec<String> {
    let model = Model::read(&[model.to_owned()]).unwrap_or_else(|errors| panic!("{errors}"));
    let service = select::services(&model).next().unwrap();
    let operations = select::operations(&model, service).into_iter();
    operations.map(|id| id.name().to_owned()).collect()
}

/// A crate of services, in memory.
pub(crate) fn generate(package: &str, services: &[Service]) -> Generated {
    let folder = manifest(package, services);
    let generated = Codegen::new(folder.path().join("opsmith.toml")).generate();
    generated.unwrap_or_else(|error| panic!("{package}: {error}"))
}

/// A folder with the manifest of a crate of services.
pub(crate) fn manifest(package: &str, services: &[Service]) -> TempDir {
    let mut manifest = format!("[package]\nname = {package:?}\nversion = \"0.1.0\"\n");
    for service in services {
        let Service {
            module,
            model,
            operations,
            more,
        } = service;
        let model = model.to_str().unwrap();
        writeln!(manifest, "\n[services.{module}]").unwrap();
        writeln!(
            manifest,
            "models = [{model:?}]\noperations = {operations:?}\n{more}"
        )
        .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("opsmith.toml"), manifest).unwrap();
    folder
}

/// The folder of the package that cargo tests, read at run time: checkouts with the same
/// `CARGO_TARGET_DIR` share this program.
pub(crate) fn package() -> PathBuf {
    let folder = env::var_os("CARGO_MANIFEST_DIR").expect("cargo says which package it tests");
    folder.into()
}

pub(crate) fn models() -> PathBuf {
    package().join("tests/models")
}

/// The items of a file, each with its documentation and the blank line behind
/// it.
fn items(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line == "\n" && items.last().is_some_and(|item| is_whole(item)) {
            items.push(String::new());
        }
        if let Some(item) = items.last_mut() {
            item.push_str(line);
        }
    }
    items
}

fn is_whole(item: &str) -> bool {
    let last = item.lines().next_back().unwrap_or_default();
    let is_comment = last.trim_start().starts_with("//");
    !last.starts_with(' ') && !is_comment && last.ends_with(['}', ';'])
}

/// The line that declares an item.
fn header(item: &str) -> &str {
    let mut lines = item.lines();
    let header = lines.find(|line| !line.is_empty() && !line.starts_with(['/', '#']));
    header.unwrap_or_default()
}
