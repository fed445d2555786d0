//! Services of botocore, imported and planned.

mod endpoints;
mod official;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use opsmith_codegen::import::{self, ImportError, Prose};
use opsmith_codegen::model::{Model, ShapeId};
use opsmith_codegen::plan::{PlanError, Request};
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::BoundCrate;
use opsmith_tests::python;

/// The folder with botocore's services.
fn data() -> PathBuf {
    let mut python = Command::new(python::interpreter());
    let code = "import botocore; print(botocore.__path__[0], end='')";
    let output = python.args(["-B", "-c", code]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    Path::new(&String::from_utf8(output.stdout).unwrap()).join("data")
}

/// Imports a service of botocore.
fn imported(name: &str) -> Result<Model, ImportError> {
    let folder = data().join(name);
    let imported = import::import(&folder, Prose::Drop)?;
    let text = imported.text.as_str();
    Ok(Model::from_texts([(folder.as_path(), text)]).unwrap_or_else(|error| panic!("{error}")))
}

/// The only service of a model.
fn the_service(model: &Model) -> &ShapeId {
    select::services(model).next().unwrap()
}

/// The names of all operations of a model, sorted.
fn operations(model: &Model) -> Vec<&str> {
    let ids = select::operations(model, the_service(model));
    let mut names: Vec<_> = ids.into_iter().map(ShapeId::name).collect();
    names.sort_unstable();
    names
}

/// Plans these operations of a model.
fn plan(model: &Model, operations: &[&str]) -> Result<BoundCrate, Vec<PlanError>> {
    let selection = Selection::new(model, the_service(model), operations).unwrap();
    let request = Request {
        module: "service",
        model,
        selection: &selection,
    };
    BoundCrate::new("imported", "0.1.0", &[request])
}

/// The operations that cannot be planned, and why.
fn refused(model: &Model) -> BTreeMap<&str, Vec<PlanError>> {
    let operations = operations(model);
    if plan(model, &operations).is_ok() {
        return BTreeMap::new();
    }
    let alone = |name| Some((name, plan(model, &[name]).err()?));
    operations.into_iter().filter_map(alone).collect()
}
