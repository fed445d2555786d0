//! HTTP requests.

mod request;

pub use request::form_request;
