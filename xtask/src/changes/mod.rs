//! `cargo xtask changes`.

mod head;
pub(crate) mod report;

use std::path::{Path, PathBuf};

use anstream::{print, println};
use opsmith_codegen::changes::Changes;
use opsmith_codegen::manifest::Manifest;
use opsmith_codegen::wire::BoundCrate;
use opsmith_codegen::{Codegen, Operations};

use crate::import::source;
use crate::{BadInput, Outcome, root};

/// Show what an update of a model means for the users of a crate
///
/// Compares two models of a service, and shows what changed, whether that is
/// breaking, a feature or a fix by Cargo's rules, and why.
///
/// OLD and NEW are what `cargo xtask import` takes: a JSON AST of Smithy, a
/// service's folder in botocore, or `botocore==VERSION` with `--service`. Without
/// them, the manifest's models in git's HEAD are compared with those in the
/// working tree.
///
/// The manifest selects the operations, and lists the other files of the model. An
/// operation that only one of the models has is new or removed.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask changes
  cargo xtask changes old/iam-2010-05-08.json new/iam-2010-05-08.json
  cargo xtask changes botocore==1.40.0 botocore==1.44.8 --service iam --all
  cargo xtask changes --markdown > pull-request.md

Exit codes: 0 compared, whatever was found, 1 kept for failures, 2 bad input.")]
pub(crate) struct Arguments {
    /// The old model: a Smithy file, a botocore folder, or botocore==VERSION
    /// [default: the models of the manifest in git's HEAD]
    #[arg(requires = "new")]
    old: Option<PathBuf>,
    /// The new model, in the same forms [default: the models of the manifest]
    new: Option<PathBuf>,
    /// The service in botocore==VERSION, such as iam
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// The manifest that selects the operations [default: models/opsmith.toml]
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Compare all operations instead of those that the manifest selects
    #[arg(long)]
    all: bool,
    /// Print JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print Markdown, for a pull request or a changelog
    #[arg(long)]
    markdown: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let manifest_path = arguments.manifest.clone();
    let path = manifest_path.unwrap_or_else(|| root().join("models/opsmith.toml"));
    let manifest = Manifest::read(&path).map_err(|error| BadInput(error.to_string()))?;
    let mut version = manifest.package.version.clone();
    let (old, new) = if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        let [old_service, new_service] = services(arguments, [old, new])?;
        (
            imported(arguments, &path, old, old_service)?,
            imported(arguments, &path, new, new_service)?,
        )
    } else {
        let head = head::checkout(&manifest)?;
        version = head.version.unwrap_or(version);
        (
            plan(arguments, Codegen::new(&head.manifest))?,
            plan(arguments, Codegen::new(&path))?,
        )
    };
    let changes = Changes::between(&old, &new);
    if arguments.json {
        println!("{:#}", report::json(&changes, &version));
    } else if arguments.markdown {
        print!("{}", changes.markdown());
    } else {
        report::print(&changes, &version);
    }
    Ok(Outcome::Fine)
}

/// The service that each source needs a name of.
fn services<'a>(
    arguments: &'a Arguments,
    sources: [&Path; 2],
) -> Result<[Option<&'a str>; 2], BadInput> {
    let service = arguments.service.as_deref();
    let services = sources.map(|path| service.filter(|_| source::release(path).is_some()));
    match service {
        Some(service) if services == [None, None] => Err(BadInput(format!(
            "{service}: a service is only named with botocore==VERSION, and neither OLD nor NEW is one"
        ))),
        _ => Ok(services),
    }
}

/// The plan of a crate with the model of a source.
fn imported(
    arguments: &Arguments,
    manifest: &Path,
    path: &Path,
    service: Option<&str>,
) -> Result<BoundCrate, BadInput> {
    let example = "cargo xtask changes OLD NEW --service iam";
    let model = source::find(path, service, example)?.import_for([manifest])?;
    plan(
        arguments,
        Codegen::new(manifest).with_model(path, model.text),
    )
}

fn plan(arguments: &Arguments, codegen: Codegen) -> Result<BoundCrate, BadInput> {
    let operations = if arguments.all {
        Operations::All
    } else {
        Operations::Known
    };
    let codegen = codegen.with_operations(operations);
    codegen.bind().map_err(|error| BadInput(error.to_string()))
}
