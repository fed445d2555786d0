//! Documentation as a tree: what both kinds of text are read into and Markdown is printed from.

use std::rc::Rc;

use super::scan::looked_at;

/// A part of a text that stands on lines of its own.
#[derive(Debug, PartialEq)]
pub(crate) enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading of level 1 to 6.
    Heading(u8, Vec<Inline>),
    /// Lines to be shown as they are, without a final newline.
    Code(String),
    /// A list with at least one item.
    List(List),
    /// A block quotation; notes and warnings are such.
    Quote(Vec<Block>),
    /// A table, row by row, of which the first is the header.
    Table(Vec<Row>),
}

/// A bulleted or numbered list.
#[derive(Debug, PartialEq)]
pub(crate) struct List {
    /// Number of the first item, if items are numbered.
    pub(crate) start: Option<u32>,
    /// The items, none of them empty.
    pub(crate) items: Vec<Vec<Block>>,
}

/// Cells of one row of a table.
pub(crate) type Row = Vec<Vec<Inline>>;

/// A piece of running text.
#[derive(Debug, PartialEq)]
pub(crate) enum Inline {
    /// Characters in one style, none of them white space.
    Text(String, Style),
    /// White space between two pieces, where a line may end.
    Space {
        /// Whether it is part of code.
        code: bool,
    },
    /// A line that ends here.
    Break,
}

impl Inline {
    /// Whether this is white space.
    pub(crate) fn is_space(&self) -> bool {
        matches!(self, Self::Space { .. })
    }
}

/// The address of a link, percent-encoded.
#[derive(Clone, Debug)]
pub(crate) struct Address(Rc<str>);

impl Address {
    pub(crate) fn new(url: String) -> Self {
        Self(Rc::from(url))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        // All words of a link share one address, which may be longer than all of them.
        Rc::ptr_eq(&self.0, &other.0) || {
            looked_at(self.0.len().min(other.0.len()));
            self.0 == other.0
        }
    }
}

/// How a piece of text is shown.
///
/// This is a flat set and not a tree, so tags that cross or never close need no repair.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Style {
    /// Where the text leads.
    pub(crate) link: Option<Address>,
    /// Strong emphasis; never together with `code`.
    pub(crate) strong: bool,
    /// Emphasis; never together with `code`.
    pub(crate) emphasis: bool,
    /// Code.
    pub(crate) code: bool,
}
