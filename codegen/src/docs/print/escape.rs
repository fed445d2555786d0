//! Text that has no special meaning in Markdown.

use super::fill::Flow;
use crate::docs::scan::{find, find_str, looked_at, run_length, skip};

/// Where a text is printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// In the text of a link.
    pub(crate) in_link: bool,
    /// In a cell of a table.
    pub(crate) in_table: bool,
}

/// Adds text to a flow: special characters are escaped, addresses are in angle brackets.
///
/// Rustdoc warns of addresses without them (`rustdoc::bare_urls`).
pub(crate) fn push_text(flow: &mut Flow, text: &str, place: Place) {
    let mut rest = text;
    while let Some((before, address, after)) = split_address(rest) {
        push_escaped(flow, before, place);
        if is_template(address) {
            push_code(flow, address, place);
        } else if place.in_link {
            push_escaped(flow, address, place);
        } else {
            flow.push(&format!("<{address}>"));
        }
        rest = after;
    }
    push_escaped(flow, rest, place);
}

/// Adds code to a flow.
pub(crate) fn push_code(flow: &mut Flow, code: &str, place: Place) {
    if flow.last() == Some('`') {
        // Two code spans cannot touch.
        flow.space();
    }
    let fence = "`".repeat(longest_run(code, '`') + 1);
    let touches = code.starts_with('`') || code.ends_with('`');
    let blank = if touches { " " } else { "" };
    let code = if place.in_table {
        code.replace('|', "\\|")
    } else {
        code.to_owned()
    };
    flow.push(&format!("{fence}{blank}{code}{blank}{fence}"));
}

/// The length of the longest run of a character in a text.
pub(crate) fn longest_run(text: &str, character: char) -> usize {
    looked_at(text.len());
    text.split(|c| c != character)
        .map(str::len)
        .max()
        .unwrap_or(0)
}

fn push_escaped(flow: &mut Flow, text: &str, place: Place) {
    if text.is_empty() {
        return;
    }
    if completes_address(flow.last_word(), text) {
        flow.space();
    }
    looked_at(text.len());
    let mut escaped = String::with_capacity(text.len());
    // Underscores or hyphens in a row are looked at once.
    let (mut run_end, mut is_inside) = (0, false);
    for (at, character) in text.char_indices() {
        if matches!(character, '_' | '-') && at >= run_end {
            run_end = at + run_length(&text[at..], character);
            is_inside = is_inside_word(text, at, run_end);
        }
        if needs_escape(text, at, character, place, is_inside) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    flow.push(&escaped);
}

/// Whether a text and the word before it make a bare address, as in `http<b>s</b>://`.
fn completes_address(word: &str, text: &str) -> bool {
    looked_at(text.len());
    let end: Vec<char> = word.chars().rev().take("https:/".len()).collect();
    let end: String = end.into_iter().rev().collect();
    let joined = format!("{end}{text}");
    let starts = |scheme| joined.find(scheme).is_some_and(|at| at < end.len());
    starts("http://") || starts("https://")
}

fn needs_escape(
    text: &str,
    at: usize,
    character: char,
    place: Place,
    is_inside_word: bool,
) -> bool {
    let rest = &text[at..];
    match character {
        '\\' | '`' | '*' | '[' | '<' | '~' | '|' => true,
        ']' => place.in_link,
        // `[^note](…)` would be a footnote.
        '^' => place.in_link && at == 0,
        '_' => !is_inside_word,
        // Rustdoc makes dashes of hyphens, which is good for prose and wrong for `--option`.
        '-' => rest[1..].starts_with('-') && !is_inside_word,
        '&' => begins_reference(rest),
        _ => false,
    }
}

/// Whether a part of a text has a letter or digit on either side.
fn is_inside_word(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    is_word(before) && is_word(after)
}

/// Whether a text that begins with `&` begins with something like a character reference.
fn begins_reference(text: &str) -> bool {
    let name = skip(&text[1..], |c| c == '#');
    let end = skip(name, |c| c.is_ascii_alphanumeric());
    end.starts_with(';') && end.len() < name.len()
}

/// The text before an address, the address, and the text after it.
fn split_address(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let at = from + find_str(&text[from..], "http")?;
        let scheme = ["https://", "http://"]
            .into_iter()
            .find(|scheme| text[at..].starts_with(scheme));
        if let Some(scheme) = scheme {
            let end = at + address_length(&text[at..]).max(scheme.len());
            return Some((&text[..at], &text[at..end], &text[end..]));
        }
        from = at + "http".len();
    }
}

/// The length of the address that a text begins with, without the punctuation of the sentence
/// around it.
fn address_length(text: &str) -> usize {
    let ends = |c: char| !c.is_ascii() || matches!(c, '"' | '`' | '\'');
    let address = &text[..find(text, ends).unwrap_or(text.len())];
    // The closing brackets of each kind that have no opening one.
    let mut unbalanced = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')].map(|(open, close)| {
        let count = |bracket: char| address.matches(bracket).count();
        (close, count(close).saturating_sub(count(open)))
    });
    let is_surplus = |last: char| {
        if matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '*' | '_' | '\\') {
            return true;
        }
        let mut kinds = unbalanced.iter_mut();
        kinds
            .find(|(close, count)| *close == last && *count > 0)
            .map(|(_, count)| *count -= 1)
            .is_some()
    };
    address.trim_end_matches(is_surplus).len()
}

/// Whether an address has parts to be filled in, as in `https://<bucket>.example.com`, or is only a
/// scheme.
fn is_template(address: &str) -> bool {
    address.ends_with("://") || address.contains(|c| "<>[]{}|\\^*".contains(c))
}
