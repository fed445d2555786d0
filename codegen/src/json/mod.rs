//! JSON documents, places in them, and what is there, in words.

mod unique;

use std::fmt;

use serde_json::Value;

pub(crate) use unique::from_str;

/// A place in a JSON document, shown as a JSONPath (RFC 9535).
///
/// A chain of borrowed steps: nothing is allocated unless an error is reported.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl Place<'_> {
    /// The whole document.
    pub(crate) const ROOT: Self = Self {
        parent: None,
        step: Step::Root,
    };

    /// The entry `key` of the object that stands here.
    pub(crate) fn key<'b>(&'b self, key: &'b str) -> Place<'b> {
        self.child(Step::Key(key))
    }

    /// The item `index`, from 0, of the array that stands here.
    pub(crate) fn index(&self, index: usize) -> Place<'_> {
        self.child(Step::Index(index))
    }

    fn child<'b>(&'b self, step: Step<'b>) -> Place<'b> {
        Place {
            parent: Some(self),
            step,
        }
    }
}

impl fmt::Display for Place<'_> {
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

/// Whether the bytes of a file are compressed with gzip
/// (<https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1>).
pub(crate) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// Whether a document is the main file of a service in botocore.
pub(crate) fn is_botocore(document: &Value) -> bool {
    let has = |key| document.get(key).is_some_and(Value::is_object);
    document.get("smithy").is_none() && has("metadata") && has("operations")
}

/// What a value is.
pub(crate) fn kind(value: &Value) -> &'static str {
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
    fn a_place_is_shown_as_a_json_path() {
        let shapes = Place::ROOT.key("shapes");
        let shape = shapes.key("com.amazonaws.iam#User");
        let members = shape.key("members");
        let member = members.key("Path");

        assert_eq!(Place::ROOT.to_string(), "$");
        assert_eq!(
            member.index(2).to_string(),
            "$.shapes['com.amazonaws.iam#User'].members.Path[2]"
        );
    }

    #[test]
    fn a_name_that_could_be_mistaken_is_quoted_and_escaped() {
        assert_eq!(Place::ROOT.key("").to_string(), "$['']");
        assert_eq!(Place::ROOT.key("2nd").to_string(), "$['2nd']");
        assert_eq!(Place::ROOT.key("it's\n").to_string(), r"$['it\'s\n']");
    }
}
