//! The tests, apart from the files so that they are not copied.

mod auth;
mod display;
mod endpoint;
mod error;
mod form;
mod http;
mod idempotency_token;
mod operation;
mod sign;
mod sources;
mod time;
mod validate;
mod xml;
