//! Steps on the disk, taken one after the other, and taken back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::WriteError;

/// How the name of the folder begins that holds what is new and what is old.
const STAGING: &str = ".opsmith-";

/// Called before each step; its error is the step's.
pub(crate) type Before<'a> = &'a mut dyn FnMut() -> io::Result<()>;

/// The disk, and what was done to it.
pub(super) struct Disk<'a> {
    before: Before<'a>,
    /// Folders that were not there, each after the one that it is in.
    made: Vec<PathBuf>,
    moves: Vec<Move>,
}

/// Something that was put in its place.
enum Move {
    /// What was at one path is at another.
    Renamed { from: PathBuf, to: PathBuf },
    /// A file has the place of another, which is still at `old`.
    Replaced { path: PathBuf, old: PathBuf },
}

impl<'a> Disk<'a> {
    pub(super) fn new(before: Before<'a>) -> Self {
        Self {
            before,
            made: Vec::new(),
            moves: Vec::new(),
        }
    }

    fn step<T>(
        &mut self,
        action: &'static str,
        path: &Path,
        take: impl FnOnce() -> io::Result<T>,
    ) -> Result<T, WriteError> {
        (self.before)()
            .and_then(|()| take())
            .map_err(WriteError::io(action, path))
    }

    /// Makes a folder, and those above it.
    pub(super) fn make_folders(&mut self, path: &Path) -> Result<(), WriteError> {
        let missing = path.ancestors().take_while(|folder| !folder.exists());
        let mut missing: Vec<_> = missing.map(Path::to_owned).collect();
        missing.reverse();
        self.made.extend(missing);
        self.step("create", path, || fs::create_dir_all(path))
    }

    /// A folder for what is to be put beside it. One folder deeper is where
    /// others than the owner may go.
    pub(super) fn staging(&mut self, parent: &Path) -> Result<TempDir, WriteError> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(STAGING);
        self.step("create a folder in", parent, || builder.tempdir_in(parent))
    }

    pub(super) fn write(&mut self, path: &Path, text: &str) -> Result<(), WriteError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
            self.step("create", folder, || fs::create_dir_all(folder))?;
        }
        self.step("write", path, || fs::write(path, text))
    }

    /// The file at `path` at `copy` too: by a second name, which is no other
    /// file, where the file system has that.
    pub(super) fn keep(&mut self, path: &Path, copy: &Path) -> Result<(), WriteError> {
        self.step("copy", path, || {
            fs::hard_link(path, copy).or_else(|_| fs::copy(path, copy).map(drop))
        })
    }

    /// Renames what is at `from`, to where nothing is.
    pub(super) fn rename(&mut self, from: PathBuf, to: PathBuf) -> Result<(), WriteError> {
        self.step("rename", &from, || fs::rename(&from, &to))?;
        self.moves.push(Move::Renamed { from, to });
        Ok(())
    }

    /// Puts the file `new` in the place of `path`, which is at `old` too.
    pub(super) fn replace(
        &mut self,
        new: &Path,
        path: PathBuf,
        old: PathBuf,
    ) -> Result<(), WriteError> {
        self.step("rename", new, || fs::rename(new, &path))?;
        self.moves.push(Move::Replaced { path, old });
        Ok(())
    }

    /// Takes the moves back, the last first; stops at the first that fails,
    /// with the path that is not as it was.
    pub(super) fn undo(&mut self) -> Result<(), (PathBuf, WriteError)> {
        while let Some(done) = self.moves.pop() {
            let (back, to) = match done {
                Move::Renamed { from, to } => (to, from),
                Move::Replaced { path, old } => (old, path),
            };
            if let Err(error) = fs::rename(&back, &to) {
                return Err((to, WriteError::io("rename", back)(error)));
            }
        }
        Ok(())
    }

    /// Removes the folders that were made and are empty again.
    pub(super) fn remove_made(&self) {
        for folder in self.made.iter().rev() {
            // The error to report is the one that leads here.
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Bench;
    use super::Disk;

    #[test]
    fn moves_are_taken_back_last_first() {
        let bench = Bench::new();
        bench.write("a/file", "1");
        bench.write("new", "2");
        let before = bench.tree();
        let path = |name: &str| bench.root().join(name);
        let mut fine = || Ok(());
        let mut disk = Disk::new(&mut fine);
        disk.rename(path("a"), path("b")).expect("a rename");
        disk.rename(path("b/file"), path("c")).expect("a rename");
        disk.keep(&path("c"), &path("old")).expect("a copy");
        disk.replace(&path("new"), path("c"), path("old"))
            .expect("a rename");
        assert_eq!(bench.paths(), ["b", "c", "old"]);
        assert_eq!(bench.read("c"), "2");
        disk.undo().expect("nothing in the way");
        bench.write("new", "2");
        let after = bench.tree();
        assert_eq!(after["a/file"], before["a/file"]);
        assert_eq!(bench.paths(), ["a", "a/file", "new"]);
    }
}
