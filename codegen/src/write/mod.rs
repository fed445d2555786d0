//! Puts the generated files on disk, or compares what is on disk with them.
//!
//! All functions work on the whole output folder:
//!
//! - [`replace`] builds a new folder beside the old one and swaps the two by renaming, so that the
//!   folder is replaced whole or not at all. A run that is killed leaves nothing behind but a
//!   folder `.opsmith-…` beside the output, with the old folder in it if it was not back yet.
//!   If nothing would change, nothing is touched, and Cargo has nothing to rebuild.
//! - [`replace_all`] does so with several folders and files, all or none.
//! - [`compare`] writes nothing and returns every difference.
//!
//! **Foreign files.** The folder has a list of the files that were written into it,
//! `.opsmith-files`. Any other file must not be deleted: [`replace`] fails before it touches
//! anything, and names them all. A list is used instead of a mark inside each file, because a file
//! that somebody copied to change it has the mark too. A file that already has the contents to be
//! written loses nothing, listed or not, so a lost list is restored by the next run.
//!
//! **What stays.** `Cargo.lock`, `target` and `.git` directly in the folder belong to Cargo and
//! Git, and `CHANGELOG.md` to updates and people. They move to the new folder and are not a
//! difference. Empty folders are ignored.
//!
//! **Line ends.** Files are written with LF. A file whose only difference is CRLF, as Git checks
//! it out under `core.autocrlf=true`, is the same file; `generated/** text eol=lf` in
//! `.gitattributes` avoids the mixture. Bytes that are not UTF-8 are a difference, shown as U+FFFD.

mod compare;
mod disk;
mod error;
mod files;
mod folder;
mod replace;
mod swap;
mod workspace;

pub use compare::{Drift, DriftKind, compare};
pub(crate) use disk::Before;
pub use error::WriteError;
pub(crate) use files::CHANGELOG;
pub use files::Files;
pub use folder::NotAFile;
pub use replace::{Outcome, Target, replace, replace_all, replace_file};
pub(crate) use replace::{check_all, replace_all_after};
pub(crate) use workspace::missing_member;

#[cfg(test)]
mod testing;
