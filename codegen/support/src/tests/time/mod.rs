//! Points in time.

mod epoch_seconds;
mod http_date;
mod timestamp;
