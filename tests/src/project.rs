//! The repository, and what codegen makes of its manifest.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::{Codegen, Error, Generated, Operations};

/// The root of the checkout, as an absolute path: the nearest folder with an `xtask` above the
/// package that cargo tests.
///
/// Read at run time and never compiled in: checkouts with the same `CARGO_TARGET_DIR` share their
/// test programs.
///
/// # Panics
///
/// Cargo does not run this program, or it tests another project.
pub fn root() -> PathBuf {
    let package = env::var("CARGO_MANIFEST_DIR").expect("cargo says which package it tests");
    let mut above = Path::new(&package).ancestors();
    let root = above.find(|folder| folder.join("xtask").is_dir());
    root.expect("a package of opsmith").to_owned()
}

/// A folder for what a test builds, which stays for the next run. It is in the checkout even if
/// `CARGO_TARGET_DIR` is elsewhere, since another checkout may test at the same time.
pub fn scratch(name: &str) -> PathBuf {
    root().join("target/tmp").join(name)
}

/// The committed manifest.
pub fn manifest() -> PathBuf {
    root().join("models/opsmith.toml")
}

/// The models of facts, sorted.
///
/// # Panics
///
/// Their folder cannot be read.
pub fn models() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("models")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut models: Vec<_> = paths
        .filter(|path| {
            let stem = path.file_stem().map(Path::new);
            // Documentation has another file, `iam-2010-05-08.docs.json`.
            path.extension().is_some_and(|json| json == "json")
                && stem.is_some_and(|stem| stem.extension().is_none_or(|docs| docs != "docs"))
        })
        .collect();
    models.sort();
    models
}

/// The crate of a manifest.
///
/// # Panics
///
/// It cannot be generated.
pub fn generate(manifest: &Path) -> Generated {
    Codegen::new(manifest)
        .generate()
        .unwrap_or_else(|error| panic!("{error}"))
}

/// The crate of the operations of a model, or of those among them that it has, without rustfmt;
/// of all where none is named.
///
/// # Errors
///
/// It cannot be generated.
///
/// # Panics
///
/// No temporary file can be written.
pub fn try_generate_from(
    model: &str,
    module: &str,
    operations: &[&str],
) -> Result<Generated, Error> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("model.json"), model).unwrap();
    let manifest = folder.path().join("opsmith.toml");
    let listed = match operations {
        [] => "\"*\"".to_owned(),
        operations => format!("{operations:?}"),
    };
    let text = format!(
        "[package]\nname = \"example\"\nversion = \"0.1.0\"\n\n[services.{module}]\n\
         models = [\"model.json\"]\noperations = {listed}\n"
    );
    fs::write(&manifest, text).unwrap();
    let codegen = Codegen::new(&manifest).without_rustfmt();
    codegen.with_operations(Operations::Known).generate()
}

/// As [`try_generate_from`].
///
/// # Panics
///
/// It cannot be generated.
pub fn generate_from(model: &str, module: &str, operations: &[&str]) -> Generated {
    let generated = try_generate_from(model, module, operations);
    generated.unwrap_or_else(|error| panic!("{error}"))
}
