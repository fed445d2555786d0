//! JSON requests and replies.

mod envelope;
mod error;
mod error_members;
mod number;
mod plain;
mod reader;
mod reply;
mod string;
pub mod writer;

pub use envelope::read_empty_reply;
pub use error::JsonError;
pub use error_members::read_error_members;
pub use reader::JsonReader;
pub use reply::read_reply;
