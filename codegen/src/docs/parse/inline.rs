//! Reads running text of Markdown.
//!
//! CommonMark, with narrower rules for emphasis: in text that was not written as Markdown,
//! asterisks and underscores are wildcards and parts of names.

use std::collections::HashSet;
use std::rc::Rc;

use super::builder::{Builder, Mark};
use super::element::{self, Element};
use super::emphasis::emphasized;
use super::entity;
use super::link::{bracketed, destination, unescape};
use super::span::{code_span, run_length};
use super::tag::{self, Markup, Tag};
use super::url;

/// Emphasis in emphasis that is understood; deeper marks are text.
const MAX_DEPTH: usize = 4;

/// Reads running text into a tree; `closed` are the names of tags that the whole text closes.
pub(crate) fn parse(text: &str, closed: &HashSet<String>, builder: &mut Builder) {
    let mut reader = Reader {
        closed,
        builder,
        in_link: false,
        depth: 0,
    };
    reader.read(text);
}

struct Reader<'a> {
    closed: &'a HashSet<String>,
    builder: &'a mut Builder,
    in_link: bool,
    depth: usize,
}

impl Reader<'_> {
    fn read(&mut self, text: &str) {
        let mut at = 0;
        while let Some(next) = text[at..].find(['\\', '`', '<', '[', '!', '*', '_', '&', '\n']) {
            self.builder.text(&text[at..at + next]);
            at += next;
            at += self.special(text, at);
        }
        self.builder.text(&text[at..]);
    }

    /// Reads what begins with a special character; returns its length.
    fn special(&mut self, text: &str, at: usize) -> usize {
        let rest = &text[at..];
        let read = match rest.as_bytes()[0] {
            b'\\' => self.escape(rest),
            b'`' => self.code(rest),
            b'<' => self.markup(rest),
            b'[' | b'!' => self.link(rest),
            b'&' => entity::reference(rest).map(|(characters, length)| {
                self.builder.text(&characters);
                length
            }),
            b'\n' => self.line_end(text, at),
            _ => self.emphasis(text, at),
        };
        read.unwrap_or_else(|| {
            let first = rest.chars().next().unwrap_or_default();
            // A run of these is one thing, or its rest would be read as a shorter one.
            let length = match first {
                '`' | '*' | '_' => run_length(rest, first),
                _ => 1,
            };
            self.builder.text(&rest[..length]);
            length
        })
    }

    fn escape(&mut self, rest: &str) -> Option<usize> {
        let escaped = rest[1..].chars().next()?;
        if escaped == '\n' {
            self.builder.hard_break();
        } else if escaped.is_ascii_punctuation() {
            self.builder.text(&rest[1..2]);
        } else {
            return None;
        }
        Some(2)
    }

    fn line_end(&mut self, text: &str, at: usize) -> Option<usize> {
        let ends_hard = text[..at].ends_with("  ");
        ends_hard.then(|| {
            self.builder.hard_break();
            1
        })
    }

    fn code(&mut self, rest: &str) -> Option<usize> {
        let span = code_span(rest)?;
        self.builder.open_mark(Mark::Code);
        self.builder.text(span.content);
        self.builder.close_mark(&Mark::Code);
        Some(span.length)
    }

    fn markup(&mut self, rest: &str) -> Option<usize> {
        let (markup, length) = tag::markup(rest)?;
        match markup {
            Markup::Tag(tag) => self.tag(&tag),
            Markup::Address(url) => self.builder.text(url),
            Markup::Nothing => {}
        }
        Some(length)
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        if Element::named(&tag.name).is_none() && tag.is_placeholder(self.closed) {
            self.builder.text(tag.source);
        } else {
            element::apply(tag, self.builder);
        }
    }

    /// Reads `[text](address)`, and `![text](address)` as its text.
    fn link(&mut self, rest: &str) -> Option<usize> {
        let bracket = usize::from(rest.starts_with('!'));
        if self.in_link || !rest[bracket..].starts_with('[') {
            return None;
        }
        let (text, tail) = bracketed(&rest[bracket..])?;
        let (address, tail) = destination(tail)?;
        let address = entity::decode(&unescape(address));
        let url = url::absolute(&address).filter(|_| bracket == 0);
        self.in_link = true;
        self.within(&Mark::Link(url.map(Rc::from)), text);
        self.in_link = false;
        Some(rest.len() - tail.len())
    }

    fn within(&mut self, mark: &Mark, text: &str) {
        self.builder.open_mark(mark.clone());
        self.depth += 1;
        self.read(text);
        self.depth -= 1;
        self.builder.close_mark(mark);
    }

    fn emphasis(&mut self, text: &str, at: usize) -> Option<usize> {
        let content = emphasized(text, at).filter(|_| self.depth < MAX_DEPTH)?;
        let length = content.start - at;
        let inner = &text[content.clone()];
        if length == 3 {
            self.builder.open_mark(Mark::Strong);
        }
        let mark = if length == 2 {
            Mark::Strong
        } else {
            Mark::Emphasis
        };
        self.within(&mark, inner);
        if length == 3 {
            self.builder.close_mark(&Mark::Strong);
        }
        Some(content.end + length - at)
    }
}
