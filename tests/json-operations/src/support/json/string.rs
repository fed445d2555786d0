//! Strings of JSON documents (<https://www.rfc-editor.org/rfc/rfc8259#section-7>).

use std::borrow::Cow;

use super::error::JsonError;
use super::plain::plain_length;
use super::reader::JsonReader;

impl<'a> JsonReader<'a> {
    /// The string that begins here.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        self.position += 1;
        let plain = self.plain_text();
        if self.document.as_bytes().get(self.position) == Some(&b'"') {
            self.position += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            match self.document.as_bytes().get(self.position) {
                Some(b'"') => {
                    self.position += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.error("a control character in a string")),
                None => return Err(self.error("the document ends within a string")),
            }
            text.push_str(self.plain_text());
        }
    }

    /// The text before the next quote, backslash or control character.
    fn plain_text(&mut self) -> &'a str {
        let rest = &self.document[self.position..];
        let text = &rest[..plain_length(rest.as_bytes())];
        self.position += text.len();
        text
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
