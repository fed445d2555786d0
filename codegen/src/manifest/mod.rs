//! Reads the manifest, `opsmith.toml`: which crate to write, from which models, with which
//! operations.
//!
//! ```toml
//! [package]
//! name = "aws-operations"
//! version = "0.1.0"
//!
//! [services.iam]                                # becomes the module `iam`
//! models = ["iam-2010-05-08.json"]              # relative to the manifest
//! operations = ["UpdateAccessKey"]              # or "*" for all
//! protocol = "awsQuery"                         # only if the service has several
//!
//! [services.iam.unchecked]                      # constraints that the model has wrong
//! existingUserNameType = "pattern"              # of a shape; or a list, or "*" for all
//! "CreateUserRequest$Path" = ["length", "pattern"] # of a member
//! ```
//!
//! `[package]` also takes `description`, `license`, `authors`, `repository`, `homepage`,
//! `documentation`, `keywords`, `categories` and `publish`, as [Cargo has them][metadata], for the
//! manifest of the crate. What crates.io would refuse is an error, unless `publish` keeps the crate
//! from it. There is no `license-file` or `readme`: the folder of the crate contains only generated
//! files.
//!
//! [metadata]: https://doc.rust-lang.org/cargo/reference/manifest.html
//!
//! `validate` does not check the constraints in `unchecked`, and the documentation says so. The keys
//! are shape ids, relative to the namespace of the service or absolute. The values are `length`,
//! `pattern`, `range`, `uniqueItems` and, for a member that the service requires but whose field is
//! an `Option`, `required`. An entry for a shape counts wherever the shape is used, unless a member
//! has its own constraint instead. An entry for a member counts only there, whether the constraint
//! is the member's or its target's. A constraint that the model does not have is a warning.
//!
//! The order of entries in the file does not matter: services, models and operations are sorted by
//! name, so that moving a line never changes the generated crate.
//!
//! Reading is strict. Every mistake that can be found without opening a model is reported, all of
//! them together, each with file, line and column. An operation that no model has is found when
//! the model is read; [`Manifest::unknown_operation`] makes the error for it.

mod error;
mod names;
mod nearest;
mod package;
mod reader;
mod source;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

pub use error::{ManifestError, ManifestErrors, Problem};
pub(crate) use error::{alternatives, did_you_mean};
pub use nearest::nearest;
pub use package::{Metadata, Package, Publish};
use reader::Reader;
use source::Source;
pub use source::{Located, Location};

use crate::model::Constraint;

/// What `opsmith.toml` asks for, checked.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// The crate to write.
    pub package: Package,
    /// The services it covers: at least one, sorted by module name.
    pub services: Vec<Service>,
    source: Source,
}

/// One `[services.<module>]` table.
#[derive(Clone, Debug)]
pub struct Service {
    /// The Rust module of the service in the generated crate: `snake_case`, no keyword.
    pub module: String,
    /// Where the module is named.
    pub location: Location,
    /// The model files: at least one, sorted by name, each file once.
    pub models: Vec<ModelFile>,
    /// The names of the operations to generate: at least one, sorted, each once; `None` for all
    /// of the service. Not yet checked against the models.
    pub operations: Option<Vec<Located<String>>>,
    /// The protocol to use instead of the one that is preferred. Not yet checked against the
    /// models.
    pub protocol: Option<Located<String>>,
    /// The constraints that are not checked, sorted by shape or member. Not yet checked against
    /// the models.
    pub unchecked: Vec<Unchecked>,
}

/// One entry of `[services.<module>.unchecked]`.
#[derive(Clone, Debug)]
pub struct Unchecked {
    /// The shape or member: `Shape` or `Shape$member`.
    pub part: Located<String>,
    /// The constraints: at least one, sorted, each once; `None` for all.
    pub constraints: Option<Vec<Constraint>>,
}

/// One entry of `models`: a file that exists.
#[derive(Clone, Debug)]
pub struct ModelFile {
    /// The entry as the manifest spells it.
    pub name: String,
    /// The entry joined to the folder of the manifest.
    pub path: PathBuf,
    /// Where the manifest lists it.
    pub location: Location,
}

impl Manifest {
    /// Reads and checks the manifest at `path`.
    ///
    /// Fails with every mistake found: a file that cannot be read, TOML that cannot be parsed,
    /// unknown, missing or repeated keys, wrong types, empty or repeating lists, names that Cargo
    /// or Rust would refuse, models that do not exist.
    pub fn read(path: &Path) -> Result<Self, ManifestErrors> {
        let source = Source::new(path, &read_text(path)?);
        match Reader::new(&source).read() {
            Ok((package, services)) => Ok(Self {
                package,
                services,
                source,
            }),
            Err(errors) => Err(ManifestErrors::sorted(errors)),
        }
    }

    /// The path that the manifest was read from, as it was given.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.source.path
    }

    /// The text of the manifest with another version of the package, and nothing else changed.
    #[must_use]
    pub fn with_version(&self, version: &semver::Version) -> String {
        let text = &self.source.text;
        let root = DeTable::parse(text).ok();
        let value = root.as_ref().and_then(|root| {
            let package = root.get_ref().get("package")?;
            package.get_ref().as_table()?.get("version")
        });
        let mut text = text.clone();
        // A manifest that was read has a version.
        if let Some(value) = value {
            text.replace_range(value.span(), &format!("\"{version}\""));
        }
        text
    }

    /// The error for an operation that the models of its service do not have. `existing` are the
    /// names that they do have, of which the error suggests the nearest.
    #[must_use]
    pub fn unknown_operation<'a>(
        &self,
        operation: &Located<String>,
        existing: impl IntoIterator<Item = &'a str>,
    ) -> ManifestError {
        let problem = Problem::UnknownOperation {
            name: operation.value.clone(),
            nearest: nearest(&operation.value, existing),
        };
        self.error_at(operation.location, problem)
    }

    /// The error for a mistake that only the models show.
    pub(crate) fn error_at(&self, location: Location, problem: Problem) -> ManifestError {
        self.source.error_at(location, problem)
    }
}

fn read_text(path: &Path) -> Result<String, ManifestErrors> {
    let bytes = fs::read(path).map_err(|error| {
        ManifestErrors::from(ManifestError {
            path: path.to_owned(),
            location: None,
            line: None,
            problem: Problem::Unreadable(error),
        })
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let source = Source::new(path, &String::from_utf8_lossy(error.as_bytes()));
        source
            .error_at(source.location(valid), Problem::NotUtf8)
            .into()
    })
}

#[cfg(test)]
mod tests;
