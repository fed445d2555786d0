//! Recognises HTML tags, one at a time.

use std::collections::HashSet;

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

    /// Whether this is a word in angle brackets, such as `<user-name>`, and not a tag.
    ///
    /// Asked about names that HTML does not have. `closed` are the names that the text closes.
    pub(crate) fn is_placeholder(&self, closed: &HashSet<String>) -> bool {
        !self.closing
            && !closed.contains(&self.name)
            && self.attributes.iter().all(|(_, value)| value.is_empty())
    }
}

/// The names of all closing tags of a text.
pub(crate) fn closed_names(text: &str) -> HashSet<String> {
    text.split("</")
        .skip(1)
        .filter_map(name)
        .map(str::to_ascii_lowercase)
        .collect()
}

/// What a text that begins with `<` begins with, and its length; none if `<` is just a character.
pub(crate) fn markup(text: &str) -> Option<(Markup<'_>, usize)> {
    let inner = text.strip_prefix('<')?;
    if let Some(comment) = inner.strip_prefix("!--") {
        let end = comment.find("-->")?;
        return Some((Markup::Nothing, "<!--".len() + end + "-->".len()));
    }
    if inner.starts_with("http://") || inner.starts_with("https://") {
        let end = inner.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>'))?;
        let closed = inner[end..].starts_with('>');
        return closed.then_some((Markup::Address(&inner[..end]), end + 2));
    }
    if let Some(declaration) = inner.strip_prefix('!') {
        let length = text.find(['>', '\n'])?;
        let is_named = declaration.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_closed = text[length..].starts_with('>');
        return (is_named && is_closed).then_some((Markup::Nothing, length + 1));
    }
    let (tag, length) = tag(text)?;
    Some((Markup::Tag(tag), length))
}

fn tag(text: &str) -> Option<(Tag<'_>, usize)> {
    let inner = text.strip_prefix('<')?;
    let closing = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let name = name(inner)?;
    let rest = &inner[name.len()..];
    // `<a@b>` and `<a,b>` are no tags.
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
    let end = text.find(|c| !is_name(c)).unwrap_or(text.len());
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic());
    starts.then_some(&text[..end])
}

type Attributes<'a> = Vec<(String, &'a str)>;

/// Attributes up to `>`, and what follows it; none if a quotation mark does not close.
fn attributes(mut text: &str) -> Option<(Attributes<'_>, &str)> {
    let mut attributes = Vec::new();
    loop {
        text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(rest) = text.strip_prefix('>') {
            return Some((attributes, rest));
        }
        let is_end = |c: char| c.is_whitespace() || matches!(c, '=' | '/' | '>' | '<');
        // A stray `=` is a name, or there would be no progress.
        let first = text.chars().next().filter(|c| *c != '<')?.len_utf8();
        let end = first + text[first..].find(is_end)?;
        let name = text[..end].to_ascii_lowercase();
        text = text[end..].trim_start();
        let mut value = "";
        if let Some(rest) = text.strip_prefix('=') {
            (value, text) = attribute_value(rest.trim_start())?;
        }
        attributes.push((name, value));
    }
}

fn attribute_value(text: &str) -> Option<(&str, &str)> {
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        let end = text.find(|c: char| c.is_whitespace() || c == '>')?;
        return Some(text.split_at(end));
    };
    let (value, rest) = text[1..].split_once(quote)?;
    // A value that runs into the next tag lacks its closing quotation mark.
    (!value.contains('<')).then_some((value, rest))
}

fn without_attributes(text: &str) -> Option<(Attributes<'_>, &str)> {
    let end = text.find(['>', '<'])?;
    let rest = text[end..].strip_prefix('>')?;
    Some((Vec::new(), rest))
}
