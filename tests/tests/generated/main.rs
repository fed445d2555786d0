//! The generated crates: what they hold, what they promise, and whole services.

mod allocations;
mod determinism;
mod input;
mod minimal;
mod operation_trait;
pub mod patterns;
mod services;

// Where generated checks look for it.
use opsmith_support as support;
