//! Tokens: writes a plan down as Rust, and decides nothing.

mod constraints;
mod credentials;
mod endpoint;
mod enumeration;
mod example;
mod exception;
mod format;
mod int_enumeration;
mod measure;
mod operation;
mod operation_impl;
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
use crate::support::{Support, Uses};
use crate::wire::BoundCrate;
use scope::Code;

/// A crate, written down.
pub(crate) struct Written {
    /// Its files by their paths.
    pub(crate) files: Vec<(String, String)>,
    /// Its support code.
    pub(crate) support: Support,
}

/// Writes a crate down.
pub(crate) fn write(bound: &BoundCrate, rustfmt: bool) -> Result<Written, FormatError> {
    let services = services(bound);
    let support = support_of(&services);
    let files = files(bound, services, &support, rustfmt)?;
    Ok(Written { files, support })
}

fn files(
    bound: &BoundCrate,
    mut sources: Vec<SourceFile>,
    support: &Support,
    rustfmt: bool,
) -> Result<Vec<(String, String)>, FormatError> {
    let root = support.root();
    sources.extend([
        package::library(&bound.plan, &root),
        package::support(&root),
    ]);
    let copied = support.files().into_iter();
    // Its examples name the crate that they are in.
    let name = bound.plan.name.replace('-', "_");
    let copied = copied.map(|(path, text)| {
        let text = text.replace("opsmith_support", &name);
        (format!("src/support/{path}"), text)
    });
    let mut files = format::format(sources, copied.collect(), rustfmt)?;
    files.push((
        "Cargo.toml".to_owned(),
        package::manifest(&bound.plan, support),
    ));
    files.push(("rustfmt.toml".to_owned(), package::RUSTFMT.to_owned()));
    Ok(files)
}

/// A crate of this support code, whatever its services use.
#[cfg(test)]
pub(crate) fn support_alone(bound: &BoundCrate, support: &Support) -> Vec<(String, String)> {
    let files = files(bound, Vec::new(), support, false);
    files.unwrap_or_else(|error| panic!("{error}"))
}

/// The support code that a crate has.
pub(crate) fn support(bound: &BoundCrate) -> Support {
    support_of(&services(bound))
}

fn services(bound: &BoundCrate) -> Vec<SourceFile> {
    let services = bound.services();
    services
        .flat_map(|service| service::files(&bound.plan.name, service))
        .collect()
}

fn support_of(files: &[SourceFile]) -> Support {
    let mut uses = Uses::default();
    for file in files {
        uses.extend(&file.code.uses);
    }
    Support::new(&uses)
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
    code: Code,
}
