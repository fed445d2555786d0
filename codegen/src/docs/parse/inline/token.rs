//! Splits running text into tokens, in one pass, and finds which of them belong together.

use super::emphasis::{self, Run};
use super::link::destination;
use crate::docs::parse::entity;
use crate::docs::parse::span::Backticks;
use crate::docs::parse::tag::{Markup, Tags};
use crate::docs::scan::{find, run_length};

/// A piece of running text.
#[derive(Debug)]
pub(super) enum Token<'a> {
    /// Characters without a special meaning.
    Text(&'a str),
    /// The characters that a character reference stands for.
    Reference(String),
    /// The content of a code span.
    Code(&'a str),
    /// What begins with `<`.
    Markup(Markup<'a>),
    /// The end of a line that stays one.
    Break,
    /// A run of `*` or `_`.
    Run(Run<'a>),
    /// `[` or `![`.
    Bracket(Bracket<'a>),
    /// `](address)`, which closes a bracket.
    Destination(&'a str),
}

/// `[` or `![`.
#[derive(Debug)]
pub(super) struct Bracket<'a> {
    /// Its characters.
    pub(super) source: &'a str,
    /// What makes it a link or an image.
    pub(super) link: Option<Link<'a>>,
}

/// What the end of a link says.
#[derive(Debug)]
pub(super) struct Link<'a> {
    /// The index of the token that ends the text of the link.
    pub(super) closed_by: usize,
    /// The address, as written.
    pub(super) address: &'a str,
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut lexer = Lexer {
        text,
        tags: Tags::of(text),
        backticks: Backticks::of(text),
        tokens: Vec::new(),
        brackets: Vec::new(),
    };
    lexer.read();
    let mut tokens = lexer.tokens;
    emphasis::pair(&mut tokens);
    tokens
}

struct Lexer<'a> {
    text: &'a str,
    tags: Tags<'a>,
    backticks: Backticks<'a>,
    tokens: Vec<Token<'a>>,
    /// The indexes of brackets that nothing has closed so far.
    brackets: Vec<usize>,
}

impl<'a> Lexer<'a> {
    fn read(&mut self) {
        let is_special = |c| {
            matches!(
                c,
                '\\' | '`' | '<' | '[' | ']' | '!' | '*' | '_' | '&' | '\n'
            )
        };
        let mut at = 0;
        while let Some(next) = find(&self.text[at..], is_special) {
            self.push_text(at, next);
            at += next;
            at += self.special(at);
        }
        self.push_text(at, self.text.len() - at);
    }

    fn push_text(&mut self, at: usize, length: usize) {
        if length > 0 {
            self.tokens.push(Token::Text(&self.text[at..at + length]));
        }
    }

    /// Reads what begins with the special character at an index; returns its length.
    fn special(&mut self, at: usize) -> usize {
        let text = self.text;
        let rest = &text[at..];
        let read = match rest.as_bytes()[0] {
            b'\\' => escape(rest),
            b'`' => {
                let span = self.backticks.code_span(at);
                span.map(|span| (Token::Code(span.content), span.length))
            }
            b'<' => {
                let markup = self.tags.markup(at);
                markup.map(|(markup, length)| (Token::Markup(markup), length))
            }
            b'&' => {
                let reference = entity::reference(rest);
                reference.map(|(characters, length)| (Token::Reference(characters), length))
            }
            b'\n' => text[..at].ends_with("  ").then_some((Token::Break, 1)),
            b'[' | b'!' => self.bracket(rest),
            b']' => self.destination(rest),
            mark => {
                let length = run_length(rest, char::from(mark));
                Some((Token::Run(Run::read(text, at, length)), length))
            }
        };
        let (token, length) = read.unwrap_or_else(|| {
            // Backticks in a row are one thing, or the rest of them would be read as a shorter run.
            let length = run_length(rest, '`').max(1);
            (Token::Text(&rest[..length]), length)
        });
        self.tokens.push(token);
        length
    }

    fn bracket(&mut self, rest: &'a str) -> Option<(Token<'a>, usize)> {
        let source = ["[", "!["]
            .into_iter()
            .find(|sign| rest.starts_with(sign))?;
        self.brackets.push(self.tokens.len());
        let bracket = Bracket { source, link: None };
        Some((Token::Bracket(bracket), source.len()))
    }

    /// Reads `](address)`, if the last open bracket makes a link of it.
    fn destination(&mut self, rest: &'a str) -> Option<(Token<'a>, usize)> {
        let open = self.brackets.pop()?;
        let (address, tail) = destination(&rest[1..])?;
        let closed_by = self.tokens.len();
        if let Token::Bracket(bracket) = &mut self.tokens[open] {
            bracket.link = Some(Link { closed_by, address });
        }
        let length = rest.len() - tail.len();
        Some((Token::Destination(&rest[..length]), length))
    }
}

fn escape(rest: &str) -> Option<(Token<'_>, usize)> {
    let escaped = rest[1..].chars().next()?;
    if escaped == '\n' {
        Some((Token::Break, 2))
    } else {
        let is_mark = escaped.is_ascii_punctuation();
        is_mark.then(|| (Token::Text(&rest[1..2]), 2))
    }
}
