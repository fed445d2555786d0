//! Damaged models, documentation and manifests: always a clear error, or a
//! crate that is Rust, stays in its folder, and holds no code that a text of
//! the model brought.
//!
//! `OPSMITH_DAMAGED` draws more, `OPSMITH_CASE` repeats one case of a seed.

mod bytes;
mod case;
mod compile;
mod damage;
mod docs;
mod draw;
mod hostile;
mod places;
mod promise;
mod shapes;
mod sound;
mod texts;
mod tree;

use case::run;
use damage::Part;

#[test]
fn a_damaged_model_is_a_clear_error_or_a_crate() {
    run(Part::Model, 900).is_of_every_kind();
}

#[test]
fn damaged_documentation_is_a_clear_error_or_a_crate() {
    run(Part::Docs, 160).is_of_every_kind();
}

#[test]
fn a_damaged_manifest_is_a_clear_error_or_a_crate() {
    run(Part::Manifest, 180).is_of_every_kind();
}
