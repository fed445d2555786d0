//! The official models.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use opsmith_codegen::model::{Member, Model, Operation, Shape, ShapeId, ShapeKind};
use opsmith_codegen::select;
use opsmith_tests::project;

/// How many operations the services have together.
pub(crate) const OPERATIONS: usize = 386;

/// A service.
pub(crate) struct Official {
    /// What botocore and the manifest call it: `iam`.
    pub(crate) name: String,
    /// The file of its model.
    pub(crate) file: PathBuf,
    pub(crate) model: Model,
    pub(crate) service: ShapeId,
}

impl Official {
    /// The operations, sorted by name.
    pub(crate) fn operations(&self) -> Vec<(&str, &Operation)> {
        let ids = select::operations(&self.model, &self.service).into_iter();
        let operations = ids.map(|id| match &self.model.target(id).kind {
            ShapeKind::Operation(operation) => (id.name(), operation),
            _ => unreachable!("`{id}` is an operation"),
        });
        let mut operations: Vec<_> = operations.collect();
        operations.sort_unstable_by_key(|(name, _)| *name);
        operations
    }

    /// The errors of an operation, those of its service among them.
    pub(crate) fn errors<'a>(&'a self, operation: &'a Operation) -> Vec<(&'a ShapeId, &'a Shape)> {
        let ShapeKind::Service(service) = &self.model.target(&self.service).kind else {
            unreachable!("`{}` is a service", self.service);
        };
        let ids = operation.errors.iter().chain(&service.errors);
        ids.map(|id| (id, self.model.target(id))).collect()
    }
}

/// Whether a member of a shape is what an error says to people.
pub(crate) fn is_message(shape: &Shape, member: &Member) -> bool {
    shape.traits.error.fault.is_some() && member.name.eq_ignore_ascii_case("message")
}

/// Those of `../shared/models`, sorted by name.
pub(crate) static SERVICES: LazyLock<Vec<Official>> = LazyLock::new(|| {
    let folder = project::root().join("../shared/models");
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries.map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == "json"));
    let mut services: Vec<_> = files.map(read).collect();
    services.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    services
});

fn read(file: PathBuf) -> Official {
    let file = fs::canonicalize(file).unwrap();
    let model = Model::read(std::slice::from_ref(&file)).unwrap_or_else(|error| panic!("{error}"));
    let service = select::services(&model).next().unwrap().clone();
    let name = file.file_stem().unwrap().to_str().unwrap();
    // `sts-2011-06-15`
    let (name, _version) = name.split_once('-').unwrap();
    Official {
        name: name.to_owned(),
        file,
        service,
        model,
    }
}
