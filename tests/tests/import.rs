//! The committed models are the output of the importer.

use std::fs;

use opsmith_codegen::import;
use opsmith_tests::project;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_models_import_to_the_committed_ones() {
    let mut models = 0;
    for entry in fs::read_dir(project::root().join("models")).unwrap() {
        let committed = entry.unwrap().path();
        let name = committed.file_name().unwrap().to_str().unwrap();
        // The manifest, and sentences of our own, are not imported.
        if name == "opsmith.toml" || name.contains(".docs.") {
            continue;
        }
        let official = project::root().join("../shared/models").join(name);
        let text = fs::read_to_string(&official).unwrap();
        assert!(
            import::facts(&text, &official).unwrap() == fs::read_to_string(&committed).unwrap(),
            "run cargo xtask import ../shared/models/{name}"
        );
        models += 1;
    }
    assert!(models >= 4, "{models}");
}
