//! Where in a JSON document a value stands, and what type it has to have there.

use std::fmt;
use std::path::Path;

use serde_json::{Map, Value};

use super::ImportError;

/// A place in a JSON document, shown as a JSONPath (RFC 9535).
///
/// A chain of borrowed steps: nothing is allocated unless an error is reported.
pub(super) struct Location<'a> {
    file: &'a Path,
    parent: Option<&'a Location<'a>>,
    step: Step<'a>,
}

enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Location<'a> {
    /// The whole document in `file`.
    pub(super) fn root(file: &'a Path) -> Self {
        Self {
            file,
            parent: None,
            step: Step::Root,
        }
    }

    /// The entry `key` of the object that stands here.
    pub(super) fn key<'b>(&'b self, key: &'b str) -> Location<'b> {
        self.child(Step::Key(key))
    }

    /// The item `index`, from 0, of the array that stands here.
    pub(super) fn index(&self, index: usize) -> Location<'_> {
        self.child(Step::Index(index))
    }

    fn child<'b>(&'b self, step: Step<'b>) -> Location<'b> {
        Location {
            file: self.file,
            parent: Some(self),
            step,
        }
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
        self.mismatch(expected, type_name(found))
    }

    /// The error that nothing stands here where `expected` has to.
    pub(super) fn missing(&self, expected: &'static str) -> ImportError {
        self.mismatch(expected, "nothing")
    }

    fn mismatch(&self, expected: &'static str, found: &'static str) -> ImportError {
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
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => f.write_str("$"),
            Step::Key(key) if is_shorthand(key) => write!(f, ".{key}"),
            Step::Key(key) => {
                // A name comes from outside: quotes, control characters and the like are escaped.
                write!(f, "['{}']", key.escape_debug())
            }
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// Whether JSONPath takes the name after a dot, without quotes.
fn is_shorthand(key: &str) -> bool {
    !key.starts_with(|first: char| first.is_ascii_digit())
        && !key.is_empty()
        && key.chars().all(|c| c == '_' || c.is_ascii_alphanumeric())
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_shown_as_a_json_path() {
        let root = Location::root(Path::new("iam.json"));
        let shapes = root.key("shapes");
        let shape = shapes.key("com.amazonaws.iam#User");
        let members = shape.key("members");
        let member = members.key("Path");

        assert_eq!(root.to_string(), "$");
        assert_eq!(
            member.index(2).to_string(),
            "$.shapes['com.amazonaws.iam#User'].members.Path[2]"
        );
    }

    #[test]
    fn a_name_that_could_be_mistaken_is_quoted_and_escaped() {
        let root = Location::root(Path::new("iam.json"));

        assert_eq!(root.key("").to_string(), "$['']");
        assert_eq!(root.key("2nd").to_string(), "$['2nd']");
        assert_eq!(root.key("it's\n").to_string(), r"$['it\'s\n']");
    }
}
