//! `cargo xtask explain`.

mod report;
mod text;

use anstream::println;
use opsmith_codegen::catalog::Explained;

use crate::list::Source;
use crate::{BadInput, Outcome};

/// Describe an operation or shape
///
/// Shows an operation's members with their constraints, its errors, the shapes
/// that it uses, and the size of its code; or another shape's contents, and the
/// operations that use it.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask explain iam:UpdateAccessKey
  cargo xtask explain UpdateAccessKey --json
  cargo xtask explain iam:statusType
  cargo xtask explain AssumeRole --model models/sts-2011-06-15.json

Exit codes: 0 explained, 2 bad input.")]
pub(crate) struct Arguments {
    /// The operation or shape, with its service if several have it
    #[arg(value_name = "[SERVICE:]NAME")]
    name: String,
    #[command(flatten)]
    source: Source,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let catalog = arguments.source.read()?;
    let explained = catalog.explain(&arguments.name);
    let explained = explained.map_err(|error| BadInput(error.to_string()))?;
    match (&explained, arguments.json) {
        (Explained::Operation(facts), true) => println!("{:#}", report::operation(facts)),
        (Explained::Shape(facts), true) => println!("{:#}", report::shape(facts)),
        (Explained::Operation(facts), false) => text::operation(facts),
        (Explained::Shape(facts), false) => text::shape(facts),
    }
    Ok(Outcome::Fine)
}
