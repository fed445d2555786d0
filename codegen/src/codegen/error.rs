//! Why a crate could not be generated.

use std::fmt;
use std::path::PathBuf;

use crate::display::{self, display};
use crate::manifest::ManifestErrors;
use crate::model::{ModelErrors, ShapeId};
use crate::plan::PlanError;
use crate::rust::FormatError;
use crate::write::WriteError;

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
    /// A model is not of a service in the manifest.
    NoSuchService {
        /// The manifest.
        manifest: PathBuf,
        /// The model.
        name: PathBuf,
        /// The services in it.
        services: Vec<String>,
    },
    /// Something is not supported.
    Plan(Vec<PlanError>),
    /// The crate could not be formatted.
    Format(FormatError),
    /// A file cannot be in the output folder.
    File(WriteError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Manifest(errors) => errors.fmt(f),
            Self::Models(errors) => errors.fmt(f),
            Self::Services { files, services } => {
                let services: Vec<_> = services.iter().map(ShapeId::as_str).collect();
                write!(f, "{}: expected one service, found ", display::paths(files))?;
                if services.is_empty() {
                    f.write_str("none")
                } else {
                    f.write_str(&display(services.join(", ")))
                }
            }
            Self::NoSuchService {
                manifest,
                name,
                services,
            } => {
                let (manifest, name) = (display::path(manifest), display::path(name));
                if services.is_empty() {
                    return write!(f, "{name}: expected a model that has a service");
                }
                let services = display(services.join(", "));
                write!(
                    f,
                    "{manifest} has no model of {services}, the service of {name}"
                )
            }
            Self::Plan(errors) => display::errors(f, errors, "\n"),
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
