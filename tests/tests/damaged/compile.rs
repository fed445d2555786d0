//! Crates of damaged models, compiled: what parses can still be no program.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use opsmith_tests::{project, seed::seed, workspace};

use crate::case::{Bench, times};
use crate::damage::{Damaged, Part};
use crate::draw::Draw;

/// How many crates are compiled, or `OPSMITH_DAMAGED` times as many.
const CRATES: usize = 8;

/// Writes crates of damaged models into a folder; the damage of each.
fn write(folder: &Path, seed: u64) -> Vec<String> {
    let mut written = Vec::new();
    for case in 0.. {
        let damaged = Damaged::draw(Part::Model, case, &mut Draw::new(seed, case));
        let generated = Bench::new(&damaged).generate().unwrap();
        let Some(generated) = generated else { continue };
        let out = folder.join(format!("damaged-{}", written.len()));
        if generated.write(&out).is_err() {
            // A name that is too long for a file.
            continue;
        }
        rename(&out, written.len());
        written.push(format!(
            "OPSMITH_CASE={case} ({}): {}",
            damaged.kind,
            damaged.what.join("; ")
        ));
        if written.len() == CRATES * times() {
            break;
        }
    }
    written
}

/// Gives a crate a name of its own.
fn rename(out: &Path, index: usize) {
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let name = format!("name = \"damaged-{index}\"");
    fs::write(&manifest, text.replacen("name = \"damaged\"", &name, 1)).unwrap();
}

#[test]
#[ignore = "run cargo xtask test"]
fn crates_of_damaged_models_compile_without_a_warning() {
    let seed = seed();
    let folder = tempfile::tempdir().unwrap();
    let written = write(folder.path(), seed);
    let mut members = String::new();
    for (index, damage) in written.iter().enumerate() {
        println!("damaged-{index}: {damage}");
        writeln!(members, "    \"damaged-{index}\",").unwrap();
    }
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
    fs::write(folder.path().join("Cargo.toml"), workspace).unwrap();
    // The versions that this project has fetched already.
    let lock = folder.path().join("Cargo.lock");
    fs::copy(project::root().join("Cargo.lock"), lock).unwrap();
    let arguments = ["check", "--workspace", "--quiet", "--keep-going"];
    let status = workspace::cargo(folder.path(), &project::scratch("damaged"), &arguments)
        .env("RUSTFLAGS", "-D warnings")
        .status()
        .unwrap();
    assert!(
        status.success(),
        "OPSMITH_SEED={seed}\n{}",
        written.join("\n")
    );
}
