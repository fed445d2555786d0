//! From a manifest to files: the stages, one after the other.

mod unchecked;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::manifest::{Located, Manifest, ManifestError, ManifestErrors, Service};
use crate::model::{Model, ModelErrors, ShapeId};
use crate::plan::{CratePlan, PlanError, Request};
use crate::rust::{self, FormatError};
use crate::select::{self, Selection};
use crate::shown::{self, shown};
use crate::write::{self, Drift, Files, Outcome, WriteError};

/// Generates a crate.
#[derive(Debug, Clone)]
pub struct Codegen {
    manifest: PathBuf,
    rustfmt: bool,
}

impl Codegen {
    /// Generates what the manifest at this path says.
    pub fn new(manifest: impl Into<PathBuf>) -> Self {
        Self {
            manifest: manifest.into(),
            rustfmt: true,
        }
    }

    /// Leaves `rustfmt` out, which takes most of the time: the files are the
    /// same Rust, laid out by `prettyplease` alone.
    #[must_use]
    pub fn without_rustfmt(mut self) -> Self {
        self.rustfmt = false;
        self
    }

    /// Reads the manifest and its models, and makes the crate's files in
    /// memory. The same input gives the same files, byte for byte.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the manifest, or with the models, or not
    /// supported, together; `rustfmt` missing where it is not left out.
    pub fn generate(&self) -> Result<Generated, Error> {
        let manifest = Manifest::read(&self.manifest)?;
        let services = read_services(&manifest)?;
        let requests: Vec<_> = services
            .iter()
            .map(|(module, model, selection)| Request {
                module,
                model,
                selection,
            })
            .collect();
        let package = &manifest.package;
        let plan = CratePlan::new(&package.name, &package.version.to_string(), &requests)
            .map_err(Error::Plan)?;
        let mut files = Files::new();
        for (path, text) in rust::files(&plan, self.rustfmt)? {
            files.insert(path, text)?;
        }
        Ok(Generated { files, plan })
    }
}

type ReadService = (String, Model, Selection);

fn read_services(manifest: &Manifest) -> Result<Vec<ReadService>, Error> {
    let mut services = Vec::new();
    let mut models = Vec::new();
    let mut unknown = Vec::new();
    for service in &manifest.services {
        match read_service(manifest, service) {
            Ok(service) => services.push(service),
            Err(Error::Models(errors)) => models.extend(errors.0),
            Err(Error::Manifest(errors)) => unknown.extend(errors.0),
            Err(other) => return Err(other),
        }
    }
    if !models.is_empty() {
        return Err(Error::Models(ModelErrors(models)));
    }
    if unknown.is_empty() {
        Ok(services)
    } else {
        Err(Error::Manifest(ManifestErrors(unknown)))
    }
}

fn read_service(manifest: &Manifest, service: &Service) -> Result<ReadService, Error> {
    let files: Vec<_> = service
        .models
        .iter()
        .map(|model| model.path.clone())
        .collect();
    let model = Model::read(&files)?;
    let id = the_service(&model, &files)?;
    let known: Vec<_> = select::operations(&model, &id);
    let known: Vec<_> = known.into_iter().map(ShapeId::name).collect();
    let listed = service.operations.as_ref();
    let names = listed.map_or_else(|| known.clone(), |listed| values(listed));
    let mut selection = Selection::new(&model, &id, &names).map_err(|unknown| {
        let listed = listed.into_iter().flatten();
        let wrong = listed.filter(|name| unknown.contains(&&*name.value));
        let mut errors: Vec<ManifestError> = wrong
            .map(|name| manifest.unknown_operation(name, known.iter().copied()))
            .collect();
        errors.sort_by_key(|error| error.location.map(|at| (at.line, at.column)));
        ManifestErrors(errors)
    })?;
    selection.unchecked = unchecked::unchecked(manifest, &service.unchecked, &model, &id)?;
    Ok((service.module.clone(), model, selection))
}

fn values(names: &[Located<String>]) -> Vec<&str> {
    names.iter().map(|name| name.value.as_str()).collect()
}

/// The one service of a model.
fn the_service(model: &Model, files: &[PathBuf]) -> Result<ShapeId, Error> {
    let services: Vec<_> = select::services(model).cloned().collect();
    match &services[..] {
        [service] => Ok(service.clone()),
        _ => Err(Error::Services {
            files: files.to_vec(),
            services,
        }),
    }
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    files: Files,
    plan: CratePlan,
}

impl Generated {
    /// The crate's files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Every decision behind them.
    pub fn plan(&self) -> &CratePlan {
        &self.plan
    }

    /// What a person should know.
    pub fn warnings(&self) -> &[String] {
        &self.plan.warnings
    }

    /// The operations, and how much code each is.
    pub fn operations(&self) -> Vec<OperationSummary> {
        let services = self.plan.services.iter();
        let operations = services.flat_map(|service| {
            service
                .operations
                .iter()
                .map(move |operation| (service, operation))
        });
        operations
            .map(|(service, operation)| {
                let file = operation.module.trim_start_matches("r#");
                let path = format!("src/{}/{file}.rs", service.module);
                OperationSummary {
                    service: service.module.clone(),
                    name: operation.name.clone(),
                    lines: self.lines(|name| name == path),
                }
            })
            .collect()
    }

    /// The lines of the files whose path is wanted.
    pub fn lines(&self, wanted: impl Fn(&str) -> bool) -> usize {
        let files = self.files.iter().filter(|(path, _)| wanted(path));
        files.map(|(_, text)| text.lines().count()).sum()
    }

    /// Replaces a folder by the crate, whole or not at all.
    ///
    /// # Errors
    ///
    /// The folder cannot be replaced, or holds files that were not generated;
    /// it is as it was.
    pub fn write(&self, out: impl AsRef<Path>) -> Result<Outcome, WriteError> {
        write::replace(out.as_ref(), &self.files)
    }

    /// The manifest of the workspace around the crate's folder, and what to
    /// add to its `members`; nothing where nothing is missing.
    pub fn missing_member(&self, out: impl AsRef<Path>) -> Option<(PathBuf, String)> {
        write::missing_member(out.as_ref())
    }

    /// How a folder differs from the crate: nothing where it does not.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn compare(&self, out: impl AsRef<Path>) -> Result<Vec<Drift>, WriteError> {
        write::compare(out.as_ref(), &self.files)
    }
}

/// An operation, and how much code it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationSummary {
    /// The service's module.
    pub service: String,
    /// The operation's name in the model.
    pub name: String,
    /// The lines of its file.
    pub lines: usize,
}

/// Why a crate could not be generated.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The manifest is wrong.
    Manifest(ManifestErrors),
    /// A model is wrong.
    Models(ModelErrors),
    /// Files hold no service, or several.
    Services {
        /// The files.
        files: Vec<PathBuf>,
        /// The services in them.
        services: Vec<ShapeId>,
    },
    /// Something is not supported.
    Plan(Vec<PlanError>),
    /// The crate could not be formatted.
    Format(FormatError),
    /// A file cannot stand in the output folder.
    File(WriteError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Manifest(errors) => errors.fmt(f),
            Self::Models(errors) => errors.fmt(f),
            Self::Services { files, services } => {
                let files: Vec<_> = files
                    .iter()
                    .map(|file| file.display().to_string())
                    .collect();
                let services: Vec<_> = services.iter().map(ShapeId::as_str).collect();
                write!(f, "{}: expected one service, found ", files.join(", "))?;
                if services.is_empty() {
                    f.write_str("none")
                } else {
                    f.write_str(&shown(services.join(", ")))
                }
            }
            Self::Plan(errors) => shown::errors(f, errors, "\n"),
            Self::Format(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<ManifestErrors> for Error {
    fn from(errors: ManifestErrors) -> Self {
        Self::Manifest(errors)
    }
}

impl From<ModelErrors> for Error {
    fn from(errors: ModelErrors) -> Self {
        Self::Models(errors)
    }
}

impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        Self::Format(error)
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        Self::File(error)
    }
}
