//! The services of a manifest: models read, operations found.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::unchecked::unchecked;
use super::{Error, Operations};
use crate::manifest::{Located, Manifest, ManifestError, ManifestErrors, Problem, Service};
use crate::model::{self, Model, ModelErrors, ServiceName, ShapeId, Traits, read_files};
use crate::plan::Request;
use crate::select::{self, Selection};
use crate::wire::protocols;

/// What is read, and how it differs from what the manifest says.
#[derive(Debug, Clone)]
pub(crate) struct Services {
    pub(crate) operations: Operations,
    /// Models in memory, which replace the manifest's models of the same service.
    replacements: Vec<Replacement>,
}

#[derive(Debug, Clone)]
struct Replacement {
    name: PathBuf,
    text: String,
    services: Vec<ServiceName>,
}

/// A service, read.
pub(crate) struct ReadService {
    pub(crate) module: String,
    pub(crate) model: Model,
    pub(crate) selection: Selection,
}

impl ReadService {
    /// What is to be planned of it.
    pub(super) fn request(&self) -> Request<'_> {
        Request {
            module: &self.module,
            model: &self.model,
            selection: &self.selection,
        }
    }
}

impl Default for Services {
    fn default() -> Self {
        Self {
            operations: Operations::Named,
            replacements: Vec::new(),
        }
    }
}

impl Services {
    pub(super) fn replace(&mut self, name: PathBuf, text: String) {
        self.replacements.push(Replacement {
            services: model::service_names(&text),
            name,
            text,
        });
    }

    /// Every service of the manifest, or everything that is wrong.
    pub(crate) fn read(&self, manifest: &Manifest) -> Result<Vec<ReadService>, Error> {
        self.replaced(manifest)?;
        let mut services = Vec::new();
        let mut models = Vec::new();
        let mut unknown = Vec::new();
        for service in &manifest.services {
            match self.read_service(manifest, service) {
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

    /// The files that are replaced, in the order of the replacements.
    pub(super) fn replaced(&self, manifest: &Manifest) -> Result<Vec<PathBuf>, Error> {
        if self.replacements.is_empty() {
            return Ok(Vec::new());
        }
        let models = manifest.services.iter().flat_map(|service| &service.models);
        let texts = read_files(models.map(|model| model.path.as_path()))?;
        let find = |replacement: &Replacement| {
            let mut texts = texts.iter();
            let file = texts.find(|(_, text)| replacement.stands_for(text));
            file.map(|(path, _)| (*path).to_owned())
                .ok_or_else(|| Error::NoSuchService {
                    manifest: manifest.path().to_owned(),
                    name: replacement.name.clone(),
                    services: replacement.ids(),
                })
        };
        self.replacements.iter().map(find).collect()
    }

    fn read_service(&self, manifest: &Manifest, service: &Service) -> Result<ReadService, Error> {
        let models = service.models.iter();
        let files: Vec<_> = models.map(|model| model.path.as_path()).collect();
        let texts = read_files(files.iter().copied())?;
        let replacement = |text: &str| {
            let mut replacements = self.replacements.iter();
            replacements.find(|replacement| replacement.stands_for(text))
        };
        let replacements: Vec<_> = texts.iter().map(|(_, text)| replacement(text)).collect();
        let replaced = replacements.iter().copied().flatten().next();
        let texts = texts.iter().zip(replacements);
        let texts = texts.map(
            |((file, text), replacement)| match (replacement, replaced) {
                (Some(it), _) => (it.name.as_path(), Cow::from(&it.text)),
                (None, Some(it)) if self.operations != Operations::Named => {
                    (*file, Cow::from(model::applying_to(&it.text, text)))
                }
                (None, _) => (*file, Cow::from(text)),
            },
        );
        let texts: Vec<_> = texts.collect();
        let model = Model::from_texts(texts.iter().map(|(file, text)| (*file, &**text)))?;
        let id = the_service(&model, &files)?;
        let selection = self.select(manifest, service, &model, &id)?;
        Ok(ReadService {
            module: service.module.clone(),
            model,
            selection,
        })
    }

    fn select(
        &self,
        manifest: &Manifest,
        service: &Service,
        model: &Model,
        id: &ShapeId,
    ) -> Result<Selection, ManifestErrors> {
        let known: Vec<_> = select::operations(model, id);
        let known: Vec<_> = known.into_iter().map(ShapeId::name).collect();
        let listed = match self.operations {
            Operations::All => None,
            Operations::Named | Operations::Known => service.operations.as_ref(),
        };
        let mut names = listed.map_or_else(|| known.clone(), |listed| values(listed));
        if self.operations == Operations::Known {
            names.retain(|name| known.contains(name));
        }
        let mut selection = Selection::new(model, id, &names).map_err(|unknown| {
            let listed = listed.into_iter().flatten();
            let wrong = listed.filter(|name| unknown.contains(&&*name.value));
            let mut errors: Vec<ManifestError> = wrong
                .map(|name| manifest.unknown_operation(name, known.iter().copied()))
                .collect();
            errors.sort_by_key(|error| error.location.map(|at| (at.line, at.column)));
            ManifestErrors(errors)
        })?;
        let known_only = self.operations == Operations::Known;
        selection.protocol = protocol(manifest, service, &model.target(id).traits, known_only)?;
        selection.unchecked = unchecked(manifest, service, (model, id), known_only)?;
        Ok(selection)
    }
}

impl Replacement {
    /// Whether a model is of the same service.
    fn stands_for(&self, text: &str) -> bool {
        let names = model::service_names(text);
        let mut names = names.iter();
        names.any(|name| self.services.iter().any(|own| own.is_of_the_same(name)))
    }

    fn ids(&self) -> Vec<String> {
        self.services.iter().map(|name| name.id.clone()).collect()
    }
}

/// The protocol that the manifest asks for, which a service with these traits must have; passed
/// over where only what is known is wanted.
fn protocol(
    manifest: &Manifest,
    service: &Service,
    traits: &Traits,
    known_only: bool,
) -> Result<Option<String>, ManifestErrors> {
    let Some(Located { value, location }) = &service.protocol else {
        return Ok(None);
    };
    let known = protocols(traits);
    if known.contains(&value.as_str()) {
        return Ok(Some(value.clone()));
    }
    if known_only {
        return Ok(None);
    }
    let name = value.clone();
    let problem = Problem::Protocol { name, known };
    Err(manifest.error_at(*location, problem).into())
}

fn values(names: &[Located<String>]) -> Vec<&str> {
    names.iter().map(|name| name.value.as_str()).collect()
}

/// The one service of a model.
pub(crate) fn the_service(model: &Model, files: &[&Path]) -> Result<ShapeId, Error> {
    let services: Vec<_> = select::services(model).cloned().collect();
    match &services[..] {
        [service] => Ok(service.clone()),
        _ => Err(Error::Services {
            files: files.iter().map(|file| (*file).to_owned()).collect(),
            services,
        }),
    }
}
