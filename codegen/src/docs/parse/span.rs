//! Where Markdown's marks have no effect: in code spans and after a backslash.

use std::collections::BTreeMap;

use crate::docs::scan::{find, looked_at, run_length};

/// A text and its runs of backticks, which begin and end code spans.
///
/// They are found once: a run that nothing closes costs one look into a table.
pub(crate) struct Backticks<'a> {
    text: &'a str,
    /// Where the runs of each length start, in order.
    runs: BTreeMap<usize, Vec<usize>>,
    /// Where blank lines are, in order.
    blank_lines: Vec<usize>,
}

/// Code between backticks.
pub(crate) struct CodeSpan<'a> {
    /// The code, without white space around it.
    pub(crate) content: &'a str,
    /// The length of the span with its backticks.
    pub(crate) length: usize,
}

impl<'a> Backticks<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let mut runs = BTreeMap::<usize, Vec<usize>>::new();
        let mut at = 0;
        while let Some(next) = find(&text[at..], |c| c == '`') {
            at += next;
            let length = run_length(&text[at..], '`');
            runs.entry(length).or_default().push(at);
            at += length;
        }
        looked_at(text.len());
        let blank_lines = text.match_indices("\n\n").map(|(at, _)| at).collect();
        Self {
            text,
            runs,
            blank_lines,
        }
    }

    /// The code span that starts at an index, which is that of a backtick.
    ///
    /// A run of the same length closes it. There is none if a blank line comes first, or only
    /// white space.
    pub(crate) fn code_span(&self, at: usize) -> Option<CodeSpan<'a>> {
        let length = run_length(&self.text[at..], '`');
        let start = at + length;
        let end = first_from(start, self.runs.get(&length)?)?;
        if first_from(start, &self.blank_lines).is_some_and(|line| line < end) {
            return None;
        }
        let content = self.text[start..end].trim();
        looked_at(end - start - content.len());
        let length = end + length - at;
        (!content.is_empty()).then_some(CodeSpan { content, length })
    }

    /// The length of the code span, escaped character or unpaired backticks that start at an
    /// index; none for anything else.
    pub(crate) fn opaque_length(&self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        if let Some(escaped) = rest.strip_prefix('\\') {
            let length = escaped.chars().next().map_or(0, char::len_utf8);
            return Some(1 + length);
        }
        let backticks = run_length(rest, '`');
        let span = || self.code_span(at).map_or(backticks, |span| span.length);
        (backticks > 0).then(span)
    }
}

/// The first of sorted indexes that is not before another index.
fn first_from(from: usize, indexes: &[usize]) -> Option<usize> {
    let first = indexes.partition_point(|index| *index < from);
    indexes.get(first).copied()
}
