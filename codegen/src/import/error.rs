//! Errors of importing a model.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

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
    /// The text is not JSON.
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
        match self {
            Self::Unreadable { file, reason } => {
                write!(f, "{}: cannot be read: {reason}", file.display())
            }
            Self::NoService { folder } => write!(
                f,
                "{}: expected service-2.json or service-2.json.gz in this folder, or in a folder \
                 for a version in it; give the folder of a service, such as \
                 botocore/data/iam/2010-05-08",
                folder.display()
            ),
            Self::Unsupported { file, at, problem } => {
                write!(f, "{}: {at}: {problem}", file.display())
            }
            Self::NotJson { file, reason } => write!(
                f,
                "{}: not JSON: {reason}; give the JSON AST of a Smithy model",
                file.display()
            ),
            Self::NotSmithy { file } => write!(
                f,
                "{}: not a Smithy model: expected the version of Smithy at $.smithy, such as \
                 \"2.0\"; give the JSON AST of a Smithy model",
                file.display()
            ),
            Self::UnsupportedVersion { file, version } => write!(
                f,
                "{}: $.smithy is {version:?}, but only 2.x is supported; `smithy ast` of the \
                 Smithy CLI prints a model in version 2.0",
                file.display()
            ),
            Self::NoShapes { file } => write!(
                f,
                "{}: expected at least one shape besides documentation in $.shapes; give the \
                 model of a whole service",
                file.display()
            ),
            Self::WrongType {
                file,
                at,
                expected,
                found,
            } => write!(
                f,
                "{}: {at}: expected {expected}, found {found}; correct the file or get the \
                 official model again",
                file.display()
            ),
        }
    }
}

// `Display` holds the text of `NotJson::reason` already, so `source` does not repeat it.
impl Error for ImportError {}
