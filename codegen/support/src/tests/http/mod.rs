//! Requests.

mod request;
