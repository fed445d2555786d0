//! `cargo xtask import`.

mod botocore;
pub(crate) mod source;

use std::path::{Path, PathBuf};

use opsmith_codegen::import::{self, Prose};
use opsmith_codegen::write;

use crate::terminal::{self, number};
use crate::{BadInput, Outcome, root, shown};

/// Reads an official model and writes the facts of it: no prose of AWS, shapes
/// and traits sorted, members in the model's order.
///
/// The model is the JSON AST of Smithy, or what every machine with boto3 or the
/// AWS CLI has: the folder of a service in botocore. `botocore==VERSION` with
/// the name of the folder fetches a release with pip.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask import path/to/iam-2010-05-08.json
  cargo xtask import path/to/botocore/data/iam/2010-05-08
  cargo xtask import botocore==1.44.8 iam
  cargo xtask import botocore==1.44.8 iam --docs --out iam.json")]
pub(crate) struct Arguments {
    /// The Smithy file, the botocore folder, or botocore==VERSION
    source: PathBuf,
    /// The service, after botocore==VERSION: iam, sts
    service: Option<String>,
    /// The file to write [default: the model's name in models of the project]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Keep the prose: the model is then AWS's text, not only its facts
    #[arg(long)]
    docs: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let example = format!("cargo xtask import {} iam", arguments.source.display());
    let source = source::find(&arguments.source, arguments.service.as_deref(), &example)?;
    let prose = if arguments.docs {
        Prose::Keep
    } else {
        Prose::Drop
    };
    let imported =
        import::import(&source.path, prose).map_err(|error| BadInput(error.to_string()))?;
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| root().join("models").join(&imported.name));
    write::replace_file(&out, &imported.text)
        .map_err(|error| BadInput(format!("{}: {error}", shown(&out))))?;
    terminal::done(&format!(
        "{} → {} ({} bytes)",
        told(arguments),
        shown(&out),
        number(imported.text.len())
    ));
    Ok(Outcome::Fine)
}

fn told(arguments: &Arguments) -> String {
    let source = shown(Path::new(&arguments.source));
    match &arguments.service {
        Some(service) => format!("{source} {service}"),
        None => source,
    }
}
