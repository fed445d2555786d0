//! `cargo xtask codegen`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anstream::println;
use opsmith_codegen::write::{Drift, DriftKind};
use opsmith_codegen::{Codegen, Generated};
use serde_json::json;

use crate::terminal::{self, STRONG, count, number};
use crate::{BadInput, Outcome, root, shown};

/// Generate the crate of a manifest, or every crate of the project
///
/// Reads the manifest and its models, and replaces the folder of the crate. If
/// something fails, nothing changes.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask codegen
  cargo xtask codegen --check
  cargo xtask codegen --manifest my/opsmith.toml --out my/crate")]
pub(crate) struct Arguments {
    /// The manifest [default: every manifest of the project]
    #[arg(long, value_name = "FILE", requires = "out")]
    manifest: Option<PathBuf>,
    /// The folder to write the crate to
    #[arg(long, value_name = "DIR", requires = "manifest")]
    out: Option<PathBuf>,
    /// Compare the folder with what would be written, but write nothing
    #[arg(long)]
    check: bool,
    /// Print JSON, a document for each crate
    #[arg(long)]
    json: bool,
}

/// The crates of the project: manifest and folder.
const PROJECT: [(&str, &str); 3] = [
    ("models/opsmith.toml", "generated"),
    ("tests/models/opsmith.toml", "tests/json-operations"),
    ("tests/opsmith.toml", "tests/operations"),
];

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let mut outcome = Outcome::Fine;
    for (manifest, out) in crates(arguments.manifest.as_deref(), arguments.out.as_deref()) {
        if let Outcome::Different = generate(arguments, manifest, out)? {
            outcome = Outcome::Different;
        }
    }
    Ok(outcome)
}

/// The manifest and the folder of the crate that is asked for, or of every crate
/// of the project.
pub(crate) fn crates(manifest: Option<&Path>, out: Option<&Path>) -> Vec<(PathBuf, PathBuf)> {
    match (manifest, out) {
        (Some(manifest), Some(out)) => vec![(manifest.to_owned(), out.to_owned())],
        _ => PROJECT
            .map(|(manifest, out)| (root().join(manifest), root().join(out)))
            .to_vec(),
    }
}

fn generate(arguments: &Arguments, manifest: PathBuf, out: PathBuf) -> Result<Outcome, BadInput> {
    let start = Instant::now();
    let generated = Codegen::new(&manifest)
        .generate()
        .map_err(|error| BadInput(error.to_string()))?;
    for warning in generated.warnings() {
        terminal::warning(warning);
    }
    let task = Task {
        arguments,
        manifest,
        out,
        start,
    };
    if arguments.check {
        task.check(&generated)
    } else {
        task.write(&generated)
    }
}

struct Task<'a> {
    arguments: &'a Arguments,
    manifest: PathBuf,
    out: PathBuf,
    start: Instant,
}

impl Task<'_> {
    fn write(&self, generated: &Generated) -> Result<Outcome, BadInput> {
        let outcome = generated
            .write(&self.out)
            .map_err(|error| BadInput(error.to_string()))?;
        let member = generated.missing_member(&self.out);
        if self.arguments.json {
            let mut report = self.report(generated);
            report["added"] = json!(outcome.added);
            report["changed"] = json!(outcome.changed);
            report["removed"] = json!(outcome.removed);
            report["missing_member"] = json!(member.as_ref().map(|(_, member)| member));
            println!("{report:#}");
            return Ok(Outcome::Fine);
        }
        self.summary(generated);
        let changes = [
            (outcome.added.len(), "added"),
            (outcome.changed.len(), "changed"),
            (outcome.removed.len(), "removed"),
            (outcome.unchanged.len(), "unchanged"),
        ];
        let changes: Vec<_> = changes
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{} {what}", number(*count)))
            .collect();
        let seconds = self.start.elapsed().as_secs_f64();
        terminal::done(&format!("{} in {seconds:.2} s", changes.join(", ")));
        if let Some((workspace, member)) = member {
            terminal::note(&format!(
                "to build it in the surrounding workspace, add \"{member}\" to `members` in {}",
                shown(&workspace)
            ));
        }
        Ok(Outcome::Fine)
    }

    fn check(&self, generated: &Generated) -> Result<Outcome, BadInput> {
        let drift = generated
            .compare(&self.out)
            .map_err(|error| BadInput(error.to_string()))?;
        if self.arguments.json {
            let mut report = self.report(generated);
            report["drift"] = drift.iter().map(drift_report).collect();
            println!("{report:#}");
        } else {
            drift.iter().for_each(print_drift);
            let out = shown(&self.out);
            if drift.is_empty() {
                terminal::done(&format!("{out} is what codegen writes"));
            } else {
                let files = count(drift.len(), "file");
                terminal::failed(&format!(
                    "{out} differs in {files}; run `cargo xtask codegen{}`",
                    self.options()
                ));
            }
        }
        Ok(if drift.is_empty() {
            Outcome::Fine
        } else {
            Outcome::Different
        })
    }

    /// The options that were given, for a command to run.
    fn options(&self) -> String {
        let given = [
            ("--manifest", &self.arguments.manifest),
            ("--out", &self.arguments.out),
        ];
        given
            .iter()
            .filter_map(|(name, path)| Some(format!(" {name} {}", shown(path.as_deref()?))))
            .collect()
    }

    fn summary(&self, generated: &Generated) {
        println!(
            "{STRONG}{}{STRONG:#} → {}\n",
            shown(&self.manifest),
            shown(&self.out)
        );
        let rows = generated.services().into_iter().map(|service| {
            let operations = number(service.operations.len());
            vec![service.module, operations, number(service.lines)]
        });
        let rows: Vec<_> = rows.collect();
        terminal::table(&["service", "operations", "lines"], &rows);
        let total = generated.lines(|path| path.starts_with("src/"));
        let support = generated.lines(|path| path.starts_with("src/support/"));
        let code = generated.support();
        println!(
            "\n  lines: all of the service's files; {} in the whole crate, {} of them support code",
            number(total),
            number(support),
        );
        println!("  depends on {}", code.dependencies().join(", "));
        for feature in code.features() {
            let crates = feature.crates.join(", ");
            println!("  feature {}: depends on {crates}", feature.name);
        }
        println!();
    }

    fn report(&self, generated: &Generated) -> serde_json::Value {
        let services = generated.services().into_iter();
        let services = services.map(|service| {
            json!({
                "service": service.module,
                "operations": service.operations,
                "lines": service.lines,
            })
        });
        let support = generated.support();
        let features = support.features().iter();
        let features = features.map(|feature| (feature.name.to_owned(), json!(feature.crates)));
        json!({
            "manifest": self.manifest,
            "out": self.out,
            "services": services.collect::<Vec<_>>(),
            "files": generated.files().iter().count(),
            "crate_lines": generated.lines(|path| path.starts_with("src/")),
            "support_lines": generated.lines(|path| path.starts_with("src/support/")),
            "dependencies": support.dependencies(),
            "features": features.collect::<serde_json::Map<_, _>>(),
            "warnings": generated.warnings(),
        })
    }
}

fn drift_report(drift: &Drift) -> serde_json::Value {
    let (kind, diff) = match &drift.kind {
        DriftKind::Edited { diff } => ("edited", Some(diff)),
        DriftKind::Missing => ("missing", None),
        _ => ("extra", None),
    };
    json!({ "path": drift.path, "kind": kind, "diff": diff })
}

fn print_drift(drift: &Drift) {
    match &drift.kind {
        DriftKind::Edited { diff } => {
            println!("{STRONG}{}{STRONG:#}: edited", drift.path);
            terminal::diff(diff);
        }
        _ => println!("{}", drift.to_string().trim_end()),
    }
}
