//! The calls that are measured, on both sides.
//!
//! They are a library since two programs run them: one takes the time, and another, whose
//! allocator counts (and so takes time of its own), the allocations.

pub mod calls;
