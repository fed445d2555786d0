//! Values on the wire: the same kinds in every format.

use crate::model::Traits;

/// A value under a name: of a member, an item of a list, or the key or value of
/// a map, since all of them are members in Smithy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What the wire calls it.
    pub name: Name,
    /// The value.
    pub value: Value,
}

/// What the wire calls something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    text: String,
}

impl Name {
    /// A name that is sent as this text.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// Its text, as it is sent: percent-encoded in a form. It is empty for what
    /// a format does not name, such as the items of a JSON array.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A value without parts.
    Scalar(Scalar),
    /// A list.
    List {
        /// An item.
        item: Box<Named>,
        /// Whether the items are not wrapped, but repeat the list's own name.
        flattened: bool,
    },
    /// A map.
    Map {
        /// The key of an entry.
        key: Box<Named>,
        /// The value of an entry.
        value: Box<Named>,
        /// Whether the entries are not wrapped, but repeat the map's own name.
        flattened: bool,
    },
    /// A structure or union, by the function that writes or reads it.
    Structure(String),
}

impl Value {
    /// Whether a blank text is no value: a number, a boolean or a timestamp has to
    /// have characters. Of the other kinds it is a value, and mostly an empty one.
    pub fn is_absent_if_blank(&self) -> bool {
        use Scalar::{Boolean, Float, IntEnum, Integer, Timestamp};
        matches!(
            self,
            Self::Scalar(IntEnum(_) | Timestamp(_) | Boolean | Integer | Float)
        )
    }
}

/// A value without parts, which can be a text: in a header, for example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    /// A string.
    Text,
    /// A string of an enum, by the enum's type.
    Enum(String),
    /// A number of an enum, by the enum's type.
    IntEnum(String),
    /// A timestamp.
    Timestamp(TimestampFormat),
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// A floating-point number.
    Float,
    /// Bytes.
    Blob,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// As in RFC 3339.
    DateTime,
    /// The number of seconds since 1970-01-01T00:00:00Z.
    EpochSeconds,
    /// As in HTTP's `Date`.
    HttpDate,
}

impl TimestampFormat {
    /// The format that Smithy gives a name to.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "date-time" => Some(Self::DateTime),
            "epoch-seconds" => Some(Self::EpochSeconds),
            "http-date" => Some(Self::HttpDate),
            _ => None,
        }
    }

    /// Smithy's name of the format.
    pub fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::EpochSeconds => "epoch-seconds",
            Self::HttpDate => "http-date",
        }
    }

    /// The format that the model gives a member that targets a timestamp: its
    /// own, or that of its target.
    ///
    /// <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>
    pub(super) fn of(member: &Traits, target: &Traits) -> Option<Self> {
        let own = member.data.timestamp_format.as_deref();
        let name = own.or(target.data.timestamp_format.as_deref());
        name.and_then(Self::named)
    }
}
