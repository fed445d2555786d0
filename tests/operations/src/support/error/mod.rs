//! Why a request could not be written, and what a reply says went wrong.

mod metadata;
mod request;
mod response;

pub use metadata::{ErrorMetadata, Fault};
pub use request::RequestError;
pub use response::{ResponseError, UnreadableResponse};
