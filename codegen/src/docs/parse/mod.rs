//! Reads documentation, be it HTML or Markdown, into a tree.

mod builder;
mod element;
mod emphasis;
mod entity;
mod html;
mod inline;
mod link;
mod markdown;
mod span;
mod tag;
mod url;

use crate::docs::tree::Block;
pub(crate) use builder::clean;
pub(crate) use span::{opaque_length, run_length};

/// Reads the value of a documentation trait.
pub(crate) fn document(text: &str) -> Vec<Block> {
    let mut builder = builder::Builder::default();
    let names = tag::closed_names(text);
    if html::is_html(text) {
        html::parse(text, &names, &mut builder);
    } else {
        markdown::parse(text, &names, &mut builder);
    }
    builder.finish()
}
