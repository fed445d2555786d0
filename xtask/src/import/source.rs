//! What commands take as the source of a model.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::botocore;
use crate::{BadInput, shown};

/// A file or folder that a model is imported from.
pub(crate) struct Source {
    /// The file or folder.
    pub(crate) path: PathBuf,
    /// What was fetched, kept until the model is read.
    _folder: Option<TempDir>,
}

/// The release of botocore that a source names, if it does: `botocore==VERSION`.
pub(crate) fn release(source: &Path) -> Option<&str> {
    botocore::release(source)
}

/// Finds a source: a path is itself, and `botocore==VERSION` with the name of a
/// service is fetched. `example` is a command that names a service.
pub(crate) fn find(
    source: &Path,
    service: Option<&str>,
    example: &str,
) -> Result<Source, BadInput> {
    match (release(source), service) {
        (Some(release), Some(service)) => {
            let fetched = botocore::fetch(release, service)?;
            Ok(Source {
                path: fetched.service,
                _folder: Some(fetched.folder),
            })
        }
        (Some(release), None) => Err(BadInput(format!(
            "{release}: of which service? Name its folder: {example}"
        ))),
        (None, Some(service)) => Err(BadInput(format!(
            "{service}: a service is named after botocore==VERSION; {} is a file or folder \
             that holds one already",
            shown(source)
        ))),
        (None, None) => Ok(Source {
            path: source.to_owned(),
            _folder: None,
        }),
    }
}
