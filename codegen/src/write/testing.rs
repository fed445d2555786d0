//! A temporary folder that tests write into and look at as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

use super::{Files, Outcome, WriteError, replace};

/// A temporary folder with the output folder `out` in it.
pub(super) struct Bench {
    root: TempDir,
}

/// What there is at a path, down to what Cargo looks at.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Folder,
    Link(PathBuf),
    File(Vec<u8>, SystemTime),
}

pub(super) fn files(entries: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (path, contents) in entries {
        files.insert(*path, *contents).expect("a good path");
    }
    files
}

impl Bench {
    pub(super) fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        Self { root }
    }

    /// With `files` written into `out`.
    pub(super) fn with(files: &Files) -> Self {
        let bench = Self::new();
        bench.replace(files).expect("an empty place");
        bench
    }

    pub(super) fn root(&self) -> &Path {
        self.root.path()
    }

    pub(super) fn out(&self) -> PathBuf {
        self.root().join("out")
    }

    pub(super) fn replace(&self, files: &Files) -> Result<Outcome, WriteError> {
        replace(&self.out(), files)
    }

    /// Writes a file by hand, with its folders; the path is relative to the root.
    pub(super) fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).expect("a folder");
        fs::write(path, contents).expect("a file");
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a text file")
    }

    /// Everything below the root.
    pub(super) fn tree(&self) -> BTreeMap<String, Entry> {
        let mut tree = BTreeMap::new();
        let mut folders = vec![self.root().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                let name = path.strip_prefix(self.root()).expect("below the root");
                let name = name.to_string_lossy().into_owned();
                let metadata = fs::symlink_metadata(&path).expect("metadata");
                let entry = if metadata.is_dir() {
                    folders.push(path);
                    Entry::Folder
                } else if metadata.is_symlink() {
                    Entry::Link(fs::read_link(path).expect("a link"))
                } else {
                    let modified = metadata.modified().expect("a time");
                    Entry::File(fs::read(path).expect("a file"), modified)
                };
                tree.insert(name, entry);
            }
        }
        tree
    }

    /// The paths of everything below the root, folders too.
    pub(super) fn paths(&self) -> Vec<String> {
        self.tree().into_keys().collect()
    }

    /// A message without the path of the temporary folder.
    pub(super) fn relative(&self, text: &impl ToString) -> String {
        let root = format!("{}/", self.root().display());
        text.to_string().replace(&root, "")
    }
}
