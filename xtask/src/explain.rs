//! `cargo xtask explain`.
use crate::list::Source;
use crate::{BadInput, Outcome};
use std::path::PathBuf;
/// x
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The
    name: String,
    #[command(flatten)]
    source: Source,
}
pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let catalog = arguments.source.read()?;
    println!(
        "{:#?}",
        catalog
            .explain(&arguments.name)
            .map_err(|error| BadInput(error.to_string()))?
    );
    Ok(Outcome::Fine)
}
