//! Tokens: writes a plan down as Rust, and decides nothing.

mod aws_query;
mod constraints;
mod enumeration;
mod example;
mod exception;
mod format;
mod operation;
mod package;
mod pattern;
mod scope;
mod service;
mod structure;
mod tokens;

pub use format::FormatError;
pub use pattern::matchers;

use crate::plan::CratePlan;
use crate::write::{Files, WriteError};

/// Writes a crate's files.
pub(crate) fn files(plan: &CratePlan) -> Result<Files, RustError> {
    let mut sources = vec![package::library(plan)];
    sources.push(package::support(plan));
    for service in &plan.services {
        sources.extend(service::files(&plan.name, service));
    }
    let mut files = Files::new();
    files.insert("Cargo.toml", package::manifest(plan))?;
    files.insert("rustfmt.toml", package::RUSTFMT)?;
    let support = plan.support.iter();
    let support = support.map(|source| {
        (
            format!("src/support/{}.rs", source.module),
            source.text.to_owned(),
        )
    });
    for (path, text) in format::format(sources, support.collect())? {
        files.insert(path, text)?;
    }
    Ok(files)
}

/// A file before it is formatted.
struct SourceFile {
    path: String,
    tokens: proc_macro2::TokenStream,
}

/// Why a crate could not be written down.
#[derive(Debug)]
#[non_exhaustive]
pub enum RustError {
    /// It could not be formatted.
    Format(FormatError),
    /// A file cannot stand in the output folder.
    Files(WriteError),
}

impl std::fmt::Display for RustError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Format(error) => error.fmt(f),
            Self::Files(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RustError {}

impl From<FormatError> for RustError {
    fn from(error: FormatError) -> Self {
        Self::Format(error)
    }
}

impl From<WriteError> for RustError {
    fn from(error: WriteError) -> Self {
        Self::Files(error)
    }
}
