//! The calls that are measured, on every side.
//!
//! They are a library since two programs run them: one takes the time, and another, whose
//! allocator counts (and so takes time of its own), the allocations.

pub mod calls;
mod reply;
#[cfg(feature = "sdk")]
mod sdk;
