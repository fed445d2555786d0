//! What commands take as the source of a model.

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::Codegen;
use opsmith_codegen::import::{self, Imported, Prose};
use tempfile::TempDir;

use super::botocore;
use crate::{BadInput, shown};

/// A source on the command line.
#[derive(clap::Args)]
pub(crate) struct SourceArguments {
    /// A Smithy file, a botocore folder, botocore==VERSION, or botocore for the
    /// newest release
    source: PathBuf,
    /// The service in botocore==VERSION, such as iam
    service: Option<String>,
    /// Keep AWS's prose
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
    /// The file or folder; `command` is the one that the arguments are of.
    pub(crate) fn find(&self, command: &str) -> Result<Source, BadInput> {
        let example = format!("{command} {} iam", self.source.display());
        find(&self.source, self.service.as_deref(), &example)
    }

    /// What becomes of the prose.
    pub(crate) fn prose(&self) -> Prose {
        if self.docs { Prose::Keep } else { Prose::Drop }
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

impl Source {
    /// The model.
    pub(crate) fn import(&self, prose: Prose) -> Result<Imported, BadInput> {
        import::import(&self.path, prose).map_err(|error| BadInput(error.to_string()))
    }

    /// The model as manifests have it: with prose where a file that it would
    /// replace has prose. Otherwise the crates would lose their documentation,
    /// or have it twice, in the model and in a file of its own.
    pub(crate) fn import_for<'a>(
        &self,
        manifests: impl IntoIterator<Item = &'a Path>,
    ) -> Result<Imported, BadInput> {
        let facts = self.import(Prose::Drop)?;
        let had_prose = manifests.into_iter().any(|manifest| {
            let codegen = Codegen::new(manifest).with_model(&facts.name, &facts.text);
            // What is wrong with a manifest is told by those who go on with it.
            let replaced = codegen.replaced_files().unwrap_or_default();
            replaced.iter().any(|file| has_prose(file))
        });
        if had_prose {
            self.import(Prose::Keep)
        } else {
            Ok(facts)
        }
    }
}

fn has_prose(file: &Path) -> bool {
    fs::read_to_string(file).is_ok_and(|text| text.contains("\"smithy.api#documentation\""))
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
            let fetched = botocore::fetch(release)?;
            let found = botocore::find(&fetched.data, service);
            Ok(Source {
                path: found.map_err(|error| BadInput(format!("{release}: {error}")))?,
                _folder: Some(fetched.folder),
            })
        }
        (Some(release), None) => Err(BadInput(format!(
            "{release}: which service? Give its folder: {example}"
        ))),
        (None, Some(service)) => Err(BadInput(if source.exists() {
            format!(
                "{service}: a service is named after botocore==VERSION; {} is a file or folder \
                 that holds one already",
                shown(source)
            )
        } else {
            format!(
                "{}: no such file or folder, and not a release of botocore such as botocore==1.44.8",
                shown(source)
            )
        })),
        (None, None) => Ok(Source {
            path: source.to_owned(),
            _folder: None,
        }),
    }
}
