//! Forms: request bodies of the AWS query protocol
//! (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>).

use std::collections::HashMap;
use std::fmt::Display;
use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
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

/// The most octets of a boolean or of a number of 64 bits.
const MAX_VALUE: usize = 20;

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

    /// Writes a boolean or a whole number, whose text needs no encoding.
    pub fn value(&mut self, key: &str, value: impl Display) {
        if let Some(body) = self.key(key, MAX_VALUE) {
            // Writing to a `String` never fails.
            let _ = write!(body, "{value}");
        }
    }

    /// Writes bytes as base64.
    pub fn blob(&mut self, key: &str, value: &[u8]) {
        self.text(key, &STANDARD.encode(value));
    }

    /// Writes items under `key` and `infix` (`.member`, or empty for a flattened
    /// list), numbered from 1. An empty list is written as an empty text.
    pub fn list<T>(
        &mut self,
        key: &str,
        infix: &str,
        items: &[T],
        write: impl Fn(&mut Self, &str, &T),
    ) {
        if items.is_empty() {
            self.text(key, "");
        }
        let mut item_key = format!("{key}{infix}.");
        let length = item_key.len();
        for (index, item) in items.iter().enumerate() {
            item_key.truncate(length);
            // Writing to a `String` never fails.
            let _ = write!(item_key, "{}", index + 1);
            write(self, &item_key, item);
        }
    }

    /// Writes entries under `key` and `infix` (`.entry`, or empty for a flattened
    /// map), numbered from 1 and sorted by key, so that equal inputs make equal
    /// requests. An empty map is left out.
    pub fn map<K: AsRef<str>, V>(
        &mut self,
        key: &str,
        infix: &str,
        (key_name, value_name): (&str, &str),
        entries: &HashMap<K, V>,
        write: impl Fn(&mut Self, &str, &V),
    ) {
        let mut entries: Vec<_> = entries.iter().collect();
        entries.sort_unstable_by(|(a, _), (b, _)| a.as_ref().cmp(b.as_ref()));
        for (index, (name, value)) in entries.into_iter().enumerate() {
            let entry = format!("{key}{infix}.{}", index + 1);
            self.text(&format!("{entry}.{key_name}"), name.as_ref());
            write(self, &format!("{entry}.{value_name}"), value);
        }
    }

    /// Writes members under `key.`.
    pub fn structure(&mut self, key: &str, members: impl FnOnce(&mut Self)) {
        let length = self.prefix.len();
        self.prefix.push_str(key);
        self.prefix.push('.');
        members(self);
        self.prefix.truncate(length);
    }
}
