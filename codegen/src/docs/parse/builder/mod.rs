//! Builds the tree. Elements can be opened and closed in any order.

mod characters;
mod table;
mod text;

use std::mem;

use crate::docs::tree::{Address, Block, Inline, List, Row};
pub(crate) use characters::clean;
use characters::clean_code;
use text::{trim_end, trimmed};

/// The depth to which containers are nested; the content of deeper ones becomes that of the last.
///
/// This limits the recursion of all functions that walk a tree.
const MAX_DEPTH: usize = 24;

/// A block that contains blocks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Container {
    /// A block quotation.
    Quote,
    /// A list, with the number of its first item if it has numbers.
    List(Option<u32>),
    /// An item of a list.
    Item,
}

/// A style of running text that can be opened and closed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mark {
    /// Strong emphasis.
    Strong,
    /// Emphasis.
    Emphasis,
    /// Code.
    Code,
    /// A link, with its address if it has one that can be shown.
    Link(Option<Address>),
}

/// An open container.
struct Frame {
    container: Container,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
}

impl Frame {
    fn new(container: Container) -> Self {
        Self {
            container,
            blocks: Vec::new(),
            items: Vec::new(),
        }
    }
}

/// A tree that is being built.
///
/// All methods can be called at any time: they close and open containers as needed.
#[derive(Default)]
pub(crate) struct Builder {
    /// Complete blocks outside the open containers.
    blocks: Vec<Block>,
    frames: Vec<Frame>,
    /// The number of open containers beyond [`MAX_DEPTH`].
    skipped: usize,
    inline: Vec<Inline>,
    marks: Vec<Mark>,
    heading: Option<u8>,
    /// Whether the running text so far is a label (`Note:`) in front of the next paragraph.
    lead_in: bool,
    /// Whether the white space at the end is inside a style that was closed; it is dropped before
    /// punctuation.
    loose_end: bool,
    table: Option<Vec<Row>>,
}

impl Builder {
    /// Begins or ends a paragraph.
    pub(crate) fn paragraph(&mut self) {
        if !self.lead_in {
            self.flush();
        }
    }

    /// Begins a heading of a level from 1 to 6; [`Self::paragraph`] ends it.
    pub(crate) fn heading(&mut self, level: u8) {
        self.flush();
        self.heading = Some(level);
    }

    /// Adds preformatted lines.
    pub(crate) fn code_block(&mut self, code: &str) {
        if self.table.is_some() {
            self.open_mark(Mark::Code);
            self.text(code);
            return self.close_mark(&Mark::Code);
        }
        self.flush();
        let code = clean_code(code);
        if !code.is_empty() {
            self.add(Block::Code(code));
        }
    }

    /// Opens a quotation or list.
    pub(crate) fn open(&mut self, container: Container) {
        self.flush();
        if self.table.is_some() {
            return;
        }
        if self.frames.len() < MAX_DEPTH {
            self.frames.push(Frame::new(container));
        } else {
            self.skipped += 1;
        }
    }

    /// Opens a quotation with a label in front of its first paragraph.
    pub(crate) fn open_aside(&mut self, label: &str) {
        self.open(Container::Quote);
        self.open_mark(Mark::Strong);
        self.text(label);
        self.close_mark(&Mark::Strong);
        self.introduce();
    }

    /// Opens an item of the innermost list; opens a list first if there is none.
    pub(crate) fn open_item(&mut self) {
        self.flush();
        if self.table.is_some() || self.skipped > 0 {
            return;
        }
        let is_list = |frame: &Frame| matches!(frame.container, Container::List(_));
        match self.frames.iter().rposition(is_list) {
            Some(list) => self.close_down_to(list + 1),
            None => self.open(Container::List(None)),
        }
        // This ignores the limit, or the items of the deepest list would become one.
        self.frames.push(Frame::new(Container::Item));
    }

    /// Begins the definition of a term, which is the running text so far.
    pub(crate) fn definition(&mut self) {
        trim_end(&mut self.inline, Inline::is_space);
        if !self.inline.is_empty() && self.table.is_none() {
            self.marks.clear();
            self.text(":");
            self.introduce();
        }
    }

    fn introduce(&mut self) {
        self.space();
        self.lead_in = true;
    }

    /// Closes the innermost container of the same kind and all containers in it, if one is open.
    pub(crate) fn close(&mut self, container: Container) {
        if self.lead_in && container == Container::Quote {
            self.inline.clear();
        }
        self.flush();
        if self.table.is_some() {
            return;
        }
        if self.skipped > 0 {
            self.skipped -= usize::from(container != Container::Item);
            return;
        }
        let kind = mem::discriminant(&container);
        let same = |frame: &Frame| mem::discriminant(&frame.container) == kind;
        if let Some(at) = self.frames.iter().rposition(same) {
            self.close_down_to(at);
        }
    }

    fn close_down_to(&mut self, depth: usize) {
        while self.frames.len() > depth
            && let Some(frame) = self.frames.pop()
        {
            match frame.container {
                Container::List(start) if !frame.items.is_empty() => self.add(Block::List(List {
                    start,
                    items: frame.items,
                })),
                Container::Quote if !frame.blocks.is_empty() => {
                    self.add(Block::Quote(frame.blocks));
                }
                Container::Item if !frame.blocks.is_empty() => self.add_item(frame.blocks),
                _ => self.blocks.extend(frame.blocks),
            }
        }
    }

    fn add_item(&mut self, blocks: Vec<Block>) {
        match self.frames.last_mut() {
            Some(list) if matches!(list.container, Container::List(_)) => list.items.push(blocks),
            Some(frame) => frame.blocks.extend(blocks),
            None => self.blocks.extend(blocks),
        }
    }

    /// Adds a block to the innermost container; in a list, to its last item.
    fn add(&mut self, block: Block) {
        let blocks = match self.frames.last_mut() {
            None => &mut self.blocks,
            Some(Frame {
                container: Container::List(_),
                items,
                ..
            }) => {
                if items.is_empty() {
                    items.push(Vec::new());
                }
                let last = items.len() - 1;
                &mut items[last]
            }
            Some(frame) => &mut frame.blocks,
        };
        blocks.push(block);
    }

    /// Ends the running text and makes a block of it.
    fn flush(&mut self) {
        if self.table.is_some() {
            return self.space();
        }
        self.lead_in = false;
        self.marks.clear();
        let heading = self.heading.take();
        let text = trimmed(mem::take(&mut self.inline));
        if !text.is_empty() {
            self.add(match heading {
                Some(level) => Block::Heading(level, text),
                None => Block::Paragraph(text),
            });
        }
    }

    /// Closes all containers and returns the tree.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.close_table();
        self.flush();
        self.close_down_to(0);
        self.blocks
    }
}
