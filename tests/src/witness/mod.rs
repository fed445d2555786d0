//! Programs that use everything of a crate: a witness compiles against another crate exactly when
//! nothing of the first is lost or of another type there.
//!
//! A witness is made from the sources of the crate and of nothing that the generator says about
//! them, with every type spelled out.

mod code;
mod implementations;
mod names;
mod pairs;
mod types;

use std::fmt::Write as _;

use opsmith_codegen::write::Files;

pub use pairs::{Complaint, Pair, check};

use crate::public_items::items;
use code::Code;
use names::Names;

/// What a witness calls the crate that it uses.
const CRATE: &str = "krate";

/// The use of one public item.
pub struct Use {
    /// The item, as [`public_items`](crate::public_items::public_items) has it.
    pub line: String,
    /// The items of a module that uses it.
    pub code: String,
}

/// How a crate's users use each of its public items.
///
/// # Panics
///
/// A source is not Rust, or a public item is of a type that users cannot name.
pub fn uses(files: &Files) -> Vec<Use> {
    let names = Names::new(files);
    let items = items(files).into_iter();
    items
        .map(|item| {
            let code = Code::of(&names, &item).text();
            let line = item.line();
            Use { line, code }
        })
        .collect()
}

/// The source of a library that uses every public item of a crate, which it calls `krate`: a
/// module for each, with the item's line above it.
///
/// # Panics
///
/// As [`uses`] does.
pub fn witness(files: &Files) -> String {
    let mut text = "#![allow(deprecated, irrefutable_let_patterns)]\n".to_owned();
    for (number, Use { line, code }) in uses(files).into_iter().enumerate() {
        // Writing to a `String` never fails.
        let _ = write!(text, "\n// {line}\npub mod item_{number} {{\n{code}}}\n");
    }
    text
}
