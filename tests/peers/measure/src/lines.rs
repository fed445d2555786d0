//! Lines of source.

use std::fs;
use std::path::Path;

use measure::comparison::{Comparison, section};
use measure::section::Section;
use serde_json::json;

use crate::Result;
use crate::cargo::peers;

/// The size of a crate's source.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lines {
    pub(crate) all: u32,
    /// Without blank lines, comments and documentation.
    pub(crate) code: u32,
    pub(crate) bytes: u64,
}

/// Where a generated crate's lines are.
const PLACES: [(&str, &str); 3] = [
    ("the operation", "iam/update_access_key.rs"),
    ("the service, operation included", "iam"),
    ("support", "support"),
];

/// The lines of both crates' `src`, and where the generated ones are.
pub(crate) fn lines() -> Result<Section> {
    let peers = peers();
    let src = peers.join("../../generated/src");
    let generated = count(&src)?;
    let hand_written = count(&peers.join("hand-written/src"))?;
    let mut section = section(
        "Lines of source",
        &[
            Comparison::exact("lines of source", generated.all, hand_written.all, None),
            Comparison::exact("lines of code", generated.code, hand_written.code, None),
        ],
    );
    let mut texts = Vec::new();
    let mut places = Vec::new();
    for (place, path) in PLACES {
        let Lines { all, code, .. } = count(&src.join(path))?;
        texts.push(format!("{place} {all}, of code {code}"));
        places.push(json!({ "place": place, "lines": all, "lines_of_code": code }));
    }
    section
        .markdown
        .extend(["\nGenerated lines: ", &texts.join("; "), ".\n"]);
    section.json = json!({ "compared": section.json, "generated": places });
    Ok(section)
}

/// Counts the lines of a file, or of all Rust files of a folder.
pub(crate) fn count(path: &Path) -> Result<Lines> {
    let mut lines = Lines::default();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let inner = count(&entry?.path())?;
            lines.all += inner.all;
            lines.code += inner.code;
            lines.bytes += inner.bytes;
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let text = fs::read_to_string(path)?;
        lines.bytes = text.len() as u64;
        for line in text.lines().map(str::trim) {
            lines.all += 1;
            lines.code += u32::from(!line.is_empty() && !line.starts_with("//"));
        }
    }
    Ok(lines)
}
