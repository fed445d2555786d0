//! Whether one pattern lets everything pass that another one does.

use super::{Class, Count, Part, PatternPlan};

impl PatternPlan {
    /// Whether every value that satisfies this pattern is known to satisfy `other`: where their
    /// plans are equal, and where each alternative has one in `other` that takes no less at any
    /// place. `false` says nothing.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Checked(one), Self::Checked(other)) => are_within(one, other),
            (_, Self::Anything) => true,
            (one, other) => one == other,
        }
    }
}

/// Whether every alternative is within one of `others`, which are searched for anywhere.
fn are_within(alternatives: &[Vec<Part>], others: &[Vec<Part>]) -> bool {
    let is_within = |parts: &Vec<Part>| {
        others.iter().any(|other| {
            let parts = without_anchors(parts, other);
            is_sequence_within(parts, other)
        })
    };
    alternatives.iter().all(is_within)
}

/// `parts` without the anchors at its ends that `other` does not have.
fn without_anchors<'p>(parts: &'p [Part], other: &[Part]) -> &'p [Part] {
    let parts = match parts {
        [Part::Start, rest @ ..] if other.first() != Some(&Part::Start) => rest,
        parts => parts,
    };
    match parts {
        [rest @ .., Part::End] if other.last() != Some(&Part::End) => rest,
        parts => parts,
    }
}

fn is_sequence_within(one: &[Part], other: &[Part]) -> bool {
    let (one, other) = (by_character(one), by_character(other));
    one.len() == other.len() && one.iter().zip(&other).all(|(a, b)| is_part_within(a, b))
}

fn is_part_within(one: &Part, other: &Part) -> bool {
    match (one, other) {
        (Part::Run(class, count), Part::Run(other, other_count)) => {
            class.is_subset(other) && is_count_within(*count, *other_count)
        }
        (Part::Group(one, count), Part::Group(other, other_count)) => {
            let is_within =
                |parts: &Vec<Part>| other.iter().any(|other| is_sequence_within(parts, other));
            one.iter().all(is_within) && is_count_within(*count, *other_count)
        }
        (one, other) => one == other,
    }
}

fn is_count_within(one: Count, other: Count) -> bool {
    let fewer = other
        .max
        .is_none_or(|most| one.max.is_some_and(|max| max <= most));
    one.min >= other.min && fewer
}

/// The parts, texts character by character.
fn by_character(parts: &[Part]) -> Vec<Part> {
    let parts = parts.iter().flat_map(|part| match part {
        Part::Text(text) => text
            .chars()
            .map(|c| Part::Run(Class::from(c), Count::ONCE))
            .collect(),
        other => vec![other.clone()],
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_within(one: &str, other: &str) -> bool {
        PatternPlan::new(one).is_within(&PatternPlan::new(other))
    }

    #[test]
    fn a_pattern_with_fewer_characters_or_lengths_is_within() {
        for (one, other) in [
            (r"^[a-z]+$", r"^[\w]+$"),
            (r"^[a-z]{2,3}$", r"^[a-z]{1,}$"),
            (r"^arn:[a-z]+$", r"^[a-z]rn:[a-z]+$"),
            (r"^ab$", r"^ab"),
            (r"^ab$", r"ab$"),
            (r"^a|b$", r"^a|b|c$"),
            (r"^(a|b)c$", r"^(a|b|d)c$"),
            (r"^(ab){1,2}$", r"^([a-c]b)+$"),
            (r"^[a-z]+$", r"^[\p{L}]+$"),
            (r"^a[bc]$", r"^a[bcd]"),
        ] {
            assert!(is_within(one, other), "{one} {other}");
            assert!(!is_within(other, one), "{other} {one}");
        }
    }

    #[test]
    fn notation_says_nothing() {
        for (one, other) in [
            (r"^[\w]+$", r"^[0-9A-Z_a-z]{1,}$"),
            (r"^a{3}$", r"^aaa$"),
            (r"^[a-z][\s\S]*$", r"^[a-z]"),
        ] {
            assert!(
                is_within(one, other) && is_within(other, one),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn of_what_cannot_be_compared_nothing_is_known() {
        for (one, other) in [
            (r"^[ab]+$", r"^(a|b)+$"),
            (r"^a$", r"^[a-z][0-9]?$"),
            (r"^(?=a)a$", r"^(?=[ab])a$"),
            (r"^[ab]{1,2}$", r"^[ab]{2,3}$"),
            (r"^[ab]{2,4}$", r"^[ab]{1,3}$"),
            (r"^[ab]+$", r"^[ab]{1,3}$"),
            (r"^a$", r"\Aa\z"),
        ] {
            assert!(!is_within(one, other), "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn what_is_within_lets_nothing_pass_that_the_other_refuses(
            one in r"\^?(\[[a-c]{1,2}\]|[a-c])(\{[0-1],[1-3]\}|\+)?([a-c]|\([ab]\|[bc]\)\+)?\$?",
            other in r"\^?(\[[a-c]{1,3}\]|[a-c])(\{[0-1],[1-4]\}|\*)?([a-c]|\([ab]\|[bc]\)\{1,2\})?\$?",
            value in "[a-d]{0,4}",
        ) {
            let matches = |pattern: &str| {
                regress::Regex::with_flags(pattern, "u").unwrap().find(&value).is_some()
            };
            if is_within(&one, &other) && matches(&one) {
                prop_assert!(matches(&other), "{one} {other} {value}");
            }
        }
    }
}
