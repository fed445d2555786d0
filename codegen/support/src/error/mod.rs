//! Errors of requests and replies.

mod metadata;
mod request;
mod response;
mod retry;

pub use metadata::{ErrorMetadata, Fault};
pub use request::RequestError;
pub use response::{ResponseError, UnreadableResponse};
pub use retry::RetryKind;
