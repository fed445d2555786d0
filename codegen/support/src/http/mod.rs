//! HTTP requests.

#[cfg(feature = "request-builder")]
mod builder;
#[cfg(feature = "compression")]
mod compression;
#[cfg(feature = "query-compatible")]
mod query_mode;
#[cfg(feature = "form-request")]
mod request;
#[cfg(feature = "rpc-request")]
mod rpc;
#[cfg(any(
    feature = "form-request",
    feature = "request-builder",
    feature = "rpc-request"
))]
mod to_endpoint;
#[cfg(feature = "http-value")]
mod value;

#[cfg(feature = "request-builder")]
pub use builder::RequestBuilder;
#[cfg(feature = "compression")]
pub use compression::compress;
#[cfg(feature = "query-compatible")]
pub use query_mode::query_mode;
#[cfg(feature = "form-request")]
pub use request::form_request;
#[cfg(feature = "rpc-request")]
pub use rpc::rpc_request;
#[cfg(feature = "http-any-header")]
pub use value::InvalidHeader;
#[cfg(feature = "http-decoded")]
pub use value::decoded;
#[cfg(feature = "http-decoded-text")]
pub use value::decoded_text;
#[cfg(feature = "http-encoded")]
pub use value::encoded;
#[cfg(feature = "http-header")]
pub use value::header;
#[cfg(feature = "http-header-dates")]
pub use value::header_dates;
#[cfg(feature = "http-header-items")]
pub use value::header_items;
#[cfg(feature = "http-header-list")]
pub use value::header_list;
#[cfg(feature = "http-header-text")]
pub use value::header_text;
#[cfg(feature = "http-prefixed-headers")]
pub use value::prefixed_headers;
#[cfg(feature = "http-quoted")]
pub use value::quoted;
