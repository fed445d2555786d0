//! The crates of all features, built.

use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::feature::{Feature, Service, generate, package};
use crate::our_names::our_names;
use crate::seed::one_of_every;

/// The package with all features, a module for each.
const ALL: &str = "all-features";

/// One of so many crates of one feature is seen by clippy and rustdoc, which take longer for each
/// than the compiler.
const DRAWN: usize = 6;

/// What a user of a generated crate runs. All crates are checked, with and without their own
/// features; the tests of documentation and of behaviour are built for the crate of all.
const COMMANDS: &[&[&str]] = &[
    &["fmt", "--all", "--check"],
    &["check", "--offline", "--workspace", "--keep-going"],
    &[
        "check",
        "--offline",
        "--workspace",
        "--keep-going",
        "--all-features",
    ],
    &[
        "test",
        "--offline",
        "--package",
        ALL,
        "--all-features",
        "--no-fail-fast",
    ],
];

/// What is run for the crate of all and for those that are drawn, which `--package` names.
const COMMANDS_FOR_DRAWN: &[(&[&str], &[&str])] = &[
    (
        &["clippy", "--offline", "--keep-going", "--all-features"],
        &[
            "--",
            // The model of an error with many members is larger than any of AWS's.
            "-A",
            "clippy::result_large_err",
            "-A",
            "clippy::large_enum_variant",
            "-A",
            "clippy::type_complexity",
        ],
    ),
    (
        &[
            "doc",
            "--offline",
            "--keep-going",
            "--all-features",
            "--no-deps",
        ],
        &[],
    ),
];

#[test]
#[ignore = "run cargo xtask test"]
fn every_crate_is_formatted_and_built_tested_and_documented_without_a_warning() {
    let folder = package().join("../target/tmp/features");
    let packages = write_workspace(&folder);
    let drawn = one_of_every(DRAWN, &packages);
    let drawn = drawn.map(String::as_str).chain([ALL]);
    let drawn: Vec<_> = drawn.flat_map(|package| ["--package", package]).collect();
    let commands = COMMANDS.iter().map(|arguments| arguments.to_vec());
    let for_drawn = COMMANDS_FOR_DRAWN
        .iter()
        .map(|(arguments, more)| [arguments, &*drawn, more].concat());
    let complaints: Vec<_> = commands
        .chain(for_drawn)
        .filter_map(|arguments| complaint(&folder, &arguments))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A crate for each feature, one of all together, and one of models that use
/// the same names as these; the packages of the first.
fn write_workspace(folder: &Path) -> Vec<String> {
    let crates = folder.join("crates");
    if crates.exists() {
        fs::remove_dir_all(&crates).unwrap();
    }
    fs::create_dir_all(&crates).unwrap();
    let mut packages = Vec::new();
    for (name, service) in Service::each_alone() {
        let feature = Feature::of(&name, service);
        feature.generated.write(crates.join(&feature.name)).unwrap();
        packages.push(feature.name.replace('_', "-"));
    }
    let (all, generated) = (crates.join("all_features"), generate(ALL, &Service::all()));
    generated.write(&all).unwrap();
    add_tests(&all);
    our_names(&generated)
        .write(crates.join("our_names"))
        .unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n\
                    [profile.dev]\ndebug = false\nincremental = false\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that are there without a network.
    let lock = package().join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    packages
}

/// Adds what stands beside the models, how their crates behave, as one test program: a module for
/// each, where the module of the service is in place of the crate.
fn add_tests(all: &Path) {
    let tests = all.join("tests/behaviour");
    fs::create_dir_all(&tests).unwrap();
    let mut main = "//! How the crates of features behave.\n\n".to_owned();
    for Service { module, model, .. } in Service::all() {
        let Ok(text) = fs::read_to_string(model.with_extension("rs")) else {
            continue;
        };
        let text = text
            .replace(
                &format!("use {module}::example::"),
                &format!("use all_features::{module}::"),
            )
            .replace(&format!("use {module}::"), "use all_features::");
        fs::write(tests.join(format!("{module}.rs")), text).unwrap();
        // Its imports are in the order of their old names.
        writeln!(main, "#[rustfmt::skip]\nmod {module};").unwrap();
    }
    let main_file = tests.join("main.rs");
    fs::write(&main_file, main).unwrap();
    // Another name of the crate is another order of declarations.
    let status = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .arg(main_file)
        .status();
    assert!(status.unwrap().success());
    let manifest = all.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let more = "\n[dev-dependencies]\nallocation-counter = \"0.8\"\n";
    fs::write(&manifest, text + more).unwrap();
}

/// What a command says, unless it has nothing to complain about.
fn complaint(folder: &Path, arguments: &[&str]) -> Option<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .current_dir(folder)
        .args(arguments)
        .env("CARGO_TARGET_DIR", folder.join("../target"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TERM_QUIET", "true")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() && !said.contains("warning") {
        return None;
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    let command = arguments.join(" ");
    Some(format!(
        "cargo {command}: {}\n{printed}{said}",
        output.status
    ))
}
