//! Which crates have passed, kept between runs.

use std::collections::HashMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use opsmith_codegen::write::Files;
use serde_json::{Value, json};

use crate::{BadInput, shown};

/// The record: a line of JSON for each check that a crate has passed. It is added at once, so that an
/// interrupted run loses none.
pub(super) struct Record {
    path: PathBuf,
    file: File,
    times: HashMap<String, Duration>,
}

impl Record {
    /// Opens the record, or begins one.
    pub(super) fn open(path: &Path) -> Result<Self, BadInput> {
        let bad = |error| BadInput(format!("{}: {error}", shown(path)));
        let text = fs::read_to_string(path).unwrap_or_default();
        let file = File::options().create(true).append(true).open(path);
        let mut record = Self {
            path: path.to_owned(),
            file: file.map_err(bad)?,
            times: text.lines().filter_map(passed).collect(),
        };
        if !text.is_empty() && !text.ends_with('\n') {
            // Whoever wrote it was interrupted.
            writeln!(record.file).map_err(bad)?;
        }
        Ok(record)
    }

    /// How long a check took, if it has passed before.
    pub(super) fn time(&self, key: &str) -> Option<Duration> {
        self.times.get(key).copied()
    }

    /// Adds a check that has passed.
    pub(super) fn add(&mut self, key: &str, service: &str, time: Duration) -> Result<(), BadInput> {
        let line = json!({ "key": key, "service": service, "seconds": time.as_secs_f64() });
        writeln!(self.file, "{line}")
            .map_err(|error| BadInput(format!("{}: {error}", shown(&self.path))))?;
        self.times.insert(key.to_owned(), time);
        Ok(())
    }
}

/// The key of a line, and the time that its check took.
fn passed(line: &str) -> Option<(String, Duration)> {
    let line: Value = serde_json::from_str(line).ok()?;
    let seconds = line["seconds"].as_f64()?;
    let time = Duration::try_from_secs_f64(seconds).ok()?;
    Some((line["key"].as_str()?.to_owned(), time))
}

/// What the result of a check depends on, as a hash: the crate's files, the version of the compiler,
/// and what cargo is to do.
pub(super) fn key(files: &Files, compiler: &str, check: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    (compiler, check).hash(&mut hasher);
    for (path, text) in files.iter() {
        (path, text).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// What the compiler says that it is.
pub(super) fn compiler() -> Result<String, BadInput> {
    let output = Command::new("rustc").arg("--version").output();
    let output = output.map_err(|error| BadInput(format!("rustc cannot be run: {error}")))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn open(path: &Path) -> Record {
        Record::open(path).ok().unwrap()
    }

    #[test]
    fn what_has_passed_is_known_in_the_next_run() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("passed.jsonl");
        let mut record = open(&path);
        assert_eq!(record.time("1"), None);
        record.add("1", "iam", SECOND).ok().unwrap();
        assert_eq!(record.time("1"), Some(SECOND));
        assert_eq!(open(&path).time("1"), Some(SECOND));
    }

    #[test]
    fn a_line_that_was_not_finished_is_ignored() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("passed.jsonl");
        fs::write(&path, "{\"key\": \"1\", \"seconds\"").unwrap();
        let mut record = open(&path);
        assert_eq!(record.time("1"), None);
        record.add("2", "iam", SECOND).ok().unwrap();
        assert_eq!(open(&path).time("2"), Some(SECOND));
    }

    #[test]
    fn other_files_and_another_check_have_another_key() {
        let files = |text| {
            let mut files = Files::new();
            files.insert("src/lib.rs", text).unwrap();
            files
        };
        let key = |text, check| key(&files(text), "rustc 1.90.0", &[check]);
        assert_eq!(key("a", "check"), key("a", "check"));
        assert_ne!(key("b", "check"), key("a", "check"));
        assert_ne!(key("a", "doc"), key("a", "check"));
    }
}
