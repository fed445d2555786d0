//! Texts of a form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::query::QueryWriter;

/// All but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// How many octets each byte becomes: three where it is encoded.
const OCTETS: [u8; 256] = {
    let mut octets = [3; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            octets[byte as usize] = 1;
        }
        byte += 1;
    }
    octets
};

impl QueryWriter {
    /// Writes a text; `key` is encoded already.
    pub fn text(&mut self, key: &str, value: &str) {
        let octets = value.bytes().map(|byte| OCTETS[usize::from(byte)]);
        let octets = octets.map(usize::from).sum();
        if let Some(body) = self.key(key, octets) {
            body.extend(utf8_percent_encode(value, RESERVED));
        }
    }
}
