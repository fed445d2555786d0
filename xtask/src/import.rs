//! `cargo xtask import`.

use std::fs;
use std::path::PathBuf;

use opsmith_codegen::{import, write};

use crate::terminal::{self, number};
use crate::{BadInput, Outcome, root, shown};

/// Reads an official Smithy JSON AST and writes the facts of it: no prose of
/// AWS, shapes and traits sorted, members in the model's order.
#[derive(clap::Args)]
#[command(after_help = "Example:
  cargo xtask import path/to/iam-2010-05-08.json")]
pub(crate) struct Arguments {
    /// The official model
    source: PathBuf,
    /// The file to write [default: the source's name in models of the project]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let source = &arguments.source;
    let bad = |path: &PathBuf, error: &dyn std::fmt::Display| {
        BadInput(format!("{}: {error}", shown(path)))
    };
    let name = source
        .file_name()
        .ok_or_else(|| bad(source, &"not a file"))?;
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| root().join("models").join(name));
    let text = fs::read_to_string(source).map_err(|error| bad(source, &error))?;
    let facts = import::facts(&text, source).map_err(|error| BadInput(error.to_string()))?;
    write::replace_file(&out, &facts).map_err(|error| bad(&out, &error))?;
    terminal::done(&format!(
        "{} ({} bytes) → {} ({} bytes)",
        shown(source),
        number(text.len()),
        shown(&out),
        number(facts.len())
    ));
    Ok(Outcome::Fine)
}
