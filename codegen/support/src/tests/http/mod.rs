//! Requests.

mod compression;
mod request;
