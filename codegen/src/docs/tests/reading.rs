//! How rustdoc reads Markdown, and what it must not find in it.

use std::collections::BTreeMap;

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd,
    TextMergeStream,
};

use crate::docs::tree::{Block, Inline};

/// The text of Markdown and how many blocks of each kind it has.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Reading {
    /// All text without white space and backticks, which may differ harmlessly.
    pub(super) text: String,
    pub(super) blocks: BTreeMap<&'static str, usize>,
}

impl Reading {
    fn count(&mut self, kind: &'static str) {
        *self.blocks.entry(kind).or_default() += 1;
    }

    fn add(&mut self, text: &str) {
        let shown = text.chars().filter(|c| !c.is_whitespace() && *c != '`');
        self.text.extend(shown);
    }
}

/// Reads Markdown as rustdoc does, and panics where rustdoc would warn or run something.
pub(super) fn read(markdown: &str) -> Reading {
    check_lines(markdown);
    // Those of rustdoc, without smart punctuation, which changes text on purpose.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let broken = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        panic!("{:?} could link to an item in\n{markdown}", link.reference)
    };
    let parser = Parser::new_with_broken_link_callback(markdown, options, Some(broken));
    let mut reading = Reading::default();
    let mut quiet = 0;
    for event in TextMergeStream::new(parser) {
        match event {
            Event::Start(tag) => {
                quiet += usize::from(is_quiet(&tag));
                read_start(&tag, &mut reading, markdown);
            }
            Event::End(tag) => {
                quiet -= usize::from(matches!(tag, TagEnd::Link | TagEnd::CodeBlock));
            }
            Event::Text(text) => {
                assert!(
                    quiet > 0 || !has_address(&text),
                    "bare address in\n{markdown}"
                );
                reading.add(&text);
            }
            Event::Code(code) => reading.add(&code),
            Event::SoftBreak | Event::HardBreak => {}
            other => panic!("{other:?} in\n{markdown}"),
        }
    }
    reading
}

/// Where rustdoc does not look for bare addresses.
fn is_quiet(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Link { .. } | Tag::CodeBlock(_))
}

fn read_start(tag: &Tag<'_>, reading: &mut Reading, markdown: &str) {
    match tag {
        Tag::Paragraph
        | Tag::Emphasis
        | Tag::Strong
        | Tag::TableHead
        | Tag::TableRow
        | Tag::TableCell => {}
        Tag::Heading { .. } => reading.count("heading"),
        Tag::BlockQuote(_) => reading.count("quote"),
        Tag::CodeBlock(CodeBlockKind::Fenced(language)) if **language == *"text" => {
            reading.count("code");
        }
        Tag::List(_) => reading.count("list"),
        Tag::Item => reading.count("item"),
        Tag::Table(_) => reading.count("table"),
        Tag::Link {
            link_type: LinkType::Inline | LinkType::Autolink,
            dest_url,
            ..
        } => {
            let schemes = ["http://", "https://", "mailto:"];
            let is_absolute = schemes.iter().any(|scheme| dest_url.starts_with(scheme));
            assert!(is_absolute, "link to {dest_url} in\n{markdown}");
        }
        other => panic!("{other:?} in\n{markdown}"),
    }
}

fn has_address(text: &str) -> bool {
    ["http://", "https://"].into_iter().any(|scheme| {
        text.match_indices(scheme).any(|(at, _)| {
            text[at + scheme.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
        })
    })
}

fn check_lines(markdown: &str) {
    assert_eq!(markdown.trim_matches('\n'), markdown, "blank lines around");
    for line in markdown.split('\n') {
        assert_eq!(line.trim_end(), line, "trailing blanks in\n{markdown}");
        let is_harmful = |c: char| {
            c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!line.contains(is_harmful), "harmful characters in {line:?}");
    }
}

/// What a tree holds, to be compared with how its Markdown reads.
pub(super) fn expected(blocks: &[Block]) -> Reading {
    let mut reading = Reading::default();
    add_blocks(blocks, &mut reading);
    reading
}

fn add_blocks(blocks: &[Block], reading: &mut Reading) {
    for block in blocks {
        add_block(block, reading);
    }
}

fn add_block(block: &Block, reading: &mut Reading) {
    match block {
        Block::Paragraph(text) => add_text(text, reading),
        Block::Heading(_, text) => {
            reading.count("heading");
            add_text(text, reading);
        }
        Block::Code(code) => {
            reading.count("code");
            reading.add(code);
        }
        Block::Quote(blocks) => {
            reading.count("quote");
            add_blocks(blocks, reading);
        }
        Block::List(list) => {
            reading.count("list");
            for item in &list.items {
                reading.count("item");
                add_blocks(item, reading);
            }
        }
        Block::Table(rows) => {
            reading.count("table");
            for cell in rows.iter().flatten() {
                add_text(cell, reading);
            }
        }
    }
}

fn add_text(text: &[Inline], reading: &mut Reading) {
    for piece in text {
        if let Inline::Text(text, _) = piece {
            reading.add(text);
        }
    }
}
