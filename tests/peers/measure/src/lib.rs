//! The calls that are measured, on every side.
//!
//! They are a library since two programs run them: one takes the time, and another, whose
//! allocator counts (and so takes time of its own), the allocations. The program in `wire/` measures
//! other calls in the same way.

pub mod calls;
pub mod comparison;
mod reply;
#[cfg(feature = "sdk")]
mod sdk;
pub mod section;
pub mod time;
