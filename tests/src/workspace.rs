//! Workspaces of their own that tests generate, compile and run.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use opsmith_codegen::write::Files;
use toml::Table;

use crate::project::{root, scratch};

/// Writes the manifest of a workspace, and the versions that this project has
/// fetched, which are there without a network.
///
/// # Panics
///
/// A file cannot be written.
pub fn write(folder: &Path, members: &[String]) {
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n"
    );
    write_file(&folder.join("Cargo.toml"), manifest);
    copy(&root().join("Cargo.lock"), &folder.join("Cargo.lock"));
}

/// Writes generated crates into a folder in `crates`, which is called as that of the workspace,
/// each under the name that it has here, as a workspace has each name once. Returns the members.
///
/// # Panics
///
/// A file cannot be written.
pub fn write_crates(folder: &Path, crates: &BTreeMap<String, &Files>) -> Vec<String> {
    let write = |(name, files): (&String, &&Files)| {
        let member = format!("crates/{}/{name}", name_of(folder));
        remove_others(&folder.join(&member), Path::new(""), files);
        for (path, text) in files.iter() {
            let text = match path {
                "Cargo.toml" => renamed(text, name),
                _ => text.to_owned(),
            };
            write_file(&folder.join(&member).join(path), text);
        }
        member
    };
    crates.iter().map(write).collect()
}

/// Removes what an earlier generator wrote into a folder of a crate and this one does not.
fn remove_others(krate: &Path, folder: &Path, files: &Files) {
    let Ok(entries) = fs::read_dir(krate.join(folder)) else {
        // It is written for the first time.
        return;
    };
    for entry in entries {
        let path = folder.join(entry.unwrap().file_name());
        if krate.join(&path).is_dir() {
            remove_others(krate, &path, files);
        } else if !files.iter().any(|(file, _)| Path::new(file) == path) {
            fs::remove_file(krate.join(&path)).unwrap();
        }
    }
}

/// What a folder is called.
///
/// # Panics
///
/// Its name is not UTF-8.
pub fn name_of(folder: &Path) -> &str {
    folder.file_name().unwrap().to_str().unwrap()
}

fn renamed(manifest: &str, name: &str) -> String {
    let mut table: Table = manifest.parse().unwrap();
    table["package"]["name"] = name.into();
    table.to_string()
}

/// Writes a file, and the folders above it, unless it is as it should be
/// already: what is not touched is not compiled again.
///
/// # Panics
///
/// It cannot be written.
pub fn write_file(path: &Path, content: impl AsRef<[u8]>) {
    if fs::read(path).is_ok_and(|old| old == content.as_ref()) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// Copies a file, or the files of a folder.
///
/// # Panics
///
/// A file cannot be read or written.
pub fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        return write_file(to, fs::read(from).unwrap());
    }
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// The folder of what all these workspaces build, which stays for the next run. They share it, so
/// that the crates of others are compiled once. Cargo knows a package by its name and by its path
/// in the workspace: no two of them may have both.
pub fn target() -> PathBuf {
    scratch("target")
}

/// The cargo that runs this, in a workspace, without a network.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .current_dir(folder)
        .args(arguments)
        .arg("--offline")
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_TERM_COLOR", "never");
    command
}
