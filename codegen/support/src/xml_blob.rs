//! Blobs of XML replies.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::xml::{XmlError, XmlReader};

impl XmlReader<'_> {
    /// The bytes whose base64 is the element's text.
    pub fn blob(&mut self) -> Result<Vec<u8>, XmlError> {
        let text: String = self.text()?.split_ascii_whitespace().collect();
        STANDARD
            .decode(text)
            .map_err(|_| self.error("expected base64"))
    }
}
