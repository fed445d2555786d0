//! From a manifest to files: the stages, one after the other.

mod error;
mod services;
mod unchecked;

use std::path::{Path, PathBuf};

pub use error::Error;
use semver::Version;
pub(crate) use services::{ReadService, Services, the_service};

use crate::manifest::Manifest;
use crate::plan::CratePlan;
use crate::rust;
use crate::support::Support;
use crate::wire::BoundCrate;
use crate::write::{self, Drift, Files, Outcome, WriteError};

/// Generates a crate.
#[derive(Debug, Clone)]
pub struct Codegen {
    manifest: PathBuf,
    rustfmt: bool,
    version: Option<Version>,
    services: Services,
}

/// Which operations of a service are planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operations {
    /// Those that the manifest names; one that the model does not have is an error.
    Named,
    /// Those that the manifest names and the model has. Also ignored are unchecked constraints of
    /// other shapes, and traits that the manifest's other files apply to shapes that a model of
    /// [`with_model`](Codegen::with_model) does not have.
    Known,
    /// All of the model. Traits that other files apply are ignored likewise.
    All,
}

impl Codegen {
    /// Generates the crate of the manifest at this path.
    pub fn new(manifest: impl Into<PathBuf>) -> Self {
        Self {
            manifest: manifest.into(),
            rustfmt: true,
            version: None,
            services: Services::default(),
        }
    }

    /// Does not run `rustfmt`, which takes most of the time: the files have the
    /// same Rust code, formatted only by `prettyplease`.
    #[must_use]
    pub fn without_rustfmt(mut self) -> Self {
        self.rustfmt = false;
        self
    }

    /// Uses this model instead of the manifest's model of the same service. The
    /// service's other files, such as documentation, are still read. `name` is the
    /// model's name in errors.
    #[must_use]
    pub fn with_model(mut self, name: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        self.services.replace(name.into(), text.into());
        self
    }

    /// Gives the crate this version instead of the manifest's.
    #[must_use]
    pub fn with_version(mut self, version: Version) -> Self {
        self.version = Some(version);
        self
    }

    /// Which operations are planned: those that the manifest names, unless
    /// this is called.
    #[must_use]
    pub fn with_operations(mut self, operations: Operations) -> Self {
        self.services.operations = operations;
        self
    }

    /// The files of the manifest that the models of [`with_model`](Self::with_model)
    /// replace, in the order of the calls.
    ///
    /// # Errors
    ///
    /// The manifest is wrong, or has no model of the same service.
    pub fn replaced_files(&self) -> Result<Vec<PathBuf>, Error> {
        self.services.replaced(&Manifest::read(&self.manifest)?)
    }

    /// Reads the manifest and its models, and decides everything about the
    /// crate.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the manifest, wrong with the models, or not
    /// supported.
    pub fn bind(&self) -> Result<BoundCrate, Error> {
        let manifest = Manifest::read(&self.manifest)?;
        let services = self.services.read(&manifest)?;
        let requests: Vec<_> = services.iter().map(ReadService::request).collect();
        let package = &manifest.package;
        let version = self.version.as_ref().unwrap_or(&package.version);
        let bound = BoundCrate::new(&package.name, &version.to_string(), &requests);
        let mut bound = bound.map_err(Error::Plan)?;
        bound.plan.metadata = package.metadata.clone();
        Ok(bound)
    }

    /// Plans the crate, and makes its files in memory. The same input gives
    /// the same files, byte for byte.
    ///
    /// # Errors
    ///
    /// Those of [`bind`](Self::bind); `rustfmt` is needed but missing.
    pub fn generate(&self) -> Result<Generated, Error> {
        let bound = self.bind()?;
        let mut files = Files::new();
        let written = rust::write(&bound, self.rustfmt)?;
        for (path, text) in written.files {
            files.insert(path, text)?;
        }
        let support = written.support;
        Ok(Generated {
            files,
            bound,
            support,
        })
    }
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    files: Files,
    bound: BoundCrate,
    support: Support,
}

impl Generated {
    /// The crate's files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// What callers see of the crate.
    pub fn plan(&self) -> &CratePlan {
        &self.bound.plan
    }

    /// Every decision: the plan, and how it goes over the wire.
    pub fn bound(&self) -> &BoundCrate {
        &self.bound
    }

    /// The support code among the files, and the crates that it needs.
    pub fn support(&self) -> &Support {
        &self.support
    }

    /// Warnings for the user.
    pub fn warnings(&self) -> &[String] {
        &self.bound.plan.warnings
    }

    /// The services, sorted by module, and how much code each is.
    pub fn services(&self) -> Vec<ServiceSummary> {
        let services = self.bound.plan.services.iter();
        let services = services.map(|service| {
            let operations = service.operations.iter();
            let folder = format!("src/{}/", service.module);
            ServiceSummary {
                module: service.module.clone(),
                operations: operations.map(|it| it.name.clone()).collect(),
                lines: self.lines(|path| path.starts_with(&folder)),
            }
        });
        services.collect()
    }

    /// The lines of the files whose path `wanted` accepts.
    pub fn lines(&self, wanted: impl Fn(&str) -> bool) -> usize {
        let files = self.files.iter().filter(|(path, _)| wanted(path));
        files.map(|(_, text)| text.lines().count()).sum()
    }

    /// Replaces a folder with the crate. If that fails, nothing changes.
    ///
    /// # Errors
    ///
    /// The folder cannot be replaced, or contains files that were not generated.
    pub fn write(&self, out: impl AsRef<Path>) -> Result<Outcome, WriteError> {
        write::replace(out.as_ref(), &self.files)
    }

    /// The manifest of the workspace around the crate's folder, and what to add to
    /// its `members`; `None` if nothing is missing.
    pub fn missing_member(&self, out: impl AsRef<Path>) -> Option<(PathBuf, String)> {
        write::missing_member(out.as_ref())
    }

    /// How a folder differs from the crate; empty if it does not.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn compare(&self, out: impl AsRef<Path>) -> Result<Vec<Drift>, WriteError> {
        write::compare(out.as_ref(), &self.files)
    }
}

/// A service of a crate, and how much code it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceSummary {
    /// Its module.
    pub module: String,
    /// The names of its operations in the model, sorted.
    pub operations: Vec<String>,
    /// The lines of its files: all below `src/<module>/`, with documentation and
    /// without support code. For a crate with one operation, this is what
    /// [`Catalog::lines`](crate::catalog::Catalog::lines) says.
    pub lines: usize,
}
