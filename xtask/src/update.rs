//! `cargo xtask update`.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anstream::{print, println};
use opsmith_codegen::import::{Imported, Prose};
use opsmith_codegen::update::{CrateUpdate, Update};
use opsmith_codegen::write::WriteError;
use serde_json::{Value, json};

use crate::changes::report;
use crate::codegen;
use crate::import::source;
use crate::terminal::{self, STRONG};
use crate::{BadInput, Outcome, shown};

/// Replace a model, generate its crates again, and show what changes
///
/// Imports the model, shows what it changes for the selected operations, and
/// replaces the model, the crates that have its service, their versions and
/// changelogs: all of them, or none.
///
/// The version is raised by Cargo's rules for the changes. If nothing changes for
/// the selected operations, only the model is replaced.
///
/// The new model has prose if the one that it replaces has it, or with `--docs`.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask update botocore iam                     the newest release
  cargo xtask update botocore==1.44.8 iam --dry-run
  cargo xtask update path/to/iam-2010-05-08.json
  cargo xtask update path/to/botocore/data/iam --manifest my/opsmith.toml --out my/crate")]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: source::SourceArguments,
    /// The manifest [default: every manifest of the project with the service]
    #[arg(long, value_name = "FILE", requires = "out")]
    manifest: Option<PathBuf>,
    /// The folder to write the crate to
    #[arg(long, value_name = "DIR", requires = "manifest")]
    out: Option<PathBuf>,
    /// Show what would change, but change nothing; fails if the update would
    #[arg(long)]
    dry_run: bool,
    /// Print JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print the changes as Markdown, for a pull request
    #[arg(long)]
    markdown: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let start = Instant::now();
    let crates = codegen::crates(arguments.manifest.as_deref(), arguments.out.as_deref());
    let source = arguments.source.find("cargo xtask update")?;
    let model = match arguments.source.prose() {
        Prose::Keep => source.import(Prose::Keep),
        Prose::Drop => source.import_for(crates.iter().map(|(manifest, _)| manifest.as_path())),
    }?;
    let told = match &model.release {
        Some(release) => format!("{} of botocore {release}", model.name),
        None => arguments.source.told(),
    };
    let update = Update::new(&model, crates)
        .map_err(|error| BadInput(format!("with the model of {told}:\n{error}")))?;
    let refused = |error: WriteError| BadInput(error.to_string());
    update.check().map_err(refused)?;
    warn_of_lost_defaults(&update, &model);
    let is_shown = !arguments.json && !arguments.markdown;
    if is_shown {
        update.crates().iter().for_each(show);
    }
    if !arguments.dry_run {
        update.write().map_err(refused)?;
    }
    if is_shown {
        let files: Vec<_> = update.files().iter().map(|file| shown(file)).collect();
        let files = files.join(", ");
        let seconds = start.elapsed().as_secs_f64();
        terminal::done(&if arguments.dry_run {
            format!("{told} → {files}: nothing was written")
        } else {
            format!("{told} → {files} in {seconds:.2} s")
        });
    } else if arguments.json {
        println!("{:#}", document(&update));
    } else {
        update
            .crates()
            .iter()
            .for_each(|krate| print!("{}", markdown(krate)));
    }
    Ok(Outcome::Fine)
}

/// Warns where a model has defaults and the new one has none: a sign of another
/// format, as botocore's files do not say them. What changes is then partly the
/// format's doing.
fn warn_of_lost_defaults(update: &Update, model: &Imported) {
    let has_defaults = |text: &str| text.contains("\"smithy.api#default\"");
    if has_defaults(&model.text) {
        return;
    }
    for file in update.files() {
        if fs::read_to_string(file).is_ok_and(|text| has_defaults(&text)) {
            terminal::warning(&format!(
                "{} has defaults of members and the new model has none, like those of botocore: \
                 use one format for a service",
                shown(file)
            ));
        }
    }
}

fn show(krate: &CrateUpdate) {
    for warning in krate.generated().warnings() {
        terminal::warning(warning);
    }
    println!("{STRONG}{}{STRONG:#}\n", shown(krate.out()));
    report::print(krate.changes(), krate.old_version());
}

fn markdown(krate: &CrateUpdate) -> String {
    let out = shown(krate.out());
    if krate.changes().is_empty() {
        return format!("## {out}\n\nNothing changes for the selected operations.\n\n");
    }
    format!(
        "## {out}: {} → {}\n\n{}\n",
        krate.old_version(),
        krate.version(),
        krate.changes().markdown()
    )
}

fn document(update: &Update) -> Value {
    let crates = update.crates().iter().map(|krate| {
        let mut document = report::json(krate.changes(), krate.old_version());
        document["manifest"] = json!(krate.manifest());
        document["out"] = json!(krate.out());
        document["warnings"] = json!(krate.generated().warnings());
        document
    });
    json!({
        "models": update.files(),
        "crates": crates.collect::<Vec<_>>(),
    })
}
