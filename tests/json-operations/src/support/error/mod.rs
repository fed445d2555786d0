//! Errors of requests and replies.

mod metadata;
mod request;
mod response;
mod retry;

pub use metadata::query_fault;
pub use metadata::{ErrorMetadata, Fault};
pub use request::RequestError;
pub use response::{ResponseError, UnreadableResponse};
pub use response::{map_service, unreadable};
pub use retry::RetryKind;
