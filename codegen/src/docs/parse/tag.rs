//! Recognises HTML tags, one at a time.

use std::collections::HashSet;

use crate::docs::scan::{find, find_str, looked_at, skip, skip_space};

/// Something between `<` and `>` that is not text.
#[derive(Debug)]
pub(crate) enum Markup<'a> {
    /// `<name …>` or `</name>`.
    Tag(Tag<'a>),
    /// A comment or declaration.
    Nothing,
    /// `<https://…>`, as Markdown writes an address.
    Address(&'a str),
}

/// An opening or closing tag.
#[derive(Debug)]
pub(crate) struct Tag<'a> {
    /// Its name, in lower case.
    pub(crate) name: String,
    /// Whether it is `</name>`.
    pub(crate) closing: bool,
    /// Names, in lower case, and values as written.
    attributes: Vec<(String, &'a str)>,
    /// All of it.
    pub(crate) source: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute, as written.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        let named = self.attributes.iter().find(|(key, _)| key == name);
        named.map(|(_, value)| *value)
    }

    /// Whether this is a word in angle brackets, such as `<user-name>`, and not a tag, given that
    /// HTML has no element of its name. `closed` has the names that the text closes.
    pub(crate) fn is_placeholder(&self, closed: &HashSet<String>) -> bool {
        !self.closing
            && !closed.contains(&self.name)
            && self.attributes.iter().all(|(_, value)| value.is_empty())
    }
}

/// A text whose tags are read.
pub(crate) struct Tags<'a> {
    text: &'a str,
    /// Where the last `-->` is, so that comments that nothing closes are not searched for it.
    last_comment_end: Option<usize>,
}

impl<'a> Tags<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        looked_at(text.len());
        Self {
            text,
            last_comment_end: text.rfind("-->"),
        }
    }

    /// The names of all closing tags, in lower case.
    pub(crate) fn closed_names(&self) -> HashSet<String> {
        let mut names = HashSet::new();
        let mut rest = self.text;
        while let Some(at) = find_str(rest, "</") {
            rest = &rest[at + "</".len()..];
            names.extend(name(rest).map(str::to_ascii_lowercase));
        }
        names
    }

    /// The index of the first `<` that is not before an index.
    pub(crate) fn next(&self, from: usize) -> Option<usize> {
        find(&self.text[from..], |c| c == '<').map(|at| from + at)
    }

    /// The markup that starts at an index, which is that of a `<`, and its length; none if the
    /// `<` is only a character.
    ///
    /// Only comments contain another `<`.
    pub(crate) fn markup(&self, at: usize) -> Option<(Markup<'a>, usize)> {
        let inner_start = at + 1;
        let inner = &self.text[inner_start..];
        if let Some(comment) = inner.strip_prefix("!--") {
            let start = inner_start + "!--".len();
            self.last_comment_end.filter(|end| *end >= start)?;
            let end = find_str(comment, "-->")?;
            return Some((Markup::Nothing, "<!--".len() + end + "-->".len()));
        }
        let end = self.next(inner_start).unwrap_or(self.text.len());
        markup(&self.text[at..end])
    }
}

/// The markup that a text begins with, which has no `<` but its first character.
fn markup(text: &str) -> Option<(Markup<'_>, usize)> {
    let inner = &text[1..];
    if inner.starts_with("http://") || inner.starts_with("https://") {
        let end = find(inner, |c| c.is_whitespace() || c == '>')?;
        let closed = inner[end..].starts_with('>');
        return closed.then_some((Markup::Address(&inner[..end]), end + 2));
    }
    if let Some(declaration) = inner.strip_prefix('!') {
        let length = find(text, |c| matches!(c, '>' | '\n'))?;
        let is_named = declaration.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_closed = text[length..].starts_with('>');
        return (is_named && is_closed).then_some((Markup::Nothing, length + 1));
    }
    let (tag, length) = tag(text)?;
    Some((Markup::Tag(tag), length))
}

fn tag(text: &str) -> Option<(Tag<'_>, usize)> {
    let inner = &text[1..];
    let closing = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let name = name(inner)?;
    let rest = &inner[name.len()..];
    // `<a@b>` and `<a,b>` are not tags.
    if !rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '/' | '>')) {
        return None;
    }
    let (attributes, rest) = attributes(rest).or_else(|| without_attributes(rest))?;
    let length = text.len() - rest.len();
    let tag = Tag {
        name: name.to_ascii_lowercase(),
        closing,
        attributes,
        source: &text[..length],
    };
    Some((tag, length))
}

fn name(text: &str) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic());
    let name = || &text[..text.len() - skip(text, is_name).len()];
    starts.then(name)
}

type Attributes<'a> = Vec<(String, &'a str)>;

/// The attributes before `>`, and the text after it; none if a quotation mark does not close.
fn attributes(mut text: &str) -> Option<(Attributes<'_>, &str)> {
    let mut attributes = Vec::new();
    loop {
        text = skip(text, |c| c.is_whitespace() || c == '/');
        if let Some(rest) = text.strip_prefix('>') {
            return Some((attributes, rest));
        }
        let is_end = |c: char| c.is_whitespace() || matches!(c, '=' | '/' | '>');
        // A stray `=` is a name, or there would be no progress.
        let first = text.chars().next()?.len_utf8();
        let end = first + find(&text[first..], is_end)?;
        let name = text[..end].to_ascii_lowercase();
        text = skip_space(&text[end..]);
        let mut value = "";
        if let Some(rest) = text.strip_prefix('=') {
            (value, text) = attribute_value(skip_space(rest))?;
        }
        attributes.push((name, value));
    }
}

fn attribute_value(text: &str) -> Option<(&str, &str)> {
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        let end = find(text, |c| c.is_whitespace() || c == '>')?;
        return Some(text.split_at(end));
    };
    let value = &text[1..];
    let end = find(value, |c| c == quote)?;
    Some((&value[..end], &value[end + 1..]))
}

fn without_attributes(text: &str) -> Option<(Attributes<'_>, &str)> {
    let end = find(text, |c| c == '>')?;
    Some((Vec::new(), &text[end + 1..]))
}
