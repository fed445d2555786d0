//! Builds the new folder beside the old one and exchanges them by renaming.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::files::KEPT;
use super::folder::Folder;
use super::{Files, WriteError};

/// How the name of the folder begins that holds the new and the old folder during a swap.
const STAGING: &str = ".opsmith-";

/// Renames that were done, so that they can be undone.
#[derive(Default)]
struct Renames(Vec<(PathBuf, PathBuf)>);

impl Renames {
    fn rename(&mut self, from: PathBuf, to: PathBuf) -> Result<(), WriteError> {
        fs::rename(&from, &to).map_err(WriteError::io("rename", &from))?;
        self.0.push((from, to));
        Ok(())
    }

    /// Undoes the last first; stops at the first that fails.
    fn undo(self) -> Result<(), WriteError> {
        for (from, to) in self.0.into_iter().rev() {
            fs::rename(&to, from).map_err(WriteError::io("rename", to))?;
        }
        Ok(())
    }
}

/// Puts a folder of `files` in the place of `folder`.
pub(super) fn swap(folder: &Folder, files: &Files) -> Result<(), WriteError> {
    let missing: Vec<&Path> = folder
        .parent
        .ancestors()
        .take_while(|parent| !parent.exists())
        .collect();
    let swapped = fs::create_dir_all(&folder.parent)
        .map_err(WriteError::io("create", &folder.parent))
        .and_then(|()| swap_in_parent(folder, files));
    if swapped.is_err() {
        for parent in missing {
            // Only what this run made and left empty; the error to report is the first one.
            let _ = fs::remove_dir(parent);
        }
    }
    swapped
}

fn swap_in_parent(folder: &Folder, files: &Files) -> Result<(), WriteError> {
    let mut staging = tempfile::Builder::new()
        .prefix(STAGING)
        .tempdir_in(&folder.parent)
        .map_err(WriteError::io("create a folder in", &folder.parent))?;
    // One level deeper, because only the owner may enter a temporary folder.
    build(&staging.path().join("new"), files)?;
    exchange(folder, &mut staging)?;
    let path = staging.path().to_owned();
    staging
        .close()
        .map_err(|source| WriteError::Leftover { path, source })
}

fn build(new: &Path, files: &Files) -> Result<(), WriteError> {
    fs::create_dir(new).map_err(WriteError::io("create", new))?;
    for (path, contents) in files.iter() {
        let path = new.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(WriteError::io("create", parent))?;
        }
        fs::write(&path, contents).map_err(WriteError::io("write", path))?;
    }
    Ok(())
}

/// Moves the folder to `staging/old`, what stays from there to `staging/new`, and that to the
/// place of the folder. If a step fails, the ones before it are undone.
fn exchange(folder: &Folder, staging: &mut TempDir) -> Result<(), WriteError> {
    let mut renames = Renames::default();
    exchange_by(&mut renames, folder, staging.path())
        .map_err(|cause| take_back(renames, cause, folder, staging))
}

fn exchange_by(renames: &mut Renames, folder: &Folder, staging: &Path) -> Result<(), WriteError> {
    let (new, old) = (staging.join("new"), staging.join("old"));
    if folder.exists {
        renames.rename(folder.path.clone(), old.clone())?;
        for name in KEPT {
            // A link whose target is gone stays too.
            if fs::symlink_metadata(old.join(name)).is_ok() {
                renames.rename(old.join(name), new.join(name))?;
            }
        }
    }
    renames.rename(new, folder.path.clone())
}

/// Undoes `renames` and returns the error to report; if that fails, `staging` is left where it is.
fn take_back(
    renames: Renames,
    cause: WriteError,
    folder: &Folder,
    staging: &mut TempDir,
) -> WriteError {
    let Err(undo) = renames.undo() else {
        return cause;
    };
    staging.disable_cleanup(true);
    WriteError::NotRestored {
        out: folder.path.clone(),
        kept: staging.path().to_owned(),
        cause: Box::new(cause),
        undo: Box::new(undo),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, io};

    use insta::assert_snapshot;
    use tempfile::TempDir;

    use super::super::folder::Folder;
    use super::super::testing::{Bench, files};
    use super::super::{Files, WriteError, replace};
    use super::{Renames, STAGING, exchange, take_back};

    fn one() -> Files {
        files(&[("src/lib.rs", "// one\n")])
    }

    /// A tree with everything that a swap moves.
    fn bench() -> Bench {
        let bench = Bench::with(&one());
        bench.write("out/Cargo.lock", "locked");
        bench.write("out/target/debug/lib", "built");
        bench
    }

    fn staging(bench: &Bench) -> TempDir {
        tempfile::Builder::new()
            .prefix(STAGING)
            .suffix("test")
            .rand_bytes(0)
            .tempdir_in(bench.root())
            .expect("a folder")
    }

    #[test]
    fn a_fault_while_building_leaves_the_tree_as_it_was() {
        let bench = bench();
        let before = bench.tree();
        let unwritable = files(&[("src/lib.rs", "// two\n"), (&"long".repeat(100), "")]);
        let error = bench.replace(&unwritable).expect_err("too long a name");
        assert!(matches!(
            error,
            WriteError::Io {
                action: "write",
                ..
            }
        ));
        assert_eq!(bench.tree(), before);
    }

    #[test]
    fn a_fault_while_building_takes_back_the_folders_above_a_new_output() {
        let bench = Bench::new();
        bench.write("kept/file", "");
        let out = bench.root().join("kept/a/b/out");
        let unwritable = files(&[(&"long".repeat(100), "")]);
        replace(&out, &unwritable).expect_err("too long a name");
        assert_eq!(bench.paths(), ["kept", "kept/file"]);
    }

    #[test]
    fn a_fault_between_the_renames_leaves_the_tree_as_it_was() {
        let bench = bench();
        let before = bench.tree();
        let folder = Folder::open(&bench.out()).expect("a folder");
        let mut staging = staging(&bench);
        let new = staging.path().join("new");
        fs::create_dir(&new).expect("a folder");
        // `Cargo.lock` moves, `target` cannot: a file is where the folder must go.
        fs::write(new.join("target"), "").expect("a file");
        let error = exchange(&folder, &mut staging).expect_err("a file in the way");
        drop(staging);
        assert_snapshot!(bench.relative(&error), @"cannot rename .opsmith-test/old/target: Not a directory (os error 20)");
        assert_eq!(bench.tree(), before);
    }

    #[test]
    fn a_fault_in_the_last_rename_leaves_the_tree_as_it_was() {
        let bench = Bench::with(&one());
        let before = bench.tree();
        let folder = Folder::open(&bench.out()).expect("a folder");
        let mut staging = staging(&bench);
        let error = exchange(&folder, &mut staging).expect_err("nothing to move in");
        drop(staging);
        assert_snapshot!(bench.relative(&error), @"cannot rename .opsmith-test/new: No such file or directory (os error 2)");
        assert_eq!(bench.tree(), before);
    }

    #[test]
    fn what_cannot_be_put_back_is_kept_and_the_error_says_where() {
        let bench = Bench::with(&one());
        let folder = Folder::open(&bench.out()).expect("a folder");
        let mut staging = staging(&bench);
        let mut renames = Renames::default();
        let old = staging.path().join("old");
        renames.rename(bench.out(), old).expect("a rename");
        bench.write("out", "a file that somebody put here meanwhile");
        let cause = WriteError::io("rename", bench.out())(io::ErrorKind::PermissionDenied.into());
        let error = take_back(renames, cause, &folder, &mut staging);
        drop(staging);
        assert_snapshot!(bench.relative(&error), @"
        cannot rename out: permission denied
        and then, on putting out back: cannot rename .opsmith-test/old: Not a directory (os error 20)
        what is missing from it is in .opsmith-test
        ");
        assert_eq!(bench.read(".opsmith-test/old/src/lib.rs"), "// one\n");
    }

    #[test]
    fn renames_are_undone_last_first() {
        let bench = Bench::new();
        bench.write("a/file", "");
        let before = bench.tree();
        let mut renames = Renames::default();
        let path = |name: &str| bench.root().join(name);
        renames.rename(path("a"), path("b")).expect("a rename");
        renames.rename(path("b/file"), path("c")).expect("a rename");
        assert_eq!(bench.paths(), ["b", "c"]);
        renames.undo().expect("nothing in the way");
        assert_eq!(bench.tree(), before);
    }

    #[test]
    fn an_old_folder_that_cannot_be_deleted_is_an_error_that_says_where() {
        let error = WriteError::Leftover {
            path: ".opsmith-test".into(),
            source: io::ErrorKind::ResourceBusy.into(),
        };
        assert_snapshot!(error, @"the new files are in place, but the old ones could not be deleted from .opsmith-test: resource busy");
    }
}
