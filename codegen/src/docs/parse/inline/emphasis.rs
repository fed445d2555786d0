//! Which `*` and `_` begin and end emphasis.
//!
//! The rules are narrower than CommonMark's: a run of up to three marks opens emphasis before a
//! letter, a digit or a mark of its own, and after white space, an opening bracket or a quotation
//! mark. The next run of the same length closes it if it follows text and no letter follows it.
//! So `arn:aws:iam::*:role/*` and `snake_case` have no emphasis.

use std::collections::HashMap;

use super::token::Token;

/// The longest run that opens or closes emphasis.
const LONGEST: usize = 3;

/// A run of `*` or `_`.
#[derive(Debug)]
pub(super) struct Run<'a> {
    /// The marks.
    pub(super) source: &'a str,
    opens: bool,
    closes: bool,
    /// The index of the token that closes the emphasis that this one opens.
    pub(super) closed_by: Option<usize>,
}

impl<'a> Run<'a> {
    /// The run in a text at an index; `length` is how many marks it has.
    pub(super) fn read(text: &'a str, at: usize, length: usize) -> Self {
        let (before, after) = (&text[..at], &text[at + length..]);
        let before = before.chars().next_back();
        let after = after.chars().next();
        let is_short = length <= LONGEST;
        Self {
            source: &text[at..at + length],
            opens: is_short && may_open(before, after),
            closes: is_short && may_close(before, after),
            closed_by: None,
        }
    }
}

fn may_open(before: Option<char>, after: Option<char>) -> bool {
    let begins = |c: char| c.is_whitespace() || "([{\"'“‘*_".contains(c);
    let holds = |c: char| c.is_alphanumeric() || "`[\"'“‘\\*_$".contains(c);
    before.is_none_or(begins) && after.is_some_and(holds)
}

fn may_close(before: Option<char>, after: Option<char>) -> bool {
    let is_text = |c: char| !c.is_whitespace();
    before.is_some_and(is_text) && !after.is_some_and(char::is_alphanumeric)
}

/// Finds the run that closes each run that opens emphasis, in one pass from the last token.
pub(super) fn pair(tokens: &mut [Token<'_>]) {
    let mut closing = HashMap::new();
    for (at, token) in tokens.iter_mut().enumerate().rev() {
        let Token::Run(run) = token else { continue };
        if run.opens {
            run.closed_by = closing.get(run.source).copied();
        }
        if run.closes {
            closing.insert(run.source, at);
        }
    }
}
