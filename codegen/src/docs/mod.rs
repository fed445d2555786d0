//! Turns the documentation of a model into the text of Rust doc comments.
//!
//! The value of [`smithy.api#documentation`] is CommonMark, which may contain HTML. AWS's own models
//! use HTML only. Neither can be copied to a doc comment: rustdoc reads `[foo]` as a link to an
//! item and an indented paragraph as a test to run, and warns about `Vec<String>` and bare
//! addresses. So the text is first parsed into a small tree, by a parser that never fails, and then
//! printed as Markdown that has exactly the meaning of the tree.
//!
//! - `parse`: HTML or Markdown in, tree out;
//! - `print`: tree in, Markdown out;
//! - `summary`: the first sentence of what was printed;
//! - `scan`: the searches in text that these use.
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
/// The result has no `///` and no final newline; it is empty if the documentation has no text.
/// Lines break at 96 columns, except in code, links, headings and tables. There is a blank line
/// between blocks. The result is safe for rustdoc and for Rust source: it has no raw HTML, no bare
/// addresses, no links to items, no code that would run as a test, no control characters and none
/// that change the direction of text.
///
/// Text with an HTML block (`<p>`, `<ul>`, …) is read as HTML, all other text as Markdown. Every
/// text is accepted: unknown tags are dropped and their text is kept, a `<placeholder>` that is
/// never closed is text, and links to relative addresses or with a scheme other than `http`,
/// `https` and `mailto` become their text.
#[must_use]
pub fn to_rustdoc(documentation: &str) -> String {
    print::document(&parse::document(documentation))
}

/// Markdown in one line for plain text, such as a name: every character with a meaning in Markdown
/// is escaped. The result is as safe as that of [`to_rustdoc`].
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

/// The beginning of a deprecation notice.
pub const DEPRECATED: &str = "**Deprecated.**";

/// Markdown for a deprecation notice, from the message of a `smithy.api#deprecated` trait, which
/// can be empty.
#[must_use]
pub fn deprecation(message: &str) -> String {
    let blocks = parse::document(message);
    let between = match blocks.first() {
        Some(Block::Paragraph(_)) => " ",
        // Code and lists begin on a new line.
        Some(_) => "\n\n",
        None => "",
    };
    format!("{DEPRECATED}{between}{}", print::document(&blocks))
}

/// A Markdown code span with any text, in one line: a blank line in the text would end the span.
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
/// It is taken from the first block that is not a heading, list, quote, table or code, and is the
/// whole block if no sentence ends in it. Empty if there is no such block.
#[must_use]
pub fn summary(markdown: &str) -> &str {
    summary::first_sentence(markdown)
}
