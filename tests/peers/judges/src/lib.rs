//! Judges of what an update of a generated crate breaks, beside the generator's own `changes` and
//! the compiler: the public items of both crates, as `public-api` reads them from rustdoc, and
//! `cargo-semver-checks`.
//!
//! Both depend on the format of rustdoc's JSON, which is not stable, and so on the version of Rust.

pub mod rustdoc;
pub mod semver_checks;

use std::collections::BTreeSet;
use std::path::Path;

use public_api::Builder;

/// The public items of a crate, a line for each.
///
/// # Panics
///
/// The file is no JSON of rustdoc in the format that is read.
pub fn public_items(rustdoc: &Path) -> BTreeSet<String> {
    let items = Builder::from_rustdoc_json(rustdoc).build();
    let items = items.unwrap_or_else(|error| panic!("{}: {error}", rustdoc.display()));
    items.items().map(ToString::to_string).collect()
}
