//! The output folder as it is on disk, held against the files that it should have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::files::{KEPT, LIST, listed};
use super::{Files, WriteError};

/// The output folder: there, or free to be made.
#[derive(Debug)]
pub(super) struct Folder {
    pub(super) path: PathBuf,
    /// The folder that it is in; it may have to be made too.
    pub(super) parent: PathBuf,
    pub(super) exists: bool,
}

/// What is at a path that should be a file or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAFile {
    /// A folder.
    Folder,
    /// A symbolic link, which is not followed.
    SymbolicLink,
    /// A device, pipe or socket.
    Special,
}

/// What is the case at one path of the folder.
#[derive(Debug)]
pub(super) enum State {
    /// The file that should be there.
    Same,
    /// A file with other contents: these, with LF.
    Edited(String),
    /// Nothing where a file should be.
    Missing,
    /// Something else where a file should be.
    Replaced(NotAFile),
    /// Something that should not be there; `None` for a file.
    Extra(Option<NotAFile>),
}

impl fmt::Display for NotAFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Folder => "a folder",
            Self::SymbolicLink => "a symbolic link",
            Self::Special => "a special file",
        })
    }
}

impl Folder {
    pub(super) fn open(out: &Path) -> Result<Self, WriteError> {
        let path = match out.file_name() {
            // Without a slash at its end, behind which a symbolic link would be followed.
            Some(name) => out.with_file_name(name),
            // `.` and `..` have a name elsewhere.
            None => fs::canonicalize(out).map_err(WriteError::io("open", out))?,
        };
        let Some(parent) = path.parent() else {
            return Err(WriteError::Root { out: path });
        };
        let exists = match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_symlink() => {
                let target = fs::read_link(&path).map_err(WriteError::io("read", &path))?;
                let target = parent.join(target);
                return Err(WriteError::SymbolicLink { out: path, target });
            }
            Ok(metadata) if !metadata.is_dir() => return Err(WriteError::NotAFolder { out: path }),
            Ok(_) => true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(WriteError::io("open", path)(error)),
        };
        let parent = if parent.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            parent.to_owned()
        };
        Ok(Self {
            path,
            parent,
            exists,
        })
    }

    /// Every path that should be or is in the folder, except for folders and what stays.
    pub(super) fn states(&self, wanted: &Files) -> Result<BTreeMap<String, State>, WriteError> {
        let mut found = self.scan()?;
        let mut states = BTreeMap::new();
        for (path, contents) in wanted.iter() {
            let state = match found.remove(path) {
                None => State::Missing,
                Some(Some(other)) => State::Replaced(other),
                Some(None) => {
                    let on_disk = self.read(path)?;
                    if on_disk == with_lf(contents) {
                        State::Same
                    } else {
                        State::Edited(on_disk)
                    }
                }
            };
            states.insert(path.to_owned(), state);
        }
        for (path, found) in found {
            if found != Some(NotAFile::Folder) {
                states.insert(path, State::Extra(found));
            }
        }
        Ok(states)
    }

    /// The files that were written into the folder, by its list.
    pub(super) fn listed(&self) -> Result<BTreeSet<String>, WriteError> {
        let list = fs::symlink_metadata(self.path.join(LIST));
        if !list.is_ok_and(|metadata| metadata.is_file()) {
            return Ok(BTreeSet::new());
        }
        let list = self.read(LIST)?;
        Ok(listed(&list).chain([LIST]).map(str::to_owned).collect())
    }

    /// The contents of a file with LF. Invalid UTF-8 becomes U+FFFD, which no generated file
    /// contains.
    fn read(&self, path: &str) -> Result<String, WriteError> {
        let path = self.path.join(path);
        let bytes = fs::read(&path).map_err(WriteError::io("read", path))?;
        Ok(with_lf(&String::from_utf8_lossy(&bytes)))
    }

    /// Everything in the folder but what stays, by its path. A name that is not UTF-8 is not the
    /// generator's, so it only has to be shown.
    fn scan(&self) -> Result<BTreeMap<String, Option<NotAFile>>, WriteError> {
        let mut found = BTreeMap::new();
        let mut folders = Vec::new();
        if self.exists {
            folders.push((self.path.clone(), String::new()));
        }
        while let Some((folder, prefix)) = folders.pop() {
            let entries = fs::read_dir(&folder).map_err(WriteError::io("read", &folder))?;
            for entry in entries {
                let entry = entry.map_err(WriteError::io("read", &folder))?;
                let kind = entry.file_type();
                let kind = kind.map_err(WriteError::io("read", entry.path()))?;
                let name = entry.file_name();
                let name = name.to_string_lossy();
                if prefix.is_empty() && KEPT.contains(&name.as_ref()) {
                    continue;
                }
                let path = format!("{prefix}{name}");
                if kind.is_dir() {
                    folders.push((entry.path(), format!("{path}/")));
                }
                found.insert(path, not_a_file(kind));
            }
        }
        Ok(found)
    }
}

fn not_a_file(kind: FileType) -> Option<NotAFile> {
    if kind.is_file() {
        None
    } else if kind.is_dir() {
        Some(NotAFile::Folder)
    } else if kind.is_symlink() {
        Some(NotAFile::SymbolicLink)
    } else {
        Some(NotAFile::Special)
    }
}

/// With LF for CRLF, which Rust, TOML and Markdown read alike.
pub(super) fn with_lf(text: &str) -> String {
    text.replace("\r\n", "\n")
}
