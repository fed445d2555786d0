//! Dates and times.

pub mod calendar;
mod epoch_seconds;
mod timestamp;

pub use timestamp::{InvalidTimestamp, Timestamp};
