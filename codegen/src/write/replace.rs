//! Replaces folders and files, if that changes anything and loses nothing.

use std::fs;
use std::path::{Path, PathBuf};

use super::disk::Before;
use super::folder::{Folder, NotAFile, State};
use super::swap::{Place, swap};
use super::{Files, WriteError};

/// What [`replace`] did to each file. Paths are relative to the output folder, with `/` between
/// the parts, and sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Files that were not there before.
    pub added: Vec<String>,
    /// Files with other contents than before, whether the generator or a person changed them.
    pub changed: Vec<String>,
    /// Files of an earlier run that are no longer generated.
    pub removed: Vec<String>,
    /// Files with the same contents as before.
    pub unchanged: Vec<String>,
}

impl Outcome {
    /// Whether there was nothing to do, so that nothing on disk was touched.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// What a path becomes.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    /// A folder of exactly these files, the list of them, and what stays (see the
    /// [module](super)); with another changelog, if one is given.
    Folder {
        /// The folder.
        path: &'a Path,
        /// Its files.
        files: &'a Files,
        /// The text of its `CHANGELOG.md`, where that changes.
        changelog: Option<&'a str>,
    },
    /// A file of this text.
    File {
        /// The file. A symbolic link is followed.
        path: &'a Path,
        /// Its text.
        text: &'a str,
    },
}

/// Makes `out` a folder of exactly `files`, the list of them, and what stays (see the
/// [module](super)); folders above it that do not exist are made.
///
/// Fails, and leaves everything as it was, if `out` holds files that the generator did not write,
/// if it is not a folder, or if the operating system refuses a step.
pub fn replace(out: &Path, files: &Files) -> Result<Outcome, WriteError> {
    let folder = Folder::open(out)?;
    let files = files.with_list();
    let outcome = outcome(&folder, &files)?;
    if !outcome.is_unchanged() {
        swap(vec![Place::Folder(folder, files, None)], &mut || Ok(()))?;
    }
    Ok(outcome)
}

/// Replaces a file, or makes it; folders above it that do not exist are made.
///
/// Fails, and leaves everything as it was, if the operating system refuses a step.
pub fn replace_file(path: &Path, text: &str) -> Result<(), WriteError> {
    replace_all(&[Target::File { path, text }])
}

/// Replaces folders and files, all of them or none.
///
/// Everything new is first written beside its place. Then come only renames; if one fails, those
/// before it are undone. A process that is killed between the renames leaves some places new and
/// others old, and the missing files in folders `.opsmith-…`.
///
/// Fails, and leaves everything as it was, for each reason of [`replace`], and if a target lies in
/// another one or is given twice, unless as a file of the same text.
pub fn replace_all(targets: &[Target<'_>]) -> Result<(), WriteError> {
    replace_all_after(targets, &mut || Ok(()))
}

/// Whether targets could be replaced, as far as that shows without a step: what [`replace_all`]
/// refuses before it has touched anything.
pub(crate) fn check_all(targets: &[Target<'_>]) -> Result<(), WriteError> {
    places(targets).map(drop)
}

/// Replaces as [`replace_all`] does, where each step may be refused before it is taken.
pub(crate) fn replace_all_after(
    targets: &[Target<'_>],
    before: Before<'_>,
) -> Result<(), WriteError> {
    swap(places(targets)?, before)
}

/// What is to be put in place.
fn places<'a>(targets: &[Target<'a>]) -> Result<Vec<Place<'a>>, WriteError> {
    let places: Result<Vec<_>, _> = targets.iter().map(place).collect();
    apart(places?.into_iter().flatten())
}

/// The places, each once; none may lie in another one, which would take it along.
fn apart<'a>(places: impl Iterator<Item = Place<'a>>) -> Result<Vec<Place<'a>>, WriteError> {
    let mut apart: Vec<(PathBuf, Place<'_>)> = Vec::new();
    for place in places {
        let path = place.full_path();
        let mut known = apart.iter();
        match known.find(|(known, _)| path.starts_with(known) || known.starts_with(&path)) {
            None => apart.push((path, place)),
            Some((known, other)) if *known == path && place.is_same_file(other) => {}
            Some((known, _)) => {
                return Err(WriteError::Overlap {
                    one: known.clone(),
                    other: path,
                });
            }
        }
    }
    Ok(apart.into_iter().map(|(_, place)| place).collect())
}

/// What is to be put in place, unless it is there.
fn place<'a>(target: &Target<'a>) -> Result<Option<Place<'a>>, WriteError> {
    match *target {
        Target::Folder {
            path,
            files,
            changelog,
        } => {
            let folder = Folder::open(path)?;
            let files = files.with_list();
            let unchanged = outcome(&folder, &files)?.is_unchanged() && changelog.is_none();
            Ok((!unchanged).then_some(Place::Folder(folder, files, changelog)))
        }
        Target::File { path, .. } if path.is_dir() => Err(WriteError::NotAFile {
            path: path.to_owned(),
        }),
        Target::File { path, text } => {
            let exists = path.exists();
            let path = if exists {
                fs::canonicalize(path).map_err(WriteError::io("open", path))?
            } else {
                path.to_owned()
            };
            let unchanged = exists && fs::read(&path).is_ok_and(|old| old == text.as_bytes());
            Ok((!unchanged).then_some(Place::File(path, exists, text)))
        }
    }
}

fn outcome(folder: &Folder, files: &Files) -> Result<Outcome, WriteError> {
    let listed = folder.listed()?;
    let mut outcome = Outcome::default();
    let mut foreign = Vec::new();
    for (path, state) in folder.states(files)? {
        let ours = listed.contains(&path);
        let group = match state {
            State::Same => &mut outcome.unchanged,
            // What is in a folder that has to make room is judged file by file.
            State::Missing | State::Replaced(NotAFile::Folder) => &mut outcome.added,
            State::Edited(_) if ours => &mut outcome.changed,
            State::Extra(None) if ours => &mut outcome.removed,
            State::Edited(_) | State::Replaced(_) | State::Extra(_) => &mut foreign,
        };
        group.push(path);
    }
    if foreign.is_empty() {
        Ok(outcome)
    } else {
        Err(WriteError::Foreign {
            out: folder.path.clone(),
            files: foreign,
        })
    }
}

#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod tests;
