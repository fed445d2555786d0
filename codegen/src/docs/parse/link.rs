//! The parts of a Markdown link.

use super::span::opaque_length;

/// How far the end of a bracket is looked for, in bytes, so that a text of brackets that never
/// close is not read to its end for each. CommonMark has a limit of 999 characters for labels.
const LONGEST: usize = 1000;

/// What stands in the brackets that a text begins with, and what follows them.
pub(crate) fn bracketed(text: &str) -> Option<(&str, &str)> {
    let end = text
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at > LONGEST);
    let within = &text[..end.unwrap_or(text.len())];
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(next) = within[at..].find(['[', ']', '\\', '`']) {
        at += next;
        let rest = &within[at..];
        depth = match rest.as_bytes()[0] {
            b'[' => depth + 1,
            b']' => depth.saturating_sub(1),
            _ => depth,
        };
        if depth == 0 {
            return Some((&text[1..at], &text[at + 1..]));
        }
        at += opaque_length(rest).unwrap_or(1);
    }
    None
}

/// The address in the parentheses that a text begins with, and what follows them.
///
/// A title after the address is passed over.
pub(crate) fn destination(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('(')?.trim_start();
    let (address, rest) = if let Some(inner) = text.strip_prefix('<') {
        inner.split_once('>')?
    } else {
        text.split_at(balanced(text)?)
    };
    let rest = rest.trim_start();
    let rest = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split_once(quote)?.1.trim_start(),
        _ => rest,
    };
    Some((address, rest.strip_prefix(')')?))
}

/// Length of an address that ends before white space or a parenthesis that it does not open.
fn balanced(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ if character.is_whitespace() => return Some(at),
            _ => {}
        }
    }
    None
}

/// A text without the backslashes that escape punctuation in it.
pub(crate) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = characters.next_if(|next| character == '\\' && next.is_ascii_punctuation());
        plain.push(escaped.unwrap_or(character));
    }
    plain
}
