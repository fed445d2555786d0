//! JSON whose objects have no key twice.
//!
//! JSON leaves open which of two values counts
//! (<https://www.rfc-editor.org/rfc/rfc8259#section-4>), so that one of them
//! would be lost without a word.

use std::fmt;

use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::display::display;

/// Reads a text as `serde_json` does, except that a key that is given twice is
/// an error, and a byte order mark, which some editors write, is ignored.
pub(crate) fn from_str(text: &str) -> Result<Value, serde_json::Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Unique.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

struct Unique;

impl<'de> DeserializeSeed<'de> for Unique {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut reader: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = reader.next_element_seed(Self)? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut reader: A) -> Result<Value, A::Error> {
        let mut entries = Map::new();
        while let Some(key) = reader.next_key::<String>()? {
            if entries.contains_key(&key) {
                let message = format!("the key `{}` is given twice", display(key));
                return Err(A::Error::custom(message));
            }
            entries.insert(key, reader.next_value_seed(Self)?);
        }
        Ok(entries.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_keys_given_twice_is_read_as_serde_json_reads_it() {
        for text in [
            r#"{"b": [1, -1, 1.5, 18446744073709551615], "a": {"a": null, "b": [true, {}]}}"#,
            "\"\\ud83d\\ude00 \\u0000\"",
            "-0",
            "1e-400",
            "[1,]",
            "{\"a\": 1e999}",
            "{} {}",
            "",
        ] {
            let (ours, theirs) = (from_str(text), serde_json::from_str::<Value>(text));
            assert_eq!(
                ours.map_err(|error| error.to_string()),
                theirs.map_err(|error| error.to_string())
            );
        }
    }

    #[test]
    fn a_byte_order_mark_is_ignored() {
        assert_eq!(from_str("\u{feff}[]").unwrap(), serde_json::json!([]));
    }

    #[test]
    fn a_key_given_twice_is_an_error_that_says_where() {
        let error = from_str("{\n  \"a\": {\"b\": 1, \"b\": 1}\n}").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the key `b` is given twice at line 2 column 19"
        );
    }
}
