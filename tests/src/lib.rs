//! What several tests share; the tests are in `tests/`.

pub mod lines;
pub mod program;
pub mod project;
pub mod public_items;
pub mod python;
pub mod runtime;
pub mod seed;
pub mod witness;
pub mod workspace;

/// The README's code, compiled and run.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
struct Readme;
