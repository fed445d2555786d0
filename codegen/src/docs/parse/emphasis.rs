//! What marks of Markdown emphasize.

use std::ops::Range;

use super::span::{opaque_length, run_length};

/// What a run of up to three `*` or `_` emphasizes.
///
/// The run stands before a letter, digit or mark of its own, and after white space or an opening
/// bracket or quotation mark; the run that closes it has the same length and no letter after it.
/// So `arn:aws:iam::*:role/*` and `snake_case` have no emphasis.
pub(crate) fn emphasized(text: &str, at: usize) -> Option<Range<usize>> {
    let mark = text[at..].chars().next()?;
    let length = run_length(&text[at..], mark);
    let start = at + length;
    let opens = length <= 3 && may_open(&text[..at], &text[start..]);
    let end = opens.then(|| closing_run(text, start, mark, length))??;
    Some(start..end)
}

fn may_open(before: &str, after: &str) -> bool {
    let begins = |c: char| c.is_whitespace() || "([{\"'“‘*_".contains(c);
    let holds = |c: char| c.is_alphanumeric() || "`[\"'“‘\\*_$".contains(c);
    before.chars().next_back().is_none_or(begins) && after.chars().next().is_some_and(holds)
}

/// Where the run begins that closes emphasis whose text begins at `start`.
fn closing_run(text: &str, start: usize, mark: char, length: usize) -> Option<usize> {
    let mut at = start;
    while let Some(next) = text[at..].find([mark, '`', '\\']) {
        at += next;
        let rest = &text[at..];
        at += opaque_length(rest).unwrap_or_else(|| run_length(rest, mark));
        let is_closing = rest.starts_with(mark)
            && run_length(rest, mark) == length
            && may_close(&text[start..at - length], &text[at..]);
        if is_closing {
            return Some(at - length);
        }
    }
    None
}

fn may_close(content: &str, after: &str) -> bool {
    let is_text = |c: char| !c.is_whitespace();
    let goes_on = |c: char| c.is_alphanumeric();
    content.chars().next_back().is_some_and(is_text) && !after.chars().next().is_some_and(goes_on)
}
