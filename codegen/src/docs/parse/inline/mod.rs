//! Reads running text of Markdown.
//!
//! This is CommonMark with narrower rules for emphasis: in text that was not written as Markdown,
//! asterisks and underscores are wildcards and parts of names. Of links in each other, the
//! outermost is one.
//!
//! - `token`: text in, tokens out, with the brackets and marks that belong together;
//! - `emphasis`, `link`: the rules for marks and addresses;
//! - here: tokens in, calls of the builder out, in one pass.

mod emphasis;
mod link;
mod token;

use std::collections::HashSet;

use super::builder::{Builder, Mark};
use super::element::{self, Element};
use super::entity;
use super::tag::{Markup, Tag};
use super::url;
use emphasis::Run;
use link::unescape;
use token::{Bracket, Token};

/// Emphasis in emphasis that is understood; deeper marks are text.
const MAX_DEPTH: usize = 4;

/// Reads running text into a tree; `closed` has the names of tags that the whole text closes.
pub(crate) fn parse(text: &str, closed: &HashSet<String>, builder: &mut Builder) {
    let mut reader = Reader {
        closed,
        builder,
        open: Vec::new(),
    };
    for (at, token) in token::tokens(text).iter().enumerate() {
        reader.read(at, token);
    }
}

struct Reader<'a> {
    closed: &'a HashSet<String>,
    builder: &'a mut Builder,
    /// Links and emphasis that are open, from the outermost.
    open: Vec<Open>,
}

/// An open link or emphasis.
struct Open {
    /// The index of the token that closes it.
    closed_by: usize,
    marks: Vec<Mark>,
}

impl Reader<'_> {
    fn read(&mut self, at: usize, token: &Token<'_>) {
        if let Some(open) = self.open.pop_if(|open| open.closed_by == at) {
            for mark in open.marks.iter().rev() {
                self.builder.close_mark(mark);
            }
            return;
        }
        match token {
            Token::Text(text) | Token::Destination(text) => self.builder.text(text),
            Token::Reference(characters) => self.builder.text(characters),
            Token::Code(code) => self.builder.code(code),
            Token::Markup(Markup::Tag(tag)) => self.tag(tag),
            Token::Markup(Markup::Address(url)) => self.builder.text(url),
            Token::Markup(Markup::Nothing) => {}
            Token::Break => self.builder.hard_break(),
            Token::Run(run) => self.run(run),
            Token::Bracket(bracket) => self.bracket(bracket),
        }
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        if Element::named(&tag.name).is_none() && tag.is_placeholder(self.closed) {
            self.builder.text(tag.source);
        } else {
            element::apply(tag, self.builder);
        }
    }

    fn run(&mut self, run: &Run<'_>) {
        let closed_by = run.closed_by.filter(|at| self.ends_inside(*at));
        let Some(closed_by) = closed_by.filter(|_| self.open.len() < MAX_DEPTH) else {
            return self.builder.text(run.source);
        };
        let marks = match run.source.len() {
            1 => vec![Mark::Emphasis],
            2 => vec![Mark::Strong],
            _ => vec![Mark::Strong, Mark::Emphasis],
        };
        self.open(closed_by, marks);
    }

    /// Opens `[text](address)` as a link, and `![text](address)` as its text.
    fn bracket(&mut self, bracket: &Bracket<'_>) {
        let link = bracket.link.as_ref();
        let link = link.filter(|link| self.ends_inside(link.closed_by) && !self.in_link());
        let Some(link) = link else {
            return self.builder.text(bracket.source);
        };
        let address = entity::decode(&unescape(link.address));
        let url = url::absolute(&address).filter(|_| bracket.source == "[");
        self.open(link.closed_by, vec![Mark::Link(url)]);
    }

    /// Whether a token comes before the one that closes the innermost link or emphasis.
    fn ends_inside(&self, at: usize) -> bool {
        self.open.last().is_none_or(|open| at < open.closed_by)
    }

    fn in_link(&self) -> bool {
        let is_link = |mark: &Mark| matches!(mark, Mark::Link(_));
        self.open.iter().any(|open| open.marks.iter().any(is_link))
    }

    fn open(&mut self, closed_by: usize, marks: Vec<Mark>) {
        for mark in &marks {
            self.builder.open_mark(mark.clone());
        }
        self.open.push(Open { closed_by, marks });
    }
}
