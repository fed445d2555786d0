//! HTTP requests.

mod builder;
mod query_mode;
mod rpc;
mod to_endpoint;
mod value;

pub use builder::RequestBuilder;
pub use query_mode::query_mode;
pub use rpc::rpc_request;
pub use value::header_text;
