//! The text of the manifest, and places in it.

use std::fmt;
use std::path::{Path, PathBuf};

use super::{ManifestError, Problem};

/// A place in the manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in Unicode scalar values.
    pub column: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A value and the place where the manifest gives it.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it begins.
    pub location: Location,
}

/// The manifest as it was read, kept so that an error can show the line that it is about.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

impl Source {
    /// TOML ignores a byte order mark; without it, columns are those that an editor shows.
    pub(super) fn new(path: &Path, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(),
        }
    }

    /// The place of a byte offset; past the end is the end.
    pub(super) fn location(&self, offset: usize) -> Location {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Location {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    pub(super) fn error_at(&self, location: Location, problem: Problem) -> ManifestError {
        let line = self.text.lines().nth(location.line - 1);
        ManifestError {
            path: self.path.clone(),
            location: Some(location),
            line: line.map(str::to_owned),
            problem,
        }
    }
}
