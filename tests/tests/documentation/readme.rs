//! The documents of the repository are true.

use std::fmt::Write as _;
use std::fs;

use opsmith_codegen::Codegen;
use opsmith_tests::project;

/// The blocks of a document that name a file, and those files.
fn blocks(document: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    for part in document.split("<!-- from ").skip(1) {
        let (file, rest) = part
            .split_once(" -->\n```")
            .expect("a block follows the name");
        let (_, rest) = rest.split_once('\n').expect("a block has lines");
        let (block, _) = rest.split_once("\n```").expect("a block ends");
        blocks.push((file.to_owned(), format!("{block}\n")));
    }
    blocks
}

#[test]
fn blocks_that_name_a_file_are_in_it() {
    let page = fs::read_to_string(project::root().join("README.md")).unwrap();
    let blocks = blocks(&page);
    assert_eq!(blocks.len(), 2);
    for (file, block) in blocks {
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        assert!(text.contains(&block), "{file} has no such lines:\n{block}");
    }
}

#[test]
fn the_services_that_the_readme_adds_are_in_one_crate() {
    let page = fs::read_to_string(project::root().join("README.md")).unwrap();
    let mut manifest = fs::read_to_string(project::manifest()).unwrap();
    let (_, services) = page.split_once("```toml\n[services.sts]\n").unwrap();
    let (services, _) = services.split_once("```").unwrap();
    write!(manifest, "\n[services.sts]\n{services}").unwrap();
    let folder = tempfile::tempdir().unwrap();
    for model in project::models() {
        fs::copy(&model, folder.path().join(model.file_name().unwrap())).unwrap();
    }
    let docs = "iam-2010-05-08.docs.json";
    fs::copy(
        project::root().join("models").join(docs),
        folder.path().join(docs),
    )
    .unwrap();
    let file = folder.path().join("opsmith.toml");
    fs::write(&file, manifest).unwrap();
    let generated = Codegen::new(file).without_rustfmt().generate().unwrap();
    let services = generated.services().into_iter();
    let services: Vec<_> = services
        .map(|it| (it.module, it.operations.len()))
        .collect();
    let expected = [("iam", 1), ("sns", 1), ("sts", 2)];
    assert_eq!(
        services,
        expected.map(|(name, count)| (name.to_owned(), count))
    );
}

#[test]
fn the_manifest_of_the_readme_is_the_project_s_own() {
    let page = fs::read_to_string(project::root().join("README.md")).unwrap();
    let manifest = fs::read_to_string(project::manifest()).unwrap();
    assert!(page.contains(&format!("```toml\n{manifest}```")));
}
