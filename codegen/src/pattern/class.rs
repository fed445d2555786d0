//! Sets of characters.

use std::fmt;
use std::ops::RangeInclusive;

use super::Categories;

/// A set of Unicode scalar values.
///
/// Rust strings hold no surrogates, so a set of code points loses nothing by leaving them out:
/// U+D7FF and U+E000 are neighbours here.
#[derive(Clone, PartialEq, Eq)]
pub struct Class {
    /// Sorted; no two of them overlap or touch, so equal sets have equal ranges.
    ranges: Vec<RangeInclusive<char>>,
    /// Characters that are in the set too.
    categories: Categories,
    /// Whether the set is all characters but these. A set without categories is not negated, nor
    /// is one of nothing but categories.
    negated: bool,
}

impl Class {
    /// The union of `ranges`, which may overlap and come in any order.
    pub fn new(ranges: impl IntoIterator<Item = RangeInclusive<char>>) -> Self {
        let mut sorted: Vec<_> = ranges
            .into_iter()
            .filter(|range| !range.is_empty())
            .collect();
        sorted.sort_by_key(|range| *range.start());
        let mut merged: Vec<RangeInclusive<char>> = Vec::new();
        for range in sorted {
            match merged.last_mut() {
                Some(last) if after(*last.end()).is_none_or(|next| *range.start() <= next) => {
                    *last = *last.start()..=*last.end().max(range.end());
                }
                _ => merged.push(range),
            }
        }
        Self {
            ranges: merged,
            categories: Categories::default(),
            negated: false,
        }
    }

    /// The code points from `first` to `last`, without the surrogates among them.
    #[must_use]
    pub(super) fn code_points(first: u32, last: u32) -> Self {
        let low = first..=last.min(0xD7FF);
        let high = first.max(0xE000)..=last;
        let chars = |range: RangeInclusive<u32>| {
            let (start, end) = (
                char::from_u32(*range.start())?,
                char::from_u32(*range.end())?,
            );
            (!range.is_empty()).then_some(start..=end)
        };
        Self::new([low, high].into_iter().filter_map(chars))
    }

    /// The characters of both, neither of which is negated.
    #[must_use]
    pub(super) fn union(&self, other: &Self) -> Self {
        let categories = self.categories.union(&other.categories);
        if categories.is_full() {
            return Self::new(['\0'..=char::MAX]);
        }
        let ranges = self.ranges.iter().chain(&other.ranges).cloned();
        Self {
            categories,
            ..Self::new(ranges)
        }
    }

    /// `\d`: ECMA-262, `CharacterClassEscape`.
    #[must_use]
    pub fn digit() -> Self {
        Self::new(['0'..='9'])
    }

    /// `\w` without the flag `i`: ECMA-262, `WordCharacters`.
    #[must_use]
    pub fn word() -> Self {
        Self::new(['0'..='9', 'A'..='Z', '_'..='_', 'a'..='z'])
    }

    /// `\s`. In Java: `[ \t\n\x0B\f\r]`. In ECMA-262, and if `wide`, also the other characters of
    /// `WhiteSpace` and `LineTerminator`; that is not `char::is_whitespace`, which has U+0085 and
    /// lacks U+FEFF.
    #[must_use]
    pub(super) fn space(wide: bool) -> Self {
        let ascii = ['\t'..='\r', ' '..=' '];
        let others = [
            '\u{A0}'..='\u{A0}',
            '\u{1680}'..='\u{1680}',
            '\u{2000}'..='\u{200A}',
            '\u{2028}'..='\u{2029}',
            '\u{202F}'..='\u{202F}',
            '\u{205F}'..='\u{205F}',
            '\u{3000}'..='\u{3000}',
            '\u{FEFF}'..='\u{FEFF}',
        ];
        Self::new(ascii.into_iter().chain(others.into_iter().filter(|_| wide)))
    }

    /// `.`: all but `LineTerminator` of ECMA-262. In Java, and if not `wide`, all but U+0085 too.
    #[must_use]
    pub(super) fn any(wide: bool) -> Self {
        let next_line = ['\u{85}'..='\u{85}'].into_iter().filter(|_| !wide);
        let terminators = ['\n'..='\n', '\r'..='\r', '\u{2028}'..='\u{2029}'];
        Self::new(terminators.into_iter().chain(next_line)).negated()
    }

    /// Every character that is not in `self`.
    #[must_use]
    pub fn negated(&self) -> Self {
        if !self.categories.is_empty() {
            return if self.ranges.is_empty() {
                self.categories.negated().into()
            } else {
                Self {
                    negated: !self.negated,
                    ..self.clone()
                }
            };
        }
        let mut gaps = Vec::new();
        let mut start = Some('\0');
        for range in &self.ranges {
            if let (Some(start), Some(end)) = (start, before(*range.start())) {
                gaps.push(start..=end);
            }
            start = after(*range.end());
        }
        gaps.extend(start.map(|start| start..=char::MAX));
        Self::new(gaps)
    }

    /// Sorted ranges; no two of them overlap or touch.
    #[must_use]
    pub fn ranges(&self) -> &[RangeInclusive<char>] {
        &self.ranges
    }

    /// The categories whose characters it has beside those of the ranges.
    #[must_use]
    pub fn categories(&self) -> &Categories {
        &self.categories
    }

    /// Whether it has all characters but those of the ranges and categories.
    #[must_use]
    pub fn is_negated(&self) -> bool {
        self.negated
    }

    /// Whether no character is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty() && self.categories.is_empty()
    }

    /// Whether every character is in it.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.ranges == ['\0'..=char::MAX]
    }

    /// Whether only ASCII is in it.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        let last = self.ranges.last();
        self.categories.is_empty() && last.is_none_or(|range| range.end().is_ascii())
    }

    /// The character, if it is exactly one.
    #[must_use]
    pub fn single(&self) -> Option<char> {
        match self.ranges.as_slice() {
            [range] if self.categories.is_empty() && range.start() == range.end() => {
                Some(*range.start())
            }
            _ => None,
        }
    }

    /// Whether `c` is in it.
    #[must_use]
    pub fn contains(&self, c: char) -> bool {
        let listed = self.ranges.iter().any(|range| range.contains(&c));
        (listed || self.categories.contains(c)) != self.negated
    }

    /// Whether every character of `self` is known to be in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        if self.negated || other.negated {
            return self == other;
        }
        // `other`'s ranges do not touch, so a range of `self` lies in one of them or sticks out.
        let is_within = |mine: &RangeInclusive<char>| {
            let holds = |theirs: &RangeInclusive<char>| {
                theirs.start() <= mine.start() && mine.end() <= theirs.end()
            };
            other.ranges.iter().any(holds)
        };
        let mut chars = self
            .ranges
            .iter()
            .filter(|range| !is_within(range))
            .cloned()
            .flatten();
        self.categories.is_subset(&other.categories) && chars.all(|c| other.contains(c))
    }
}

/// As in a pattern, but `\p{L}` category by category: `[+-. 0-9 \p{Lu}]`.
impl fmt::Debug for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.negated { "[^" } else { "[" })?;
        for (index, range) in self.ranges.iter().enumerate() {
            let [start, end] = [range.start(), range.end()].map(|c| c.escape_default());
            write!(f, "{}{start}", if index == 0 { "" } else { " " })?;
            if range.start() != range.end() {
                write!(f, "-{end}")?;
            }
        }
        write!(f, "{:?}]", self.categories)
    }
}

impl From<Categories> for Class {
    fn from(categories: Categories) -> Self {
        Self {
            categories,
            ..Self::new([])
        }
    }
}

impl From<char> for Class {
    fn from(c: char) -> Self {
        Self::new([c..=c])
    }
}

fn after(c: char) -> Option<char> {
    (c..=char::MAX).nth(1)
}

fn before(c: char) -> Option<char> {
    ('\0'..=c).nth_back(1)
}

#[cfg(test)]
mod tests;
