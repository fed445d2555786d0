//! XML replies.

#[cfg(any(feature = "xml-empty-reply", feature = "xml-result"))]
mod envelope;
#[cfg(feature = "xml-error-members")]
mod error_members;
#[cfg(feature = "xml-missing")]
mod missing;
mod reader;

#[cfg(feature = "xml-empty-reply")]
pub use envelope::read_empty_reply;
#[cfg(feature = "xml-result")]
pub use envelope::read_result;
#[cfg(feature = "xml-error-members")]
pub use error_members::read_error_members;
pub use reader::{XmlError, XmlReader};
