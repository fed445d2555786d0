//! `cargo xtask list`.

use std::path::PathBuf;

use anstream::println;
use opsmith_codegen::catalog::{Catalog, Entry};
use serde_json::json;

use crate::terminal::{self, Progress, number};
use crate::{BadInput, Outcome, root, shown};

/// List the operations of a model, and the size of each
///
/// Shows for each operation the number of its shapes, the lines of its service's
/// files in a crate with only this operation, and whether the manifest selects it.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask list
  cargo xtask list --grep access-key
  cargo xtask list --grep create policy --manifest my/opsmith.toml
  cargo xtask list --model models/sts-2011-06-15.json --json

Exit codes: 0 listed, 1 no operation matches, 2 bad input.")]
pub(crate) struct Arguments {
    /// List only operations whose names contain each word; case, `-` and `_` are
    /// ignored
    #[arg(long, value_name = "WORD", num_args = 1..)]
    grep: Vec<String>,
    #[command(flatten)]
    source: Source,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Where operations and shapes are looked up.
#[derive(clap::Args)]
pub(crate) struct Source {
    /// The manifest of the models [default: models/opsmith.toml]
    #[arg(long, value_name = "FILE", conflicts_with = "model")]
    manifest: Option<PathBuf>,
    /// A model file, instead of a manifest; repeat it for a model of several files
    #[arg(long, value_name = "FILE")]
    model: Vec<PathBuf>,
}

impl Source {
    pub(crate) fn read(&self) -> Result<Catalog, BadInput> {
        if let Some(folder) = self.model.iter().find(|path| path.is_dir()) {
            return Err(BadInput(format!(
                "{} is a folder, and a model is a file; `cargo xtask import` makes one of a folder \
                 of botocore",
                shown(folder)
            )));
        }
        let catalog = if self.model.is_empty() {
            let default = || root().join("models/opsmith.toml");
            Catalog::of_manifest(self.manifest.clone().unwrap_or_else(default))
        } else {
            Catalog::of_model(&self.model)
        };
        catalog.map_err(|error| BadInput(error.to_string()))
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let catalog = arguments.source.read()?;
    let entries = catalog.matching(&arguments.grep);
    if entries.is_empty() {
        return Ok(nothing(arguments, &catalog));
    }
    let mut progress = Progress::new();
    let lines = catalog.lines(&entries, |done| {
        progress.tell(&format!("{done} of {} operations", entries.len()));
    });
    drop(progress);
    let lines = lines.map_err(|error| BadInput(error.to_string()))?;
    if arguments.json {
        println!("{:#}", report(&entries, &lines));
    } else {
        print(arguments, &catalog, &entries, &lines);
    }
    Ok(Outcome::Fine)
}

fn nothing(arguments: &Arguments, catalog: &Catalog) -> Outcome {
    if arguments.json {
        println!("{:#}", report(&[], &[]));
        return Outcome::Different;
    }
    let nearest = catalog.nearest(&arguments.grep);
    let hint = if nearest.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", nearest.join(", "))
    };
    let words = arguments.grep.join(" ");
    terminal::failed(&format!("no operation matches `{words}`{hint}"));
    Outcome::Different
}

fn print(arguments: &Arguments, catalog: &Catalog, entries: &[Entry], lines: &[Option<usize>]) {
    let rows = entries.iter().zip(lines).map(|(entry, lines)| {
        vec![
            entry.service.clone(),
            entry.operation.clone(),
            number(entry.shapes),
            lines.map_or_else(|| "–".to_owned(), number),
            if entry.selected { "selected" } else { "" }.to_owned(),
        ]
    });
    let rows: Vec<_> = rows.collect();
    terminal::table(&["service", "operation", "shapes", "lines", ""], &rows);
    let all = catalog.matching::<&str>(&[]).len();
    let selected = entries.iter().filter(|entry| entry.selected).count();
    let selected = if arguments.source.model.is_empty() {
        format!(", {} of them selected", number(selected))
    } else {
        String::new()
    };
    println!(
        "\n  {} of {} operations{selected}",
        number(entries.len()),
        number(all)
    );
    println!("  shapes: input, output, errors and all that they contain, except Smithy's own");
    println!("  lines: all of the service's files in a crate with only this operation, without");
    println!("  support code; operations that share shapes need fewer together");
    if lines.contains(&None) {
        println!("  –: not supported yet; `cargo xtask explain` says why");
    }
}

fn report(entries: &[Entry], lines: &[Option<usize>]) -> serde_json::Value {
    let operations = entries.iter().zip(lines).map(|(entry, lines)| {
        json!({
            "service": entry.service,
            "operation": entry.operation,
            "shapes": entry.shapes,
            "lines": lines,
            "selected": entry.selected,
        })
    });
    json!({ "operations": operations.collect::<Vec<_>>() })
}
