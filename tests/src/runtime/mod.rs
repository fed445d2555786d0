//! What generated programs call: each holds a copy of this folder.

pub mod given;
pub mod shown;
