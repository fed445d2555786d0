//! HTTP requests.

#[cfg(feature = "compression")]
mod compression;
#[cfg(feature = "form-request")]
mod request;

#[cfg(feature = "compression")]
pub use compression::compress;
#[cfg(feature = "form-request")]
pub use request::form_request;
