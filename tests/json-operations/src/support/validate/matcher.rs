use std::mem;
use std::ops::{Bound, RangeBounds};

/// Matches a text against a pattern.
///
/// Each method appends a part to the pattern. All ways to match are followed at the same time, so
/// there is no backtracking, which can take exponential time.
#[derive(Clone)]
#[must_use]
pub struct Matcher<'t> {
    text: &'t str,
    /// Where the matches of the parts so far end: byte offsets, each of them once.
    ends: Vec<usize>,
}

impl<'t> Matcher<'t> {
    /// An empty pattern that matches at the start of the text only.
    pub fn start(text: &'t str) -> Self {
        let ends = vec![0];
        Self { text, ends }
    }

    /// An empty pattern that matches anywhere in the text.
    pub fn anywhere(text: &'t str) -> Self {
        let starts = text.char_indices().map(|(start, _)| start);
        let ends = starts.chain([text.len()]).collect();
        Self { text, ends }
    }

    /// Whether the pattern matches.
    pub fn is_match(&self) -> bool {
        let mut ends = self.ends.iter();
        debug_assert!(ends.all(|end| self.text.is_char_boundary(*end)));
        !self.ends.is_empty()
    }

    /// These characters.
    pub fn text(mut self, text: &str) -> Self {
        let whole = self.text;
        self.ends.retain_mut(|end| {
            let is_here = whole[*end..].starts_with(text);
            *end += text.len();
            is_here
        });
        self
    }

    /// One character of a class.
    pub fn one(mut self, class: impl Fn(char) -> bool) -> Self {
        let text = self.text;
        self.ends.retain_mut(|end| {
            let next = text[*end..].chars().next().filter(|c| class(*c));
            *end += next.map_or(0, char::len_utf8);
            next.is_some()
        });
        self
    }

    /// Characters of a class: `min..` or `min..=max` of them.
    pub fn run(self, count: impl RangeBounds<usize>, class: impl Fn(char) -> bool) -> Self {
        self.repeat(count, &|m| m.one(&class))
    }

    /// A part a number of times: `min..` or `min..=max`.
    pub fn repeat(mut self, count: impl RangeBounds<usize>, part: &dyn Fn(Self) -> Self) -> Self {
        let min = match count.start_bound() {
            Bound::Included(&min) => min,
            _ => 0,
        };
        let max = match count.end_bound() {
            Bound::Included(&max) => max,
            _ => usize::MAX,
        };
        // There are at most this many ends. If a part matches more often, some of its matches are
        // empty, and one match more makes no difference.
        let most = self.text.len() + 1;
        for _ in 0..min.min(most) {
            if !self.is_match() {
                return self;
            }
            self = part(self);
        }
        let mut ends = Vec::new();
        let mut seen = vec![false; most];
        let mut optional = min..max;
        loop {
            self.ends.retain(|end| !mem::replace(&mut seen[*end], true));
            ends.extend(&self.ends);
            if self.ends.is_empty() || optional.next().is_none() {
                break;
            }
            self = part(self);
        }
        Self { ends, ..self }
    }

    /// One of several parts.
    pub fn one_of(self, parts: &[&dyn Fn(Self) -> Self]) -> Self {
        let mut seen = vec![false; self.text.len() + 1];
        let all = parts.iter().flat_map(|part| part(self.clone()).ends);
        let ends = all
            .filter(|end| !mem::replace(&mut seen[*end], true))
            .collect();
        Self { ends, ..self }
    }

    /// The start of the text.
    pub fn at_start(mut self) -> Self {
        self.ends.retain(|end| *end == 0);
        self
    }

    /// The end of the text.
    pub fn at_end(mut self) -> Self {
        self.ends.retain(|end| *end == self.text.len());
        self
    }

    /// A place at which a part does not match.
    pub fn not_followed_by(mut self, part: &dyn Fn(Self) -> Self) -> Self {
        self.ends.retain(|end| {
            !part(Self {
                text: self.text,
                ends: vec![*end],
            })
            .is_match()
        });
        self
    }

    /// A place at which no match of a part ends.
    pub fn not_preceded_by(mut self, part: &dyn Fn(Self) -> Self) -> Self {
        let behind = part(Self::anywhere(self.text)).ends;
        self.ends.retain(|end| !behind.contains(end));
        self
    }
}
