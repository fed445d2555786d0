//! Dates and times.

pub mod calendar;
