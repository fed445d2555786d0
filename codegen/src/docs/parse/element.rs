//! The effect of HTML elements, and of those that AWS adds, on the tree.

use super::builder::{Builder, Container, Mark};
use super::entity;
use super::tag::Tag;
use super::url;
use crate::docs::tree::Address;

/// A known element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Element {
    /// A block of running text.
    Paragraph,
    /// A heading of a level.
    Heading(u8),
    /// A list, quotation or item.
    Container(Container),
    /// A note or warning, with its label.
    Aside(&'static str),
    /// A list of terms and their definitions.
    Definitions,
    /// A term.
    Term,
    /// A definition.
    Definition,
    /// Preformatted lines.
    Preformatted,
    /// A table.
    Table,
    /// A row.
    Row,
    /// A cell.
    Cell,
    /// A line between two blocks, which only ends the first.
    Rule,
    /// The end of a line.
    Break,
    /// A picture.
    Image,
    /// A style.
    Mark(Mark),
    /// Content that is not shown, such as a script.
    Hidden,
    /// An element without an effect; its text is kept.
    Neutral,
}

impl Element {
    /// The element with a name, in lower case; none if it is unknown.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "p" | "div" | "section" | "center" | "caption" | "figure" | "title" | "fullname" => {
                Self::Paragraph
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Self::Heading(name.as_bytes()[1] - b'0'),
            "ul" => Self::Container(Container::List(None)),
            "ol" => Self::Container(Container::List(Some(1))),
            "li" => Self::Container(Container::Item),
            "blockquote" => Self::Container(Container::Quote),
            "note" => Self::Aside("Note:"),
            "important" => Self::Aside("Important:"),
            "warning" => Self::Aside("Warning:"),
            "caution" => Self::Aside("Caution:"),
            "tip" => Self::Aside("Tip:"),
            "dl" => Self::Definitions,
            "dt" => Self::Term,
            "dd" => Self::Definition,
            "pre" => Self::Preformatted,
            "table" => Self::Table,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "hr" => Self::Rule,
            "br" => Self::Break,
            "img" => Self::Image,
            "b" | "strong" => Self::Mark(Mark::Strong),
            "i" | "em" | "cite" | "dfn" | "var" => Self::Mark(Mark::Emphasis),
            "code" | "tt" | "kbd" | "samp" => Self::Mark(Mark::Code),
            "a" => Self::Mark(Mark::Link(None)),
            "script" | "style" => Self::Hidden,
            "span" | "u" | "s" | "sub" | "sup" | "small" | "big" | "font" | "q" | "abbr"
            | "thead" | "tbody" | "tfoot" | "col" | "colgroup" | "wbr" => Self::Neutral,
            _ => return None,
        })
    }

    /// Whether a text with this element is HTML; it can be Markdown with inline HTML otherwise.
    pub(crate) fn is_block(&self) -> bool {
        !matches!(
            self,
            Self::Break | Self::Image | Self::Mark(_) | Self::Neutral | Self::Hidden
        )
    }
}

/// Opens or closes the element of a tag; unknown elements have no effect.
pub(crate) fn apply(tag: &Tag<'_>, builder: &mut Builder) {
    match Element::named(&tag.name) {
        Some(element) if tag.closing => close(element, builder),
        Some(element) => open(element, tag, builder),
        None => {}
    }
}

fn open(element: Element, tag: &Tag<'_>, builder: &mut Builder) {
    match element {
        Element::Paragraph | Element::Preformatted | Element::Rule => builder.paragraph(),
        Element::Heading(level) => builder.heading(level),
        Element::Container(Container::Item) => builder.open_item(),
        Element::Container(container) => builder.open(container),
        Element::Aside(label) => builder.open_aside(label),
        Element::Definitions => builder.open(Container::List(None)),
        Element::Term => {
            builder.open_item();
            builder.open_mark(Mark::Strong);
        }
        Element::Definition => builder.definition(),
        Element::Table => builder.open_table(),
        Element::Row => builder.open_row(),
        Element::Cell => builder.open_cell(),
        Element::Break => builder.hard_break(),
        Element::Image => builder.text(&value(tag, "alt")),
        Element::Mark(Mark::Link(_)) => builder.open_mark(Mark::Link(link(tag))),
        Element::Mark(mark) => builder.open_mark(mark),
        Element::Hidden | Element::Neutral => {}
    }
}

fn close(element: Element, builder: &mut Builder) {
    match element {
        Element::Paragraph
        | Element::Heading(_)
        | Element::Preformatted
        | Element::Definition
        | Element::Rule => builder.paragraph(),
        Element::Container(container) => builder.close(container),
        Element::Aside(_) => builder.close(Container::Quote),
        Element::Definitions => builder.close(Container::List(None)),
        Element::Term => builder.close_mark(&Mark::Strong),
        Element::Table => builder.close_table(),
        // People write `</br>` for `<br>`.
        Element::Break => builder.hard_break(),
        Element::Mark(mark) => builder.close_mark(&mark),
        Element::Row | Element::Cell | Element::Image | Element::Hidden | Element::Neutral => {}
    }
}

fn link(tag: &Tag<'_>) -> Option<Address> {
    url::absolute(&value(tag, "href"))
}

fn value(tag: &Tag<'_>, name: &str) -> String {
    entity::decode(tag.attribute(name).unwrap_or_default())
}
