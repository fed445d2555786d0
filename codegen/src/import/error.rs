//! Errors of importing a model.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::display::{self, display};

/// Why a model was not imported.
///
/// The texts name the file, the place in it, what was expected and what to do.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportError {
    /// A file or folder cannot be read.
    Unreadable {
        /// The file or folder.
        file: PathBuf,
        /// Why.
        reason: io::Error,
    },
    /// A folder is not a service's folder in botocore.
    NoService {
        /// The folder.
        folder: PathBuf,
    },
    /// The importer cannot express a value in Smithy.
    Unsupported {
        /// The file that was read.
        file: PathBuf,
        /// The place of the value, as a JSONPath (RFC 9535).
        at: String,
        /// What was expected and what was found.
        problem: String,
    },
    /// The text is not JSON, or a key in it is given twice.
    NotJson {
        /// The file that was read.
        file: PathBuf,
        /// What is wrong, with line and column.
        reason: serde_json::Error,
    },
    /// The JSON is not a Smithy model: it has no `smithy` key.
    NotSmithy {
        /// The file that was read.
        file: PathBuf,
    },
    /// The model is of a version of Smithy that is not supported.
    UnsupportedVersion {
        /// The file that was read.
        file: PathBuf,
        /// The value of the `smithy` key.
        version: String,
    },
    /// The model has no shapes, or only documentation.
    NoShapes {
        /// The file that was read.
        file: PathBuf,
    },
    /// A value is not of the JSON type that Smithy requires.
    WrongType {
        /// The file that was read.
        file: PathBuf,
        /// The place of the value, as a JSONPath (RFC 9535).
        at: String,
        /// What was expected.
        expected: &'static str,
        /// What was found.
        found: String,
    },
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Unreadable { file, .. }
        | Self::NoService { folder: file }
        | Self::Unsupported { file, .. }
        | Self::NotJson { file, .. }
        | Self::NotSmithy { file }
        | Self::UnsupportedVersion { file, .. }
        | Self::NoShapes { file }
        | Self::WrongType { file, .. }) = self;
        write!(f, "{}: ", display::path(file))?;
        match self {
            Self::Unreadable { reason, .. } => write!(f, "cannot be read: {reason}"),
            Self::NoService { .. } => f.write_str(
                "expected service-2.json or service-2.json.gz in this folder, or in a folder for a \
                 version in it; give the folder of a service, such as \
                 botocore/data/iam/2010-05-08",
            ),
            Self::Unsupported { at, problem, .. } => {
                write!(f, "{}: {}", display(at), display(problem))
            }
            // A key that is given twice is JSON.
            Self::NotJson { reason, .. } if reason.is_data() => f.write_str(&display(reason)),
            Self::NotJson { reason, .. } => write!(
                f,
                "not JSON: {}; expected a JSON AST of Smithy, or a file of botocore",
                display(reason)
            ),
            Self::NotSmithy { .. } => f.write_str(
                "not a Smithy model: expected the version of Smithy at $.smithy, such as \"2.0\"; \
                 give the JSON AST of a Smithy model",
            ),
            Self::UnsupportedVersion { version, .. } => write!(
                f,
                "$.smithy is {}, but only 2.x is supported; `smithy ast` of the Smithy CLI prints \
                 a model in version 2.0",
                display(format_args!("{version:?}"))
            ),
            Self::NoShapes { .. } => f.write_str(
                "expected at least one shape besides documentation in $.shapes; give the model of \
                 a whole service",
            ),
            Self::WrongType {
                at,
                expected,
                found,
                ..
            } => write!(
                f,
                "{}: expected {expected}, found {}; correct the file or get the official model \
                 again",
                display(at),
                display(found)
            ),
        }
    }
}

// `Display` holds the text of `NotJson::reason` already, so `source` does not repeat it.
impl Error for ImportError {}
