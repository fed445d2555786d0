//! Blobs of a form.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::query::QueryWriter;

impl QueryWriter {
    /// Writes bytes as base64.
    pub fn blob(&mut self, key: &str, value: &[u8]) {
        self.text(key, &STANDARD.encode(value));
    }
}
