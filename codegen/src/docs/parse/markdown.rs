//! Reads Markdown: the blocks of CommonMark, except indented code.
//!
//! Indented lines are prose. Reference links and tables are read as text, and thematic breaks are
//! dropped.

use std::collections::HashSet;

use super::builder::{Builder, Container};
use super::inline;
use crate::docs::scan::looked_at;

/// The depth to which lists and quotations are understood; deeper ones are text.
const MAX_DEPTH: usize = 8;

/// Reads Markdown into a tree; `closed` has the names of the tags that it closes.
pub(crate) fn parse(text: &str, closed: &HashSet<String>, builder: &mut Builder) {
    let text = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\t', "    ");
    let lines: Vec<&str> = text.split('\n').collect();
    Reader { closed, builder }.blocks(&lines, 0);
}

struct Reader<'a> {
    closed: &'a HashSet<String>,
    builder: &'a mut Builder,
}

impl Reader<'_> {
    fn blocks(&mut self, lines: &[&str], depth: usize) {
        let mut paragraph = Vec::new();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let length = match Line::read(line, !paragraph.is_empty()) {
                Line::Marker(_) | Line::Quote if depth >= MAX_DEPTH => None,
                Line::Text => None,
                Line::Underline(level) => {
                    self.builder.heading(level);
                    self.running_text(&mut paragraph);
                    Some(1)
                }
                block => {
                    self.running_text(&mut paragraph);
                    Some(self.block(&block, &lines[at..], depth))
                }
            };
            if length.is_none() {
                paragraph.push(line.trim_start());
            }
            at += length.unwrap_or(1);
        }
        self.running_text(&mut paragraph);
    }

    /// Reads a block at the beginning of some lines; returns how many it has.
    fn block(&mut self, first: &Line, lines: &[&str], depth: usize) -> usize {
        match first {
            Line::Heading(level) => {
                self.builder.heading(*level);
                let text = lines[0].trim().trim_start_matches('#');
                self.running_text(&mut vec![without_closing_marks(text)]);
                1
            }
            Line::Fence(fence) => self.code(fence, lines),
            Line::Quote => self.quote(lines, depth),
            Line::Marker(marker) => self.list(marker, lines, depth),
            Line::Blank | Line::Rule | Line::Underline(_) | Line::Text => 1,
        }
    }

    fn running_text(&mut self, lines: &mut Vec<&str>) {
        inline::parse(&lines.join("\n"), self.closed, self.builder);
        self.builder.paragraph();
        lines.clear();
    }

    fn code(&mut self, fence: &Fence, lines: &[&str]) -> usize {
        let inner = lines[1..]
            .iter()
            .take_while(|line| !fence.is_closed_by(line));
        let code: Vec<&str> = inner.copied().collect();
        looked_at(code.iter().map(|line| line.len()).sum());
        self.builder.code_block(&code.join("\n"));
        // The closing fence may be missing.
        (code.len() + 2).min(lines.len())
    }

    fn quote(&mut self, lines: &[&str], depth: usize) -> usize {
        let quoted = |line: &&str| line.trim_start().strip_prefix('>').map(str::to_owned);
        let inner: Vec<String> = lines.iter().map_while(quoted).collect();
        let inner: Vec<&str> = inner.iter().map(String::as_str).collect();
        looked_at(inner.iter().map(|line| line.len()).sum());
        self.builder.open(Container::Quote);
        self.blocks(&inner, depth + 1);
        self.builder.close(Container::Quote);
        inner.len()
    }

    fn list(&mut self, first: &Marker, lines: &[&str], depth: usize) -> usize {
        let list = Container::List(first.number);
        self.builder.open(list);
        let mut at = 0;
        while let Some(Line::Marker(marker)) = lines.get(at).map(|line| Line::read(line, false))
            && marker.sign == first.sign
        {
            let length = item_length(&marker, &lines[at..]);
            let item = &lines[at..at + length];
            let mut inner = vec![item[0].get(marker.content..).unwrap_or_default()];
            inner.extend(item[1..].iter().map(|line| {
                let margin = indent(line).min(marker.content);
                &line[margin..]
            }));
            self.builder.open_item();
            self.blocks(&inner, depth + 1);
            self.builder.close(Container::Item);
            at += length;
        }
        self.builder.close(list);
        at
    }
}

/// How many lines belong to the item that the first one begins.
fn item_length(marker: &Marker, lines: &[&str]) -> usize {
    let mut length = 1;
    let mut after_blank = false;
    for (at, line) in lines.iter().enumerate().skip(1) {
        let belongs = match Line::read(line, false) {
            Line::Blank => {
                after_blank = true;
                continue;
            }
            // CommonMark asks for the indentation of the item's text, but people write two
            // columns.
            Line::Marker(inner) => {
                let is_text = !after_blank && !inner.interrupts && inner.sign != marker.sign;
                is_text || inner.indent >= marker.content.min(marker.indent + 2)
            }
            Line::Text if !after_blank => true,
            _ => indent(line) >= marker.content,
        };
        if !belongs {
            break;
        }
        after_blank = false;
        length = at + 1;
    }
    // Blank lines before the next item are skipped together with this one.
    let blank = lines[length..]
        .iter()
        .take_while(|line| line.trim().is_empty());
    length + blank.count()
}

/// The kind of block that a line begins or continues.
enum Line {
    Blank,
    Heading(u8),
    /// Makes the paragraph before it a heading of a level.
    Underline(u8),
    Rule,
    Fence(Fence),
    Quote,
    Marker(Marker),
    Text,
}

impl Line {
    fn read(line: &str, in_paragraph: bool) -> Self {
        looked_at(line.len());
        let text = line.trim();
        if text.is_empty() {
            return Self::Blank;
        }
        if in_paragraph && let Some(level) = underline(text) {
            return Self::Underline(level);
        }
        if is_rule(text) {
            return Self::Rule;
        }
        if let Some(level) = heading_level(text) {
            return Self::Heading(level);
        }
        if let Some(fence) = Fence::read(text) {
            return Self::Fence(fence);
        }
        if text.starts_with('>') {
            return Self::Quote;
        }
        match Marker::read(line) {
            Some(marker) if !in_paragraph || marker.interrupts => Self::Marker(marker),
            _ => Self::Text,
        }
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn underline(text: &str) -> Option<u8> {
    let all = |mark: char| text.chars().all(|c| c == mark);
    if all('=') {
        Some(1)
    } else {
        (all('-') && text.len() > 1).then_some(2)
    }
}

fn is_rule(text: &str) -> bool {
    ['-', '*', '_'].into_iter().any(|mark| {
        let marks = text.chars().filter(|c| *c == mark).count();
        marks >= 3 && text.chars().all(|c| c == mark || c == ' ')
    })
}

fn heading_level(text: &str) -> Option<u8> {
    let rest = text.trim_start_matches('#');
    let level = u8::try_from(text.len() - rest.len()).ok()?;
    let is_heading = (1..=6).contains(&level) && rest.starts_with(' ');
    is_heading.then_some(level)
}

/// The text of a heading without the `##` that may close it.
fn without_closing_marks(text: &str) -> &str {
    let open = text.trim_end_matches('#');
    if open.ends_with(' ') { open } else { text }
}

/// The line that begins a block of code.
struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    fn read(text: &str) -> Option<Self> {
        let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let info = text.trim_start_matches(mark);
        let length = text.len() - info.len();
        let is_fence = length >= 3 && !(mark == '`' && info.contains('`'));
        is_fence.then_some(Self { mark, length })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let text = line.trim();
        text.len() >= self.length && text.chars().all(|c| c == self.mark)
    }
}

/// The sign in front of an item of a list.
struct Marker {
    /// Column of the sign.
    indent: usize,
    /// Column of the text after it.
    content: usize,
    /// `-`, `*`, `+`, `.` or `)`.
    sign: u8,
    /// The number before `.` or `)`.
    number: Option<u32>,
    /// Whether it may follow a paragraph without a blank line (CommonMark 0.31.2, section 5.3).
    interrupts: bool,
}

impl Marker {
    fn read(line: &str) -> Option<Self> {
        let indent = indent(line);
        let text = &line[indent..];
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let sign = *text.as_bytes().get(digits)?;
        let number = match sign {
            b'-' | b'*' | b'+' if digits == 0 => None,
            // CommonMark allows nine digits; a longer number does not begin a list.
            b'.' | b')' if (1..=9).contains(&digits) => Some(text[..digits].parse().ok()?),
            _ => return None,
        };
        let rest = &text[digits + 1..];
        if !rest.is_empty() && !rest.starts_with(' ') {
            return None;
        }
        let blanks = self::indent(rest).clamp(1, 4);
        Some(Self {
            indent,
            content: indent + digits + 1 + blanks,
            sign,
            number,
            interrupts: number.is_none_or(|number| number == 1) && !rest.trim().is_empty(),
        })
    }
}
