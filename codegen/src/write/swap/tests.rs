use std::io;
use std::path::Path;

use insta::assert_snapshot;

use super::super::replace::{Target, replace_all_after};
use super::super::testing::{Bench, files};
use super::super::{Files, WriteError, replace};
use super::{Disk, Place, Staged, take_back};

fn one() -> Files {
    files(&[("src/lib.rs", "// one\n")])
}

fn two() -> Files {
    files(&[("Cargo.toml", "[package]\n"), ("src/iam.rs", "// two\n")])
}

/// A tree with everything that a swap moves, and files beside it.
fn bench() -> Bench {
    let bench = Bench::with(&one());
    bench.write("out/Cargo.lock", "locked");
    bench.write("out/CHANGELOG.md", "# Changelog\n");
    bench.write("out/target/debug/lib", "built");
    bench.write("models/iam.json", "{}");
    bench
}

/// Replaces the folder, its changelog, a file, and makes a folder and a file
/// that were not there; with an error before the step of this number.
fn replace_everything(bench: &Bench, fault: Option<usize>) -> Result<(), WriteError> {
    let at = |path: &str| bench.root().join(path);
    let (out, model) = (bench.out(), at("models/iam.json"));
    let (another, manifest) = (at("a/b/another"), at("a/c/opsmith.toml"));
    let files = two();
    let targets = [
        Target::Folder {
            path: &out,
            files: &files,
            changelog: Some("# Changelog\n\n## 0.2.0\n"),
        },
        Target::File {
            path: &model,
            text: "{ }",
        },
        Target::Folder {
            path: &another,
            files: &files,
            changelog: None,
        },
        Target::File {
            path: &manifest,
            text: "[package]\n",
        },
    ];
    let mut step = 0;
    replace_all_after(&targets, &mut || {
        step += 1;
        if fault == Some(step) {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    })
}

#[test]
fn everything_is_replaced_and_what_stays_stays() {
    let bench = bench();
    replace_everything(&bench, None).expect("our own files");
    assert_eq!(
        bench.paths().join("\n"),
        "a\na/b\na/b/another\na/b/another/.opsmith-files\na/b/another/Cargo.toml\n\
         a/b/another/src\na/b/another/src/iam.rs\na/c\na/c/opsmith.toml\nmodels\n\
         models/iam.json\nout\nout/.opsmith-files\nout/CHANGELOG.md\nout/Cargo.lock\n\
         out/Cargo.toml\nout/src\nout/src/iam.rs\nout/target\nout/target/debug\n\
         out/target/debug/lib"
    );
    assert_eq!(bench.read("models/iam.json"), "{ }");
    assert_eq!(bench.read("out/CHANGELOG.md"), "# Changelog\n\n## 0.2.0\n");
}

#[test]
fn a_fault_before_any_step_leaves_the_tree_as_it_was() {
    let bench = bench();
    let before = bench.tree();
    let mut steps = 0;
    while let Err(error) = replace_everything(&bench, Some(steps + 1)) {
        assert!(error.to_string().contains("no storage space"), "{error}");
        assert_eq!(bench.tree(), before, "step {}", steps + 1);
        steps += 1;
    }
    // Two folders for each of four places; 9 texts and 4 folders that they are
    // in; a copy; and renames: 4 of the first folder, 1 of each other place.
    assert_eq!(steps, 8 + 13 + 1 + 7);
    assert_ne!(bench.tree(), before);
}

#[test]
fn a_fault_while_building_leaves_the_tree_as_it_was() {
    let bench = bench();
    let before = bench.tree();
    let unwritable = files(&[("src/lib.rs", "// two\n"), (&"long".repeat(100), "")]);
    let error = bench.replace(&unwritable).expect_err("too long a name");
    assert!(matches!(
        error,
        WriteError::Io {
            action: "write",
            ..
        }
    ));
    assert_eq!(bench.tree(), before);
}

#[test]
fn a_fault_while_building_takes_back_the_folders_above_a_new_output() {
    let bench = Bench::new();
    bench.write("kept/file", "");
    let out = bench.root().join("kept/a/b/out");
    let unwritable = files(&[(&"long".repeat(100), "")]);
    replace(&out, &unwritable).expect_err("too long a name");
    assert_eq!(bench.paths(), ["kept", "kept/file"]);
}

#[test]
fn what_cannot_be_put_back_is_kept_and_the_error_says_where() {
    let bench = Bench::with(&one());
    let mut fine = || Ok(());
    let mut disk = Disk::new(&mut fine);
    let staging = tempfile::Builder::new()
        .prefix(".opsmith-test")
        .rand_bytes(0)
        .tempdir_in(bench.root())
        .expect("a folder");
    let old = staging.path().join("old");
    disk.rename(bench.out(), old).expect("a rename");
    bench.write("out", "a file that somebody put here meanwhile");
    let mut staged = [Staged {
        place: Place::File(Path::new("any").to_owned(), false, ""),
        staging,
    }];
    let cause = WriteError::io("rename", bench.out())(io::ErrorKind::PermissionDenied.into());
    let error = take_back(&mut disk, cause, &mut staged);
    drop(staged);
    assert_snapshot!(bench.relative(&error), @"
    cannot rename out: permission denied
    out could not be restored: cannot rename .opsmith-test/old: Not a directory (os error 20)
    the missing files are in .opsmith-test
    ");
    assert_eq!(bench.read(".opsmith-test/old/src/lib.rs"), "// one\n");
}

#[test]
fn an_old_folder_that_cannot_be_deleted_is_an_error_that_says_where() {
    let error = WriteError::Leftover {
        path: ".opsmith-test".into(),
        source: io::ErrorKind::ResourceBusy.into(),
    };
    assert_snapshot!(error, @"the new files are in place, but the old ones could not be deleted from .opsmith-test: resource busy");
}
