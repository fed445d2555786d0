//! Measures the generated crate beside the hand-written one and aws-sdk-iam, and prints tables.

mod allocations;
mod builds;
mod cargo;
mod generation;
mod hashes;
mod lines;
mod options;
mod service;
mod wire;

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use measure::calls::CALLS;
use measure::section::Section;
use measure::time::time;
use serde_json::{Value, json};

use options::{Options, Part};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let options = Options::read(lexopt::Parser::from_env())?;
    let sections = sections(&options)?;
    let text = if options.json {
        serde_json::to_string_pretty(&to_json(&options, &sections)?)?
    } else {
        to_markdown(&options, &sections)?
    };
    writeln!(io::stdout(), "{text}")?;
    Ok(())
}

/// The sections that are asked for; without aws-sdk-iam, all but those that take minutes.
fn sections(options: &Options) -> Result<Vec<Section>> {
    let wants = |part| options.only.is_none_or(|only| only == part);
    let mut sections = Vec::new();
    if wants(Part::Time) {
        sections.push(time("Time of a call", &CALLS));
    }
    if wants(Part::Allocations) {
        sections.push(allocations::allocations()?);
    }
    if wants(Part::Lines) {
        sections.push(lines::lines()?);
    }
    if wants(Part::Generation) {
        sections.push(generation::generation()?);
    }
    cargo::fetch()?;
    if wants(Part::Builds) {
        sections.insert(0, builds::builds(options.builds)?);
    }
    let is_whole = cfg!(feature = "sdk") || options.only.is_some();
    if wants(Part::Hashes) && is_whole {
        sections.push(hashes::hashes(options.builds)?);
    }
    let has_models = wire::has_models() || options.only.is_some();
    if wants(Part::Wire) && is_whole && has_models {
        sections.extend(wire::wire()?);
    }
    if wants(Part::Service) && is_whole {
        sections.push(service::service()?);
    }
    Ok(sections)
}

fn cores() -> Result<usize> {
    Ok(std::thread::available_parallelism()?.get())
}

fn to_markdown(options: &Options, sections: &[Section]) -> Result<String> {
    let (compiler, cores, builds) = (cargo::compiler()?, cores()?, options.builds);
    let mut text = format!("{compiler}, {cores} cores; medians, of builds the median of {builds}");
    if cfg!(feature = "sdk") {
        write!(text, ", with aws-sdk-iam {}", builds::SDK_BUILDS)?;
    }
    text.push_str(".\n");
    for section in sections {
        write!(text, "\n### {}\n\n{}", section.title, section.markdown)?;
    }
    Ok(text.trim_end().to_owned())
}

fn to_json(options: &Options, sections: &[Section]) -> Result<Value> {
    let section = |section: &Section| json!({ "title": section.title, "rows": section.json });
    Ok(json!({
        "compiler": cargo::compiler()?,
        "cores": cores()?,
        "builds": options.builds,
        "builds_with_sdk": if cfg!(feature = "sdk") { builds::SDK_BUILDS } else { 0 },
        "sections": sections.iter().map(section).collect::<Vec<_>>(),
    }))
}
