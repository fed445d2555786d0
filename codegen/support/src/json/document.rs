use std::collections::BTreeMap;

use super::writer::JsonWriter;
use super::{JsonError, JsonReader};
use crate::support::document::{Document, Number};

impl JsonReader<'_> {
    /// Any value.
    pub fn document(&mut self) -> Result<Document, JsonError> {
        match self.peek() {
            Some(b'{') => {
                let around = self.any_map()?;
                let mut members = BTreeMap::new();
                while let Some(key) = self.key()? {
                    members.insert(key.into_owned(), self.document()?);
                }
                self.maps = around;
                Ok(Document::Object(members))
            }
            Some(b'[') => {
                // Not by a function for lists: documents that nest deep would take
                // twice as much of the stack.
                self.begin(b'[', "an array")?;
                let mut items = Vec::new();
                while self.next(b']')? {
                    items.push(self.document()?);
                }
                Ok(Document::Array(items))
            }
            Some(b'"') => self.text().map(Document::String),
            Some(b't' | b'f') => self.boolean().map(Document::Bool),
            Some(b'n') => {
                self.skip()?;
                Ok(Document::Null)
            }
            _ => Ok(Document::Number(Number::from_text(self.number()?))),
        }
    }
}

impl JsonWriter {
    /// Writes any value.
    pub fn document(&mut self, document: &Document) {
        match document {
            Document::Null => self.number("null"),
            Document::Bool(value) => self.value(value),
            Document::Number(number) => self.number(number.as_str()),
            Document::String(text) => self.text(text),
            Document::Array(items) => self.list(items, Self::document),
            Document::Object(members) => self.object(|json| {
                for (name, member) in members {
                    json.any_key(name).document(member);
                }
            }),
        }
    }
}
