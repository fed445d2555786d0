//! Strings of JSON documents (<https://www.rfc-editor.org/rfc/rfc8259#section-7>).

use std::borrow::Cow;

use super::error::JsonError;
use super::reader::JsonReader;

impl<'a> JsonReader<'a> {
    /// The string that begins here.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        self.position += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let rest = &self.document[self.position..];
            let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let plain = rest.bytes().position(|byte| is_special(&byte));
            let plain = plain.unwrap_or(rest.len());
            self.position += plain;
            match rest.as_bytes().get(plain) {
                Some(b'"') => {
                    self.position += 1;
                    return Ok(append(text, &rest[..plain]));
                }
                Some(b'\\') => {
                    let mut owned = append(text, &rest[..plain]).into_owned();
                    owned.push(self.escape()?);
                    text = Cow::Owned(owned);
                }
                Some(_) => return Err(self.error("a control character in a string")),
                None => return Err(self.error("the document ends within a string")),
            }
        }
    }

    /// The character of the escape that begins here.
    fn escape(&mut self) -> Result<char, JsonError> {
        let kind = self.document.as_bytes().get(self.position + 1).copied();
        let character = match kind {
            Some(b'"' | b'\\' | b'/') => kind.map(char::from),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => return self.unicode_escape(),
            _ => None,
        };
        let character = character.ok_or_else(|| self.error("an unknown escape in a string"))?;
        self.position += 2;
        Ok(character)
    }

    /// The character of a `\u` escape, or of two that are a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char, JsonError> {
        let first = self.code_unit()?;
        let is_half = (0xd800..0xdc00).contains(&first);
        let second = is_half.then(|| self.code_unit()).transpose()?;
        match char::decode_utf16([first].into_iter().chain(second)).next() {
            Some(Ok(character)) => Ok(character),
            _ => Err(self.error("a surrogate without its other half in a string")),
        }
    }

    fn code_unit(&mut self) -> Result<u16, JsonError> {
        let escape = self.document.get(self.position..self.position + 6);
        let digits = escape.and_then(|escape| escape.strip_prefix("\\u"));
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.error("an incomplete escape in a string"))?;
        self.position += 6;
        Ok(unit)
    }
}

/// A text, and another part of it.
fn append<'a>(text: Cow<'a, str>, part: &'a str) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(_) => Cow::Borrowed(part),
        Cow::Owned(mut text) => {
            text.push_str(part);
            Cow::Owned(text)
        }
    }
}
