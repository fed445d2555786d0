//! Tokens: writes a plan down as Rust, and decides nothing.

mod constraints;
mod endpoint;
mod enumeration;
mod example;
mod exception;
mod format;
mod int_enumeration;
mod measure;
mod operation;
mod package;
mod pattern;
mod scope;
mod service;
mod structure;
mod tokens;
mod union;
mod wire;

pub use format::FormatError;
pub(crate) use measure::Measure;
pub use pattern::matchers;

use crate::plan::types::{MemberPlan, RustType};
use crate::wire::BoundCrate;

/// Writes a crate down: its files by their paths.
pub(crate) fn files(
    bound: &BoundCrate,
    rustfmt: bool,
) -> Result<Vec<(String, String)>, FormatError> {
    let mut sources = vec![package::library(bound), package::support(bound)];
    for service in bound.services() {
        sources.extend(service::files(&bound.plan.name, service));
    }
    let modules: Vec<_> = bound
        .support
        .iter()
        .map(|file| file.source.module)
        .collect();
    let support = bound.support.iter().map(|file| {
        let path = format!("src/support/{}.rs", file.source.module);
        (path, file.source.text_with(&modules))
    });
    let mut files = format::format(sources, support.collect(), rustfmt)?;
    files.push(("Cargo.toml".to_owned(), package::manifest(bound)));
    files.push(("rustfmt.toml".to_owned(), package::RUSTFMT.to_owned()));
    Ok(files)
}

/// The type of a member's field, as Rust has it: `Option<Vec<Tag>>`.
pub(crate) fn field_type(member: &MemberPlan) -> String {
    one_line(&structure::field_type(&scope::Scope::default(), member))
}

/// A type, as Rust has it.
pub(crate) fn type_text(ty: &RustType) -> String {
    one_line(&tokens::ty(&scope::Scope::default(), ty))
}

fn one_line(ty: &proc_macro2::TokenStream) -> String {
    let text: String = ty.to_string().split_whitespace().collect();
    text.replace(',', ", ")
}

/// A file before it is formatted.
struct SourceFile {
    path: String,
    tokens: proc_macro2::TokenStream,
}
