//! Writes a small, self-contained Rust crate with only the AWS operations you
//! call, from the model of their service.
//!
//! ```no_run
//! use opsmith_codegen::Codegen;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let generated = Codegen::new("models/opsmith.toml").generate()?;
//! for warning in generated.warnings() {
//!     eprintln!("warning: {warning}");
//! }
//! generated.write("generated")?;
//! # Ok(())
//! # }
//! ```
//!
//! The stages, each in a module that knows only those before it:
//! [`model`] reads, [`select`] finds what the operations need, [`plan`]
//! decides what callers see, [`wire`] how it goes over the wire, [`support`] has
//! the run-time code, [`rust`] writes tokens, [`write`](mod@write) puts files in
//! place.
//! [`manifest`] says what to generate, [`import`] makes a model of facts,
//! [`catalog`] says what there is to choose from,
//! [`changes`] says what an update of a model means, and [`update`] makes one.

pub mod catalog;
pub mod changes;
mod codegen;
pub mod display;
pub mod docs;
mod endpoint;
pub mod import;
mod json;
pub mod manifest;
pub mod model;
pub mod names;
pub mod pattern;
pub mod plan;
pub mod rust;
pub mod select;
pub mod support;
pub mod update;
pub mod wire;
pub mod write;

pub use codegen::{Codegen, Error, Generated, Operations, ServiceSummary};
pub use rust::matchers;
