//! Why files could not be written or compared.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::display::{self, display};

/// Why [`replace`](super::replace) or [`compare`](super::compare) failed.
///
/// Except for [`NotRestored`](Self::NotRestored) and [`Leftover`](Self::Leftover), nothing on disk
/// has changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// A generated file cannot have this path.
    Path {
        /// The path.
        path: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The output folder is a symbolic link: renaming would replace the link instead of its target.
    SymbolicLink {
        /// The output folder.
        out: PathBuf,
        /// Where the link leads.
        target: PathBuf,
    },
    /// The output folder is a file or something else that is not a folder.
    NotAFolder {
        /// The output folder.
        out: PathBuf,
    },
    /// A folder is where a file is to be.
    NotAFile {
        /// The folder.
        path: PathBuf,
    },
    /// The output folder is the root of a file system, so it has no parent folder.
    Root {
        /// The output folder.
        out: PathBuf,
    },
    /// Two paths cannot be replaced together: they are equal, or one is inside the other.
    Overlap {
        /// One path.
        one: PathBuf,
        /// The other path.
        other: PathBuf,
    },
    /// Files in the output folder that the generator did not write.
    Foreign {
        /// The output folder.
        out: PathBuf,
        /// Their paths relative to the folder, with `/` between the parts, sorted. Never empty.
        files: Vec<String>,
    },
    /// The operating system refused.
    Io {
        /// What was tried: a verb, as in "read".
        action: &'static str,
        /// On which file or folder.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// The swap failed halfway and could not be undone.
    NotRestored {
        /// The folder or file that is not as it was.
        out: PathBuf,
        /// The folders that hold what is missing, below `old` and `new`. Never empty.
        kept: Vec<PathBuf>,
        /// Why the swap failed.
        cause: Box<WriteError>,
        /// Why it could not be undone.
        undo: Box<WriteError>,
    },
    /// The new folder is in place, but the old one could not be deleted.
    Leftover {
        /// Where the old folder is.
        path: PathBuf,
        /// The reason of the operating system.
        source: io::Error,
    },
}

impl WriteError {
    /// For `map_err`: the error of an `action` on `path`.
    pub(crate) fn io(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io {
            action,
            path,
            source,
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { path, reason } => {
                write!(
                    f,
                    "`{}` cannot be the path of a generated file: {reason}",
                    display(path)
                )
            }
            Self::SymbolicLink { out, target } => write!(
                f,
                "{} is a symbolic link; give its target, {}",
                display::path(out),
                display::path(target)
            ),
            Self::NotAFolder { out } => write!(f, "{} is not a folder", display::path(out)),
            Self::NotAFile { path } => {
                write!(f, "{} is a folder; give a file", display::path(path))
            }
            Self::Root { out } => write!(
                f,
                "{} cannot be replaced; give a folder inside it",
                display::path(out)
            ),
            Self::Overlap { one, other } if one == other => {
                write!(f, "{} would be replaced twice", display::path(one))
            }
            Self::Overlap { one, other } => write!(
                f,
                "{} and {} cannot both be replaced: one is in the other",
                display::path(one),
                display::path(other)
            ),
            Self::Foreign { out, files } => {
                let out = display::path(out);
                writeln!(f, "{out} holds files that opsmith did not write:")?;
                for file in files {
                    writeln!(f, "  {}", display(file))?;
                }
                write!(
                    f,
                    "nothing was changed; move or delete them, or give another folder"
                )
            }
            Self::Io {
                action,
                path,
                source,
            } => write!(f, "cannot {action} {}: {source}", display::path(path)),
            Self::NotRestored {
                out,
                kept,
                cause,
                undo,
            } => {
                write!(
                    f,
                    "{cause}\n{} could not be restored: {undo}\nthe missing files are in {}",
                    display::path(out),
                    display::paths(kept)
                )
            }
            Self::Leftover { path, source } => write!(
                f,
                "the new files are in place, but the old ones could not be deleted from {}: {source}",
                display::path(path)
            ),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } | Self::Leftover { source, .. } => Some(source),
            Self::NotRestored { cause, .. } => Some(cause),
            _ => None,
        }
    }
}
