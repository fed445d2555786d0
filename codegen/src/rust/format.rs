//! From tokens to text: `prettyplease`, blank lines between items, `rustfmt`.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{SourceFile, package};
use crate::display::printable;

/// Formats files; `texts` are files that are Rust already, and make the crate
/// whole.
pub(super) fn format(
    files: Vec<SourceFile>,
    mut texts: Vec<(String, String)>,
    with_rustfmt: bool,
) -> Result<Vec<(String, String)>, FormatError> {
    for file in files {
        let path = file.path.clone();
        texts.push((path, pretty(file)?));
    }
    if with_rustfmt {
        rustfmt(texts)
    } else {
        Ok(texts)
    }
}

/// The text of a file as `prettyplease` lays it out, with blank lines.
pub(super) fn pretty(file: SourceFile) -> Result<String, FormatError> {
    let SourceFile { path, code } = file;
    let file = syn::parse2(code.tokens).map_err(|error| FormatError::Syntax { path, error })?;
    Ok(blank_lines(&prettyplease::unparse(&file)))
}

/// Puts a blank line between items, between groups of declarations, and after
/// documentation of the file.
///
/// `prettyplease` writes one item per line or block, with a known indent, so
/// that lines tell where an item ends.
fn blank_lines(text: &str) -> String {
    let mut output = String::new();
    let mut previous = "";
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        // An attribute of a declaration stands in the group of what it is for.
        let next = lines
            .peek()
            .filter(|next| line.starts_with("#[") && group(next).is_some());
        let begin = *next.unwrap_or(&line);
        if !previous.is_empty() && !line.is_empty() && is_boundary(previous, begin) {
            output.push('\n');
        }
        output.push_str(line);
        output.push('\n');
        previous = line;
    }
    output
}

fn is_boundary(previous: &str, line: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    if indent(previous) != indent(line) {
        return false;
    }
    let (last, first) = (previous.trim_start(), line.trim_start());
    match (group(last), group(first)) {
        (Some(a), Some(b)) => a != b,
        (Some(_), None) => true,
        (None, Some(_)) if last.starts_with("//") => last.starts_with("//!"),
        // A declaration over several lines ends with the latter.
        (None, Some(_)) => last.ends_with(['}', ';']) && last != "};",
        (None, None) if last.starts_with("//!") => !first.starts_with("//!"),
        (None, None) => last.ends_with(['}', ';']) && !last.starts_with("//") && begins_item(first),
    }
}

/// The group of a declaration. There is no blank line within a group.
fn group(line: &str) -> Option<&'static str> {
    let groups = [
        ("#![", "attribute"),
        ("use std::", "std"),
        ("use crate::", "own"),
        ("use super::", "own"),
        ("use ", "crates"),
        ("pub use ", "exports"),
        ("pub mod ", "modules"),
        ("mod ", "modules"),
        ("type ", "types"),
        ("const ", "constants"),
    ];
    groups
        .iter()
        .find(|(prefix, _)| line.starts_with(prefix))
        .map(|(_, group)| *group)
}

fn begins_item(line: &str) -> bool {
    [
        "///", "#[", "pub ", "pub(", "fn ", "impl", "type ", "struct ", "enum ", "const ",
        "static ",
    ]
    .iter()
    .any(|prefix| line.starts_with(prefix))
}

pub(super) fn rustfmt(texts: Vec<(String, String)>) -> Result<Vec<(String, String)>, FormatError> {
    let folder = tempfile::tempdir().map_err(FormatError::Folder)?;
    let folder = folder.path();
    fs::write(folder.join("rustfmt.toml"), package::RUSTFMT).map_err(FormatError::Folder)?;
    let mut command = Command::new("rustfmt");
    // The modules of the library are found by their declarations.
    command
        .current_dir(folder)
        .args(["--edition", "2024", "--quiet", "src/lib.rs"]);
    for (path, text) in &texts {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder)).map_err(FormatError::Folder)?;
        fs::write(&file, text).map_err(FormatError::Folder)?;
    }
    run(&mut command)?;
    texts
        .into_iter()
        .map(|(path, _)| Ok((path.clone(), read(folder, &path)?)))
        .collect()
}

fn read(folder: &Path, path: &str) -> Result<String, FormatError> {
    fs::read_to_string(folder.join(path)).map_err(FormatError::Folder)
}

fn run(command: &mut Command) -> Result<(), FormatError> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => FormatError::NoRustfmt,
            _ => FormatError::Start(error),
        })?;
    if output.status.success() {
        return Ok(());
    }
    let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    // The proxy of rustup without the component behind it.
    if message.contains("is not installed") {
        Err(FormatError::NoRustfmt)
    } else {
        Err(FormatError::Rustfmt(message))
    }
}

/// Why files could not be formatted.
#[derive(Debug)]
#[non_exhaustive]
pub enum FormatError {
    /// The tokens are not Rust, which is a bug of the generator.
    Syntax {
        /// The file.
        path: String,
        /// Why.
        error: syn::Error,
    },
    /// There is no `rustfmt`.
    NoRustfmt,
    /// `rustfmt` could not be started.
    Start(io::Error),
    /// `rustfmt` refused.
    Rustfmt(String),
    /// The folder in between could not be used.
    Folder(io::Error),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { path, error } => {
                write!(
                    f,
                    "{path}: the generator wrote no Rust, which is its mistake: {error}"
                )
            }
            Self::NoRustfmt => {
                f.write_str("rustfmt is not installed: run `rustup component add rustfmt`")
            }
            Self::Start(error) => write!(f, "rustfmt cannot be started: {error}"),
            Self::Rustfmt(message) => write!(f, "rustfmt failed: {}", printable(message)),
            Self::Folder(error) => write!(f, "a temporary folder cannot be used: {error}"),
        }
    }
}

impl Error for FormatError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_of_one_group_stand_together_also_over_several_lines() {
        let text = "use super::a::{\n    B,\n};\nuse super::c::D;\nconst E: F = F {\n    g: 1,\n};\nfn g() {}\n";
        let expected = "use super::a::{\n    B,\n};\nuse super::c::D;\n\nconst E: F = F {\n    g: 1,\n};\n\nfn g() {}\n";
        assert_eq!(blank_lines(text), expected);
    }

    #[test]
    fn a_rustfmt_that_cannot_be_started_is_not_one_that_is_missing() {
        let said = |program: &Path| run(&mut Command::new(program)).unwrap_err().to_string();
        let folder = tempfile::tempdir().unwrap();
        let missing = said(&folder.path().join("rustfmt"));
        assert!(missing.starts_with("rustfmt is not installed"), "{missing}");
        let no_program = said(folder.path());
        assert!(
            no_program.starts_with("rustfmt cannot be started: "),
            "{no_program}"
        );
    }
}
