//! Texts of a form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::query::QueryWriter;

/// All but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl QueryWriter {
    /// Writes a text; `key` is encoded already.
    pub fn text(&mut self, key: &str, value: &str) {
        let reserved = |byte: &u8| !byte.is_ascii_alphanumeric() && !b"-._~".contains(byte);
        let octets = value.len() + 2 * value.bytes().filter(reserved).count();
        if let Some(body) = self.key(key, octets) {
            body.extend(utf8_percent_encode(value, RESERVED));
        }
    }
}
