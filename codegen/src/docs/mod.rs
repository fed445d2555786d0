//! Turns the documentation of a model into the text of Rust doc comments.
//!
//! [`smithy.api#documentation`] holds CommonMark, in which HTML is allowed; AWS's own models
//! hold nothing but HTML. Neither can stand in a doc comment as it is: rustdoc takes `[foo]` for
//! a link to an item, an indented paragraph for a test to run, and warns of `Vec<String>` and of
//! bare addresses. So the text is read into a small tree first, by rules that forgive everything,
//! and printed from there as Markdown that means only what the tree says.
//!
//! - `parse`: HTML or Markdown in, tree out;
//! - `print`: tree in, Markdown out;
//! - `summary`: the first sentence of what was printed.
//!
//! [`smithy.api#documentation`]: https://smithy.io/2.0/spec/documentation-traits.html#documentation-trait

mod parse;
mod print;
mod scan;
mod summary;
#[cfg(test)]
mod tests;
mod tree;

use parse::clean;
use tree::{Block, Inline, Style};

use crate::display::escaped;

/// Markdown for a doc comment, from the value of a `smithy.api#documentation` trait.
///
/// The result has no `///` and no final newline; it is empty where there is nothing to say.
/// Lines break at 96 columns, except in code, links, headings and tables; blocks stand one blank
/// line apart. What it holds is safe for rustdoc and for Rust source: no raw HTML, no bare
/// address, no link to an item, no code that would run as a test, no control character and none
/// that changes the direction of text.
///
/// Text that contains an HTML block (`<p>`, `<ul>`, …) is read as HTML, everything else as
/// Markdown. Nothing is ever refused: unknown tags are dropped and their text is kept, a
/// `<placeholder>` that is never closed is text, links that lead nowhere from here (relative,
/// or neither `http`, `https` nor `mailto`) become their text.
#[must_use]
pub fn to_rustdoc(documentation: &str) -> String {
    print::document(&parse::document(documentation))
}

/// Markdown in one line for a text that is no documentation, such as a name: the text means
/// itself, whatever it holds, and is as safe as what [`to_rustdoc`] returns.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut inlines = Vec::new();
    for word in text.split_whitespace() {
        let word: String = word.chars().filter_map(clean).collect();
        if !inlines.is_empty() {
            inlines.push(Inline::Space { code: false });
        }
        inlines.push(Inline::Text(word, Style::default()));
    }
    print::document(&[Block::Paragraph(inlines)]).replace('\n', " ")
}

/// How the notice of what is deprecated begins.
pub const DEPRECATED: &str = "**Deprecated.**";

/// Markdown that says that something is deprecated, and why, from the message of a
/// `smithy.api#deprecated` trait.
#[must_use]
pub fn deprecation(message: &str) -> String {
    let blocks = parse::document(message);
    let between = match blocks.first() {
        Some(Block::Paragraph(_)) => " ",
        // Code and lists begin lines of their own.
        Some(_) => "\n\n",
        None => "",
    };
    format!("{DEPRECATED}{between}{}", print::document(&blocks))
}

/// A code span of Markdown around any text, in one line: an empty line would end the span, and
/// begin Markdown that means something.
#[must_use]
pub fn code(text: &str) -> String {
    let text = escaped(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let touches = text.starts_with('`') || text.ends_with('`');
    let blank = if touches { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// The first sentence of Markdown that [`to_rustdoc`] wrote, with its line breaks.
///
/// Takes the first paragraph that is not a heading, list, quote, table or code, and all of it if
/// its first sentence does not end before. Empty if there is no such paragraph.
#[must_use]
pub fn summary(markdown: &str) -> &str {
    summary::first_sentence(markdown)
}
