//! What rustdoc says about crates, as JSON.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::write::Files;
use opsmith_tests::workspace;

/// What each crate is called, as items are compared by their paths.
const NAME: &str = "krate";

/// Writes rustdoc's JSON of crates, with all features, in a workspace in `folder`: a file for each,
/// in which the crate is called `krate`.
///
/// # Panics
///
/// A file cannot be written, or a crate does not compile.
pub fn write(folder: &Path, crates: &BTreeMap<String, &Files>) -> BTreeMap<String, PathBuf> {
    let members = workspace::write_crates(folder, crates);
    workspace::write(folder, &members);
    let arguments = [
        "doc",
        "--workspace",
        "--no-deps",
        "--all-features",
        "--quiet",
    ];
    let status = workspace::cargo(folder, &arguments)
        // The format is not stable, and so the stable rustdoc has to be asked in this way.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTDOCFLAGS", "-Z unstable-options --output-format json")
        .status()
        .expect("cargo can be run");
    assert!(status.success(), "{}: cargo doc", folder.display());
    let renamed = |name: &String| {
        let own = name.replace('-', "_");
        let path = workspace::target().join(format!("doc/{own}.json"));
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let text = text.replace(&format!("{own:?}"), &format!("{NAME:?}"));
        let path = folder.join(format!("{name}.json"));
        workspace::write_file(&path, text);
        (name.clone(), path)
    };
    crates.keys().map(renamed).collect()
}
