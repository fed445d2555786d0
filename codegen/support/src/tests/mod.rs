//! The tests, apart from the files so that they are not copied.

mod auth;
mod display;
mod endpoint;
mod error;
mod form;
mod http;
mod sign;
mod sources;
mod time;
mod validate;
mod xml;
