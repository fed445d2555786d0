//! Packages of this workspace: as cargo keeps them between runs, and how it compiles them.

use std::env;
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use toml::Table;

use crate::{BadInput, root, shown};

/// A configuration of cargo with the profiles of this workspace. `cargo package` compiles what it
/// unpacks outside of it, and compiles every dependency again if the profile is another one.
pub(super) fn profiles() -> Result<PathBuf, BadInput> {
    let manifest = root().join("Cargo.toml");
    let failed = |path: &Path, error: &dyn Display| BadInput(format!("{}: {error}", shown(path)));
    let text = fs::read_to_string(&manifest).map_err(|error| failed(&manifest, &error))?;
    let mut table: Table = text.parse().map_err(|error| failed(&manifest, &error))?;
    table.retain(|key, _| key == "profile");
    let configuration = root().join("target/profiles.toml");
    fs::write(&configuration, table.to_string()).map_err(|error| failed(&configuration, &error))?;
    Ok(configuration)
}

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
        .map_err(|error| BadInput(format!("{} cannot be deleted: {error}", folder.display())))
}
