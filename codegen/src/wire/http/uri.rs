//! URI templates (<https://smithy.io/2.0/spec/http-bindings.html#http-uri>).

use std::fmt::Write as _;

use crate::wire::value::Scalar;

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Text, as it is sent.
    Text(String),
    /// The value of a member.
    Label(Label),
}

/// A member in a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The member's name in the model.
    pub member: String,
    /// The field.
    pub field: String,
    /// Whether the field is an `Option`, although the path needs a value.
    pub optional: bool,
    /// The value.
    pub value: Scalar,
    /// Whether slashes are kept.
    pub greedy: bool,
    /// What is sent if the value is empty; otherwise the request is refused.
    pub empty: Option<&'static str>,
}

/// A template in parts: the path, with the names of its labels and whether they
/// are greedy, and the query, as it is sent. `None` if a brace is not closed.
pub(super) fn parse(template: &str) -> Option<(Vec<Part<'_>>, &str)> {
    let (mut path, query) = template.split_once('?').unwrap_or((template, ""));
    let mut parts = Vec::new();
    while let Some((text, label)) = path.split_once('{') {
        let (label, rest) = label.split_once('}')?;
        let name = label.strip_suffix('+');
        parts.push(Part::Text(text));
        parts.push(Part::Label(name.unwrap_or(label), name.is_some()));
        path = rest;
    }
    parts.push(Part::Text(path));
    parts.retain(|part| *part != Part::Text(""));
    Some((parts, query))
}

/// Whether a text can be in a path or a query as it is (RFC 3986, section 3.3).
pub(super) fn is_encoded(text: &str) -> bool {
    let is_plain =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?%".contains(&byte);
    text.bytes().all(is_plain)
}

/// A part of a template's path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Text(&'a str),
    /// A member, and whether it is greedy.
    Label(&'a str, bool),
}

/// Percent-encodes all but unreserved characters (RFC 3986, section 2.3).
pub(in crate::wire) fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a `String` never fails.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_has_texts_labels_and_a_query() {
        let (path, query) = parse("/a/{B}/c{D+}?e=f&g").unwrap();
        let expected = [
            Part::Text("/a/"),
            Part::Label("B", false),
            Part::Text("/c"),
            Part::Label("D", true),
        ];
        assert_eq!((path.as_slice(), query), (&expected[..], "e=f&g"));
    }

    #[test]
    fn a_label_must_end() {
        assert_eq!(parse("/a/{B"), None);
    }
}
