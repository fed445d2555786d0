//! Prints a tree as Markdown.

mod escape;
mod fill;
mod inline;

use crate::docs::scan::looked_at;
use crate::docs::tree::{Block, Inline, List, Row};
use fill::Flow;

/// The width of lines, in columns.
const WIDTH: usize = 96;

/// The Markdown of a document, without a final newline.
pub(crate) fn document(blocks: &[Block]) -> String {
    lines(blocks, WIDTH, true).join("\n")
}

/// The lines of blocks, with blank lines between blocks if `apart`.
fn lines(blocks: &[Block], width: usize, apart: bool) -> Vec<String> {
    let mut lines = Vec::new();
    // Two lists in a row need different signs, or they would be one list.
    let mut other_sign = false;
    for (at, block) in blocks.iter().enumerate() {
        if at > 0 && apart {
            lines.push(String::new());
        }
        let before = at.checked_sub(1).map(|before| &blocks[before]);
        other_sign = !other_sign && follows_its_like(before, block);
        lines.extend(block_lines(block, width, other_sign));
    }
    lines
}

fn follows_its_like(before: Option<&Block>, block: &Block) -> bool {
    match (before, block) {
        (Some(Block::List(before)), Block::List(list)) => {
            before.start.is_some() == list.start.is_some()
        }
        _ => false,
    }
}

fn block_lines(block: &Block, width: usize, other_sign: bool) -> Vec<String> {
    match block {
        Block::Paragraph(text) => flow(text).fill(width),
        Block::Heading(level, text) => {
            let marks = "#".repeat(usize::from(*level));
            vec![format!("{marks} {}", flow(text).heading())]
        }
        Block::Code(code) => code_lines(code),
        Block::List(list) => list_lines(list, width, other_sign),
        Block::Quote(blocks) => {
            let inner = lines(blocks, width.saturating_sub(2), true);
            prefixed(inner, "> ", "> ").collect()
        }
        Block::Table(rows) => table_lines(rows),
    }
}

fn flow(text: &[Inline]) -> Flow {
    inline::flow(text, false)
}

fn code_lines(code: &str) -> Vec<String> {
    let fence = "`".repeat(escape::longest_run(code, '`').max(2) + 1);
    // Rustdoc runs blocks without a language as tests.
    let open = format!("{fence}text");
    let code = code.split('\n').map(str::to_owned);
    [open].into_iter().chain(code).chain([fence]).collect()
}

fn list_lines(list: &List, width: usize, other_sign: bool) -> Vec<String> {
    let apart = !list.items.iter().all(|item| is_tight(item));
    let mut all = Vec::new();
    for (at, item) in list.items.iter().enumerate() {
        if at > 0 && apart {
            all.push(String::new());
        }
        let sign = sign(list.start, at, other_sign);
        let indent = " ".repeat(sign.len());
        let inner = lines(item, width.saturating_sub(sign.len()), apart);
        all.extend(prefixed(inner, &sign, &indent));
    }
    all
}

/// The sign of the item at an index, with the space after it.
fn sign(start: Option<u32>, at: usize, other_sign: bool) -> String {
    match start {
        None if other_sign => "* ".to_owned(),
        None => "- ".to_owned(),
        Some(start) => {
            let number = usize::try_from(start)
                .unwrap_or_default()
                .saturating_add(at);
            let point = if other_sign { ')' } else { '.' };
            // CommonMark allows nine digits.
            format!("{}{point} ", number.min(999_999_999))
        }
    }
}

/// Whether an item is a paragraph, or a paragraph and a list that needs no blank line before it.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [Block::Paragraph(_)] => true,
        [Block::Paragraph(_), Block::List(list)] => {
            list.start.is_none_or(|start| start == 1)
                && list.items.iter().all(|item| is_tight(item))
        }
        _ => false,
    }
}

fn prefixed(lines: Vec<String>, first: &str, others: &str) -> impl Iterator<Item = String> {
    lines.into_iter().enumerate().map(move |(at, line)| {
        looked_at(line.len());
        let prefix = if at == 0 { first } else { others };
        format!("{prefix}{line}").trim_end().to_owned()
    })
}

fn table_lines(rows: &[Row]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut lines: Vec<String> = rows.iter().map(row_line).collect();
    if let Some(header) = lines.first_mut() {
        // Only the header has to have all cells: GitHub Flavored Markdown, section 4.10.
        header.push_str(&" |".repeat(columns - rows[0].len()));
        lines.insert(1, format!("|{}", " --- |".repeat(columns)));
    }
    lines
}

fn row_line(row: &Row) -> String {
    let mut line = String::from("|");
    for cell in row {
        let cell = inline::flow(cell, true).line();
        if !cell.is_empty() {
            line.push(' ');
            line.push_str(&cell);
        }
        line.push_str(" |");
    }
    line
}
