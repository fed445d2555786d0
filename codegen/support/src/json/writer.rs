//! JSON that is written.

#[cfg(feature = "json-write-map")]
use std::collections::HashMap;
#[cfg(any(feature = "json-write-float", feature = "json-write-value"))]
use std::fmt::Arguments;
#[cfg(feature = "json-write-float")]
use std::fmt::Debug;
#[cfg(feature = "json-write-value")]
use std::fmt::Display;
#[cfg(any(
    feature = "json-write-float",
    feature = "json-write-text",
    feature = "json-write-value"
))]
use std::fmt::Write;

#[cfg(feature = "json-write-blob")]
use base64::Engine as _;
#[cfg(feature = "json-write-blob")]
use base64::engine::general_purpose::STANDARD;

#[cfg(feature = "json-write-text")]
use super::plain::plain_length;
#[cfg(any(feature = "json-refusal", feature = "json-refuse-value"))]
use crate::support::error::RequestError;

/// The most octets of a boolean or of a number.
#[cfg(any(feature = "json-write-float", feature = "json-write-value"))]
const MAX_VALUE: usize = 25;

/// Writes an object. Calls `members` twice, first to count, so that it allocates
/// once.
#[cfg(feature = "json-write-object")]
pub fn write_json(members: impl Fn(&mut JsonWriter)) -> Vec<u8> {
    write(&|json| json.object(&members)).into_bytes()
}

/// Writes a value as a text.
#[cfg(feature = "document")]
pub fn print_json(value: impl Fn(&mut JsonWriter)) -> String {
    write(&value)
}

/// Writes a value, likewise.
#[cfg(feature = "json-write-value-whole")]
pub fn write_value(value: impl Fn(&mut JsonWriter)) -> Vec<u8> {
    write(&value).into_bytes()
}

/// Like [`write_value`], but fails if a part of the value is refused.
#[cfg(feature = "json-refuse-value")]
pub fn write_value_or_refuse(value: impl Fn(&mut JsonWriter)) -> Result<Vec<u8>, RequestError> {
    write_or_refuse(&value)
}

/// Like [`write_json`], but fails if a value is refused.
#[cfg(feature = "json-refusal")]
pub fn write_json_or_refuse(members: impl Fn(&mut JsonWriter)) -> Result<Vec<u8>, RequestError> {
    write_or_refuse(&|json| json.object(&members))
}

#[cfg(any(feature = "json-refusal", feature = "json-refuse-value"))]
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
#[cfg(any(
    feature = "document",
    feature = "json-refusal",
    feature = "json-refuse-value",
    feature = "json-write-object",
    feature = "json-write-value-whole"
))]
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
    #[cfg(feature = "json-write-key")]
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
    #[cfg(feature = "json-write-text")]
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
    #[cfg(feature = "json-write-value")]
    pub fn value(&mut self, value: impl Display) {
        self.print(format_args!("{value}"));
    }

    /// Writes a floating-point number; `NaN` and infinities are texts.
    #[cfg(feature = "json-write-float")]
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
    #[cfg(feature = "json-write-number")]
    pub fn number(&mut self, text: &str) {
        self.push(text);
    }

    /// Writes bytes as base64.
    #[cfg(feature = "json-write-blob")]
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
    #[cfg(feature = "json-write-list")]
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
    #[cfg(feature = "json-write-map")]
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
    #[cfg(feature = "json-write-any-key")]
    pub fn any_key(&mut self, name: &str) -> &mut Self {
        self.push_comma();
        self.text(name);
        self.push(":");
        self
    }

    /// Writes a value, or `null` if it is absent.
    #[cfg(feature = "json-write-null")]
    pub fn optional<T>(&mut self, value: &Option<T>, write: impl Fn(&mut Self, &T)) {
        match value {
            Some(value) => write(self, value),
            None => self.push("null"),
        }
    }

    /// Discards the body, since a value cannot be written.
    #[cfg(feature = "json-refuse")]
    pub fn refuse(&mut self) {
        self.body = None;
    }

    /// Writes a comma, unless an object has just begun.
    #[cfg(any(feature = "json-write-any-key", feature = "json-write-key"))]
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

    #[cfg(any(feature = "json-write-float", feature = "json-write-value"))]
    fn print(&mut self, value: Arguments<'_>) {
        match &mut self.body {
            // Writing to a `String` never fails.
            Some(body) => drop(body.write_fmt(value)),
            None => self.octets += MAX_VALUE,
        }
    }
}

/// How many octets a byte of a text becomes.
#[cfg(feature = "json-write-text")]
fn octets(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' => 2,
        0..=0x1f => 6,
        _ => 1,
    }
}

/// Appends a text with the escapes that JSON requires
/// (<https://www.rfc-editor.org/rfc/rfc8259#section-7>).
#[cfg(feature = "json-write-text")]
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
