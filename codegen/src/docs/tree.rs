//! The tree of a documentation text.

use std::rc::Rc;

use super::scan::looked_at;

/// A part of a text with lines of its own.
#[derive(Debug, PartialEq)]
pub(crate) enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading of level 1 to 6.
    Heading(u8, Vec<Inline>),
    /// Preformatted lines, without a final newline.
    Code(String),
    /// A list with at least one item.
    List(List),
    /// A block quotation; notes and warnings are quotations too.
    Quote(Vec<Block>),
    /// The rows of a table; the first one is the header.
    Table(Vec<Row>),
}

/// A bulleted or numbered list.
#[derive(Debug, PartialEq)]
pub(crate) struct List {
    /// Number of the first item, if items are numbered.
    pub(crate) start: Option<u32>,
    /// The items, which are not empty.
    pub(crate) items: Vec<Vec<Block>>,
}

/// Cells of one row of a table.
pub(crate) type Row = Vec<Vec<Inline>>;

/// A piece of running text.
#[derive(Debug, PartialEq)]
pub(crate) enum Inline {
    /// Characters in one style, without white space.
    Text(String, Style),
    /// White space between two pieces.
    Space {
        /// Whether it is part of code.
        code: bool,
    },
    /// A line break.
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
    /// The link that the text belongs to.
    pub(crate) link: Option<Address>,
    /// Strong emphasis; never together with `code`.
    pub(crate) strong: bool,
    /// Emphasis; never together with `code`.
    pub(crate) emphasis: bool,
    /// Code.
    pub(crate) code: bool,
}
