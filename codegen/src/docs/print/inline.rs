//! Prints running text: styles become nested marks.

use super::escape::{self, Place};
use super::fill::Flow;
use crate::docs::scan::looked_at;
use crate::docs::tree::{Inline, Style};

/// The words of running text.
pub(crate) fn flow(text: &[Inline], in_table: bool) -> Flow {
    let place = Place {
        in_link: false,
        in_table,
    };
    let mut flow = Flow::default();
    Level::Link.print(&mut flow, text, Edge::Space, place);
    flow
}

/// The styles, from the outermost mark to the innermost.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Level {
    Link,
    Strong,
    Emphasis,
    Text,
}

/// What is next to a mark of emphasis.
///
/// It decides whether the mark opens or closes emphasis (CommonMark 0.31.2, section 6.2). If that
/// is uncertain, the text is printed without emphasis.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Edge {
    /// White space, or the beginning or end of the text.
    Space,
    /// A character that is certainly punctuation.
    Punctuation,
    /// A character that is certainly a letter or digit.
    Letter,
    /// Another mark of emphasis.
    Mark,
    /// Something else.
    Other,
}

impl Edge {
    fn of(character: Option<char>) -> Self {
        match character {
            None => Self::Space,
            Some('*' | '_') => Self::Mark,
            Some(c) if c.is_ascii_punctuation() || matches!(c, '\u{2010}'..='\u{2027}') => {
                Self::Punctuation
            }
            Some(c) if c.is_ascii_alphanumeric() => Self::Letter,
            Some(_) => Self::Other,
        }
    }

    /// Whether a mark between this and the edge of the emphasized text works.
    fn allows(self, mark: &str, inside: Self) -> bool {
        match self {
            Self::Space | Self::Punctuation => true,
            // Underscores never work inside of words.
            Self::Letter | Self::Other => inside == Self::Letter && mark != "_",
            Self::Mark => false,
        }
    }
}

impl Level {
    fn inner(self) -> Self {
        match self {
            Self::Link => Self::Strong,
            Self::Strong => Self::Emphasis,
            Self::Emphasis | Self::Text => Self::Text,
        }
    }

    /// Whether two pieces have the same mark of this level, or both have none.
    fn same(self, one: &Style, other: &Style) -> bool {
        match self {
            Self::Link => one.link == other.link,
            Self::Strong => one.strong == other.strong,
            Self::Emphasis => one.emphasis == other.emphasis,
            Self::Text => one.code == other.code,
        }
    }

    /// Prints pieces; `after` is what is printed next.
    fn print(self, flow: &mut Flow, pieces: &[Inline], after: Edge, place: Place) {
        let mut at = 0;
        while let Some(piece) = pieces.get(at) {
            let length = match piece {
                Inline::Space { .. } => {
                    flow.space();
                    1
                }
                Inline::Break => {
                    flow.hard_break();
                    1
                }
                Inline::Text(_, style) => {
                    let length = self.group_length(&pieces[at..], style);
                    looked_at(length);
                    let (group, rest) = pieces[at..].split_at(length);
                    let after = rest.first().map_or(after, |piece| self.edge_before(piece));
                    self.print_group(flow, group, style, after, place);
                    length
                }
            };
            at += length;
        }
    }

    /// How many pieces have the mark of the first one, with the white space between them.
    fn group_length(self, pieces: &[Inline], style: &Style) -> usize {
        let mut length = 0;
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Inline::Text(_, other) if self.same(style, other) => length = at + 1,
                Inline::Space { code } if *code || self != Self::Text => {}
                Inline::Text(..) | Inline::Space { .. } | Inline::Break => break,
            }
        }
        length
    }

    /// The first character of a piece, as it is printed.
    fn edge_before(self, piece: &Inline) -> Edge {
        match piece {
            Inline::Space { .. } | Inline::Break => Edge::Space,
            // A link begins with a bracket.
            Inline::Text(_, style) if self == Self::Link && style.link.is_some() => {
                Edge::Punctuation
            }
            Inline::Text(_, style) if style.strong || style.emphasis => Edge::Mark,
            Inline::Text(_, style) if style.code => Edge::Punctuation,
            // Asterisks and underscores are escaped with a backslash.
            Inline::Text(text, _) if text.starts_with(['*', '_']) => Edge::Punctuation,
            Inline::Text(text, _) => Edge::of(text.chars().next()),
        }
    }

    fn print_group(
        self,
        flow: &mut Flow,
        group: &[Inline],
        style: &Style,
        after: Edge,
        place: Place,
    ) {
        match self {
            Self::Link => match &style.link {
                Some(url) => print_link(flow, group, url.as_str(), place),
                None => Self::Strong.print(flow, group, after, place),
            },
            Self::Strong if style.strong => self.print_marked(flow, group, "**", after, place),
            Self::Emphasis if style.emphasis => {
                // In strong emphasis, the asterisks could join.
                let mark = if style.strong { "_" } else { "*" };
                self.print_marked(flow, group, mark, after, place);
            }
            Self::Strong | Self::Emphasis => self.inner().print(flow, group, after, place),
            Self::Text if style.code => escape::push_code(flow, &plain(group), place),
            Self::Text => print_words(flow, group, place),
        }
    }

    fn print_marked(
        self,
        flow: &mut Flow,
        group: &[Inline],
        mark: &str,
        after: Edge,
        place: Place,
    ) {
        let mut inner = Flow::default();
        self.inner().print(&mut inner, group, Edge::Space, place);
        let first = Edge::of(inner.first());
        let last = Edge::of(inner.last());
        if Edge::of(flow.last()).allows(mark, first) && after.allows(mark, last) {
            flow.push(mark);
            flow.append(inner);
            flow.push(mark);
        } else {
            self.inner().print(flow, group, after, place);
        }
    }
}

fn print_link(flow: &mut Flow, group: &[Inline], url: &str, place: Place) {
    if plain(group) == url {
        return flow.push(&format!("<{url}>"));
    }
    let inside = Place {
        in_link: true,
        ..place
    };
    let mut text = Flow::default();
    Level::Strong.print(&mut text, group, Edge::Space, inside);
    if flow.last() == Some('!') {
        // `![…](…)` would be an image.
        flow.escape_last();
    }
    flow.push(&format!("[{}]({url})", text.line()));
}

fn print_words(flow: &mut Flow, group: &[Inline], place: Place) {
    for piece in group {
        match piece {
            Inline::Text(text, _) => escape::push_text(flow, text, place),
            Inline::Space { .. } | Inline::Break => flow.space(),
        }
    }
}

/// The characters of pieces, without marks.
fn plain(group: &[Inline]) -> String {
    looked_at(group.len());
    let text = group.iter().map(|piece| match piece {
        Inline::Text(text, _) => text.as_str(),
        Inline::Space { .. } | Inline::Break => " ",
    });
    text.collect()
}
