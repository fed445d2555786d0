//! What crates get compiles without a warning, and is laid out as rustfmt does.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;

use super::*;
use crate::rust;
use crate::wire::BoundCrate;

/// Every capability that the code of a crate can ask for.
fn capabilities() -> BTreeSet<&'static str> {
    let mut all = LIBRARY.implied(&["default"]);
    all.retain(|name| !["default", "sources", "sign"].contains(name));
    all
}

fn support<'a>(capabilities: impl IntoIterator<Item = &'a &'static str>) -> Support {
    let mut uses = Uses::default();
    uses.capabilities.extend(capabilities);
    Support::new(&uses)
}

/// Capabilities that one file mentions: no others can get in each other's way.
fn pairs() -> BTreeSet<(&'static str, &'static str)> {
    let all = capabilities();
    let mut pairs = BTreeSet::new();
    for (_, text) in SOURCES.iter().filter(|(path, _)| *path != "lib.rs") {
        let mentions = |name: &&&str| text.contains(&format!("feature = \"{name}\""));
        let mentioned: Vec<_> = all.iter().filter(mentions).copied().collect();
        for (index, first) in mentioned.iter().enumerate() {
            let others = mentioned[index + 1..].iter();
            pairs.extend(others.map(|second| (*first, *second)));
        }
    }
    pairs
}

#[test]
fn a_crate_depends_on_what_its_capabilities_need_and_a_feature_on_what_it_adds() {
    let features = |support: &Support| support.features()[0].crates.join(" ");
    let nothing = support(&[]);
    assert_eq!(nothing.dependencies(), ["http"]);
    assert_eq!(features(&nothing), "hmac-sha256 percent-encoding zeroize");
    let forms = support(&["form-blob"]);
    assert_eq!(forms.dependencies(), ["base64", "http", "percent-encoding"]);
    assert_eq!(features(&forms), "hmac-sha256 zeroize");
}

#[test]
fn other_crates_that_the_code_names_are_dependencies_too() {
    let mut uses = Uses::default();
    uses.other_crate("quick_xml");
    assert_eq!(Support::new(&uses).dependencies(), ["http", "quick-xml"]);
}

#[test]
#[should_panic(expected = "the support code has no `form::FormReader`")]
fn a_name_that_the_library_does_not_have_is_a_bug() {
    Uses::default().support("form::FormReader");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn what_is_left_is_laid_out_as_rustfmt_does(
        drawn in prop::collection::btree_set(
            prop::sample::select(capabilities().into_iter().collect::<Vec<_>>()), 0..12
        ),
    ) {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "drawn", &support(&drawn));
        let status = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "src/support/mod.rs"])
            .current_dir(folder.path())
            .status();
        prop_assert!(status.unwrap().success());
    }
}

/// Writes a crate that is support code alone, all of it public.
fn write(folder: &Path, name: &str, support: &Support) {
    let plan = BoundCrate::new(name, "0.1.0", &[]).unwrap();
    let files = rust::support_alone(&plan, support).into_iter();
    for (path, text) in files {
        let text = text.replace("\nmod support;", "\npub mod support;");
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_capability_alone_pairs_and_all_compile_without_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut selections: Vec<(String, Vec<&str>)> = vec![
        ("nothing".to_owned(), Vec::new()),
        ("all".to_owned(), capabilities().into_iter().collect()),
    ];
    let alone = capabilities().into_iter();
    selections.extend(alone.map(|name| (name.to_owned(), vec![name])));
    let pairs = pairs().into_iter();
    selections.extend(pairs.map(|(a, b)| (format!("{a}_{b}"), vec![a, b])));
    for (name, capabilities) in &selections {
        write(
            &folder.join("crates").join(name),
            name,
            &support(capabilities),
        );
    }
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that are there without a network.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    check(folder, &["--workspace"]);
    // What signs meets what `sign` is mentioned with.
    let with_sign = ["nothing", "all", "timestamp", "form-text"];
    let packages = with_sign.iter().flat_map(|name| ["--package", name]);
    let arguments: Vec<_> = packages.chain(["--all-features"]).collect();
    check(folder, &arguments);
}

fn check(folder: &Path, arguments: &[&str]) {
    let cargo = env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let status = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--keep-going"])
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-D warnings -C debuginfo=0")
        .status();
    assert!(status.unwrap().success());
}
