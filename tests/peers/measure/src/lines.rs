//! Lines of source.

use std::fs;
use std::path::Path;

use crate::Result;
use crate::cargo::PEERS;
use crate::figure::Figure;

#[derive(Clone, Copy, Default)]
pub(crate) struct Lines {
    pub(crate) all: u32,
    /// Without blank lines, comments and documentation.
    pub(crate) code: u32,
}

/// Where a generated crate's lines are.
const PLACES: [(&str, &str); 3] = [
    ("the operation", "iam/update_access_key.rs"),
    ("the service, operation included", "iam"),
    ("support", "support"),
];

/// The lines of the generated crate, place by place.
pub(crate) fn generated() -> Result<Vec<(&'static str, Lines)>> {
    let src = Path::new(PEERS).join("../../generated/src");
    PLACES
        .into_iter()
        .map(|(place, path)| Ok((place, count(&src.join(path))?)))
        .collect()
}

/// The lines of both crates' `src`.
pub(crate) fn lines() -> Result<[Figure; 2]> {
    let peers = Path::new(PEERS);
    let generated = count(&peers.join("../../generated/src"))?;
    let hand_written = count(&peers.join("hand-written/src"))?;
    Ok([
        Figure::exact("lines", "", generated.all, hand_written.all),
        Figure::exact("lines of code", "", generated.code, hand_written.code),
    ])
}

/// Counts the lines of a file, or of all Rust files of a folder.
fn count(path: &Path) -> Result<Lines> {
    let mut lines = Lines::default();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let inner = count(&entry?.path())?;
            lines.all += inner.all;
            lines.code += inner.code;
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        for line in fs::read_to_string(path)?.lines().map(str::trim) {
            lines.all += 1;
            lines.code += u32::from(!line.is_empty() && !line.starts_with("//"));
        }
    }
    Ok(lines)
}
