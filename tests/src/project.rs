//! The repository, and what codegen makes of its manifest.

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
