use std::fmt;

use crate::support::display::shortened;

/// The names of the members around a position, from the outside in; empty for an item of
/// an array.
///
/// Reads the document again up to there, so that a path costs nothing unless
/// there is an error.
pub(super) fn names_at(document: &str, position: usize) -> Vec<&str> {
    let mut names = Vec::new();
    let mut text = "";
    let mut at = 0;
    while at < position {
        match document.as_bytes()[at] {
            b'{' | b'[' => names.push(""),
            b'}' | b']' => drop(names.pop()),
            b',' => drop(names.last_mut().map(|name| *name = "")),
            b':' => drop(names.last_mut().map(|name| *name = text)),
            b'"' => {
                let length = string_length(&document.as_bytes()[at + 1..]);
                text = &document[at + 1..=at + length];
                at += 1 + length;
            }
            _ => {}
        }
        at += 1;
    }
    names
}

/// The length of a string up to its closing quote.
fn string_length(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let is_end = |byte: &u8| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    };
    text.iter().position(is_end).unwrap_or(text.len())
}

/// Why a document could not be read.
#[derive(Debug)]
pub struct JsonError(pub(super) String);

impl JsonError {
    /// An error at a position, with the last three names of the members around it, such
    /// as `Table/KeySchema`.
    pub(super) fn new(reason: impl fmt::Display, mut names: Vec<&str>, position: usize) -> Self {
        names.retain(|name| !name.is_empty());
        let path = names[names.len().saturating_sub(3)..].join("/");
        Self(match &*path {
            "" => format!("{reason}, at byte {position}"),
            path => format!("{}: {reason}, at byte {position}", shortened(path)),
        })
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
