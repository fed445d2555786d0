//! Leaves out of a source what a crate does not need.

use std::fmt::Write;

use super::condition::{Condition, Fate, Known};
use super::parts::{Attributed, Part};

/// A source without the parts whose condition is false, and without conditions
/// that are always true; `outer` is the condition of the whole source.
pub(super) fn cut(text: &str, parts: &[Part], known: &Known<'_>, outer: &Condition) -> String {
    let mut cutter = Cutter {
        text,
        known,
        output: String::with_capacity(text.len()),
        at: 0,
    };
    cutter.parts(parts, outer);
    cutter.copy_to(text.len());
    cutter.output
}

struct Cutter<'a> {
    text: &'a str,
    known: &'a Known<'a>,
    output: String,
    /// Up to where the text is copied or left out.
    at: usize,
}

impl Cutter<'_> {
    fn parts(&mut self, parts: &[Part], outer: &Condition) {
        for part in parts {
            let Some(Attributed { condition, span }) = &part.attribute else {
                if part.inner.iter().all(|inner| self.goes(inner, outer)) {
                    self.leave_out(part);
                } else {
                    self.parts(&part.inner, outer);
                }
                continue;
            };
            match self.known.fate(condition, outer) {
                Fate::Cut => self.leave_out(part),
                Fate::Always => {
                    // The attribute has a line of its own, or several.
                    let line = self.text[..span.start].rfind('\n');
                    self.copy_to(line.map_or(0, |line| line + 1));
                    let rest = self.text[span.end..].find('\n');
                    self.at = rest.map_or(self.text.len(), |rest| span.end + rest + 1);
                    self.parts(&part.inner, &outer.and(condition));
                }
                Fate::If(left) => {
                    self.copy_to(span.start);
                    // Writing to a `String` never fails.
                    let _ = write!(self.output, "#[cfg({left})]");
                    self.at = span.end;
                    self.parts(&part.inner, &outer.and(condition));
                }
            }
        }
    }

    fn goes(&self, part: &Part, outer: &Condition) -> bool {
        part.attribute
            .as_ref()
            .is_some_and(|attribute| self.known.fate(&attribute.condition, outer) == Fate::Cut)
    }

    fn copy_to(&mut self, end: usize) {
        self.output.push_str(&self.text[self.at..end]);
        self.at = end;
    }

    /// Leaves a part out, with a blank line that nothing needs any more:
    /// beside another, or at an end of what was around the part.
    fn leave_out(&mut self, part: &Part) {
        self.copy_to(part.lines.start);
        self.at = part.lines.end;
        let is_first = self.output.trim_end().ends_with(['{', '(', '[']);
        if is_first || self.output.is_empty() || self.output.ends_with("\n\n") {
            let rest = &self.text[self.at..];
            self.at += rest.len() - rest.trim_start_matches('\n').len();
        }
        let rest = self.text[self.at..].trim_start();
        if rest.is_empty() || rest.starts_with(['}', ')', ']']) {
            let kept = self.output.trim_end().len();
            self.output.truncate(kept);
            if is_first {
                // `{}`
                self.at = self.text.len() - rest.len();
            } else {
                self.output.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests;
