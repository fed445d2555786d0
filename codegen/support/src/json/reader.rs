use std::borrow::Cow;
#[cfg(any(feature = "json-map", feature = "json-sparse-map"))]
use std::collections::HashMap;
use std::fmt;
#[cfg(any(feature = "json-map", feature = "json-sparse-map"))]
use std::hash::Hash;
#[cfg(any(feature = "json-float", feature = "json-integer"))]
use std::str::FromStr;

#[cfg(feature = "json-blob")]
use base64::Engine as _;
#[cfg(feature = "json-blob")]
use base64::engine::general_purpose::STANDARD;

use super::error::{JsonError, names_at};
use super::number::number_length;
#[cfg(feature = "json-integer")]
use super::number::whole;
#[cfg(feature = "json-missing")]
use crate::support::missing_members::MissingMembers;
#[cfg(feature = "json-timestamp")]
use crate::support::time::{InvalidTimestamp, Timestamp};

/// How deep objects and arrays may nest: as deep as in `serde_json`. An item of
/// DynamoDB, whose maps nest 32 deep, has some 70 levels.
const MAX_DEPTH: usize = 127;

/// Reads a document value by value, without a tree in between. The caller must
/// read or skip the value of each member that [`key`](Self::key) returns before
/// the next one.
pub struct JsonReader<'a> {
    pub(super) document: &'a str,
    pub(super) position: usize,
    depth: usize,
    /// Whether the innermost object or array has just begun.
    is_first: bool,
    /// The levels that are maps, a bit for each: their keys are data, which errors do not
    /// show.
    #[cfg(feature = "json-any-map")]
    pub(super) maps: u128,
    /// What the document lacks.
    #[cfg(feature = "json-missing")]
    pub missing: MissingMembers,
}

impl<'a> JsonReader<'a> {
    /// Begins to read a document, which must be UTF-8.
    pub fn new(document: &'a [u8]) -> Result<Self, JsonError> {
        let document = str::from_utf8(document).map_err(|error| {
            JsonError(format!("it is not UTF-8, at byte {}", error.valid_up_to()))
        })?;
        Ok(Self {
            document,
            position: 0,
            depth: 0,
            is_first: false,
            #[cfg(feature = "json-any-map")]
            maps: 0,
            #[cfg(feature = "json-missing")]
            missing: MissingMembers::default(),
        })
    }

    /// Begins to read the body of a reply. An empty one is an object without members.
    #[cfg(feature = "json-body")]
    pub fn of_body(body: &'a [u8]) -> Result<Self, JsonError> {
        let is_empty = body.trim_ascii().is_empty();
        Self::new(if is_empty { b"{}" } else { body })
    }

    /// Reads the value that is the whole document.
    pub fn whole<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, JsonError>,
    ) -> Result<T, JsonError> {
        let value = read(&mut self)?;
        match self.peek() {
            None => Ok(value),
            Some(_) => Err(self.error("unexpected text after the value")),
        }
    }

    /// Begins an object, whose members [`key`](Self::key) returns.
    pub fn object(&mut self) -> Result<(), JsonError> {
        self.begin(b'{', "an object")
    }

    /// The name of the next member of the object; `None` at its end.
    pub fn key(&mut self) -> Result<Option<Cow<'a, str>>, JsonError> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        if self.peek() != Some(b'"') {
            return Err(self.error("expected the name of a member"));
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.error("expected `:`"));
        }
        self.position += 1;
        Ok(Some(key))
    }

    /// The next value, or `None` if it is `null`.
    #[cfg(feature = "json-optional")]
    pub fn optional<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, JsonError>,
    ) -> Result<Option<T>, JsonError> {
        if self.peek() == Some(b'n') {
            self.literal("null")?;
            return Ok(None);
        }
        read(self).map(Some)
    }

    /// A text.
    #[cfg(feature = "json-text")]
    pub fn text(&mut self) -> Result<String, JsonError> {
        self.borrowed_text().map(Cow::into_owned)
    }

    /// A text, borrowed from the document if it has no escapes.
    #[cfg(feature = "json-borrowed-text")]
    pub fn borrowed_text(&mut self) -> Result<Cow<'a, str>, JsonError> {
        if self.peek() != Some(b'"') {
            return Err(self.error("expected a string"));
        }
        self.string()
    }

    /// A boolean.
    pub fn boolean(&mut self) -> Result<bool, JsonError> {
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.error("expected a boolean")),
        }
    }

    /// A whole number. It may be written with a fraction of zero or an exponent.
    #[cfg(feature = "json-integer")]
    pub fn integer<T: FromStr + TryFrom<i64>>(&mut self) -> Result<T, JsonError> {
        let text = self.number()?;
        let number = text.parse().ok().or_else(|| T::try_from(whole(text)?).ok());
        number.ok_or_else(|| self.error("expected a whole number in range"))
    }

    /// A floating-point number, which may be the string `NaN`, `Infinity` or
    /// `-Infinity`.
    #[cfg(feature = "json-float")]
    pub fn float<T: FromStr + Into<f64> + Copy>(&mut self) -> Result<T, JsonError> {
        if self.peek() == Some(b'"') {
            let text = self.string()?;
            let is_special = matches!(&*text, "NaN" | "Infinity" | "-Infinity");
            let number = text.parse().ok().filter(|_| is_special);
            return number.ok_or_else(|| self.error("expected a number"));
        }
        let text = self.number()?;
        let number = text
            .parse()
            .ok()
            .filter(|number: &T| (*number).into().is_finite());
        number.ok_or_else(|| self.error("expected a number in range"))
    }

    /// A point in time, which `parse` reads from a number or from a text.
    #[cfg(feature = "json-timestamp")]
    pub fn timestamp(
        &mut self,
        parse: fn(&str) -> Result<Timestamp, InvalidTimestamp>,
    ) -> Result<Timestamp, JsonError> {
        let text = if self.peek() == Some(b'"') {
            self.string()?
        } else {
            Cow::Borrowed(self.number()?)
        };
        parse(&text).map_err(|reason| self.error(reason))
    }

    /// The bytes that a text encodes as base64.
    #[cfg(feature = "json-blob")]
    pub fn blob(&mut self) -> Result<Vec<u8>, JsonError> {
        let text = self.borrowed_text()?;
        STANDARD
            .decode(text.as_bytes())
            .map_err(|_| self.error("expected base64"))
    }

    /// The items of an array, without those that are `null`.
    #[cfg(feature = "json-list")]
    pub fn list<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Result<T, JsonError>,
    ) -> Result<Vec<T>, JsonError> {
        self.begin(b'[', "an array")?;
        let mut items = Vec::new();
        while self.next(b']')? {
            if self.peek() == Some(b'n') {
                self.literal("null")?;
            } else {
                items.push(read(self)?);
            }
        }
        Ok(items)
    }

    /// The items of an array; `None` for those that are `null`.
    #[cfg(feature = "json-sparse-list")]
    pub fn sparse_list<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Result<T, JsonError>,
    ) -> Result<Vec<Option<T>>, JsonError> {
        self.begin(b'[', "an array")?;
        let mut items = Vec::new();
        while self.next(b']')? {
            items.push(self.optional(&read)?);
        }
        Ok(items)
    }

    /// The members of an object, without those that are `null`.
    #[cfg(feature = "json-map")]
    pub fn map<K: Eq + Hash, V>(
        &mut self,
        key: impl Fn(Cow<'a, str>) -> K,
        read: impl Fn(&mut Self) -> Result<V, JsonError>,
    ) -> Result<HashMap<K, V>, JsonError> {
        let around = self.any_map()?;
        // A map that grows hashes its keys again.
        let mut entries = Vec::new();
        while let Some(name) = self.key()? {
            if let Some(value) = self.optional(&read)? {
                entries.push((key(name), value));
            }
        }
        self.maps = around;
        Ok(entries.into_iter().collect())
    }

    /// The members of an object; `None` for those that are `null`.
    #[cfg(feature = "json-sparse-map")]
    pub fn sparse_map<K: Eq + Hash, V>(
        &mut self,
        key: impl Fn(Cow<'a, str>) -> K,
        read: impl Fn(&mut Self) -> Result<V, JsonError>,
    ) -> Result<HashMap<K, Option<V>>, JsonError> {
        let around = self.any_map()?;
        let mut entries = Vec::new();
        while let Some(name) = self.key()? {
            entries.push((key(name), self.optional(&read)?));
        }
        self.maps = around;
        Ok(entries.into_iter().collect())
    }

    /// Begins an object whose keys are data, and returns the maps around it.
    #[cfg(feature = "json-any-map")]
    pub fn any_map(&mut self) -> Result<u128, JsonError> {
        self.object()?;
        let around = self.maps;
        self.maps |= 1 << self.depth;
        Ok(around)
    }

    /// The value that is the whole document; `None` if it is empty or `null`.
    #[cfg(feature = "json-payload")]
    pub fn payload<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, JsonError>,
    ) -> Result<Option<T>, JsonError> {
        match self.peek() {
            None => Ok(None),
            Some(_) => self.optional(read),
        }
    }

    /// The document as a text that is not JSON; `None` if it is empty.
    #[cfg(feature = "json-text-payload")]
    pub fn text_payload(&mut self) -> Option<&'a str> {
        self.position = self.document.len();
        Some(self.document).filter(|text| !text.is_empty())
    }

    /// Skips a value.
    pub fn skip(&mut self) -> Result<(), JsonError> {
        match self.peek() {
            Some(b'{') => {
                self.object()?;
                while self.key()?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b'[') => {
                self.begin(b'[', "an array")?;
                while self.next(b']')? {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b'"') => self.string().map(drop),
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') => self.literal("null"),
            _ => self.number().map(drop),
        }
    }

    /// The first byte of the next token, without whitespace.
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = self.document.as_bytes().get(self.position).copied();
            if !matches!(byte, Some(b' ' | b'\t' | b'\n' | b'\r')) {
                return byte;
            }
            self.position += 1;
        }
    }

    pub(super) fn begin(&mut self, open: u8, expected: &str) -> Result<(), JsonError> {
        if self.peek() != Some(open) {
            return Err(self.error(format_args!("expected {expected}")));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.error(format_args!("values nest deeper than {MAX_DEPTH}")));
        }
        self.depth += 1;
        self.position += 1;
        self.is_first = true;
        Ok(())
    }

    /// Whether a member or item follows, after a comma unless it is the first.
    pub(super) fn next(&mut self, close: u8) -> Result<bool, JsonError> {
        let is_first = std::mem::take(&mut self.is_first);
        match self.peek() {
            Some(byte) if byte == close => {
                self.position += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !is_first => {
                self.position += 1;
                Ok(true)
            }
            Some(_) if is_first => Ok(true),
            _ => Err(self.error(format_args!("expected `,` or `{}`", char::from(close)))),
        }
    }

    fn literal(&mut self, word: &str) -> Result<(), JsonError> {
        if !self.document[self.position..].starts_with(word) {
            return Err(self.error(format_args!("expected {word}")));
        }
        self.position += word.len();
        Ok(())
    }

    /// The text of a number.
    pub(super) fn number(&mut self) -> Result<&'a str, JsonError> {
        self.peek();
        let text = &self.document[self.position..];
        let length = number_length(text.as_bytes());
        let length = length.ok_or_else(|| self.error("expected a number"))?;
        self.position += length;
        Ok(&text[..length])
    }

    /// An error at the value being read.
    pub fn error(&self, reason: impl fmt::Display) -> JsonError {
        let names = names_at(self.document, self.position);
        #[cfg(feature = "json-any-map")]
        let names = self.without_keys(names);
        JsonError::new(reason, names, self.position)
    }

    /// Replaces the keys of maps among the names of members.
    #[cfg(feature = "json-any-map")]
    fn without_keys<'n>(&self, mut names: Vec<&'n str>) -> Vec<&'n str> {
        for (level, name) in (1..).zip(&mut names) {
            if self.maps & (1 << level) != 0 && !name.is_empty() {
                *name = "*";
            }
        }
        names
    }
}
