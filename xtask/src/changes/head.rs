//! The models of a manifest as git's HEAD has them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use opsmith_codegen::manifest::Manifest;
use semver::Version;
use tempfile::TempDir;

use crate::{BadInput, shown};

/// A folder with the models of HEAD and the manifest of now.
pub(super) struct Head {
    pub(super) manifest: PathBuf,
    /// The version of the package in HEAD, where HEAD has the manifest and it
    /// can be read.
    pub(super) version: Option<Version>,
    _folder: TempDir,
}

/// Writes the models of a manifest as HEAD has them, and the manifest beside
/// them, into a folder of its own.
///
/// Needs git, and the manifest and its models in one repository.
pub(super) fn checkout(manifest: &Manifest) -> Result<Head, BadInput> {
    let bad = |error: &dyn std::fmt::Display| BadInput(format!("git's HEAD: {error}"));
    let path = absolute(manifest.path())?;
    let near = path.parent().unwrap_or(&path);
    let top = git(near, &["rev-parse", "--show-toplevel"], None).map_err(two_models)?;
    let top = absolute(Path::new(top.trim_end()))?;
    let folder = tempfile::tempdir().map_err(|error| bad(&error))?;
    let index = folder.path().join("index");
    // An index of its own: that of the user stays as it is.
    git(&top, &["read-tree", "HEAD"], Some(&index)).map_err(two_models)?;
    let tree = folder.path().join("tree");
    let prefix = format!("--prefix={}/", tree.display());
    let models = manifest.services.iter().flat_map(|service| &service.models);
    for model in models {
        let model = inside(&top, &model.path)?;
        git(
            &top,
            &["checkout-index", &prefix, "--", &model],
            Some(&index),
        )
        .map_err(|_| {
            two_models(BadInput(format!(
                "{model} is not in git's HEAD, so there is nothing to compare it with"
            )))
        })?;
    }
    let name = inside(&top, &path)?;
    let copy = tree.join(&name);
    let committed = git(
        &top,
        &["checkout-index", &prefix, "--", &name],
        Some(&index),
    );
    let committed = committed.ok().and_then(|_| Manifest::read(&copy).ok());
    let copied = copy.parent().map_or(Ok(()), fs::create_dir_all);
    copied
        .and_then(|()| fs::copy(&path, &copy).map(|_| ()))
        .map_err(|error| bad(&error))?;
    Ok(Head {
        manifest: copy,
        version: committed.map(|manifest| manifest.package.version),
        _folder: folder,
    })
}

/// Adds what to do where git's HEAD does not help.
fn two_models(BadInput(message): BadInput) -> BadInput {
    BadInput(format!(
        "{message}; name two models: cargo xtask changes OLD NEW"
    ))
}

/// A path as git names it from the top of the repository.
fn inside(top: &Path, path: &Path) -> Result<String, BadInput> {
    let path = absolute(path)?;
    let inside = path.strip_prefix(top).map_err(|_| {
        two_models(BadInput(format!(
            "{} is not in the repository of the manifest",
            shown(&path)
        )))
    })?;
    Ok(inside.display().to_string())
}

fn absolute(path: &Path) -> Result<PathBuf, BadInput> {
    fs::canonicalize(path).map_err(|error| BadInput(format!("{}: {error}", shown(path))))
}

fn git(folder: &Path, arguments: &[&str], index: Option<&Path>) -> Result<String, BadInput> {
    let mut command = Command::new("git");
    command.current_dir(folder).args(arguments);
    if let Some(index) = index {
        command.env("GIT_INDEX_FILE", index);
    }
    let output = command
        .output()
        .map_err(|error| BadInput(format!("git cannot be run: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(BadInput(format!("git {}: {}", arguments[0], said.trim())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
