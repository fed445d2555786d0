//! Reads HTML.

use std::collections::HashSet;
use std::iter::Peekable;
use std::vec::IntoIter;

use super::builder::{Builder, Mark};
use super::element::{self, Element};
use super::entity;
use super::span::{code_span, opaque_length, run_length};
use super::tag::{self, Markup, Tag};

/// A piece of HTML.
enum Token<'a> {
    Text(&'a str),
    Address(&'a str),
    Tag(Tag<'a>),
}

type Tokens<'a> = Peekable<IntoIter<Token<'a>>>;

/// Whether a text is HTML: it has a block element outside Markdown's code.
pub(crate) fn is_html(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '`', '\\']) {
        rest = &rest[at..];
        let length = if let Some(length) = opaque_length(rest) {
            length
        } else {
            match tag::markup(rest) {
                Some((Markup::Tag(tag), _)) if is_block(&tag) => return true,
                Some((_, length)) => length,
                None => 1,
            }
        };
        rest = &rest[length..];
    }
    false
}

fn is_block(tag: &Tag<'_>) -> bool {
    Element::named(&tag.name).is_some_and(|element| element.is_block())
}

/// Reads HTML into a tree; `closed` are the names that it closes.
pub(crate) fn parse(text: &str, closed: &HashSet<String>, builder: &mut Builder) {
    let mut tokens = tokens(text).into_iter().peekable();
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
            builder.open_mark(Mark::Code);
            if let Some(Token::Text(name)) = following.next() {
                builder.text(name);
            }
            builder.close_mark(&Mark::Code);
        }
        _ => element::apply(tag, builder),
    }
}

/// Whether an `<a>` does no more than name something, as in `<a>DescribeStacks</a>`.
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

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    // `rest` begins where text begins, `from` is where to look for its end.
    let (mut rest, mut from) = (text, 0);
    while let Some(at) = rest[from..].find('<').map(|at| from + at) {
        let Some((markup, length)) = tag::markup(&rest[at..]) else {
            from = at + 1;
            continue;
        };
        if at > 0 {
            tokens.push(Token::Text(&rest[..at]));
        }
        match markup {
            Markup::Tag(tag) => tokens.push(Token::Tag(tag)),
            Markup::Address(url) => tokens.push(Token::Address(url)),
            Markup::Nothing => {}
        }
        (rest, from) = (&rest[at + length..], 0);
    }
    if !rest.is_empty() {
        tokens.push(Token::Text(rest));
    }
    tokens
}

/// Adds text; writers of HTML put names in backticks too.
fn add_text(text: &str, builder: &mut Builder) {
    let mut rest = text;
    while let Some(at) = rest.find('`').filter(|_| !builder.in_code()) {
        builder.text(&rest[..at]);
        rest = &rest[at..];
        if let Some(span) = code_span(rest) {
            builder.open_mark(Mark::Code);
            builder.text(span.content);
            builder.close_mark(&Mark::Code);
            rest = &rest[span.length..];
        } else {
            let length = run_length(rest, '`');
            builder.text(&rest[..length]);
            rest = &rest[length..];
        }
    }
    builder.text(rest);
}

/// The text up to the closing tag of a name, without the tags in it.
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
