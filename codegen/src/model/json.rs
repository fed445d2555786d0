//! JSON with its place, so that every error can tell where it is.

use std::path::Path;

use serde_json::{Map, Value};

use super::error::ModelError;
use crate::json::{self, Place, kind};

/// A file's JSON value.
pub(super) struct Document<'a> {
    pub(super) file: &'a Path,
    pub(super) value: Value,
}

/// Reads a file's text.
pub(super) fn document<'a>(
    file: &'a Path,
    text: &str,
    errors: &mut Vec<ModelError>,
) -> Option<Document<'a>> {
    match json::from_str(text) {
        Ok(value) => Some(Document { file, value }),
        Err(error) => {
            errors.push(ModelError::Json {
                file: file.to_owned(),
                error,
            });
            None
        }
    }
}

/// A JSON value and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    file: &'a Path,
    place: Place<'a>,
}

impl<'a> Node<'a> {
    pub(super) fn root(file: &'a Path, value: &'a Value) -> Self {
        Self {
            value,
            file,
            place: Place::ROOT,
        }
    }

    /// The entry of this object, without a value of its own, for values that
    /// have been taken out of their document.
    pub(super) fn key(&'a self, key: &'a str, value: &'a Value) -> Self {
        Self {
            value,
            file: self.file,
            place: self.place.key(key),
        }
    }

    pub(super) fn error(&self, problem: impl Into<String>) -> ModelError {
        ModelError::Invalid {
            file: self.file.to_owned(),
            path: self.place.to_string(),
            problem: problem.into(),
        }
    }

    fn expected(&self, what: &str) -> ModelError {
        let found = kind(self.value);
        self.error(format!("expected {what}, found {found}"))
    }

    pub(super) fn object(&self) -> Result<&'a Map<String, Value>, ModelError> {
        self.value
            .as_object()
            .ok_or_else(|| self.expected("an object"))
    }

    pub(super) fn text(&self) -> Result<&'a str, ModelError> {
        self.value.as_str().ok_or_else(|| self.expected("a string"))
    }

    pub(super) fn boolean(&self) -> Result<bool, ModelError> {
        self.value
            .as_bool()
            .ok_or_else(|| self.expected("a boolean"))
    }

    pub(super) fn integer<T: TryFrom<i64>>(&self, what: &str) -> Result<T, ModelError> {
        let number = self
            .value
            .as_i64()
            .and_then(|number| T::try_from(number).ok());
        number.ok_or_else(|| self.expected(what))
    }

    /// The items of this array.
    pub(super) fn items<T>(
        &'a self,
        read: impl Fn(&Node<'_>) -> Result<T, ModelError>,
    ) -> Result<Vec<T>, ModelError> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.expected("an array"))?;
        let nodes = items.iter().enumerate().map(|(index, value)| Node {
            value,
            file: self.file,
            place: self.place.index(index),
        });
        nodes.map(|node| read(&node)).collect()
    }

    /// What an entry of this object holds, if there is one.
    pub(super) fn optional<T>(
        &'a self,
        key: &'static str,
        read: impl FnOnce(&Node<'_>) -> Result<T, ModelError>,
    ) -> Result<Option<T>, ModelError> {
        match self.object()?.get(key) {
            Some(value) => read(&self.key(key, value)).map(Some),
            None => Ok(None),
        }
    }

    /// What an entry of this object holds.
    pub(super) fn required<T>(
        &'a self,
        key: &'static str,
        read: impl FnOnce(&Node<'_>) -> Result<T, ModelError>,
    ) -> Result<T, ModelError> {
        self.optional(key, read)?
            .ok_or_else(|| self.error(format!("`{key}` is missing")))
    }
}
