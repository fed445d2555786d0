//! Tells how the output folder differs from what would be written.

use std::fmt;
use std::path::Path;

use similar::TextDiff;

use super::folder::{Folder, State, with_lf};
use super::{Files, NotAFile, WriteError};

/// One difference between the output folder and the files that would be written.
///
/// `Display` prints the kind and the path, and below them the diff, if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// Relative to the output folder, with `/` between the parts.
    pub path: String,
    /// What differs.
    pub kind: DriftKind,
}

/// How a path of the output folder differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DriftKind {
    /// The file has other contents.
    Edited {
        /// The unified diff from the file on disk to the one that would be written.
        diff: String,
    },
    /// The file is not there.
    Missing,
    /// There is a file, link or device that would not be written.
    Extra,
    /// There is something else in place of the file.
    NotAFile(NotAFile),
}

/// Compares the folder `out` with `files` and the list of them, and writes nothing. The result is
/// sorted by path; it is empty if [`replace`](super::replace) would change nothing. Of a folder
/// that does not exist, every file is missing.
///
/// Fails if `out` is not a folder or cannot be read.
pub fn compare(out: &Path, files: &Files) -> Result<Vec<Drift>, WriteError> {
    let files = files.with_list();
    let states = Folder::open(out)?.states(&files)?;
    let drift = states.into_iter().filter_map(|(path, state)| {
        let kind = match state {
            State::Same => return None,
            State::Edited(on_disk) => DriftKind::Edited {
                diff: diff(&path, &on_disk, files.get(&path).unwrap_or_default()),
            },
            State::Missing => DriftKind::Missing,
            State::Replaced(found) => DriftKind::NotAFile(found),
            State::Extra(_) => DriftKind::Extra,
        };
        Some(Drift { path, kind })
    });
    Ok(drift.collect())
}

fn diff(path: &str, on_disk: &str, wanted: &str) -> String {
    TextDiff::from_lines(on_disk, with_lf(wanted))
        .unified_diff()
        .header(path, &format!("{path} (generated)"))
        .to_string()
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.kind {
            DriftKind::Edited { diff } => write!(f, "edited: {path}\n{diff}"),
            DriftKind::Missing => writeln!(f, "missing: {path}"),
            DriftKind::Extra => writeln!(f, "extra: {path}"),
            DriftKind::NotAFile(found) => writeln!(f, "not a file but {found}: {path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use insta::assert_snapshot;

    use super::super::Files;
    use super::super::testing::{Bench, files};
    use super::{DriftKind, compare};

    const LIB: &str = "//! A crate.\n\nmod a;\nmod b;\n\npub use a::A;\npub use b::B;\n";

    fn three() -> Files {
        files(&[
            ("Cargo.toml", "[package]\n"),
            ("src/a.rs", "pub struct A;\n"),
            ("src/lib.rs", LIB),
        ])
    }

    fn told(bench: &Bench, files: &Files) -> String {
        let drift = compare(&bench.out(), files).expect("a folder");
        drift.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_was_just_written_does_not_differ() {
        let bench = Bench::with(&three());
        assert_eq!(told(&bench, &three()), "");
    }

    #[test]
    fn every_difference_is_told_and_nothing_is_written() {
        let bench = Bench::with(&three());
        bench.write("out/src/lib.rs", LIB.replace("mod b;", "mod c;"));
        bench.write("out/src/more/extra.rs", "");
        bench.write("out/notes.md", "");
        fs::remove_file(bench.out().join("src/a.rs")).expect("a file");
        let before = bench.tree();
        assert_snapshot!(told(&bench, &three()), @"
        extra: notes.md
        missing: src/a.rs
        edited: src/lib.rs
        --- src/lib.rs
        +++ src/lib.rs (generated)
        @@ -1,7 +1,7 @@
         //! A crate.
         
         mod a;
        -mod c;
        +mod b;
         
         pub use a::A;
         pub use b::B;
        extra: src/more/extra.rs
        ");
        assert_eq!(bench.tree(), before);
    }

    #[test]
    fn a_folder_that_does_not_exist_misses_every_file() {
        let bench = Bench::new();
        assert_snapshot!(told(&bench, &three()), @"
        missing: .opsmith-files
        missing: Cargo.toml
        missing: src/a.rs
        missing: src/lib.rs
        ");
    }

    #[test]
    fn a_folder_in_place_of_a_file_is_told_with_what_is_in_it() {
        let bench = Bench::with(&three());
        fs::remove_file(bench.out().join("src/a.rs")).expect("a file");
        bench.write("out/src/a.rs/mine.rs", "");
        assert_snapshot!(told(&bench, &three()), @"
        not a file but a folder: src/a.rs
        extra: src/a.rs/mine.rs
        ");
    }

    #[test]
    fn what_cargo_and_git_put_into_the_folder_and_empty_folders_are_no_difference() {
        let bench = Bench::with(&three());
        bench.write("out/Cargo.lock", "locked");
        bench.write("out/target/debug/lib", "");
        bench.write("out/.git/HEAD", "");
        fs::create_dir(bench.out().join("empty")).expect("a folder");
        assert_eq!(told(&bench, &three()), "");
    }

    #[test]
    fn a_checkout_with_crlf_does_not_differ_and_its_edits_are_shown_alone() {
        let bench = Bench::with(&three());
        bench.write("out/src/lib.rs", LIB.replace('\n', "\r\n"));
        assert_eq!(told(&bench, &three()), "");
        let edited = LIB.replace("mod b;", "mod c;").replace('\n', "\r\n");
        bench.write("out/src/lib.rs", edited);
        let crlf = told(&bench, &three());
        bench.write("out/src/lib.rs", LIB.replace("mod b;", "mod c;"));
        assert_eq!(crlf, told(&bench, &three()));
    }

    #[test]
    fn a_missing_newline_at_the_end_differs() {
        let bench = Bench::with(&three());
        bench.write("out/src/a.rs", "pub struct A;");
        assert_snapshot!(told(&bench, &three()), @r"
        edited: src/a.rs
        --- src/a.rs
        +++ src/a.rs (generated)
        @@ -1 +1 @@
        -pub struct A;
        \ No newline at end of file
        +pub struct A;
        ");
    }

    #[test]
    fn bytes_that_are_not_utf8_differ_and_are_shown_as_replacement_characters() {
        let bench = Bench::with(&three());
        bench.write("out/src/a.rs", b"pub struct \xc4;\n");
        assert_snapshot!(told(&bench, &three()), @"
        edited: src/a.rs
        --- src/a.rs
        +++ src/a.rs (generated)
        @@ -1 +1 @@
        -pub struct �;
        +pub struct A;
        ");
    }

    #[test]
    fn drift_is_empty_exactly_if_replacing_changes_nothing() {
        let bench = Bench::with(&three());
        let edits: [(&str, &str); 3] = [
            ("out/src/a.rs", "edited"),
            ("out/Cargo.toml", "[package]\r\n"),
            ("out/.opsmith-files", "src/a.rs\nsrc/lib.rs\nCargo.toml\n"),
        ];
        for (path, contents) in edits {
            bench.write(path, contents);
            let drift = compare(&bench.out(), &three()).expect("a folder");
            let outcome = bench.replace(&three()).expect("our own files");
            assert_eq!(drift.is_empty(), outcome.is_unchanged(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_a_file_differs_even_if_it_leads_to_the_same_text() {
        let bench = Bench::with(&three());
        bench.write("same", "pub struct A;\n");
        fs::remove_file(bench.out().join("src/a.rs")).expect("a file");
        std::os::unix::fs::symlink("../../same", bench.out().join("src/a.rs")).expect("a link");
        assert_snapshot!(told(&bench, &three()), @"not a file but a symbolic link: src/a.rs");
        let drift = compare(&bench.out(), &three()).expect("a folder");
        assert!(matches!(drift[0].kind, DriftKind::NotAFile(_)));
    }

    #[test]
    fn an_output_that_is_a_file_is_an_error() {
        let bench = Bench::new();
        bench.write("out", "mine");
        let error = compare(&bench.out(), &three()).expect_err("a file");
        assert_snapshot!(bench.relative(&error), @"out is not a folder");
    }
}
