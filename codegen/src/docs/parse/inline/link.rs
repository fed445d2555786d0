//! The address of a Markdown link.

use crate::docs::scan::{find, looked_at, skip_space};

/// Parentheses in each other that an address can have. CommonMark asks for three and allows a
/// limit, without which each `(` would be searched for its `)` to the end of the text.
const MAX_PARENTHESES: usize = 8;

/// The address in the parentheses that a text begins with, and what follows them.
///
/// A title after the address is skipped.
pub(super) fn destination(text: &str) -> Option<(&str, &str)> {
    let text = skip_space(text.strip_prefix('(')?);
    let (address, rest) = if let Some(inner) = text.strip_prefix('<') {
        let end = find(inner, |c| matches!(c, '<' | '>'))?;
        (&inner[..end], inner[end..].strip_prefix('>')?)
    } else {
        text.split_at(balanced(text)?)
    };
    let rest = skip_space(rest);
    let rest = match rest.chars().next()? {
        quote @ ('"' | '\'') => {
            let title = &rest[1..];
            let end = find(title, |c| c == quote)?;
            skip_space(&title[end + 1..])
        }
        _ => rest,
    };
    Some((address, rest.strip_prefix(')')?))
}

/// The length of an address that ends before white space or a parenthesis that it does not open.
fn balanced(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        looked_at(character.len_utf8());
        match character {
            '(' if depth == MAX_PARENTHESES => return None,
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
pub(super) fn unescape(text: &str) -> String {
    looked_at(text.len());
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = characters.next_if(|next| character == '\\' && next.is_ascii_punctuation());
        plain.push(escaped.unwrap_or(character));
    }
    plain
}
