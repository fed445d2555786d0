//! Crates of damaged models, compiled: what parses can still be no program.

use std::fs;
use std::path::Path;

use opsmith_tests::{seed::seed, workspace};

use crate::damaged::case::{Bench, times};
use crate::damaged::damage::{Damaged, Part};
use crate::damaged::draw::Draw;

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
    let members = written.iter().enumerate().map(|(index, damage)| {
        println!("damaged-{index}: {damage}");
        format!("damaged-{index}")
    });
    workspace::write(folder.path(), &members.collect::<Vec<_>>());
    let arguments = ["check", "--workspace", "--keep-going"];
    let output = workspace::cargo(folder.path(), &arguments).output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("warning"),
        "OPSMITH_SEED={seed}\n{}\n{said}",
        written.join("\n")
    );
}
