//! The repository, and what codegen makes of its manifest.

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::{Codegen, Generated};

/// The repository's root, as an absolute path.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
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
