//! Dates and times.

pub mod calendar;
mod timestamp;

pub use timestamp::{InvalidTimestamp, Timestamp};
