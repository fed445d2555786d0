//! HTTP requests.

#[cfg(feature = "compression")]
mod compression;
#[cfg(feature = "query-compatible")]
mod query_mode;
#[cfg(feature = "form-request")]
mod request;
#[cfg(feature = "rpc-request")]
mod rpc;

#[cfg(feature = "compression")]
pub use compression::compress;
#[cfg(feature = "query-compatible")]
pub use query_mode::query_mode;
#[cfg(feature = "form-request")]
pub use request::form_request;
#[cfg(feature = "rpc-request")]
pub use rpc::rpc_request;
