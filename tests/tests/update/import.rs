//! The committed models are the output of the importer.

use std::fs;

use opsmith_codegen::import;
use opsmith_tests::project;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_import_to_the_committed_ones() {
    let models = project::models();
    for committed in &models {
        let name = committed.file_name().unwrap().to_str().unwrap();
        let official = project::root().join("../shared/models").join(name);
        let text = fs::read_to_string(&official).unwrap();
        assert!(
            import::facts(&text, &official).unwrap() == fs::read_to_string(committed).unwrap(),
            "run cargo xtask import ../shared/models/{name}"
        );
    }
    assert!(models.len() >= 5, "{models:?}");
}
