//! Witnesses: programs that use every public item of a crate with its exact types.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use opsmith_codegen::write::Files;
use opsmith_tests::project::{generate, generate_from, root, scratch};
use opsmith_tests::public_items::public_items;
use opsmith_tests::seed::one_of_every;
use opsmith_tests::witness::{Pair, check, uses};

/// The crates of the project's manifests, and one for each model of a feature.
fn crates() -> BTreeMap<String, Files> {
    let manifests = ["models", "tests"];
    let manifests = manifests.map(|folder| {
        let manifest = root().join(folder).join("opsmith.toml");
        (folder.to_owned(), generate(&manifest).files().clone())
    });
    let features = models().into_iter().map(|model| {
        let name = model.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&model).unwrap();
        (name, generate_from(&text, "example", &[]).files().clone())
    });
    manifests.into_iter().chain(features).collect()
}

/// The small models of the generator's features.
fn models() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("codegen/tests/models")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_model = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    };
    paths.filter(is_model).collect()
}

#[test]
fn a_witness_uses_every_public_item() {
    for (name, files) in crates() {
        let uses = uses(&files);
        let lines: BTreeSet<_> = uses.iter().map(|used| used.line.clone()).collect();
        assert_eq!(lines, public_items(&files), "{name}");
        for used in uses {
            assert!(used.code.contains("krate::"), "{name}: {}", used.line);
        }
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_witness_compiles_against_its_own_crate_without_a_warning() {
    let crates: BTreeMap<_, _> = one_of_every(3, crates()).collect();
    let folder = scratch("witness");
    let pairs: Vec<Pair> = crates
        .keys()
        .map(|name| (name.clone(), name.clone()))
        .collect();
    let crates = crates.iter().map(|(name, files)| (name.clone(), files));
    for (pair, complaints) in check(&folder, &crates.collect(), &pairs) {
        assert_eq!(complaints, [], "{}", pair.0);
    }
}

/// A crate with one line less public, for each line that begins with `pub`; types and traits stay,
/// since what names them would not compile.
fn hidden(files: &Files) -> Vec<Files> {
    let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
    let places = sources.flat_map(|(path, text)| {
        let lines = text.lines().enumerate();
        let lines = lines.filter(|(_, line)| {
            let item = line.trim_start().strip_prefix("pub ");
            let stays = ["struct ", "enum ", "trait "];
            item.is_some_and(|item| stays.iter().all(|kind| !item.starts_with(kind)))
        });
        lines.map(move |(number, _)| (path, number))
    });
    places
        .map(|(path, number)| hide(files, path, number))
        .collect()
}

fn hide(files: &Files, path: &str, number: usize) -> Files {
    let mut hidden = Files::new();
    for (other, text) in files.iter() {
        let lines = text.lines().enumerate().map(|(place, line)| {
            let is_hidden = other == path && place == number;
            let line = if is_hidden {
                line.replacen("pub ", "pub(crate) ", 1)
            } else {
                line.to_owned()
            };
            line + "\n"
        });
        hidden.insert(other, lines.collect::<String>()).unwrap();
    }
    hidden
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_witness_misses_an_item_that_is_hidden() {
    let whole = generate(&root().join("models/opsmith.toml"))
        .files()
        .clone();
    let items = public_items(&whole);
    let hidden = one_of_every(4, hidden(&whole));
    let hidden = hidden.map(|files| (&items - &public_items(&files), files));
    // What is public in a private module is no item.
    let hidden = hidden.filter(|(lost, _)| !lost.is_empty());
    let hidden: BTreeMap<_, _> = hidden
        .enumerate()
        .map(|(number, it)| (format!("hidden-{number}"), it))
        .collect();
    let pairs: Vec<Pair> = hidden
        .keys()
        .map(|name| ("whole".to_owned(), name.clone()))
        .collect();
    let crates = hidden
        .iter()
        .map(|(name, (_, files))| (name.clone(), files));
    let crates = crates.chain([("whole".to_owned(), &whole)]);
    let folder = scratch("hidden");
    let found = check(&folder, &crates.collect(), &pairs);
    println!("{} items are hidden", found.len());
    for ((_, name), complaints) in found {
        let lost = &hidden[&name].0;
        let missed = complaints
            .iter()
            .any(|it| it.is_error && lost.contains(&it.item));
        assert!(missed, "{lost:#?}: {complaints:#?}");
    }
}
