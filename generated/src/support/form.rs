//! Forms: request bodies of the AWS query protocol
//! (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>).

use percent_encoding::utf8_percent_encode;

use crate::support::text::RESERVED;

/// How many octets each byte becomes: three if it is encoded.
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

/// Writes a form: `head`, which is the encoded action and version, and then the
/// members. Calls `members` twice, first to count, so that it allocates once.
pub fn write_form(head: &str, members: impl Fn(&mut FormWriter)) -> String {
    write(head, &members)
}

/// Not generic, so that it is compiled once for all operations.
fn write(head: &str, members: &dyn Fn(&mut FormWriter)) -> String {
    let mut form = FormWriter {
        body: None,
        octets: head.len(),
        prefix: String::new(),
    };
    members(&mut form);
    let mut body = String::with_capacity(form.octets);
    body.push_str(head);
    form.body = Some(body);
    members(&mut form);
    form.body.unwrap_or_default()
}

/// Writes a form, or counts its octets. Keys must be percent-encoded.
pub struct FormWriter {
    /// The form; `None` while it is counted.
    body: Option<String>,
    /// The most octets that the form may have.
    octets: usize,
    /// What comes before every key: the path of the structure being written.
    prefix: String,
}

impl FormWriter {
    /// Writes a key, or counts it and a value of at most `value` octets.
    fn key(&mut self, key: &str, value: usize) -> Option<&mut String> {
        match &mut self.body {
            Some(body) => {
                for part in ["&", &self.prefix, key, "="] {
                    body.push_str(part);
                }
            }
            None => self.octets += self.prefix.len() + key.len() + "&=".len() + value,
        }
        self.body.as_mut()
    }

    /// Writes a text.
    pub fn text(&mut self, key: &str, value: &str) {
        let octets = value.bytes().map(|byte| OCTETS[usize::from(byte)]);
        let octets = octets.map(usize::from).sum();
        if let Some(body) = self.key(key, octets) {
            body.extend(utf8_percent_encode(value, RESERVED));
        }
    }
}
