//! JSON that is written.

use std::collections::HashMap;
use std::fmt::Arguments;
use std::fmt::Debug;
use std::fmt::Display;
use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::plain::plain_length;
use crate::support::error::RequestError;

/// The most octets of a boolean or of a number.
const MAX_VALUE: usize = 25;

/// Writes an object. Calls `members` twice, first to count, so that it allocates
/// once.
pub fn write_json(members: impl Fn(&mut JsonWriter)) -> Vec<u8> {
    write(&|json| json.object(&members)).into_bytes()
}

/// Like [`write_json`], but fails if a value is refused.
pub fn write_json_or_refuse(members: impl Fn(&mut JsonWriter)) -> Result<Vec<u8>, RequestError> {
    write_or_refuse(&|json| json.object(&members))
}

fn write_or_refuse(value: &dyn Fn(&mut JsonWriter)) -> Result<Vec<u8>, RequestError> {
    // Only a refused body is empty: no value is.
    let body = write(value);
    if body.is_empty() {
        Err(RequestError::UnknownMember)
    } else {
        Ok(body.into_bytes())
    }
}

/// Not generic, so that it is compiled once for all operations.
fn write(value: &dyn Fn(&mut JsonWriter)) -> String {
    let mut json = JsonWriter {
        body: None,
        octets: 0,
    };
    value(&mut json);
    json.body = Some(String::with_capacity(json.octets));
    value(&mut json);
    json.body.unwrap_or_default()
}

/// Writes JSON, or counts its octets.
pub struct JsonWriter {
    /// What was written; `None` while it is counted.
    body: Option<String>,
    /// The most octets that it may have.
    octets: usize,
}

impl JsonWriter {
    /// Writes an object.
    pub fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.push("{");
        members(self);
        self.push("}");
    }

    /// Writes the name of a member; its value must follow. The name must need no
    /// escapes.
    pub fn key(&mut self, name: &str) -> &mut Self {
        self.push_comma();
        match &mut self.body {
            Some(body) => {
                body.push('"');
                body.push_str(name);
                body.push_str("\":");
            }
            None => self.octets += 3 + name.len(),
        }
        self
    }

    /// Writes a text.
    pub fn text(&mut self, value: &str) {
        if let Some(body) = &mut self.body {
            body.push('"');
            escape(body, value);
            body.push('"');
        } else {
            let (plain, rest) = value.split_at(plain_length(value.as_bytes()));
            self.octets += 2 + plain.len() + rest.bytes().map(octets).sum::<usize>();
        }
    }

    /// Writes a boolean or a whole number.
    pub fn value(&mut self, value: impl Display) {
        self.print(format_args!("{value}"));
    }

    /// Writes a floating-point number; `NaN` and infinities are texts.
    pub fn float(&mut self, value: impl Debug + Into<f64> + Copy) {
        let number: f64 = value.into();
        if number.is_finite() {
            self.print(format_args!("{value:?}"));
        } else if number.is_nan() {
            self.text("NaN");
        } else if number > 0.0 {
            self.text("Infinity");
        } else {
            self.text("-Infinity");
        }
    }

    /// Writes a number by its text.
    pub fn number(&mut self, text: &str) {
        self.push(text);
    }

    /// Writes bytes as base64.
    pub fn blob(&mut self, value: &[u8]) {
        match &mut self.body {
            Some(body) => {
                body.push('"');
                STANDARD.encode_string(value, body);
                body.push('"');
            }
            None => self.octets += 2 + value.len().div_ceil(3) * 4,
        }
    }

    /// Writes an array.
    pub fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.push("[");
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.push(",");
            }
            write(self, item);
        }
        self.push("]");
    }

    /// Writes a map as an object, sorted by key, so that equal inputs make equal
    /// requests.
    pub fn map<K: AsRef<str>, V>(
        &mut self,
        entries: &HashMap<K, V>,
        write: impl Fn(&mut Self, &V),
    ) {
        let mut entries: Vec<_> = entries.iter().collect();
        entries.sort_unstable_by(|(a, _), (b, _)| a.as_ref().cmp(b.as_ref()));
        self.object(|json| {
            for (key, value) in entries {
                write(json.any_key(key.as_ref()), value);
            }
        });
    }

    /// Writes the name of a member, with escapes; its value must follow.
    pub fn any_key(&mut self, name: &str) -> &mut Self {
        self.push_comma();
        self.text(name);
        self.push(":");
        self
    }

    /// Discards the body, since a value cannot be written.
    pub fn refuse(&mut self) {
        self.body = None;
    }

    /// Writes a comma, unless an object has just begun.
    fn push_comma(&mut self) {
        match &mut self.body {
            Some(body) if body.ends_with('{') => {}
            Some(body) => body.push(','),
            None => self.octets += 1,
        }
    }

    fn push(&mut self, text: &str) {
        match &mut self.body {
            Some(body) => body.push_str(text),
            None => self.octets += text.len(),
        }
    }

    fn print(&mut self, value: Arguments<'_>) {
        match &mut self.body {
            // Writing to a `String` never fails.
            Some(body) => drop(body.write_fmt(value)),
            None => self.octets += MAX_VALUE,
        }
    }
}

/// How many octets a byte of a text becomes.
fn octets(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' => 2,
        0..=0x1f => 6,
        _ => 1,
    }
}

/// Appends a text with the escapes that JSON requires
/// (<https://www.rfc-editor.org/rfc/rfc8259#section-7>).
fn escape(body: &mut String, mut text: &str) {
    loop {
        let (plain, rest) = text.split_at(plain_length(text.as_bytes()));
        body.push_str(plain);
        match rest.bytes().next() {
            None => return,
            Some(b'"') => body.push_str("\\\""),
            Some(b'\\') => body.push_str("\\\\"),
            Some(b'\n') => body.push_str("\\n"),
            Some(b'\r') => body.push_str("\\r"),
            Some(b'\t') => body.push_str("\\t"),
            // Writing to a `String` never fails.
            Some(byte) => drop(write!(body, "\\u{byte:04x}")),
        }
        text = &rest[1..];
    }
}
