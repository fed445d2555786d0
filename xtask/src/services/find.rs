//! The services of a folder.

use std::env;
use std::fs;
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::path::{Path, PathBuf};

use crate::import::botocore::{self, Fetched};
use crate::import::source::release;
use crate::{BadInput, python, shown};

/// A service, before its model is read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Service {
    /// The name of its folder or file, without `.json`.
    pub(super) name: String,
    /// Its folder in botocore, or the file of a Smithy model.
    pub(super) path: PathBuf,
}

/// A folder with services.
pub(super) struct Source {
    /// As a person would write it.
    pub(super) name: String,
    pub(super) folder: PathBuf,
    /// Kept until the models are read.
    _fetched: Option<Fetched>,
}

impl Source {
    /// Finds the folder; that of the botocore in `target/python` if no source is given.
    pub(super) fn find(source: Option<&Path>) -> Result<Self, BadInput> {
        let Some(source) = source else {
            let folder = python::botocore()?.join("data");
            return Ok(Self {
                name: shown(&folder),
                folder,
                _fetched: None,
            });
        };
        if let Some(release) = release(source) {
            let fetched = botocore::fetch(release)?;
            return Ok(Self {
                name: release.to_owned(),
                folder: fetched.data.clone(),
                _fetched: Some(fetched),
            });
        }
        // The package, what pip installed it into, or the folder itself.
        let inner = ["botocore/data", "data"].map(|inner| source.join(inner));
        let folder = inner.into_iter().find(|folder| folder.is_dir());
        Ok(Self {
            name: shown(source),
            folder: folder.unwrap_or_else(|| source.to_owned()),
            _fetched: None,
        })
    }

    /// The services, sorted by name: a folder each, as botocore has them, or a file with a Smithy
    /// model.
    pub(super) fn services(&self) -> Result<Vec<Service>, BadInput> {
        let bad =
            |reason: &dyn std::fmt::Display| BadInput(format!("{}: {reason}", shown(&self.folder)));
        let entries = fs::read_dir(&self.folder).map_err(|error| {
            bad(&format!(
                "{error}; expected a folder of services, such as botocore/data"
            ))
        })?;
        let mut services = Vec::new();
        for entry in entries {
            let path = entry.map_err(|error| bad(&error))?.path();
            services.extend(service(path));
        }
        if services.is_empty() {
            return Err(bad(&"expected folders of botocore, or Smithy models"));
        }
        services.sort();
        Ok(services)
    }
}

/// The service of a folder or file, if it is one.
fn service(path: PathBuf) -> Option<Service> {
    let name = path.file_name()?.to_str()?;
    let name = if path.is_dir() {
        name
    } else {
        // botocore has files of other kinds beside the folders.
        let text = fs::read_to_string(&path).ok()?;
        text.contains("\"smithy\"")
            .then_some(name.strip_suffix(".json")?)?
    };
    Some(Service {
        name: name.to_owned(),
        path,
    })
}

/// Those with these names, or all if there is no name. `source` is where they are from.
pub(super) fn named(
    services: Vec<Service>,
    names: &[String],
    source: &str,
) -> Result<Vec<Service>, BadInput> {
    let known: Vec<_> = services.iter().map(|service| &*service.name).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(BadInput(botocore::unknown(unknown, &known, source)));
    }
    let is_named = |service: &Service| names.is_empty() || names.contains(&service.name);
    Ok(services.into_iter().filter(is_named).collect())
}

/// Some of them, sorted by name: the same for the same seed, whatever others there are.
pub(super) fn draw(mut services: Vec<Service>, count: usize, seed: u64) -> Vec<Service> {
    services.sort_by_cached_key(|service| {
        let mut hasher = DefaultHasher::new();
        (seed, &service.name).hash(&mut hasher);
        hasher.finish()
    });
    services.truncate(count);
    services.sort();
    services
}

/// The seed of `OPSMITH_SEED`, or another one each time.
pub(super) fn seed() -> u64 {
    let seed = env::var("OPSMITH_SEED");
    let seed = seed.ok().and_then(|seed| seed.parse().ok());
    seed.unwrap_or_else(|| RandomState::new().hash_one(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn services(names: &[&str]) -> Vec<Service> {
        let service = |name: &&str| Service {
            name: (*name).to_owned(),
            path: PathBuf::new(),
        };
        names.iter().map(service).collect()
    }

    fn names(services: &[Service]) -> Vec<&str> {
        services.iter().map(|service| &*service.name).collect()
    }

    #[test]
    fn services_are_folders_and_smithy_models() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("botocore/data/iam")).unwrap();
        fs::write(root.join("botocore/data/endpoints.json"), "{}").unwrap();
        fs::write(root.join("botocore/data/sqs.json"), "{\"smithy\": \"2.0\"}").unwrap();
        let data = root.join("botocore/data");
        for given in [root, &root.join("botocore"), &data] {
            let source = Source::find(Some(given)).ok().unwrap();
            assert_eq!(source.folder, data);
            assert_eq!(names(&source.services().ok().unwrap()), ["iam", "sqs"]);
        }
    }

    #[test]
    fn a_folder_without_services_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let source = Source::find(Some(folder.path())).ok().unwrap();
        let Err(BadInput(message)) = source.services() else {
            panic!("it has services");
        };
        assert!(message.ends_with("expected folders of botocore, or Smithy models"));
    }

    #[test]
    fn an_unknown_service_is_refused_with_the_nearest_name() {
        let known = || services(&["iam", "sns", "sqs"]);
        let all = named(known(), &[], "here").ok().unwrap();
        assert_eq!(names(&all), ["iam", "sns", "sqs"]);
        let two = ["sqs", "iam"].map(str::to_owned);
        assert_eq!(
            names(&named(known(), &two, "here").ok().unwrap()),
            ["iam", "sqs"]
        );
        let Err(BadInput(message)) = named(known(), &["sqss".to_owned()], "here") else {
            panic!("there is no such service");
        };
        assert_eq!(
            message,
            "there is no service \"sqss\" among the 3 of here; is it \"sqs\"?"
        );
    }

    #[test]
    fn a_seed_draws_the_same_services_again() {
        let known = || services(&["a", "b", "c", "d", "e", "f"]);
        let first = draw(known(), 3, 1);
        assert_eq!(first.len(), 3);
        assert!(first.is_sorted());
        assert_eq!(draw(known(), 3, 1), first);
        let others = (2..100).map(|seed| draw(known(), 3, seed));
        assert!(others.into_iter().any(|drawn| drawn != first));
        assert_eq!(draw(known(), 7, 1), known());
    }
}
