//! The files of a service.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::extras;
use super::node::Node;
use crate::import::{ImportError, file};

const SERVICE: &str = "service-2";

/// A folder with the files of one version of a service.
pub(super) struct Folder {
    path: PathBuf,
}

/// The files of a service.
pub(super) struct Files {
    /// `service-2`, with `service-2.sdk-extras`.
    pub(super) service: File,
    /// `examples-1`.
    pub(super) examples: Option<File>,
    /// `paginators-1`.
    pub(super) paginators: Option<File>,
    /// `waiters-2`.
    pub(super) waiters: Option<File>,
    /// `endpoint-rule-set-1`.
    pub(super) rules: Option<File>,
}

/// One of the files.
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) value: Value,
}

impl Files {
    /// The main file without the others.
    pub(super) fn only(service: File) -> Self {
        Self {
            service,
            examples: None,
            paginators: None,
            waiters: None,
            rules: None,
        }
    }
}

/// Whether a path names the main file of a folder.
pub(super) fn is_service_file(path: &Path) -> bool {
    let names = [format!("{SERVICE}.json"), format!("{SERVICE}.json.gz")];
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| names.iter().any(|file| file == name))
}

impl Folder {
    /// The folder itself, that of its main file, or of a folder of versions the newest.
    pub(super) fn open(source: &Path) -> Result<Self, ImportError> {
        let path = if is_service_file(source) {
            source.parent().unwrap_or(source)
        } else {
            source
        };
        if has_service(path) {
            return Ok(Self { path: path.into() });
        }
        let unreadable = |reason| ImportError::Unreadable {
            file: path.into(),
            reason,
        };
        let mut versions = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable)? {
            let version = entry.map_err(unreadable)?.path();
            if has_service(&version) {
                versions.push(version);
            }
        }
        // Versions are dates, of which the newest is the greatest.
        let newest = versions.into_iter().max();
        newest
            .map(|path| Self { path })
            .ok_or_else(|| ImportError::NoService {
                folder: path.into(),
            })
    }

    /// The release of botocore that the folder is of, where it lies in one: what its
    /// `__init__.py` says.
    pub(super) fn release(&self) -> Option<String> {
        let mut folders = self.path.ancestors();
        let data = folders.find(|folder| folder.file_name().is_some_and(|name| name == "data"))?;
        let text = fs::read_to_string(data.parent()?.join("__init__.py")).ok()?;
        let mut values = text.lines().filter_map(|line| {
            let value = line.strip_prefix("__version__")?.trim_start();
            value.strip_prefix('=')
        });
        let release = values.next()?.trim().trim_matches(['\'', '"']);
        let is_release = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
        let is_release = !release.is_empty() && release.chars().all(is_release);
        is_release.then(|| release.to_owned())
    }

    /// The files.
    pub(super) fn files(&self) -> Result<Files, ImportError> {
        let missing = || ImportError::NoService {
            folder: self.path.clone(),
        };
        Ok(Files {
            service: self.with_extras(self.optional(SERVICE)?.ok_or_else(missing)?)?,
            examples: self.optional("examples-1")?,
            paginators: self.optional("paginators-1")?,
            waiters: self.optional("waiters-2")?,
            rules: self.optional("endpoint-rule-set-1")?,
        })
    }

    /// The main file, with what botocore adds to it.
    ///
    /// Its additions to `paginators-1` are about values that Smithy's pages do not
    /// have, and the other files have none.
    fn with_extras(&self, mut service: File) -> Result<File, ImportError> {
        if let Some(file) = self.optional(&format!("{SERVICE}.sdk-extras"))? {
            extras::merge(&mut service.value, &Node::root(&file.path, &file.value))?;
        }
        Ok(service)
    }

    /// The file of this name, if the folder has it: as it is, or else compressed.
    fn optional(&self, name: &str) -> Result<Option<File>, ImportError> {
        for extension in ["json", "json.gz"] {
            let path = self.path.join(format!("{name}.{extension}"));
            if path.try_exists().unwrap_or(true) {
                let value = file::read(&path)?;
                return Ok(Some(File { path, value }));
            }
        }
        Ok(None)
    }
}

fn has_service(folder: &Path) -> bool {
    let has = |extension| folder.join(format!("{SERVICE}.{extension}")).is_file();
    has("json") || has("json.gz")
}
