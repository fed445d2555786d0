//! The list of sources is whole.

use std::fs;
use std::path::{Path, PathBuf};

use crate::sources::SOURCES;

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    });
    files.collect()
}

#[test]
fn every_file_that_can_be_copied_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files: Vec<_> = files(&root)
        .iter()
        .map(|path| {
            path.strip_prefix(&root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/")
        })
        .filter(|path| path != "sources.rs" && !path.starts_with("tests/"))
        .collect();
    files.sort_unstable();
    let listed: Vec<_> = SOURCES.iter().map(|(path, _)| *path).collect();
    assert_eq!(files, listed);
}
