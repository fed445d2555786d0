//! What models hold, for people who choose operations.

mod explain;
mod facts;
mod tree;

use std::path::{Path, PathBuf};

use heck::ToSnakeCase;

pub use explain::{ExplainError, Explained, OperationFacts, ShapeFacts};
pub use facts::{Code, Enum, Exception, Member, Structure};
pub use tree::Branch;

use crate::codegen::{Error, Operations, ReadService, Services};
use crate::manifest::{Manifest, nearest};
use crate::model::{Model, ShapeId};
use crate::plan::{PlanError, Request};
use crate::rust::{FormatError, Measure};
use crate::select::{self, Selection};
use crate::wire::BoundCrate;

/// The services of a manifest or of models.
///
/// ```no_run
/// use opsmith_codegen::catalog::Catalog;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let catalog = Catalog::of_manifest("models/opsmith.toml")?;
/// let entries = catalog.matching(&["access-key"]);
/// let lines = catalog.lines(&entries, |_| ())?;
/// for (entry, lines) in entries.iter().zip(lines) {
///     println!("{}: {} shapes, {lines:?} lines", entry.operation, entry.shapes);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Catalog {
    package: String,
    services: Vec<ReadService>,
}

/// An operation of a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The service's module.
    pub service: String,
    /// The operation's name in the model.
    pub operation: String,
    /// How many shapes it uses: its input, output, errors and all that they
    /// contain, without those of Smithy itself.
    pub shapes: usize,
    /// Whether the manifest names it; never without a manifest.
    pub selected: bool,
}

/// An operation that cannot be generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The service's module.
    pub service: String,
    /// The operation's name in the model.
    pub operation: String,
    /// What is not supported; at least one.
    pub errors: Vec<PlanError>,
}

impl Catalog {
    /// Reads a manifest and its models. Unknown operations in it are ignored,
    /// since the catalog is where their names are looked up.
    ///
    /// # Errors
    ///
    /// Everything else that is wrong with the manifest, or with the models.
    pub fn of_manifest(manifest: impl AsRef<Path>) -> Result<Self, Error> {
        let manifest = Manifest::read(manifest.as_ref())?;
        let mut services = Services::default();
        services.operations = Operations::Known;
        Ok(Self {
            services: services.read(&manifest)?,
            package: manifest.package.name,
        })
    }

    /// Reads the model of a service from one file or several. Its module is
    /// named as AWS's SDKs name the service, or else its shape.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the model; no service or several in it.
    pub fn of_model(files: &[PathBuf]) -> Result<Self, Error> {
        let model = Model::read(files)?;
        let ids: Vec<_> = files.iter().map(PathBuf::as_path).collect();
        let id = crate::codegen::the_service(&model, &ids)?;
        let aws = model.target(&id).traits.service.aws.as_ref();
        let name = aws.map_or(id.name(), |aws| &aws.sdk_id);
        let module = name.to_snake_case();
        let selection = select_known(&model, &id, &[]);
        Ok(Self {
            package: "operations".to_owned(),
            services: vec![ReadService {
                module,
                model,
                selection,
            }],
        })
    }

    /// The modules of the services, sorted.
    pub fn modules(&self) -> impl Iterator<Item = &str> {
        self.services.iter().map(|service| service.module.as_str())
    }

    /// The operations whose names contain each of the words, sorted by service and
    /// name; all if there is no word. Case, `-`, `_` and blanks are ignored:
    /// `access-key` finds `CreateAccessKey`.
    pub fn matching<S: AsRef<str>>(&self, words: &[S]) -> Vec<Entry> {
        let words: Vec<_> = words.iter().map(|word| plain(word.as_ref())).collect();
        let matches = |id: &ShapeId| {
            let name = plain(id.name());
            words.iter().all(|word| name.contains(word))
        };
        let services = self.services.iter();
        let entries = services.flat_map(|service| {
            let operations = select::operations(&service.model, &service.selection.service);
            let operations = operations.into_iter().filter(|id| matches(id));
            operations.map(|id| entry(service, id))
        });
        entries.collect()
    }

    /// The names of operations that are similar to the words.
    pub fn nearest<S: AsRef<str>>(&self, words: &[S]) -> Vec<String> {
        let words: String = words.iter().map(|word| plain(word.as_ref())).collect();
        let all = self.matching::<&str>(&[]);
        nearest(&words, all.iter().map(|entry| entry.operation.as_str()))
    }

    /// The lines of the service's files in a crate with only the operation, for each
    /// operation: all below `src/<service>/`, with documentation and without support
    /// code, formatted by `rustfmt`. `None` for an operation that cannot be generated.
    ///
    /// Calls `progress` after each operation with the number of those done.
    ///
    /// # Errors
    ///
    /// `rustfmt` is missing or fails.
    pub fn lines(
        &self,
        entries: &[Entry],
        mut progress: impl FnMut(usize),
    ) -> Result<Vec<Option<usize>>, FormatError> {
        let mut measure = Measure::default();
        let mut planned = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let plan = self
                .service(&entry.service)
                .and_then(|service| self.alone(service, &entry.operation).ok());
            if let Some(plan) = &plan {
                measure.add(plan)?;
            }
            planned.push(plan.is_some());
            progress(index + 1);
        }
        let mut lines = measure.lines()?.into_iter();
        let lines = planned
            .into_iter()
            .map(|planned| planned.then(|| lines.next()).flatten());
        Ok(lines.collect())
    }

    /// The operations that cannot be generated, sorted by service and name. All others of a service
    /// can be generated together.
    pub fn refused(&self) -> Vec<Refused> {
        let services = self.services.iter();
        let refused = services.flat_map(|service| {
            let operations = select::operations(&service.model, &service.selection.service);
            let names: Vec<_> = operations.into_iter().map(ShapeId::name).collect();
            self.refused_of(service, &names)
        });
        refused.collect()
    }

    /// Plans the operations together, and each half of them if that fails: few are refused, so most
    /// are not planned alone.
    fn refused_of(&self, service: &ReadService, names: &[&str]) -> Vec<Refused> {
        let Err(errors) = self.planned(service, names) else {
            return Vec::new();
        };
        match names {
            [] => Vec::new(),
            [name] => vec![Refused {
                service: service.module.clone(),
                operation: (*name).to_owned(),
                errors,
            }],
            _ => {
                let (first, second) = names.split_at(names.len() / 2);
                let mut refused = self.refused_of(service, first);
                refused.extend(self.refused_of(service, second));
                refused
            }
        }
    }

    fn service(&self, module: &str) -> Option<&ReadService> {
        self.services
            .iter()
            .find(|service| service.module == module)
    }

    /// The plan of a crate of one operation alone.
    fn alone(&self, service: &ReadService, operation: &str) -> Result<BoundCrate, Vec<PlanError>> {
        self.planned(service, &[operation])
    }

    /// The plan of a crate of some operations of a service.
    fn planned(&self, service: &ReadService, names: &[&str]) -> Result<BoundCrate, Vec<PlanError>> {
        let mut selection = select_known(&service.model, &service.selection.service, names);
        selection.protocol.clone_from(&service.selection.protocol);
        selection.unchecked = service.selection.unchecked.clone();
        let request = Request {
            module: &service.module,
            model: &service.model,
            selection: &selection,
        };
        BoundCrate::new(&self.package, "0.1.0", &[request])
    }
}

/// Selects operations, as far as the service has them.
fn select_known(model: &Model, service: &ShapeId, names: &[&str]) -> Selection {
    let known = select::operations(model, service);
    let is_known = |name: &&&str| known.iter().any(|id| id.name() == **name);
    let names: Vec<_> = names.iter().filter(is_known).copied().collect();
    match Selection::new(model, service, &names) {
        Ok(selection) => selection,
        Err(unknown) => unreachable!("{unknown:?} were found"),
    }
}

fn entry(service: &ReadService, id: &ShapeId) -> Entry {
    let selection = select_known(&service.model, &service.selection.service, &[id.name()]);
    let own = selection.closure.iter();
    Entry {
        service: service.module.clone(),
        operation: id.name().to_owned(),
        shapes: own.filter(|id| !id.is_of_smithy()).count(),
        selected: service.selection.operations.contains(id),
    }
}

/// A name without what says nothing.
fn plain(text: &str) -> String {
    let letters = text
        .chars()
        .filter(|c| !matches!(c, '-' | '_') && !c.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}
