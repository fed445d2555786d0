//! The committed models are the output of the importer.

use std::fs;
use std::path::PathBuf;

use opsmith_codegen::import;
use opsmith_tests::project;

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
