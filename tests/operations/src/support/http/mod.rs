//! HTTP requests.

mod request;
mod to_endpoint;

pub use request::form_request;
