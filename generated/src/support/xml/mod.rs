//! XML replies.

mod envelope;
mod reader;

pub use envelope::read_empty_reply;
pub use reader::{XmlError, XmlReader};
