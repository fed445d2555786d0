//! What can be wrong with a model.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

use serde_json::error::Category;

use crate::display::{self, display};

/// What `serde_json` says about a text that nests too deep for its stack.
const TOO_DEEP: &str = "recursion limit exceeded";

/// All errors in a model.
#[derive(Debug)]
pub struct ModelErrors(pub Vec<ModelError>);

impl fmt::Display for ModelErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::errors(f, &self.0, "\n")
    }
}

impl Error for ModelErrors {}

/// An error in a model.
#[derive(Debug)]
#[non_exhaustive]
pub enum ModelError {
    /// A file could not be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A file is not JSON, or has a key twice.
    Json {
        /// The file.
        file: PathBuf,
        /// Where and why.
        error: serde_json::Error,
    },
    /// A file of botocore, or a compressed file, which has to be imported first.
    NotImported {
        /// The file.
        file: PathBuf,
    },
    /// Something in a file does not follow the Smithy specification.
    Invalid {
        /// The file.
        file: PathBuf,
        /// Where, as a JSON path; shape ids are part of it.
        path: String,
        /// What is wrong.
        problem: String,
    },
    /// Two files define a shape or trait differently.
    Conflict {
        /// The first file.
        first: PathBuf,
        /// The second file.
        second: PathBuf,
        /// The shape or member.
        shape: String,
        /// The trait, unless it is the shape itself.
        trait_id: Option<String>,
    },
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { file, error } => write!(f, "{}: {error}", display::path(file)),
            Self::Json { file, error } => {
                let (file, line, column) = (display::path(file), error.line(), error.column());
                // The library's text ends with the place, which is printed first.
                let text = error.to_string();
                let end = format!(" at line {line} column {column}");
                let text = text.strip_suffix(&end).unwrap_or(&text);
                write!(f, "{file}:{line}:{column}: ")?;
                match error.classify() {
                    Category::Data => f.write_str(text),
                    _ if text == TOO_DEEP => f.write_str("values nest deeper than 127 levels"),
                    _ => write!(f, "not JSON: {}", display(text)),
                }
            }
            Self::NotImported { file } => {
                let file = display::path(file);
                write!(
                    f,
                    "{file}: a file of botocore, or compressed; name the Smithy model that \
                     `cargo xtask import {file}` makes of it"
                )
            }
            Self::Invalid {
                file,
                path,
                problem,
            } => {
                let (path, problem) = (display(path), display(problem));
                write!(f, "{}: {path}: {problem}", display::path(file))
            }
            Self::Conflict {
                first,
                second,
                shape,
                trait_id,
            } => {
                let (first, second) = (display::path(first), display::path(second));
                write!(f, "{second}: `{}`: ", display(shape))?;
                match trait_id {
                    Some(id) => write!(
                        f,
                        "the trait `{}` differs from that in {first}",
                        display(id)
                    ),
                    None => write!(f, "the shape differs from that in {first}"),
                }
            }
        }
    }
}

impl Error for ModelError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            Self::Json { error, .. } => Some(error),
            Self::NotImported { .. } | Self::Invalid { .. } | Self::Conflict { .. } => None,
        }
    }
}
