//! Forms: request bodies of the AWS query protocol
//! (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>).

#[cfg(feature = "form-map")]
use std::collections::HashMap;
#[cfg(any(feature = "form-float", feature = "form-value"))]
use std::fmt::Display;
#[cfg(any(feature = "form-list", feature = "form-value"))]
use std::fmt::Write;

#[cfg(feature = "form-blob")]
use base64::Engine as _;
#[cfg(feature = "form-blob")]
use base64::engine::general_purpose::STANDARD;
#[cfg(feature = "form-text")]
use percent_encoding::utf8_percent_encode;

#[cfg(feature = "form-refusal")]
use crate::support::error::RequestError;
#[cfg(feature = "form-text")]
use crate::support::text::RESERVED;
#[cfg(feature = "form-float")]
use crate::support::text::float;

/// How many octets each byte becomes: three if it is encoded.
#[cfg(feature = "form-text")]
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
#[cfg(feature = "form-value")]
const MAX_VALUE: usize = 20;

/// Writes a form: `head`, which is the encoded action and version, and then the
/// members. Calls `members` twice, first to count, so that it allocates once.
pub fn write_form(head: &str, members: impl Fn(&mut FormWriter)) -> String {
    write(head, &members)
}

/// Like [`write_form`], but fails if a value is refused.
#[cfg(feature = "form-refusal")]
pub fn write_form_or_refuse(
    head: &str,
    members: impl Fn(&mut FormWriter),
) -> Result<String, RequestError> {
    // Only a refused form is empty, since all others have their head.
    let form = write_form(head, members);
    if form.is_empty() {
        Err(RequestError::UnknownMember)
    } else {
        Ok(form)
    }
}

/// Not generic, so that it is compiled once for all operations.
fn write(head: &str, members: &dyn Fn(&mut FormWriter)) -> String {
    let mut form = FormWriter {
        body: None,
        octets: head.len(),
        #[cfg(any(
            feature = "form-structure",
            feature = "form-text",
            feature = "form-value"
        ))]
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
    #[cfg(any(
        feature = "form-structure",
        feature = "form-text",
        feature = "form-value"
    ))]
    prefix: String,
}

impl FormWriter {
    /// Writes a key, or counts it and a value of at most `value` octets.
    #[cfg(any(feature = "form-text", feature = "form-value"))]
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
    #[cfg(feature = "form-text")]
    pub fn text(&mut self, key: &str, value: &str) {
        let octets = value.bytes().map(|byte| OCTETS[usize::from(byte)]);
        let octets = octets.map(usize::from).sum();
        if let Some(body) = self.key(key, octets) {
            body.extend(utf8_percent_encode(value, RESERVED));
        }
    }

    /// Writes a boolean or a whole number, whose text needs no encoding.
    #[cfg(feature = "form-value")]
    pub fn value(&mut self, key: &str, value: impl Display) {
        if let Some(body) = self.key(key, MAX_VALUE) {
            // Writing to a `String` never fails.
            let _ = write!(body, "{value}");
        }
    }

    /// Writes a floating-point number; `NaN` and infinities are spelled out.
    #[cfg(feature = "form-float")]
    pub fn float(&mut self, key: &str, value: impl Display + Into<f64> + Copy) {
        self.text(key, &float(value));
    }

    /// Writes bytes as base64.
    #[cfg(feature = "form-blob")]
    pub fn blob(&mut self, key: &str, value: &[u8]) {
        self.text(key, &STANDARD.encode(value));
    }

    /// Writes items under `key` and `infix` (`.member`, or empty for a flattened
    /// list), numbered from 1. An empty list is written as an empty text.
    #[cfg(feature = "form-list")]
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
    #[cfg(feature = "form-map")]
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
    #[cfg(feature = "form-structure")]
    pub fn structure(&mut self, key: &str, members: impl FnOnce(&mut Self)) {
        let length = self.prefix.len();
        self.prefix.push_str(key);
        self.prefix.push('.');
        members(self);
        self.prefix.truncate(length);
    }

    /// Discards the form, since a value cannot be written.
    #[cfg(feature = "form-refusal")]
    pub fn refuse(&mut self) {
        self.body = None;
    }
}
