//! Running text and its styles.

use std::mem;

use super::characters::clean;
use super::{Builder, Mark};
use crate::docs::scan::looked_at;
use crate::docs::tree::{Inline, Style};

/// The number of marks that can be open at once; more are ignored.
const MAX_MARKS: usize = 16;

impl Builder {
    /// Adds running text. White space collapses; characters that Rust source rejects are dropped.
    pub(crate) fn text(&mut self, text: &str) {
        looked_at(text.len());
        let style = self.style();
        for character in text.chars() {
            match clean(character) {
                Some(' ') => self.space(),
                Some(character) => self.push(character, &style),
                None => {}
            }
        }
    }

    /// Adds code in running text.
    pub(crate) fn code(&mut self, code: &str) {
        self.open_mark(Mark::Code);
        self.text(code);
        self.close_mark(&Mark::Code);
    }

    fn push(&mut self, character: char, style: &Style) {
        self.lead_in = false;
        if mem::take(&mut self.loose_end) && ".,;:!?)".contains(character) {
            trim_end(&mut self.inline, Inline::is_space);
        }
        if let Some(Inline::Text(text, last)) = self.inline.last_mut()
            && last == style
        {
            text.push(character);
        } else {
            let text = character.to_string();
            self.inline.push(Inline::Text(text, style.clone()));
        }
    }

    /// Adds white space, except at the beginning of a block or line and after other white space.
    pub(crate) fn space(&mut self) {
        self.loose_end = false;
        let in_code = self.in_code();
        match self.inline.last_mut() {
            Some(Inline::Text(..)) => self.inline.push(Inline::Space { code: in_code }),
            Some(Inline::Space { code }) => *code &= in_code,
            Some(Inline::Break) | None => {}
        }
    }

    /// Ends a line; twice in a row, a paragraph.
    ///
    /// It is white space in tables, headings and links. If a link had several lines, each of them
    /// would repeat its address.
    pub(crate) fn hard_break(&mut self) {
        trim_end(&mut self.inline, Inline::is_space);
        let in_link = self.style().link.is_some();
        if self.table.is_some() || self.heading.is_some() || in_link {
            self.space();
        } else if self.inline.last() == Some(&Inline::Break) {
            self.paragraph();
        } else if !self.inline.is_empty() {
            self.inline.push(Inline::Break);
        }
    }

    /// Whether text added now is code.
    pub(crate) fn in_code(&self) -> bool {
        self.marks.contains(&Mark::Code)
    }

    fn style(&self) -> Style {
        let mut style = Style::default();
        for mark in &self.marks {
            match mark {
                Mark::Strong => style.strong = true,
                Mark::Emphasis => style.emphasis = true,
                Mark::Code => style.code = true,
                Mark::Link(url) => style.link.clone_from(url),
            }
        }
        style.strong &= !style.code;
        style.emphasis &= !style.code;
        style
    }

    /// Gives the following text a style, until [`Self::close_mark`] or the end of the block.
    ///
    /// Opening a link closes the link that is open (WHATWG HTML, section 13.2.6.4.7).
    pub(crate) fn open_mark(&mut self, mark: Mark) {
        if matches!(mark, Mark::Link(_)) {
            self.close_mark(&mark);
        }
        if self.marks.len() < MAX_MARKS {
            self.marks.push(mark);
        }
    }

    /// Closes the innermost mark of the same kind, if one is open.
    pub(crate) fn close_mark(&mut self, mark: &Mark) {
        let kind = mem::discriminant(mark);
        let open = |open: &Mark| mem::discriminant(open) == kind;
        if let Some(at) = self.marks.iter().rposition(open) {
            self.marks.remove(at);
            self.loose_end = self.inline.last().is_some_and(Inline::is_space);
        }
    }
}

fn is_text(piece: &Inline) -> bool {
    matches!(piece, Inline::Text(..))
}

pub(super) fn trimmed(mut pieces: Vec<Inline>) -> Vec<Inline> {
    trim_end(&mut pieces, |piece| !is_text(piece));
    pieces
}

pub(super) fn trim_end(pieces: &mut Vec<Inline>, surplus: impl Fn(&Inline) -> bool) {
    while pieces.last().is_some_and(&surplus) {
        pieces.pop();
    }
}
