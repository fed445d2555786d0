//! Errors in a manifest, and how they are displayed.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::Location;
use crate::display::{self, display};
use crate::model::Constraint;

/// How many characters of a line an error shows.
const EXCERPT: usize = 160;

/// Every mistake found in a manifest, in the order of the file. Never empty.
///
/// `Display` prints them one after another, with a blank line between.
#[derive(Debug)]
pub struct ManifestErrors(pub Vec<ManifestError>);

/// One mistake in a manifest.
///
/// `Display` prints what `rustc` would: place, problem, and the line with a caret under the place.
/// The text ends without a newline and without colours.
#[derive(Debug)]
pub struct ManifestError {
    /// The manifest, as its path was given.
    pub path: PathBuf,
    /// Where the mistake is; `None` if the file could not be read at all.
    pub location: Option<Location>,
    /// The line that `location` is in, if it shows the mistake.
    pub line: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong in a place of the manifest.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem {
    /// The manifest cannot be read.
    Unreadable(io::Error),
    /// The manifest is not UTF-8, as TOML has to be.
    NotUtf8,
    /// The manifest is not TOML, in the words of the `toml` crate.
    Syntax(String),
    /// A key or table is given twice.
    DuplicateKey(String),
    /// An unknown key.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys of the table that it resembles.
        nearest: Vec<String>,
        /// All keys of the table.
        known: &'static [&'static str],
    },
    /// A required key is missing.
    MissingKey {
        /// The key with its table, as in `package.name`.
        key: String,
    },
    /// A value of another TOML type.
    WrongType {
        /// The key with its table, as in `services.iam.operations`.
        key: String,
        /// What it must be.
        expected: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// A table or list without an entry.
    Empty {
        /// The key with its table, as in `services.iam.operations`.
        key: String,
        /// The kind of entry that is missing: `operation`.
        of: &'static str,
    },
    /// A list entry that is listed twice.
    Repeated {
        /// The entry.
        name: String,
        /// Where it was listed first.
        first: Location,
    },
    /// A package name that Cargo or Rust refuses.
    PackageName {
        /// The name.
        name: String,
        /// Why.
        reason: String,
    },
    /// A version that is not a semantic version.
    Version {
        /// The version.
        version: String,
        /// What the `semver` crate says.
        reason: semver::Error,
    },
    /// A value of `[package]` that crates.io would refuse.
    Metadata {
        /// The value.
        value: String,
        /// What kind of value it is: `a keyword`.
        what: &'static str,
        /// Why.
        reason: &'static str,
    },
    /// A service whose key cannot be a module of the generated crate.
    ModuleName {
        /// The key.
        name: String,
        /// Why.
        reason: String,
    },
    /// A model that does not exist.
    MissingModel {
        /// The entry.
        name: String,
        /// Entries for the JSON files in the same folder that it resembles.
        nearest: Vec<String>,
    },
    /// A model that is not a file that can be opened.
    UnreadableModel {
        /// The entry.
        name: String,
        /// What the operating system says.
        reason: io::Error,
    },
    /// A model that is a folder or something else that is not a file.
    ModelNotAFile {
        /// The entry.
        name: String,
    },
    /// A pattern, such as `*`, in a list of operations.
    Pattern {
        /// The pattern.
        name: String,
    },
    /// A word that is not a constraint.
    UnknownConstraint {
        /// The word.
        name: String,
        /// The constraints that it resembles.
        nearest: Vec<String>,
    },
    /// A protocol that the service does not have, or that is not supported.
    Protocol {
        /// The protocol.
        name: String,
        /// The protocols of the service that are supported, the preferred one first.
        known: Vec<&'static str>,
    },
    /// A shape that no model of the service has.
    UnknownShape {
        /// The key.
        name: String,
        /// The shapes that it resembles.
        nearest: Vec<String>,
    },
    /// A member that its shape does not have.
    UnknownMember {
        /// The key.
        name: String,
        /// The members that it resembles, with their shape.
        nearest: Vec<String>,
    },
    /// An operation that no model of the service has.
    UnknownOperation {
        /// The entry.
        name: String,
        /// The operations that it resembles.
        nearest: Vec<String>,
    },
}

impl ManifestErrors {
    /// Sorts errors by their place in the file.
    pub(super) fn sorted(mut errors: Vec<ManifestError>) -> Self {
        errors.sort_by_key(|error| error.location);
        Self(errors)
    }
}

impl From<ManifestError> for ManifestErrors {
    fn from(error: ManifestError) -> Self {
        Self(vec![error])
    }
}

impl fmt::Display for ManifestErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::errors(f, &self.0, "\n\n")
    }
}

impl std::error::Error for ManifestErrors {}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", display::path(&self.path))?;
        if let Some(location) = self.location {
            write!(f, "{location}:")?;
        }
        write!(f, " {}", display(&self.problem))?;
        if let (Some(location), Some(line)) = (self.location, &self.line) {
            let margin = " ".repeat(location.line.to_string().len());
            let (line, indent) = excerpt(line, location.column);
            write!(f, "\n{margin} |\n{} | {line}", location.line)?;
            write!(f, "\n{margin} | {indent}^")?;
        }
        Ok(())
    }
}

/// The part of a line around a column, and the indentation of the caret below it.
///
/// Tabs stay tabs, so that the caret lands below its column at any tab width.
fn excerpt(line: &str, column: usize) -> (String, String) {
    let begin = if column > EXCERPT {
        column - EXCERPT / 2
    } else {
        0
    };
    let part = line.chars().skip(begin).take(EXCERPT);
    let printable = |c: char| {
        if c != '\t' && (c.is_control() || display::is_direction(c)) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    let part: String = part.map(printable).collect();
    let is_cut = line.chars().nth(begin + EXCERPT).is_some();
    let before = if begin > 0 { "…" } else { "" };
    let behind = if is_cut { "…" } else { "" };
    let part = format!("{before}{part}{behind}");
    let before = part
        .chars()
        .take(column - 1 - begin + before.chars().count());
    let indent = before.map(|c| if c == '\t' { c } else { ' ' }).collect();
    (part, indent)
}

impl std::error::Error for ManifestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Unreadable(error) | Problem::UnreadableModel { reason: error, .. } => {
                Some(error)
            }
            Problem::Version { reason, .. } => Some(reason),
            _ => None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "cannot be read: {error}"),
            Self::NotUtf8 => write!(f, "invalid UTF-8"),
            Self::Syntax(message) => write!(f, "{message}"),
            Self::DuplicateKey(key) => write!(f, "`{key}` is given twice"),
            Self::UnknownKey {
                key,
                nearest,
                known,
            } => {
                write!(f, "unknown key `{key}`; ")?;
                if nearest.is_empty() {
                    write!(f, "expected {}", alternatives(known))
                } else {
                    write!(f, "did you mean {}?", alternatives(nearest))
                }
            }
            Self::MissingKey { key } => write!(f, "`{key}` is missing"),
            Self::WrongType {
                key,
                expected,
                found,
            } => write!(f, "`{key}` must be {expected}, not {found}"),
            Self::Empty { key, of } => write!(f, "`{key}` is empty; it needs at least one {of}"),
            Self::Repeated { name, first } => {
                write!(f, "`{name}` is listed twice, first at {first}")
            }
            Self::PackageName { name, reason } => {
                write!(f, "`{name}` cannot be the name of a package: {reason}")
            }
            Self::Version { version, reason } => {
                write!(f, "`{version}` is not a semantic version: {reason}")
            }
            Self::Metadata {
                value,
                what,
                reason,
            } => {
                write!(f, "`{value}` cannot be {what}: {reason}")
            }
            Self::ModuleName { name, reason } => {
                write!(f, "`{name}` cannot be the module of a service: {reason}")
            }
            Self::MissingModel { name, nearest } => {
                write!(f, "no such file: `{name}`{}", did_you_mean(nearest))
            }
            Self::UnreadableModel { name, reason } => {
                write!(f, "cannot open `{name}`: {reason}")
            }
            Self::ModelNotAFile { name } => write!(
                f,
                "`{name}` is not a file; `cargo xtask import` makes one of a folder of botocore"
            ),
            Self::Pattern { name } => write!(
                f,
                "`{name}` in a list is not an operation; to select all, write `operations = \"*\"` \
                 without the list"
            ),
            Self::UnknownConstraint { name, nearest } if nearest.is_empty() => {
                let known = Constraint::ALL.map(Constraint::name);
                write!(
                    f,
                    "unknown constraint `{name}`; expected {}, or \"*\" instead of a list",
                    alternatives(&known)
                )
            }
            Self::UnknownConstraint { name, nearest } => {
                write!(f, "unknown constraint `{name}`{}", did_you_mean(nearest))
            }
            Self::Protocol { name, known } if known.is_empty() => {
                write!(f, "`{name}`: no protocol of the service is supported")
            }
            Self::Protocol { name, known } => write!(
                f,
                "the service cannot be called with the protocol `{name}`; expected {}",
                alternatives(known)
            ),
            Self::UnknownShape { name, nearest } => {
                write!(f, "unknown shape `{name}`{}", did_you_mean(nearest))
            }
            Self::UnknownMember { name, nearest } => {
                write!(f, "unknown member `{name}`{}", did_you_mean(nearest))
            }
            Self::UnknownOperation { name, nearest } => {
                write!(f, "unknown operation `{name}`{}", did_you_mean(nearest))
            }
        }
    }
}

/// A hint at similar names; empty if there are none.
pub(crate) fn did_you_mean(names: &[String]) -> String {
    if names.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", alternatives(names))
    }
}

/// `` `a` ``, `` `a` or `b` ``, `` `a`, `b` or `c` ``.
pub(crate) fn alternatives<S: fmt::Display>(names: &[S]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}
