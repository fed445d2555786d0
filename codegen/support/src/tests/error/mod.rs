//! Errors of requests and replies.

mod metadata;
mod response;
