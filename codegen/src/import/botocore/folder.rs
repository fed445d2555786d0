//! The files of a service.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::import::ImportError;
use crate::json;

const SERVICE: &str = "service-2";

/// The most that a file may hold when it is not compressed any more: many times as much as the
/// largest of AWS, EC2's 3 MB.
const LIMIT: u64 = 256 << 20;

/// A folder with the files of one version of a service.
pub(super) struct Folder {
    path: PathBuf,
}

/// One of the files.
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) value: Value,
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

    /// The main file.
    pub(super) fn service(&self) -> Result<File, ImportError> {
        let missing = || ImportError::NoService {
            folder: self.path.clone(),
        };
        self.optional(SERVICE)?.ok_or_else(missing)
    }

    /// The file of this name, if the folder has it: as it is, or else compressed.
    pub(super) fn optional(&self, name: &str) -> Result<Option<File>, ImportError> {
        for extension in ["json", "json.gz"] {
            let path = self.path.join(format!("{name}.{extension}"));
            match fs::File::open(&path) {
                Ok(file) if extension == "json" => return parse(path, file).map(Some),
                Ok(file) => return parse(path, GzDecoder::new(file)).map(Some),
                Err(reason) if reason.kind() == io::ErrorKind::NotFound => {}
                Err(reason) => return Err(ImportError::Unreadable { file: path, reason }),
            }
        }
        Ok(None)
    }
}

fn has_service(folder: &Path) -> bool {
    let has = |extension| folder.join(format!("{SERVICE}.{extension}")).is_file();
    has("json") || has("json.gz")
}

fn parse(path: PathBuf, reader: impl io::Read) -> Result<File, ImportError> {
    let mut text = String::new();
    if let Err(reason) = reader.take(LIMIT).read_to_string(&mut text) {
        return Err(ImportError::Unreadable { file: path, reason });
    }
    match json::from_str(&text) {
        Ok(value) => Ok(File { path, value }),
        Err(reason) => Err(ImportError::NotJson { file: path, reason }),
    }
}
