//! What commands take as the source of a model.

use std::path::{Path, PathBuf};

use opsmith_codegen::import::{self, Imported, Prose};
use tempfile::TempDir;

use super::botocore;
use crate::{BadInput, shown};

/// A source on the command line.
#[derive(clap::Args)]
pub(crate) struct SourceArguments {
    /// The Smithy file, the botocore folder, botocore==VERSION, or botocore for
    /// the newest release
    source: PathBuf,
    /// The service, after botocore==VERSION: iam, sts
    service: Option<String>,
    /// Keep the prose: the model is then AWS's text, not only its facts
    #[arg(long)]
    docs: bool,
}

/// A file or folder that a model is imported from.
pub(crate) struct Source {
    /// The file or folder.
    pub(crate) path: PathBuf,
    /// What was fetched, kept until the model is read.
    _folder: Option<TempDir>,
}

impl SourceArguments {
    /// The model; `command` is the one that the arguments are of.
    pub(crate) fn import(&self, command: &str) -> Result<Imported, BadInput> {
        let example = format!("{command} {} iam", self.source.display());
        let source = find(&self.source, self.service.as_deref(), &example)?;
        let prose = if self.docs { Prose::Keep } else { Prose::Drop };
        import::import(&source.path, prose).map_err(|error| BadInput(error.to_string()))
    }

    /// The source as it was given.
    pub(crate) fn told(&self) -> String {
        let source = shown(&self.source);
        match &self.service {
            Some(service) => format!("{source} {service}"),
            None => source,
        }
    }
}

/// The release of botocore that a source names, if it does: `botocore==VERSION`,
/// or the newest where it is `botocore` and there is no such file or folder.
pub(crate) fn release(source: &Path) -> Option<&str> {
    botocore::release(source)
}

/// Finds a source: a path is itself, and a release of botocore with the name of
/// a service is fetched. `example` is a command that names a service.
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
