//! What the tables of the manifest mean. Reading goes on after a mistake, so that all mistakes
//! are reported together.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::names::module_name_fault;
use super::source::Source;
use super::table::Table;
use super::{
    Located, Location, ManifestError, ModelFile, Package, Problem, Service, Unchecked, nearest,
};
use crate::model::Constraint;

/// What the `toml` crate says of a key or table that is given twice.
const DUPLICATE_KEY: &str = "duplicate key";

/// The value that selects all operations.
const ALL: &str = "*";

pub(super) struct Reader<'s> {
    source: &'s Source,
    errors: Vec<ManifestError>,
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s Source) -> Self {
        Self {
            source,
            errors: Vec::new(),
        }
    }

    pub(super) fn report(&mut self, location: Location, problem: Problem) {
        self.errors.push(self.source.error_at(location, problem));
    }

    pub(super) fn location(&self, offset: usize) -> Location {
        self.source.location(offset)
    }

    /// The package and the services, sorted; or every mistake.
    pub(super) fn read(mut self) -> Result<(Package, Vec<Service>), Vec<ManifestError>> {
        let (root, errors) = DeTable::parse_recoverable(&self.source.text);
        if self.syntax(&errors)
            && let Some(manifest) = self.root(root.get_ref())
            && self.errors.is_empty()
        {
            return Ok(manifest);
        }
        Err(self.errors)
    }

    /// Reports what the parser found. `false` if what it made of the text is not worth reading on:
    /// one slip in the syntax makes it stumble several times, so only the first place is reported.
    /// A key that is given twice disturbs nothing.
    fn syntax(&mut self, errors: &[toml::de::Error]) -> bool {
        let offset = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
        let (duplicates, others): (Vec<_>, Vec<_>) = errors
            .iter()
            .partition(|error| error.message() == DUPLICATE_KEY);
        for error in duplicates {
            let key = error.span().and_then(|span| self.source.text.get(span));
            let key = key.unwrap_or_default().to_owned();
            self.report(self.location(offset(error)), Problem::DuplicateKey(key));
        }
        let first = others.into_iter().min_by_key(|error| offset(error));
        if let Some(error) = first {
            let message = error.message().to_owned();
            self.report(self.location(offset(error)), Problem::Syntax(message));
        }
        first.is_none()
    }

    fn root(&mut self, entries: &DeTable<'_>) -> Option<(Package, Vec<Service>)> {
        let root = Table::root(entries, &["package", "services"], self);
        let package = root.table("package", self);
        let services = root.table("services", self);
        let package = package.and_then(|table| self.package(table));
        let services = services.map(|table| self.services(&table));
        Some((package?, services?))
    }

    fn services(&mut self, table: &Table<'_>) -> Vec<Service> {
        table.needs_an_entry("service", self);
        let mut services: Vec<Service> = table
            .keys(self)
            .into_iter()
            .filter_map(|module| self.service(table, module))
            .collect();
        // The `toml` crate sorts too, unless another crate of the build asks it not to.
        services.sort_by(|a, b| a.module.cmp(&b.module));
        services
    }

    fn service(&mut self, services: &Table<'_>, module: Located<String>) -> Option<Service> {
        if let Some(reason) = module_name_fault(&module.value) {
            let name = module.value.clone();
            self.report(module.location, Problem::ModuleName { name, reason });
        }
        let table = services
            .table(&module.value, self)?
            .with_keys(&["models", "operations", "protocol", "unchecked"], self);
        let models = table.strings("models", "file", self);
        let operations = if table.is("operations", ALL) {
            None
        } else {
            let operations = table.strings("operations", "operation", self);
            Some(self.operations(operations))
        };
        let protocol = table.optional_string("protocol", self);
        let unchecked = table.optional_table("unchecked", self);
        Some(Service {
            module: module.value,
            location: module.location,
            models: self.models(models),
            operations,
            protocol,
            unchecked: unchecked.map_or_else(Vec::new, |table| self.unchecked(&table)),
        })
    }

    fn unchecked(&mut self, table: &Table<'_>) -> Vec<Unchecked> {
        table.needs_an_entry("shape or member", self);
        let mut unchecked = Vec::new();
        for part in table.keys(self) {
            let constraints = if table.is(&part.value, ALL) {
                None
            } else {
                let words = table.one_or_more(&part.value, "constraint", self);
                Some(self.constraints(words))
            };
            unchecked.push(Unchecked { part, constraints });
        }
        unchecked.sort_by(|a, b| a.part.value.cmp(&b.part.value));
        unchecked
    }

    fn constraints(&mut self, words: Vec<Located<String>>) -> Vec<Constraint> {
        let mut seen = BTreeMap::new();
        let mut constraints = Vec::new();
        for word in words {
            if let Some(constraint) = Constraint::named(&word.value) {
                self.once(&mut seen, constraint, &word);
                constraints.push(constraint);
            } else {
                let known = Constraint::ALL.map(Constraint::name);
                let problem = Problem::UnknownConstraint {
                    nearest: nearest(&word.value, known),
                    name: word.value,
                };
                self.report(word.location, problem);
            }
        }
        constraints.sort_unstable();
        constraints
    }

    fn operations(&mut self, mut operations: Vec<Located<String>>) -> Vec<Located<String>> {
        let mut seen = BTreeMap::new();
        for operation in &operations {
            if operation.value.contains('*') {
                let name = operation.value.clone();
                self.report(operation.location, Problem::Pattern { name });
            }
            self.once(&mut seen, operation.value.clone(), operation);
        }
        operations.sort_by(|a, b| a.value.cmp(&b.value));
        operations
    }

    fn models(&mut self, entries: Vec<Located<String>>) -> Vec<ModelFile> {
        let folder = self.source.path.parent().unwrap_or(Path::new(""));
        let mut seen = BTreeMap::new();
        let mut models = Vec::new();
        for entry in entries {
            let path = folder.join(&entry.value);
            match find_model(folder, &entry.value) {
                // Two spellings of one file are one file.
                Ok(file) => self.once(&mut seen, file, &entry),
                Err(problem) => self.report(entry.location, problem),
            }
            models.push(ModelFile {
                name: entry.value,
                path,
                location: entry.location,
            });
        }
        models.sort_by(|a, b| a.name.cmp(&b.name));
        models
    }

    /// Reports `entry` if its `key` was seen before.
    fn once<K: Ord>(&mut self, seen: &mut BTreeMap<K, Location>, key: K, entry: &Located<String>) {
        let first = *seen.entry(key).or_insert(entry.location);
        if first != entry.location {
            let name = entry.value.clone();
            self.report(entry.location, Problem::Repeated { name, first });
        }
    }
}

/// The one path of the model file that the manifest calls `name`.
fn find_model(folder: &Path, name: &str) -> Result<PathBuf, Problem> {
    match fs::canonicalize(folder.join(name)) {
        Ok(file) if file.is_file() => Ok(file),
        Ok(_) => Err(Problem::ModelNotAFile {
            name: name.to_owned(),
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Problem::MissingModel {
            name: name.to_owned(),
            nearest: nearest_models(folder, name),
        }),
        Err(reason) => Err(Problem::UnreadableModel {
            name: name.to_owned(),
            reason,
        }),
    }
}

/// The JSON files beside the missing file `name` that it resembles, spelt as the manifest would.
fn nearest_models(folder: &Path, name: &str) -> Vec<String> {
    let (subfolder, file) = name
        .rfind('/')
        .map_or(("", name), |slash| name.split_at(slash + 1));
    let beside = Path::new(".").join(folder).join(subfolder);
    // A folder that cannot be listed has nothing to suggest; the error is the missing file.
    let models: Vec<String> = fs::read_dir(beside)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|model| Some(model.strip_suffix(".json")?.to_owned()))
        .collect();
    // The ending that all have in common would make any two names similar.
    let stem = file.strip_suffix(".json").unwrap_or(file);
    nearest(stem, models.iter().map(String::as_str))
        .into_iter()
        .map(|model| format!("{subfolder}{model}.json"))
        .collect()
}
