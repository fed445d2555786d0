//! Dates and times.

pub mod calendar;
#[cfg(feature = "epoch-seconds")]
mod epoch_seconds;
#[cfg(feature = "http-date")]
mod http_date;
#[cfg(feature = "timestamp")]
mod timestamp;

#[cfg(feature = "timestamp")]
pub use timestamp::{InvalidTimestamp, Timestamp};
