//! Sets of characters.

use std::ops::RangeInclusive;

/// A set of Unicode scalar values.
///
/// Rust strings hold no surrogates, so a set of code points loses nothing by leaving them out:
/// U+D7FF and U+E000 are neighbours here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Sorted; no two of them overlap or touch, so equal sets have equal ranges.
    ranges: Vec<RangeInclusive<char>>,
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
        Self { ranges: merged }
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

    /// `\s`: ECMA-262, `WhiteSpace` and `LineTerminator`. Not `char::is_whitespace`, which has
    /// U+0085 and lacks U+FEFF.
    #[must_use]
    pub fn space() -> Self {
        Self::new([
            '\t'..='\r',
            ' '..=' ',
            '\u{A0}'..='\u{A0}',
            '\u{1680}'..='\u{1680}',
            '\u{2000}'..='\u{200A}',
            '\u{2028}'..='\u{2029}',
            '\u{202F}'..='\u{202F}',
            '\u{205F}'..='\u{205F}',
            '\u{3000}'..='\u{3000}',
            '\u{FEFF}'..='\u{FEFF}',
        ])
    }

    /// What `.` leaves out without the flag `s`: ECMA-262, `LineTerminator`.
    #[must_use]
    pub fn line_terminator() -> Self {
        Self::new(['\n'..='\n', '\r'..='\r', '\u{2028}'..='\u{2029}'])
    }

    /// Every character that is not in `self`.
    #[must_use]
    pub fn negated(&self) -> Self {
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

    /// Whether no character is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// Whether every character is in it.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.ranges == ['\0'..=char::MAX]
    }

    /// Whether only ASCII is in it.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.ranges
            .last()
            .is_none_or(|range| range.end().is_ascii())
    }

    /// The character, if it is exactly one.
    #[must_use]
    pub fn single(&self) -> Option<char> {
        match self.ranges.as_slice() {
            [range] if range.start() == range.end() => Some(*range.start()),
            _ => None,
        }
    }

    /// Whether `c` is in it.
    #[must_use]
    pub fn contains(&self, c: char) -> bool {
        self.ranges.iter().any(|range| range.contains(&c))
    }

    /// Whether every character of `self` is in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        // `other`'s ranges do not touch, so a range of `self` lies in one of them or sticks out.
        self.ranges.iter().all(|mine| {
            let holds = |theirs: &RangeInclusive<char>| {
                theirs.start() <= mine.start() && mine.end() <= theirs.end()
            };
            other.ranges.iter().any(holds)
        })
    }

    /// Whether no character is in both.
    #[must_use]
    pub fn is_disjoint(&self, other: &Self) -> bool {
        self.ranges.iter().all(|mine| {
            let overlaps = |theirs: &RangeInclusive<char>| {
                theirs.start() <= mine.end() && mine.start() <= theirs.end()
            };
            !other.ranges.iter().any(overlaps)
        })
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
mod tests {
    use super::Class;

    #[test]
    fn ranges_that_overlap_or_touch_become_one() {
        let class = Class::new(['x'..='z', 'a'..='f', 'c'..='h', 'i'..='k']);
        assert_eq!(class.ranges(), ['a'..='k', 'x'..='z']);
    }

    #[test]
    fn a_range_inside_another_adds_nothing() {
        assert_eq!(Class::new(['a'..='z', 'c'..='d']).ranges(), ['a'..='z']);
    }

    #[test]
    fn the_two_sides_of_the_surrogates_touch() {
        let class = Class::new(['\0'..='\u{D7FF}', '\u{E000}'..=char::MAX]);
        assert!(class.is_full());
    }

    #[test]
    fn negating_twice_gives_the_class_back() {
        let full = Class::new(['\0'..=char::MAX]);
        for class in [
            Class::word(),
            Class::space(),
            Class::new([]),
            full,
            Class::from('\0'),
        ] {
            assert_eq!(class.negated().negated(), class);
            assert!(class.is_disjoint(&class.negated()));
        }
        assert_eq!(Class::from('\0').negated().ranges(), ['\u{1}'..=char::MAX]);
    }

    #[test]
    fn subsets_and_disjoint_sets_are_recognized() {
        assert!(Class::digit().is_subset(&Class::word()));
        assert!(!Class::word().is_subset(&Class::digit()));
        assert!(Class::digit().is_disjoint(&Class::space()));
        assert!(!Class::digit().is_disjoint(&Class::from('9')));
    }
}
