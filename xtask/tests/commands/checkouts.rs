//! Checkouts with the same `CARGO_TARGET_DIR` share this program. It works on the checkout where
//! cargo runs it, whichever one it was compiled in.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::project::{MANIFEST, MODEL};

/// The folders of manifests, and of their crates.
const CRATES: [(&str, &str); 3] = [
    ("models", "generated"),
    ("tests/models", "tests/json-operations"),
    ("tests", "tests/operations"),
];

/// Another checkout, whose crates are not generated yet.
fn checkout() -> TempDir {
    let checkout = tempfile::tempdir().unwrap();
    for (folder, _) in CRATES {
        let folder = checkout.path().join(folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("opsmith.toml"), MANIFEST).unwrap();
        fs::write(folder.join("model.json"), MODEL).unwrap();
    }
    checkout
}

/// The exit code of `cargo xtask codegen` with these options. `from` is where cargo was called;
/// cargo says by a variable where the package is that it runs.
fn codegen(checkout: &Path, from: &Path, options: &[&str]) -> Option<i32> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("codegen")
        .args(options)
        .current_dir(from)
        .env("CARGO_MANIFEST_DIR", checkout.join("xtask"));
    command.output().unwrap().status.code()
}

#[test]
fn codegen_writes_into_the_checkout_where_cargo_runs_it() {
    let (one, other) = (checkout(), checkout());
    let one = one.path();
    // From a folder of the checkout, and from one outside.
    assert_eq!(codegen(one, &one.join("tests"), &["--check"]), Some(1));
    assert_eq!(codegen(one, other.path(), &[]), Some(0));
    assert_eq!(codegen(one, other.path(), &["--check"]), Some(0));
    for (_, generated) in CRATES {
        assert!(one.join(generated).join("src/lib.rs").exists());
        assert!(!other.path().join(generated).exists());
    }
}

#[test]
fn without_cargo_the_working_directory_is_the_checkout() {
    let checkout = checkout();
    let ended = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .current_dir(checkout.path())
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert!(checkout.path().join("generated/src/lib.rs").exists());
}
