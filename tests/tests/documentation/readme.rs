//! The documents of the repository are true.

use std::fs;

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
fn the_manifest_of_the_readme_is_the_project_s_own() {
    let page = fs::read_to_string(project::root().join("README.md")).unwrap();
    let manifest = fs::read_to_string(project::manifest()).unwrap();
    assert!(page.contains(&format!("```toml\n{manifest}```")));
}
