//! The folders of the repository.

use std::fs;

use opsmith_tests::project::root;

/// Those at the top, each with what is in it.
const FOLDERS: [&str; 5] = [
    "codegen",   // the generator
    "generated", // the crate that it writes
    "models",    // the models that it reads
    "tests",     // tests from outside, examples among them
    "xtask",     // the project's commands
];

#[test]
fn these_folders_are_at_the_top_and_no_others() {
    let ignored = fs::read_to_string(root().join(".gitignore")).unwrap();
    let is_ignored = |name: &str| ignored.lines().any(|line| line == format!("/{name}"));
    let entries = fs::read_dir(root()).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    let names = folders.map(|folder| folder.file_name().into_string().unwrap());
    let mut names: Vec<_> = names
        .filter(|name| !name.starts_with('.') && !is_ignored(name))
        .collect();
    names.sort_unstable();
    assert_eq!(names, FOLDERS);
}
