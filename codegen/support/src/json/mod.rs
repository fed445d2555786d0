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
#[cfg(feature = "json-error-members")]
mod error_members;
#[cfg(feature = "json-read")]
mod reader;
#[cfg(any(
    feature = "json-payload-reply",
    feature = "json-reply",
    feature = "json-reply-with-headers",
    feature = "json-reply-without-body"
))]
mod reply;
#[cfg(feature = "json-write")]
mod writer;

#[cfg(feature = "json-empty-reply")]
pub use envelope::read_empty_reply;
#[cfg(feature = "json-error-members")]
pub use error_members::read_error_members;
#[cfg(feature = "json-read")]
pub use reader::{JsonError, JsonReader};
#[cfg(feature = "json-payload-reply")]
pub use reply::read_payload_reply;
#[cfg(feature = "json-reply")]
pub use reply::read_reply;
#[cfg(feature = "json-reply-with-headers")]
pub use reply::read_reply_with_headers;
#[cfg(feature = "json-reply-without-body")]
pub use reply::read_reply_without_body;
#[cfg(feature = "document")]
pub use writer::print_json;
#[cfg(feature = "json-refusal")]
pub use writer::write_json_or_refuse;
#[cfg(feature = "json-write-value-whole")]
pub use writer::write_value;
#[cfg(feature = "json-refuse-value")]
pub use writer::write_value_or_refuse;
#[cfg(feature = "json-write")]
pub use writer::{JsonWriter, write_json};
