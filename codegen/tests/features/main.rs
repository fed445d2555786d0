//! What a feature of a model becomes: `../models` holds a small model for
//! each, and beside it a snapshot of the code that the feature touches. Where
//! there is a file of Rust too, it is a test of how the generated crate behaves.
//!
//! After a change of the generator, read the difference of the snapshots:
//!
//! ```text
//! INSTA_UPDATE=always cargo test -p opsmith-codegen --test features
//! ```

mod constraints;
mod documentation;
mod endpoint;
mod errors;
mod feature;
mod inputs;
mod json;
mod lists_and_maps;
mod names;
mod our_names;
mod outputs;
mod requests;
/// What the tests of the whole project draw from too.
#[path = "../../../tests/src/seed.rs"]
pub mod seed;
mod support;
mod unions;
mod workspace;
