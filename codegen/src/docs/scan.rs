//! The searches that reading and printing are made of.
//!
//! Documentation can be long and broken. If each `<` started a search for a `>` that never comes,
//! the time would grow with the square of the text. `tests/effort.rs` holds that it does not: it
//! counts the characters that are looked at. So use these functions instead of the methods of
//! `str`, and [`looked_at`] for loops of another kind.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    /// The characters that this thread has looked at so far, in bytes.
    pub(super) static LOOKED_AT: Cell<usize> = const { Cell::new(0) };
}

/// Counts characters that are looked at, in bytes. Does nothing outside tests.
#[cfg_attr(not(test), expect(unused_variables, reason = "only tests count"))]
pub(super) fn looked_at(bytes: usize) {
    #[cfg(test)]
    LOOKED_AT.set(LOOKED_AT.get() + bytes);
}

/// The index of the first character that meets a condition.
pub(super) fn find(text: &str, condition: impl Fn(char) -> bool) -> Option<usize> {
    let found = text.find(condition);
    looked_at(found.map_or(text.len(), |at| at + 1));
    found
}

/// The index of the first occurrence of a string.
pub(super) fn find_str(text: &str, wanted: &str) -> Option<usize> {
    let found = text.find(wanted);
    looked_at(found.map_or(text.len(), |at| at + wanted.len()));
    found
}

/// A text without the characters at its beginning that meet a condition.
pub(super) fn skip(text: &str, condition: impl Fn(char) -> bool) -> &str {
    let rest = text.trim_start_matches(condition);
    looked_at(text.len() - rest.len() + 1);
    rest
}

/// A text without white space at its beginning.
pub(super) fn skip_space(text: &str) -> &str {
    skip(text, char::is_whitespace)
}

/// The number of times that a text repeats a character at its beginning.
pub(super) fn run_length(text: &str, character: char) -> usize {
    let rest = skip(text, |c| c == character);
    (text.len() - rest.len()) / character.len_utf8()
}
