//! Values of any structure.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::support::json::writer::print_json;
use crate::support::json::{JsonError, JsonReader};

/// Any JSON value (<https://smithy.io/2.0/spec/simple-types.html#document>).
///
/// `Display` writes JSON, and `FromStr` reads it.
///
/// ```
/// use opsmith_support::Document;
///
/// let document: Document = r#"{"rules": [1, null, "a"]}"#.parse()?;
/// assert_eq!(document.to_string(), r#"{"rules":[1,null,"a"]}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Document {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Self>),
    /// An object.
    Object(BTreeMap<String, Self>),
}

/// A number of a [`Document`], with all its digits.
///
/// Numbers are equal if their texts are: `1` and `1.0` are not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// The number in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, if it is written without a fraction or exponent, and in range.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The nearest number of 64 bits.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    pub(crate) fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl TryFrom<f64> for Number {
    type Error = InvalidNumber;

    /// # Errors
    ///
    /// The number is infinite or not a number.
    fn try_from(number: f64) -> Result<Self, InvalidNumber> {
        if number.is_finite() {
            Ok(Self(format!("{number:?}")))
        } else {
            Err(InvalidNumber)
        }
    }
}

/// A number that JSON does not have: infinite, or not a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidNumber;

impl fmt::Display for InvalidNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON has only finite numbers")
    }
}

impl std::error::Error for InvalidNumber {}

/// A text that is not JSON.
#[derive(Debug)]
pub struct InvalidDocument(JsonError);

impl fmt::Display for InvalidDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for InvalidDocument {}

impl FromStr for Document {
    type Err = InvalidDocument;

    fn from_str(text: &str) -> Result<Self, InvalidDocument> {
        let document = JsonReader::new(text.as_bytes());
        let document = document.and_then(|json| json.whole(JsonReader::document));
        document.map_err(InvalidDocument)
    }
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&print_json(|json| json.document(self)))
    }
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Document {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<&str> for Document {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Document {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Self>> for Document {
    fn from(value: Vec<Self>) -> Self {
        Self::Array(value)
    }
}

impl From<BTreeMap<String, Self>> for Document {
    fn from(value: BTreeMap<String, Self>) -> Self {
        Self::Object(value)
    }
}
