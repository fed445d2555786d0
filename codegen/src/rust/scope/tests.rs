//! The generator names only what the support code has.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::support::Support;

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

/// What is named in `call("…")`, in all files of this folder.
fn named(call: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rust");
    let sources = files(&folder).into_iter();
    let sources = sources.filter(|path| !path.ends_with("tests.rs"));
    let texts = sources.map(|path| fs::read_to_string(path).unwrap());
    let named = texts.flat_map(|text| {
        let calls = text.split(call).skip(1);
        let arguments = calls.map(|rest| rest.trim_start().strip_prefix('"').map(str::to_owned));
        let names = arguments.map(|argument| {
            let argument = argument.unwrap_or_else(|| panic!("{call} without a literal"));
            argument.split('"').next().unwrap_or_default().to_owned()
        });
        names.collect::<Vec<_>>()
    });
    named.collect()
}

/// A name that there is none of panics.
#[test]
fn what_the_generator_names_is_there_with_the_capabilities_that_it_brings() {
    let items = named("scope.support(");
    let methods = [named("scope.method("), named("scope.field(")].concat();
    assert!(items.len() > 30 && methods.len() > 20);
    for path in items.iter().chain(&methods) {
        let mut uses = Uses::default();
        uses.support(path);
        assert!(Support::new(&uses).has(path), "{path}");
    }
    for method in &methods {
        assert!(method.starts_with(char::is_uppercase), "{method}");
    }
}
