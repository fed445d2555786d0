//! `cargo xtask import`.

mod botocore;
pub(crate) mod source;

use std::path::PathBuf;

use opsmith_codegen::write;

use crate::terminal::{self, number};
use crate::{BadInput, Outcome, root, shown};

/// Make a model of facts from an official one
///
/// The facts are without AWS's prose: shapes and traits sorted, members in the
/// model's order.
///
/// The model is the JSON AST of Smithy, or what every machine with boto3 or the
/// AWS CLI has: the folder of a service in botocore. `botocore==VERSION` with
/// the name of the folder fetches a release with pip, and `botocore` the newest.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask import path/to/iam-2010-05-08.json
  cargo xtask import path/to/botocore/data/iam/2010-05-08
  cargo xtask import botocore iam
  cargo xtask import botocore==1.44.8 iam
  cargo xtask import botocore==1.44.8 iam --docs --out iam.json")]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: source::SourceArguments,
    /// The file to write [default: the model's name in models of the project]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let source = arguments.source.find("cargo xtask import")?;
    let imported = source.import(arguments.source.prose())?;
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| root().join("models").join(&imported.name));
    write::replace_file(&out, &imported.text).map_err(|error| BadInput(error.to_string()))?;
    terminal::done(&format!(
        "{} → {} ({} bytes)",
        arguments.source.told(),
        shown(&out),
        number(imported.text.len())
    ));
    Ok(Outcome::Fine)
}
