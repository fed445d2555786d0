//! JSON requests and replies.

#[cfg(feature = "document")]
mod document;
#[cfg(any(
    feature = "json-empty-reply",
    feature = "json-payload-reply",
    feature = "json-reply",
    feature = "json-reply-with-headers",
    feature = "json-reply-without-body"
))]
mod envelope;
#[cfg(feature = "json-read")]
mod error;
#[cfg(feature = "json-error-members")]
mod error_members;
#[cfg(feature = "json-read")]
mod number;
#[cfg(any(feature = "json-read", feature = "json-write-text"))]
mod plain;
#[cfg(feature = "json-read")]
mod reader;
#[cfg(any(
    feature = "json-payload-reply",
    feature = "json-reply",
    feature = "json-reply-with-headers",
    feature = "json-reply-without-body"
))]
mod reply;
#[cfg(feature = "json-read")]
mod string;
#[cfg(feature = "json-write")]
pub mod writer;

#[cfg(feature = "json-empty-reply")]
pub use envelope::read_empty_reply;
#[cfg(feature = "json-read")]
pub use error::JsonError;
#[cfg(feature = "json-error-members")]
pub use error_members::read_error_members;
#[cfg(feature = "json-read")]
pub use reader::JsonReader;
#[cfg(feature = "json-payload-reply")]
pub use reply::read_payload_reply;
#[cfg(feature = "json-reply")]
pub use reply::read_reply;
#[cfg(feature = "json-reply-with-headers")]
pub use reply::read_reply_with_headers;
#[cfg(feature = "json-reply-without-body")]
pub use reply::read_reply_without_body;
