//! Updates the model of a service, and the crates that have the service.
//!
//! Everything is worked out in memory first: the changes for the selected
//! operations, the version that they require, the crates, and the entries of their
//! changelogs. Then model, manifests and crates are replaced, all of them or none.

mod changelog;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use semver::Version;

use crate::changes::Changes;
use crate::import::Imported;
use crate::manifest::Manifest;
use crate::write::{self, Before, CHANGELOG, Target, WriteError};
use crate::{Codegen, Error, Generated};

/// An update that is worked out but not yet written.
#[derive(Debug)]
pub struct Update {
    model: String,
    /// The files that the model replaces.
    files: Vec<PathBuf>,
    crates: Vec<CrateUpdate>,
}

/// The update of a crate.
#[derive(Debug)]
pub struct CrateUpdate {
    manifest: PathBuf,
    out: PathBuf,
    changes: Changes,
    old_version: Version,
    version: Version,
    generated: Generated,
    /// The text of the manifest, where the version is another.
    manifest_text: Option<String>,
    /// The text of the changelog, where it has an entry more.
    changelog: Option<String>,
}

impl Update {
    /// Works out the update of crates to a model. Each crate is a manifest and a
    /// folder. A crate whose manifest has no model of the service is left alone.
    ///
    /// The version is raised by [`Weight::next_version`](crate::changes::Weight::next_version).
    /// If nothing changes for the selected operations, it does not change, and the
    /// changelog gets no entry.
    ///
    /// # Errors
    ///
    /// No manifest has a model of the service, or a crate cannot be generated with
    /// the old or the new model: for example, an operation was removed.
    pub fn new<M: AsRef<Path>, O: AsRef<Path>>(
        model: &Imported,
        crates: impl IntoIterator<Item = (M, O)>,
    ) -> Result<Self, Error> {
        let mut files = BTreeSet::new();
        let mut updates = Vec::new();
        let mut elsewhere = None;
        for (manifest, out) in crates {
            let (manifest, out) = (manifest.as_ref(), out.as_ref());
            let new = Codegen::new(manifest).with_model(&model.name, &model.text);
            match new.replaced_files() {
                Ok(replaced) => {
                    // Two manifests may call one file by two names.
                    let replaced = replaced.into_iter();
                    files.extend(replaced.map(|file| fs::canonicalize(&file).unwrap_or(file)));
                    updates.push(CrateUpdate::new(model, manifest, out, &new)?);
                }
                Err(error @ Error::NoSuchService { .. }) => elsewhere = elsewhere.or(Some(error)),
                Err(error) => return Err(error),
            }
        }
        match elsewhere {
            Some(error) if updates.is_empty() => Err(error),
            _ => Ok(Self {
                model: model.text.clone(),
                files: files.into_iter().collect(),
                crates: updates,
            }),
        }
    }

    /// The files that the model replaces.
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// The updates of the crates.
    pub fn crates(&self) -> &[CrateUpdate] {
        &self.crates
    }

    /// Checks whether [`write`](Self::write) would succeed, as far as is known
    /// without writing.
    ///
    /// # Errors
    ///
    /// A crate's folder contains files that were not generated, or something is of
    /// the wrong kind: for example, a file where a folder is needed.
    pub fn check(&self) -> Result<(), WriteError> {
        write::check_all(&self.targets())
    }

    /// Replaces the model, the manifests and the crates, all of them or none.
    ///
    /// # Errors
    ///
    /// A crate's folder contains files that were not generated, two crates have the
    /// same folder, or the operating system refuses a step. Nothing has changed then,
    /// except for [`WriteError::NotRestored`] and [`WriteError::Leftover`].
    pub fn write(&self) -> Result<(), WriteError> {
        self.write_after(&mut || Ok(()))
    }

    fn write_after(&self, before: Before<'_>) -> Result<(), WriteError> {
        write::replace_all_after(&self.targets(), before)
    }

    fn targets(&self) -> Vec<Target<'_>> {
        let models = self.files.iter().map(|path| Target::File {
            path,
            text: &self.model,
        });
        let mut targets: Vec<_> = models.collect();
        for update in &self.crates {
            targets.push(Target::Folder {
                path: &update.out,
                files: update.generated.files(),
                changelog: update.changelog.as_deref(),
            });
            let manifest = update.manifest_text.as_ref();
            targets.extend(manifest.map(|text| Target::File {
                path: &update.manifest,
                text,
            }));
        }
        targets
    }
}

impl CrateUpdate {
    fn new(model: &Imported, manifest: &Path, out: &Path, new: &Codegen) -> Result<Self, Error> {
        let read = Manifest::read(manifest)?;
        let old_version = read.package.version.clone();
        let changes = Changes::between(&Codegen::new(manifest).bind()?, &new.bind()?);
        let next = changes
            .weight()
            .map(|weight| weight.next_version(&old_version));
        let (manifest_text, changelog) = match &next {
            Some(version) => {
                let text = format!("{}\n\n{}", origin(model, new)?, changes.markdown());
                let before = read_changelog(out)?;
                let after = changelog::with_entry(before.as_deref(), &version.to_string(), &text);
                (Some(read.with_version(version)), Some(after))
            }
            None => (None, None),
        };
        let version = next.unwrap_or_else(|| old_version.clone());
        Ok(Self {
            manifest: manifest.to_owned(),
            out: out.to_owned(),
            generated: new.clone().with_version(version.clone()).generate()?,
            manifest_text,
            changelog,
            changes,
            old_version,
            version,
        })
    }

    /// The manifest.
    pub fn manifest(&self) -> &Path {
        &self.manifest
    }

    /// The folder of the crate.
    pub fn out(&self) -> &Path {
        &self.out
    }

    /// The changes for the selected operations.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// The old version.
    pub fn old_version(&self) -> &Version {
        &self.old_version
    }

    /// The new version; the same if nothing changes.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The crate, generated.
    pub fn generated(&self) -> &Generated {
        &self.generated
    }
}

/// Where a model is from, in a sentence. It is named as the manifest names its
/// file: what that is a copy of may be called anything.
fn origin(model: &Imported, new: &Codegen) -> Result<String, Error> {
    let files = new.replaced_files()?;
    let name = files.first().and_then(|file| file.file_name());
    let name = name.unwrap_or(model.name.as_ref()).to_string_lossy();
    Ok(match &model.release {
        Some(release) => format!("Model: `{name}` of botocore {release}."),
        None => format!("Model: `{name}`."),
    })
}

fn read_changelog(out: &Path) -> Result<Option<String>, WriteError> {
    let path = out.join(CHANGELOG);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(WriteError::io("read", path)(error)),
    }
}
