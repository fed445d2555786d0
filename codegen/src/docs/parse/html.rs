//! Reads HTML.

use std::collections::HashSet;
use std::iter::Peekable;
use std::vec::IntoIter;

use super::builder::{Builder, Mark};
use super::element::{self, Element};
use super::entity;
use super::span::Backticks;
use super::tag::{Markup, Tag, Tags};
use crate::docs::scan::{find, run_length};

/// A token of HTML.
enum Token<'a> {
    Text(&'a str),
    Address(&'a str),
    Tag(Tag<'a>),
}

type Tokens<'a> = Peekable<IntoIter<Token<'a>>>;

/// Whether a text is HTML: it has a block element outside Markdown's code.
pub(crate) fn is_html(text: &str, tags: &Tags<'_>) -> bool {
    let backticks = Backticks::of(text);
    let mut at = 0;
    while let Some(next) = find(&text[at..], |c| matches!(c, '<' | '`' | '\\')) {
        at += next;
        at += if let Some(length) = backticks.opaque_length(at) {
            length
        } else {
            match tags.markup(at) {
                Some((Markup::Tag(tag), _)) if is_block(&tag) => return true,
                Some((_, length)) => length,
                None => 1,
            }
        };
    }
    false
}

fn is_block(tag: &Tag<'_>) -> bool {
    Element::named(&tag.name).is_some_and(|element| element.is_block())
}

/// Reads HTML into a tree; `closed` has the names of the tags that it closes.
pub(crate) fn parse(text: &str, tags: &Tags<'_>, closed: &HashSet<String>, builder: &mut Builder) {
    let mut tokens = tokens(text, tags).into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(text) => add_text(&entity::decode(text), builder),
            Token::Address(url) => builder.text(url),
            Token::Tag(tag) => read_tag(&tag, &mut tokens, closed, builder),
        }
    }
}

fn read_tag(
    tag: &Tag<'_>,
    following: &mut Tokens<'_>,
    closed: &HashSet<String>,
    builder: &mut Builder,
) {
    match Element::named(&tag.name) {
        None if tag.is_placeholder(closed) => builder.text(tag.source),
        Some(Element::Preformatted) if !tag.closing => {
            builder.code_block(&raw_text(following, &tag.name));
        }
        Some(Element::Hidden) if !tag.closing && closed.contains(&tag.name) => {
            raw_text(following, &tag.name);
        }
        Some(Element::Mark(Mark::Link(_))) if is_name(tag, following.peek()) => {
            if let Some(Token::Text(name)) = following.next() {
                builder.code(name);
            }
        }
        _ => element::apply(tag, builder),
    }
}

/// Whether an `<a>` only names something, as in `<a>DescribeStacks</a>`.
fn is_name(tag: &Tag<'_>, next: Option<&Token<'_>>) -> bool {
    let Some(Token::Text(name)) = next else {
        return false;
    };
    let name = name.trim();
    !tag.closing
        && tag.attribute("href").is_none()
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn tokens<'a>(text: &'a str, tags: &Tags<'a>) -> Vec<Token<'a>> {
    let mut tokens = Vec::new();
    // Text starts at `start`; its end is searched for from `from` on.
    let (mut start, mut from) = (0, 0);
    while let Some(at) = tags.next(from) {
        let Some((markup, length)) = tags.markup(at) else {
            from = at + 1;
            continue;
        };
        if at > start {
            tokens.push(Token::Text(&text[start..at]));
        }
        match markup {
            Markup::Tag(tag) => tokens.push(Token::Tag(tag)),
            Markup::Address(url) => tokens.push(Token::Address(url)),
            Markup::Nothing => {}
        }
        start = at + length;
        from = start;
    }
    if start < text.len() {
        tokens.push(Token::Text(&text[start..]));
    }
    tokens
}

/// Adds text, with code spans: people use backticks in HTML too.
fn add_text(text: &str, builder: &mut Builder) {
    if builder.in_code() {
        return builder.text(text);
    }
    let backticks = Backticks::of(text);
    let mut at = 0;
    while let Some(next) = find(&text[at..], |c| c == '`') {
        builder.text(&text[at..at + next]);
        at += next;
        if let Some(span) = backticks.code_span(at) {
            builder.code(span.content);
            at += span.length;
        } else {
            let length = run_length(&text[at..], '`');
            builder.text(&text[at..at + length]);
            at += length;
        }
    }
    builder.text(&text[at..]);
}

/// The text up to a closing tag, without the tags in it.
fn raw_text(tokens: &mut Tokens<'_>, name: &str) -> String {
    let mut raw = String::new();
    for token in tokens {
        match token {
            Token::Text(text) => raw.push_str(&entity::decode(text)),
            Token::Address(url) => raw.push_str(url),
            Token::Tag(tag) if tag.closing && tag.name == name => break,
            Token::Tag(tag) => match Element::named(&tag.name) {
                Some(Element::Break) => raw.push('\n'),
                Some(_) => {}
                None => raw.push_str(tag.source),
            },
        }
    }
    raw
}
