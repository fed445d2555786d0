//! Forms.

mod blob;
mod float;
mod list;
mod map;
mod refusal;
mod structure;
mod text;
mod value;
