//! The committed model is the output of the importer.

use std::fs;

use opsmith_codegen::import;
use opsmith_tests::project;

#[test]
#[ignore = "run cargo xtask test"]
fn shared_model_of_iam_imports_to_the_committed_one() {
    let name = "iam-2010-05-08.json";
    let official = project::root().join("../shared/models").join(name);
    let text = fs::read_to_string(&official).unwrap();
    let committed = fs::read_to_string(project::root().join("models").join(name)).unwrap();
    assert!(
        import::facts(&text, &official).unwrap() == committed,
        "run cargo xtask import ../shared/models/{name}"
    );
}
