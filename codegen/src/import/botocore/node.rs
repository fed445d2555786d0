//! Looking into JSON that somebody else wrote.

use std::path::Path;

use serde_json::{Map, Value};

use super::error;
use crate::import::{ImportError, Location};
use crate::model::is_identifier;

/// A value and where it stands.
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) at: Location<'a>,
}

impl<'a> Node<'a> {
    /// The whole document in `file`.
    pub(super) fn root(file: &'a Path, value: &'a Value) -> Self {
        Self {
            value,
            at: Location::root(file),
        }
    }

    /// The value as an object.
    pub(super) fn object(&self) -> Result<&'a Map<String, Value>, ImportError> {
        match self.value {
            Value::Object(object) => Ok(object),
            other => Err(self.at.wrong_type("an object", other)),
        }
    }

    /// The value as a text.
    pub(super) fn str(&self) -> Result<&'a str, ImportError> {
        match self.value {
            Value::String(text) => Ok(text),
            other => Err(self.at.wrong_type("a string", other)),
        }
    }

    /// The entries of the object.
    pub(super) fn entries(&self) -> Result<impl Iterator<Item = (&str, Node<'_>)>, ImportError> {
        let entries = self.object()?.iter();
        Ok(entries.map(|(key, value)| {
            let at = self.at.key(key);
            (key.as_str(), Node { value, at })
        }))
    }

    /// The entries of the object, whose keys become names in Smithy.
    pub(super) fn named(&self) -> Result<impl Iterator<Item = (&str, Node<'_>)>, ImportError> {
        let mut keys = self.object()?.keys();
        match keys.find(|key| !is_identifier(key)) {
            Some(key) => Err(error::name(&self.at.key(key))),
            None => self.entries(),
        }
    }

    /// The items of the array.
    pub(super) fn items(&self) -> Result<impl Iterator<Item = Node<'_>>, ImportError> {
        let Value::Array(items) = self.value else {
            return Err(self.at.wrong_type("an array", self.value));
        };
        Ok(items.iter().enumerate().map(|(index, value)| {
            let at = self.at.index(index);
            Node { value, at }
        }))
    }

    /// The entry `key` of the object, if there is one.
    pub(super) fn get<'n>(&'n self, key: &'n str) -> Result<Option<Node<'n>>, ImportError> {
        let value = self.object()?.get(key);
        Ok(value.map(|value| Node {
            value,
            at: self.at.key(key),
        }))
    }

    /// The entry `key` of the object, which is `expected` there.
    pub(super) fn required<'n>(
        &'n self,
        key: &'n str,
        expected: &'static str,
    ) -> Result<Node<'n>, ImportError> {
        let missing = || self.at.key(key).missing(expected);
        self.get(key)?.ok_or_else(missing)
    }

    /// The text under `key`, if there is one.
    pub(super) fn text(&self, key: &str) -> Result<Option<&'a str>, ImportError> {
        match self.object()?.get(key) {
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(self.at.key(key).wrong_type("a string", other)),
            None => Ok(None),
        }
    }

    /// The name under `key`, if there is one: a text that is not empty.
    pub(super) fn name(&self, key: &str) -> Result<Option<&'a str>, ImportError> {
        match self.text(key)? {
            Some("") => Err(error::empty(&self.at.key(key))),
            name => Ok(name),
        }
    }

    /// The name under `key`.
    pub(super) fn required_name(&self, key: &str) -> Result<&'a str, ImportError> {
        let name = self.name(key)?;
        name.ok_or_else(|| self.at.key(key).missing("a string"))
    }

    /// The texts under `key`; none where it is missing.
    pub(super) fn texts(&self, key: &str) -> Result<Vec<String>, ImportError> {
        let Some(node) = self.get(key)? else {
            return Ok(Vec::new());
        };
        let texts = node.items()?.map(|item| item.str().map(str::to_owned));
        texts.collect()
    }

    /// Whether `key` is true; it is false where it is missing.
    pub(super) fn flag(&self, key: &str) -> Result<bool, ImportError> {
        match self.object()?.get(key) {
            Some(Value::Bool(value)) => Ok(*value),
            Some(other) => Err(self.at.key(key).wrong_type("a boolean", other)),
            None => Ok(false),
        }
    }

    /// The number under `key`, if there is one.
    pub(super) fn number(&self, key: &str) -> Result<Option<&'a Value>, ImportError> {
        match self.object()?.get(key) {
            Some(number @ Value::Number(_)) => Ok(Some(number)),
            Some(other) => Err(self.at.key(key).wrong_type("a number", other)),
            None => Ok(None),
        }
    }
}
