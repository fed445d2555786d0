//! Measures the generated crate beside the hand-written one, and prints a table.

mod cargo;
mod figure;
mod lines;
mod options;
mod time;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use figure::{Figure, Report};
use options::Options;

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
    let Some(options) = Options::read()? else {
        println!("{}", options::HELP);
        return Ok(());
    };
    let report = Report {
        compiler: cargo::compiler()?,
        cores: std::thread::available_parallelism()?.get(),
        builds: options.builds,
        figures: figures(&options)?,
        generated_lines: lines::generated()?,
    };
    let text = if options.json {
        serde_json::to_string_pretty(&report.to_json())?
    } else {
        report.to_markdown()
    };
    writeln!(io::stdout(), "{text}")?;
    Ok(())
}

fn figures(options: &Options) -> Result<Vec<Figure>> {
    let mut figures = vec![cargo::crates()?];
    figures.extend(cargo::builds(options.builds)?);
    figures.extend(lines::lines()?);
    figures.extend(time::calls());
    figures.extend(cargo::allocations()?);
    Ok(figures)
}
