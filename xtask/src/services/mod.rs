//! `cargo xtask services`: whole services, generated and compiled.

mod find;
mod generate;
mod record;
mod report;
mod workspace;

use std::collections::BTreeSet;
use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Instant;

use anstream::{eprintln, println};
use opsmith_codegen::import::Prose;

use self::find::{Service, Source};
use self::generate::Checker;
use self::record::Record;
use self::report::Row;
use self::workspace::{COMPILES, Check, DOCTESTS, DOCUMENTS, Workspace};
use crate::terminal::{self, Progress};
use crate::{BadInput, Outcome, root};

/// Generate whole services, and compile their crates
///
/// Imports each service, generates a crate of all its operations that are supported, and runs
/// `cargo check` on it, where every warning is an error. Prints a table of the services, and the
/// operations that are not supported, by reason.
///
/// A crate that has passed is not compiled again until its files or the compiler change, so that an
/// interrupted run can be continued. One that fails is kept in `target/services/failed`. Only one run
/// at a time can use a checkout.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  cargo xtask services                        all services of the botocore that tests use
  cargo xtask services botocore==1.44.8       all of a release: half an hour on an idle machine
  cargo xtask services botocore dynamodb sqs
  cargo xtask services path/to/smithy/models --docs --doctests
  cargo xtask services --draw 6               six of them; another six for another OPSMITH_SEED

Exit codes: 0 every crate compiles, 1 one does not, 2 bad input.")]
pub(crate) struct Arguments {
    /// A folder with botocore or with Smithy models, botocore==VERSION, or botocore for the newest
    /// release [default: the botocore in target/python]
    source: Option<PathBuf>,
    /// The services, by the names of their folders or files [default: all]
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    /// Take only N of the services, drawn by `OPSMITH_SEED`
    #[arg(long, value_name = "N", conflicts_with = "services")]
    draw: Option<usize>,
    /// Keep AWS's prose, and build the documentation too
    #[arg(long)]
    docs: bool,
    /// Compile and run the examples in the documentation too
    #[arg(long)]
    doctests: bool,
    /// How many services to work on at once [default: the number of processors]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Arguments {
    fn prose(&self) -> Prose {
        if self.docs { Prose::Keep } else { Prose::Drop }
    }

    fn checks(&self) -> Vec<Check> {
        let mut checks = COMPILES.to_vec();
        checks.extend(self.docs.then_some(DOCUMENTS));
        checks.extend(self.doctests.then_some(DOCTESTS));
        checks
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let start = Instant::now();
    let source = Source::find(arguments.source.as_deref())?;
    let services = find::named(source.services()?, &arguments.services, &source.name)?;
    let services = match arguments.draw {
        Some(count) => {
            let seed = find::seed();
            eprintln!("OPSMITH_SEED={seed}");
            find::draw(services, count, seed)
        }
        None => services,
    };
    let mut rows = check_all(arguments, &services)?;
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    if arguments.json {
        println!(
            "{:#}",
            report::document(&source.name, &rows, start.elapsed())
        );
    } else {
        report::print(&source.name, &rows, start.elapsed());
    }
    Ok(if rows.iter().any(|row| row.failure.is_some()) {
        Outcome::Different
    } else {
        Outcome::Fine
    })
}

/// Something that happened to a service.
enum Event<'a> {
    Begun(&'a str),
    Done(Row),
}

/// Generates and checks all services, several at once.
fn check_all(arguments: &Arguments, services: &[Service]) -> Result<Vec<Row>, BadInput> {
    let folder = root().join("target/services");
    fs::create_dir_all(&folder).map_err(|error| BadInput(error.to_string()))?;
    let processors = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let jobs = arguments.jobs.unwrap_or(processors).get();
    let workspaces = (1..=jobs.min(services.len())).map(|job| folder.join(job.to_string()));
    let workspaces = workspaces.map(Workspace::new);
    let workspaces = workspaces.collect::<Result<Vec<_>, _>>()?;
    let checks = arguments.checks();
    let checker = Checker {
        prose: arguments.prose(),
        checks: &checks,
        compiler: record::compiler()?,
        failed: folder.join("failed"),
        record: Mutex::new(Record::open(&folder.join("passed.jsonl"))?),
    };
    let queue = Mutex::new(services.iter());
    let next = || queue.lock().ok()?.next();
    let (sender, events) = mpsc::channel();
    thread::scope(|scope| {
        for workspace in workspaces {
            let (sender, checker, next) = (sender.clone(), &checker, &next);
            scope.spawn(move || {
                while let Some(service) = next() {
                    // The receiver is there until the last sender has gone.
                    let _ = sender.send(Event::Begun(&service.name));
                    let _ = sender.send(Event::Done(checker.run(service, &workspace)));
                }
            });
        }
        drop(sender);
        Ok(listen(&events, services.len()))
    })
}

/// Shows how far the work is, and each failure at once, until all is done.
fn listen(events: &Receiver<Event<'_>>, count: usize) -> Vec<Row> {
    let mut progress = Progress::new();
    let mut rows = Vec::new();
    let mut current = BTreeSet::new();
    for event in events {
        match event {
            Event::Begun(name) => {
                current.insert(name.to_owned());
            }
            Event::Done(row) => {
                current.remove(&row.name);
                if let Some(failure) = &row.failure {
                    progress.clear();
                    terminal::error(&format!("{}: {}", row.name, report::beginning(failure)));
                }
                rows.push(row);
            }
        }
        let names: Vec<_> = current.iter().map(String::as_str).collect();
        let (done, names) = (rows.len(), names.join(", "));
        progress.tell(&format!("{done} of {count} services: {names}"));
    }
    rows
}
