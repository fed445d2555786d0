//! The crates of all features, built.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::feature::{Feature, Service, generate, models, package};

/// What a user of a generated crate runs.
const COMMANDS: &[&[&str]] = &[
    &["fmt", "--all", "--check"],
    &["build", "--offline", "--workspace", "--keep-going"],
    &[
        "clippy",
        "--offline",
        "--workspace",
        "--keep-going",
        "--all-features",
        "--",
        "-D",
        "warnings",
        // The model of an error with many members is larger than any of AWS's.
        "-A",
        "clippy::result_large_err",
        "-A",
        "clippy::large_enum_variant",
        "-A",
        "clippy::type_complexity",
    ],
    &[
        "test",
        "--offline",
        "--workspace",
        "--doc",
        "--no-fail-fast",
    ],
    &[
        "test",
        "--offline",
        "--workspace",
        "--test",
        "behaviour",
        "--no-fail-fast",
    ],
    &[
        "doc",
        "--offline",
        "--workspace",
        "--no-deps",
        "--keep-going",
        "--all-features",
    ],
];

#[test]
#[ignore = "run cargo xtask test"]
fn every_crate_is_formatted_and_built_tested_and_documented_without_a_warning() {
    let folder = package().join("../target/tmp/features");
    write_workspace(&folder);
    let complaints: Vec<_> = COMMANDS
        .iter()
        .filter_map(|arguments| complaint(&folder, arguments))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A crate for each feature, and one of all together.
fn write_workspace(folder: &Path) {
    let crates = folder.join("crates");
    if crates.exists() {
        fs::remove_dir_all(&crates).unwrap();
    }
    fs::create_dir_all(&crates).unwrap();
    for (name, service) in Service::each_alone() {
        let feature = Feature::of(&name, service);
        let out = crates.join(&feature.name);
        feature.generated.write(&out).unwrap();
        add_tests(&feature, &out);
    }
    let all = generate("all-features", &Service::all());
    all.write(crates.join("all_features")).unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n\
                    [profile.dev]\ndebug = false\nincremental = false\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that are there without a network.
    let lock = package().join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
}

/// Adds what stands beside the model, if there is anything: how the crate
/// behaves.
fn add_tests(feature: &Feature, out: &Path) {
    let tests = models().join(&feature.name).with_extension("rs");
    if tests.exists() {
        fs::create_dir(out.join("tests")).unwrap();
        fs::copy(tests, out.join("tests/behaviour.rs")).unwrap();
        let manifest = out.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        let more = "\n[dev-dependencies]\nallocation-counter = \"0.8\"\n";
        fs::write(&manifest, text + more).unwrap();
    }
}

/// What a command says, unless it has nothing to complain about.
fn complaint(folder: &Path, arguments: &[&str]) -> Option<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .current_dir(folder)
        .args(arguments)
        .env("CARGO_TARGET_DIR", folder.join("target"))
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
