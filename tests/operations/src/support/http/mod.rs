//! What requests share, whatever they are for.

mod request;

pub use request::form_request;
