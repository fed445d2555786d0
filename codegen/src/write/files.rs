//! The files of the generated crate, in memory.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::WriteError;

/// The list of the written files, in the output folder.
pub(super) const LIST: &str = ".opsmith-files";

/// What has happened to the crate, in its folder: written by an update, and by people.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// What the generator does not put directly into the folder of a crate, and others may keep there.
pub(super) const KEPT: [&str; 4] = [".git", CHANGELOG, "Cargo.lock", "target"];

const LIST_HEAD: &str = "\
# Written by opsmith, which replaces or deletes the files in this list and no others.
";

/// The files to write: contents by path, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. `path` is relative to the output folder, with `/` between its parts, which
    /// consist of POSIX's portable characters: ASCII letters and digits, `.`, `_` and `-`.
    ///
    /// Fails for any other path, for `..`, for a path that is there already or that would have to
    /// be a file and a folder at once, and for `.opsmith-files`, `.git`,
    /// `CHANGELOG.md`, `Cargo.lock` and `target`, which are not the generator's.
    pub fn insert(
        &mut self,
        path: impl Into<String>,
        contents: impl Into<String>,
    ) -> Result<(), WriteError> {
        let path = path.into();
        if let Some(reason) = self.fault(&path) {
            return Err(WriteError::Path { path, reason });
        }
        match self.0.entry(path) {
            Entry::Vacant(entry) => {
                entry.insert(contents.into());
                Ok(())
            }
            Entry::Occupied(entry) => Err(WriteError::Path {
                path: entry.key().clone(),
                reason: "there is already a file at this path",
            }),
        }
    }

    /// The contents of the file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Paths and contents, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(path, contents)| (path.as_str(), contents.as_str()))
    }

    /// These files and the list that names them.
    pub(super) fn with_list(&self) -> Self {
        let mut list = LIST_HEAD.to_owned();
        for path in self.0.keys() {
            list.push_str(path);
            list.push('\n');
        }
        let mut files = self.clone();
        files.0.insert(LIST.to_owned(), list);
        files
    }

    fn fault(&self, path: &str) -> Option<&'static str> {
        let mut parts = path.split('/');
        let first = parts.next().unwrap_or_default();
        if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Some("it must be relative, without empty parts, `.` and `..`");
        }
        let portable = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
        if !path.chars().all(portable) {
            return Some("its parts may contain only ASCII letters, digits, `.`, `_` and `-`");
        }
        if first == LIST || KEPT.contains(&first) {
            return Some("this name is not the generator's");
        }
        let contains = |folder: &str, file: &str| {
            file.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        self.0
            .keys()
            .any(|other| contains(other, path) || contains(path, other))
            .then_some("one path cannot be a file and a folder")
    }
}

/// The paths in the text of a list. Lines that the generator did not write match no file.
pub(super) fn listed(list: &str) -> impl Iterator<Item = &str> {
    list.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::{Files, LIST, listed};

    fn refusal(path: &str) -> String {
        let mut files = Files::new();
        files.insert("src/lib.rs", "").expect("a good path");
        let error = files.insert(path, "").expect_err("a bad path");
        error.to_string()
    }

    #[test]
    fn relative_unix_paths_are_taken() {
        let mut files = Files::new();
        for path in [
            "Cargo.toml",
            "src/iam/update_access_key.rs",
            ".gitignore",
            "src/target/a.rs",
            "a",
            "ab/c",
        ] {
            files.insert(path, "").expect(path);
        }
        assert_eq!(files.iter().count(), 6);
    }

    #[test]
    fn paths_that_could_leave_the_folder_are_refused() {
        for path in [
            "",
            "/",
            "/etc/passwd",
            "..",
            "../a",
            "src/../../a",
            "./a",
            "a//b",
            "a/",
            "C:/a",
            "src\\lib.rs",
            "a\0b",
            "größe.rs",
        ] {
            refusal(path);
        }
    }

    #[test]
    fn refusals_say_why() {
        assert_snapshot!(refusal("../a"), @"`../a` cannot be the path of a generated file: it must be relative, without empty parts, `.` and `..`");
        assert_snapshot!(refusal("a b"), @"`a b` cannot be the path of a generated file: its parts may contain only ASCII letters, digits, `.`, `_` and `-`");
        assert_snapshot!(refusal("src/lib.rs"), @"`src/lib.rs` cannot be the path of a generated file: there is already a file at this path");
        assert_snapshot!(refusal("src/lib.rs/a"), @"`src/lib.rs/a` cannot be the path of a generated file: one path cannot be a file and a folder");
        assert_snapshot!(refusal("src"), @"`src` cannot be the path of a generated file: one path cannot be a file and a folder");
        assert_snapshot!(refusal("Cargo.lock"), @"`Cargo.lock` cannot be the path of a generated file: this name is not the generator's");
        assert_snapshot!(refusal("target/a"), @"`target/a` cannot be the path of a generated file: this name is not the generator's");
    }

    #[test]
    fn the_list_names_every_file_but_itself() {
        let mut files = Files::new();
        files.insert("src/lib.rs", "").expect("a good path");
        files.insert("Cargo.toml", "").expect("a good path");
        let files = files.with_list();
        let list = files.get(LIST).expect("a list");
        assert_snapshot!(list, @"
        # Written by opsmith, which replaces or deletes the files in this list and no others.
        Cargo.toml
        src/lib.rs
        ");
        assert_eq!(
            listed(list).collect::<Vec<_>>(),
            ["Cargo.toml", "src/lib.rs"]
        );
    }
}
