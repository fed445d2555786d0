use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use super::super::testing::{Bench, files};
use super::super::{Files, compare};
use super::replace;

fn two() -> Files {
    files(&[("Cargo.toml", "[package]\n"), ("src/lib.rs", "// one\n")])
}

fn other_two() -> Files {
    files(&[
        ("Cargo.toml", "[package]\n"),
        ("src/iam/mod.rs", "// two\n"),
    ])
}

#[test]
fn a_missing_folder_is_made_with_the_folders_above_it() {
    let bench = Bench::new();
    let out = bench.root().join("a/b/out");
    let outcome = replace(&out, &two()).expect("an empty place");
    assert_eq!(
        outcome.added,
        [".opsmith-files", "Cargo.toml", "src/lib.rs"]
    );
    assert_eq!(bench.read("a/b/out/src/lib.rs"), "// one\n");
    assert_eq!(compare(&out, &two()).expect("a folder"), []);
    let beside = fs::read_dir(bench.root().join("a/b")).expect("a folder");
    assert_eq!(beside.count(), 1, "nothing stays beside the output");
}

#[test]
fn an_empty_folder_is_filled() {
    let bench = Bench::new();
    fs::create_dir(bench.out()).expect("a folder");
    bench.replace(&two()).expect("an empty folder");
    assert_eq!(bench.read("out/src/lib.rs"), "// one\n");
}

#[test]
fn what_is_not_generated_any_more_goes_with_its_folders() {
    let bench = Bench::with(&other_two());
    let outcome = bench.replace(&two()).expect("our own files");
    assert_eq!(outcome.added, ["src/lib.rs"]);
    assert_eq!(outcome.changed, [".opsmith-files"]);
    assert_eq!(outcome.removed, ["src/iam/mod.rs"]);
    assert_eq!(outcome.unchanged, ["Cargo.toml"]);
    assert!(!bench.out().join("src/iam").exists());
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let bench = Bench::with(&files(&[("a", "1"), ("b/c", "2")]));
    let swapped = files(&[("a/x", "1"), ("b", "2")]);
    bench.replace(&swapped).expect("our own files");
    assert_eq!(compare(&bench.out(), &swapped).expect("a folder"), []);
}

#[test]
fn where_nothing_changes_nothing_is_touched() {
    let bench = Bench::with(&two());
    let before = bench.tree();
    let outcome = bench.replace(&two()).expect("our own files");
    assert!(outcome.is_unchanged());
    assert_eq!(outcome.unchanged.len(), 3);
    assert_eq!(bench.tree(), before);
}

#[test]
fn a_checkout_with_crlf_is_unchanged_and_stays_as_it_is() {
    let bench = Bench::with(&two());
    for path in ["out/src/lib.rs", "out/Cargo.toml", "out/.opsmith-files"] {
        bench.write(path, bench.read(path).replace('\n', "\r\n"));
    }
    let before = bench.tree();
    assert!(bench.replace(&two()).expect("our files").is_unchanged());
    assert_eq!(bench.tree(), before);
    bench.replace(&other_two()).expect("our own files");
    assert_eq!(bench.read("out/Cargo.toml"), "[package]\n");
}

#[test]
fn a_generated_file_that_was_edited_is_written_anew_and_reported() {
    let bench = Bench::with(&two());
    bench.write("out/src/lib.rs", "// mine\n");
    let outcome = bench.replace(&two()).expect("our own files");
    assert_eq!(outcome.changed, ["src/lib.rs"]);
    assert_eq!(bench.read("out/src/lib.rs"), "// one\n");
}

#[test]
fn foreign_files_are_all_named_and_nothing_is_touched() {
    let bench = Bench::with(&two());
    bench.write("out/notes.md", "mine");
    bench.write("out/src/copy.rs", "// one\n");
    bench.write("out/src/target/mine.rs", "mine");
    let before = bench.tree();
    let error = bench.replace(&other_two()).expect_err("foreign files");
    assert_snapshot!(bench.relative(&error), @"
    out holds files that opsmith did not write:
      notes.md
      src/copy.rs
      src/target/mine.rs
    nothing was changed; move or delete them, or give another folder
    ");
    assert_eq!(bench.tree(), before);
}

#[test]
fn a_crate_that_somebody_wrote_is_not_overwritten() {
    let bench = Bench::new();
    bench.write("out/Cargo.toml", "[package]\nname = \"mine\"\n");
    bench.write("out/src/lib.rs", "// mine\n");
    let before = bench.tree();
    let error = bench.replace(&two()).expect_err("foreign files");
    assert_snapshot!(bench.relative(&error), @"
    out holds files that opsmith did not write:
      Cargo.toml
      src/lib.rs
    nothing was changed; move or delete them, or give another folder
    ");
    assert_eq!(bench.tree(), before);
}

#[test]
fn a_lost_list_heals_if_every_file_is_what_would_be_written() {
    let bench = Bench::with(&two());
    fs::remove_file(bench.out().join(".opsmith-files")).expect("the list");
    let outcome = bench.replace(&two()).expect("our own files");
    assert_eq!(outcome.added, [".opsmith-files"]);
    fs::remove_file(bench.out().join(".opsmith-files")).expect("the list");
    bench
        .replace(&other_two())
        .expect_err("src/lib.rs could be anybody's");
}

#[test]
fn a_list_that_a_merge_left_with_conflict_marks_still_counts() {
    let bench = Bench::with(&two());
    bench.write(
        "out/.opsmith-files",
        "<<<<<<< ours\nsrc/lib.rs\n=======\nsrc/gone.rs\n>>>>>>> theirs\nCargo.toml\n",
    );
    let outcome = bench.replace(&other_two()).expect("our own files");
    assert_eq!(outcome.removed, ["src/lib.rs"]);
}

#[test]
fn what_cargo_and_git_put_into_the_folder_stays() {
    let bench = Bench::with(&two());
    bench.write("out/Cargo.lock", "locked");
    bench.write("out/target/debug/lib", [0xff]);
    bench.write("out/.git/HEAD", "ref");
    let before = bench.tree();
    bench.replace(&other_two()).expect("our own files");
    let after = bench.tree();
    for path in ["out/Cargo.lock", "out/target/debug/lib", "out/.git/HEAD"] {
        assert_eq!(after.get(path), before.get(path), "{path}");
    }
}

#[test]
fn an_output_that_is_a_file_is_an_error() {
    let bench = Bench::new();
    bench.write("out", "mine");
    let error = bench.replace(&two()).expect_err("a file");
    assert_snapshot!(bench.relative(&error), @"out is not a folder");
    assert_eq!(bench.read("out"), "mine");
}

#[test]
fn an_output_below_a_file_is_an_error() {
    let bench = Bench::new();
    bench.write("file", "mine");
    let below = replace(&bench.root().join("file/out"), &two()).expect_err("a file");
    assert_snapshot!(bench.relative(&below), @"cannot open file/out: Not a directory (os error 20)");
    let deeper = replace(&bench.root().join("file/a/out"), &two()).expect_err("a file");
    assert_snapshot!(bench.relative(&deeper), @"cannot open file/a/out: Not a directory (os error 20)");
    assert_eq!(bench.read("file"), "mine");
}

#[test]
fn the_root_of_the_file_system_is_an_error() {
    let error = replace(Path::new("/"), &two()).expect_err("the root");
    assert_snapshot!(error, @"/ cannot be replaced; give a folder inside it");
}

#[test]
fn a_folder_may_be_given_by_dots_or_with_a_slash() {
    let bench = Bench::with(&two());
    fs::create_dir(bench.out().join("target")).expect("a folder");
    for spelling in ["out/", "out/.", "out/target/.."] {
        let outcome = replace(&bench.root().join(spelling), &other_two());
        outcome.expect(spelling);
        assert_eq!(bench.read("out/src/iam/mod.rs"), "// two\n");
        bench.replace(&two()).expect("our own files");
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn an_output_that_is_a_symbolic_link_is_an_error() {
        let bench = Bench::new();
        fs::create_dir(bench.root().join("real")).expect("a folder");
        symlink("real", bench.out()).expect("a link");
        let error = bench.replace(&two()).expect_err("a link");
        assert_snapshot!(bench.relative(&error), @"out is a symbolic link; give its target, real");
        let out = bench.root().join("out/");
        replace(&out, &two()).expect_err("a link behind a slash");
    }

    #[test]
    fn links_and_special_files_are_foreign_even_in_place_of_ours() {
        let bench = Bench::with(&two());
        bench.write("elsewhere/lib.rs", "// one\n");
        fs::remove_dir_all(bench.out().join("src")).expect("a folder");
        fs::remove_file(bench.out().join("Cargo.toml")).expect("a file");
        symlink("../elsewhere", bench.out().join("src")).expect("a link");
        symlink("nowhere", bench.out().join("Cargo.toml")).expect("a link");
        let before = bench.tree();
        let error = bench.replace(&two()).expect_err("foreign files");
        assert_snapshot!(bench.relative(&error), @"
        out holds files that opsmith did not write:
          Cargo.toml
          src
        nothing was changed; move or delete them, or give another folder
        ");
        assert_eq!(bench.tree(), before);
    }

    #[test]
    fn a_linked_target_folder_stays_a_link() {
        let bench = Bench::with(&two());
        symlink("/nowhere", bench.out().join("target")).expect("a link");
        bench.replace(&other_two()).expect("our own files");
        let link = fs::read_link(bench.out().join("target")).expect("a link");
        assert_eq!(link, Path::new("/nowhere"));
    }

    #[test]
    fn a_foreign_file_without_a_utf8_name_is_kept_and_shown() {
        let bench = Bench::with(&two());
        let name = OsStr::from_bytes(b"gr\xfc\xdfe.txt");
        fs::write(bench.out().join(name), "mine").expect("a file");
        let error = bench.replace(&other_two()).expect_err("a foreign file");
        assert_snapshot!(bench.relative(&error), @"
        out holds files that opsmith did not write:
          gr��e.txt
        nothing was changed; move or delete them, or give another folder
        ");
        assert!(bench.out().join(name).exists());
    }

    #[test]
    fn the_folder_is_as_accessible_as_any_other_new_folder() {
        let bench = Bench::with(&two());
        let other = bench.root().join("other");
        fs::create_dir(&other).expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("a folder").permissions().mode();
        assert_eq!(mode(&bench.out()), mode(&other));
    }
}
