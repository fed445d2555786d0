//! XML replies.

mod envelope;
mod error_members;
mod missing;
mod reader;

pub use envelope::read_empty_reply;
pub use envelope::read_result;
pub use error_members::read_error_members;
pub use reader::{XmlError, XmlReader};
