//! Where in a file a value stands, and what type it has to have there.

use std::fmt;
use std::path::Path;

use serde_json::{Map, Value};

use super::ImportError;
use crate::json::{Place, kind};

/// A place in the JSON document of a file.
pub(super) struct Location<'a> {
    file: &'a Path,
    place: Place<'a>,
}

impl<'a> Location<'a> {
    /// The whole document in `file`.
    pub(super) fn root(file: &'a Path) -> Self {
        Self {
            file,
            place: Place::ROOT,
        }
    }

    /// The entry `key` of the object that stands here.
    pub(super) fn key<'b>(&'b self, key: &'b str) -> Location<'b> {
        Location {
            file: self.file,
            place: self.place.key(key),
        }
    }

    /// The item `index`, from 0, of the array that stands here.
    pub(super) fn index(&self, index: usize) -> Location<'_> {
        Location {
            file: self.file,
            place: self.place.index(index),
        }
    }

    /// The place in the file.
    pub(super) fn place(&self) -> Place<'a> {
        self.place
    }

    /// The file that is read.
    pub(super) fn file(&self) -> &'a Path {
        self.file
    }

    /// `value`, which stands here, as an object.
    pub(super) fn object<'v>(
        &self,
        value: &'v mut Value,
    ) -> Result<&'v mut Map<String, Value>, ImportError> {
        match value {
            Value::Object(object) => Ok(object),
            other => Err(self.wrong_type("an object", other)),
        }
    }

    /// `value`, which stands here, as an array.
    pub(super) fn array<'v>(&self, value: &'v mut Value) -> Result<&'v mut [Value], ImportError> {
        match value {
            Value::Array(items) => Ok(items),
            other => Err(self.wrong_type("an array", other)),
        }
    }

    /// The error that `found` stands here where `expected` has to.
    pub(super) fn wrong_type(&self, expected: &'static str, found: &Value) -> ImportError {
        self.mismatch(expected, kind(found).to_owned())
    }

    /// The error that nothing stands here where `expected` has to.
    pub(super) fn missing(&self, expected: &'static str) -> ImportError {
        self.mismatch(expected, "nothing".to_owned())
    }

    fn mismatch(&self, expected: &'static str, found: String) -> ImportError {
        ImportError::WrongType {
            file: self.file.to_path_buf(),
            at: self.to_string(),
            expected,
            found,
        }
    }
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.fmt(f)
    }
}
