//! The committed models are the output of the importer.

use std::path::PathBuf;
use std::{env, fs};

use opsmith_codegen::import::{self, Prose};
use opsmith_codegen::manifest::Manifest;
use opsmith_tests::project;

use crate::history::cut::cut;

/// The newest official model of a service: that of STS, which says which
/// operations are not signed, is in `services`.
fn official(name: &str) -> PathBuf {
    let shared = project::root().join("../shared");
    let (service, _version) = name.split_once('-').unwrap();
    let newest = shared.join("services").join(service).with_extension("json");
    if newest.exists() {
        newest
    } else {
        shared.join("models").join(name)
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_import_to_the_committed_ones() {
    let models = project::models();
    for committed in &models {
        let name = committed.file_name().unwrap().to_str().unwrap();
        let official = official(name);
        let text = fs::read_to_string(&official).unwrap();
        assert!(
            import::facts(&text, &official).unwrap() == fs::read_to_string(committed).unwrap(),
            "run cargo xtask import {} --out models/{name}",
            official.display()
        );
    }
    assert!(models.len() >= 5, "{models:?}");
}

/// The models that the emulator's tests need have only the operations of their manifest.
#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_cut_to_the_operations_of_a_manifest_are_the_committed_ones() {
    let manifest = Manifest::read(&project::root().join("tests/models/opsmith.toml")).unwrap();
    for service in &manifest.services {
        let operations = service.operations.as_ref().unwrap().iter();
        let operations: Vec<_> = operations.map(|name| name.value.as_str()).collect();
        let [model] = &service.models[..] else {
            panic!("{} has more than one model", service.module);
        };
        let official = project::root().join("../shared/services").join(&model.name);
        let imported = import::import(&official, Prose::Drop).unwrap();
        let imported = cut(&imported.text, &operations);
        if env::var_os("OPSMITH_UPDATE").is_some() {
            fs::write(&model.path, &imported).unwrap();
        }
        assert!(
            imported == fs::read_to_string(&model.path).unwrap(),
            "{} differs",
            model.path.display()
        );
    }
}
