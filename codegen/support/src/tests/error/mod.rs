//! Errors of requests and replies.

mod metadata;
mod request;
mod response;
mod retry;
