//! `cargo xtask import`.

pub(crate) mod botocore;
pub(crate) mod source;

use std::path::PathBuf;

use opsmith_codegen::write;

use crate::terminal::{self, number};
use crate::{BadInput, Outcome, root, shown};

/// Import an official model without AWS's prose
///
/// Writes shapes and traits sorted, and members in the model's order.
///
/// The source is a JSON AST of Smithy, or a service's folder in botocore, which
/// every machine with boto3 or the AWS CLI has. `botocore==VERSION` with the name
/// of the folder fetches a release with pip, and `botocore` fetches the newest.
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
    /// The file to write [default: the model's name in the folder models]
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
