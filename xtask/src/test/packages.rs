//! Packages of this workspace as cargo keeps them between runs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{BadInput, root};

/// Forgets the packages that an earlier run unpacked, so that
/// `cargo package` builds on those that it has just made.
///
/// cargo verifies a package that depends on another one of its workspace with
/// a registry under `target/package`, and unpacks the other one into its home,
/// where a folder of the same path, name and version is taken for the same
/// package, whatever it holds.
pub(crate) fn forget() -> Result<(), BadInput> {
    remove(&root().join("target/package"))?;
    let Some(home) = cargo_home() else {
        return Ok(());
    };
    let Ok(registries) = fs::read_dir(home.join("registry/src")) else {
        // Nothing was ever unpacked.
        return Ok(());
    };
    for registry in registries.flatten().map(|entry| entry.path()) {
        if is_local(&registry) {
            for package in ["opsmith-support", "opsmith-codegen"] {
                let version = env!("CARGO_PKG_VERSION");
                remove(&registry.join(format!("{package}-{version}")))?;
            }
        }
    }
    Ok(())
}

fn cargo_home() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// Whether a registry is a folder: it has no host that its name begins with.
fn is_local(registry: &Path) -> bool {
    let name = registry.file_name().unwrap_or_default();
    name.as_encoded_bytes().starts_with(b"-")
}

fn remove(folder: &Path) -> Result<(), BadInput> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder)
        .map_err(|error| BadInput(format!("{} stays: {error}", folder.display())))
}
