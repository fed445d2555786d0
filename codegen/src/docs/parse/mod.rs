//! Reads documentation, in HTML or Markdown, into a tree.

mod builder;
mod element;
mod entity;
mod html;
mod inline;
mod markdown;
mod span;
mod tag;
mod url;

use crate::docs::tree::Block;
pub(crate) use builder::clean;
pub(crate) use span::Backticks;
use tag::Tags;

/// Reads the value of a documentation trait.
pub(crate) fn document(text: &str) -> Vec<Block> {
    let mut builder = builder::Builder::default();
    let tags = Tags::of(text);
    let closed = tags.closed_names();
    if html::is_html(text, &tags) {
        html::parse(text, &tags, &closed, &mut builder);
    } else {
        markdown::parse(text, &closed, &mut builder);
    }
    builder.finish()
}
