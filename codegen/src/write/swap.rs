//! Builds what is new beside what is old, and exchanges the two by renaming.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::disk::{Before, Disk};
use super::files::{CHANGELOG, KEPT};
use super::folder::Folder;
use super::{Files, WriteError};

/// What is put in place.
pub(super) enum Place<'a> {
    /// A folder of files, and a changelog where it gets another.
    Folder(Folder, Files, Option<&'a str>),
    /// A file, whether it is there, and its text.
    File(PathBuf, bool, &'a str),
}

/// A place, and the folder beside it with `new`, and later `old`, in it.
struct Staged<'a> {
    place: Place<'a>,
    staging: TempDir,
}

/// Puts everything in place, or nothing.
pub(super) fn swap(places: Vec<Place<'_>>, before: Before<'_>) -> Result<(), WriteError> {
    let mut disk = Disk::new(before);
    let mut staged = Vec::new();
    let swapped = build_all(&mut disk, places, &mut staged)
        .and_then(|()| exchange_all(&mut disk, &staged))
        .map_err(|cause| take_back(&mut disk, cause, &mut staged));
    if swapped.is_err() {
        drop(staged);
        disk.remove_made();
        return swapped;
    }
    let leftovers = staged.into_iter().map(|staged| {
        let path = staged.staging.path().to_owned();
        let closed = staged.staging.close();
        closed.map_err(|source| WriteError::Leftover { path, source })
    });
    // Each is deleted, whatever became of those before it.
    let leftovers: Vec<_> = leftovers.filter_map(Result::err).collect();
    leftovers.into_iter().next().map_or(Ok(()), Err)
}

fn build_all<'a>(
    disk: &mut Disk<'_>,
    places: Vec<Place<'a>>,
    staged: &mut Vec<Staged<'a>>,
) -> Result<(), WriteError> {
    for place in places {
        let parent = place.parent();
        disk.make_folders(parent)?;
        let staging = disk.staging(parent)?;
        build(disk, &place, staging.path())?;
        staged.push(Staged { place, staging });
    }
    Ok(())
}

fn build(disk: &mut Disk<'_>, place: &Place<'_>, staging: &Path) -> Result<(), WriteError> {
    let new = staging.join("new");
    match place {
        Place::Folder(_, files, changelog) => {
            for (path, text) in files.iter() {
                disk.write(&new.join(path), text)?;
            }
            match changelog {
                Some(text) => disk.write(&new.join(CHANGELOG), text),
                None => Ok(()),
            }
        }
        Place::File(path, exists, text) => {
            disk.write(&new, text)?;
            if *exists {
                disk.keep(path, &staging.join("old"))?;
            }
            Ok(())
        }
    }
}

fn exchange_all(disk: &mut Disk<'_>, staged: &[Staged<'_>]) -> Result<(), WriteError> {
    for Staged { place, staging } in staged {
        let (new, old) = (staging.path().join("new"), staging.path().join("old"));
        match place {
            Place::Folder(folder, ..) => exchange(disk, folder, new, &old)?,
            Place::File(path, true, _) => disk.replace(&new, path.clone(), old)?,
            Place::File(path, false, _) => disk.rename(new, path.clone())?,
        }
    }
    Ok(())
}

/// Moves the folder to `old`, what stays from there to `new` unless that has
/// it, and that to the place of the folder.
fn exchange(
    disk: &mut Disk<'_>,
    folder: &Folder,
    new: PathBuf,
    old: &Path,
) -> Result<(), WriteError> {
    if folder.exists {
        disk.rename(folder.path.clone(), old.to_owned())?;
        for name in KEPT {
            // A link whose target is gone stays too.
            if old.join(name).symlink_metadata().is_ok() && !new.join(name).exists() {
                disk.rename(old.join(name), new.join(name))?;
            }
        }
    }
    disk.rename(new, folder.path.clone())
}

/// Takes everything back and returns the error to report; where that fails,
/// what is missing is left where it is.
fn take_back(disk: &mut Disk<'_>, cause: WriteError, staged: &mut [Staged<'_>]) -> WriteError {
    let Err((out, undo)) = disk.undo() else {
        return cause;
    };
    let kept = staged.iter_mut().map(|staged| {
        staged.staging.disable_cleanup(true);
        staged.staging.path().to_owned()
    });
    WriteError::NotRestored {
        out,
        kept: kept.collect(),
        cause: Box::new(cause),
        undo: Box::new(undo),
    }
}

impl Place<'_> {
    /// Its path, by the one name that it has as far as it exists.
    pub(super) fn full_path(&self) -> PathBuf {
        let (Self::Folder(Folder { path, .. }, ..) | Self::File(path, ..)) = self;
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        let known = path.ancestors().find_map(|above| {
            let rest = path.strip_prefix(above).ok()?;
            let mut known = fs::canonicalize(above).ok()?;
            known.extend(rest);
            Some(known)
        });
        known.unwrap_or(path)
    }

    /// Whether both are files of the same text.
    pub(super) fn is_same_file(&self, other: &Self) -> bool {
        matches!((self, other), (Self::File(.., one), Self::File(.., other)) if one == other)
    }

    fn parent(&self) -> &Path {
        match self {
            Self::Folder(folder, ..) => &folder.parent,
            Self::File(path, ..) => match path.parent() {
                Some(folder) if !folder.as_os_str().is_empty() => folder,
                _ => Path::new("."),
            },
        }
    }
}

#[cfg(test)]
mod tests;
