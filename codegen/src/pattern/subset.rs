//! Whether one pattern lets everything pass that another one does.

use super::{Anchors, Class, PatternPlan, Piece, Sequence};

impl PatternPlan {
    /// Whether every value that satisfies this pattern is known to satisfy
    /// `other`: where their plans are equal, and where each piece of a sequence
    /// takes no more than the piece of the other one at the same place. `false`
    /// says nothing.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(one), Self::Plain(other)) => sequence_is_within(one, other),
            (_, Self::Anything) => true,
            (one, other) => one == other,
        }
    }
}

/// What a sequence takes, piece by piece.
type Run = (Class, u32, Option<u32>);

fn sequence_is_within(one: &Sequence, other: &Sequence) -> bool {
    let (one_start, one_end) = ends(one.anchors);
    let (other_start, other_end) = ends(other.anchors);
    let (mine, theirs) = (runs(one), runs(other));
    (one_start || !other_start)
        && (one_end || !other_end)
        && mine.len() == theirs.len()
        && mine.iter().zip(&theirs).all(|(a, b)| run_is_within(a, b))
}

fn run_is_within((class, min, max): &Run, (other, other_min, other_max): &Run) -> bool {
    let fewer = other_max.is_none_or(|most| max.is_some_and(|max| max <= most));
    class.is_subset(other) && min >= other_min && fewer
}

/// Whether a sequence is bound to the start and to the end.
fn ends(anchors: Anchors) -> (bool, bool) {
    match anchors {
        Anchors::Both => (true, true),
        Anchors::Start => (true, false),
        Anchors::End => (false, true),
        Anchors::Neither => (false, false),
    }
}

/// The pieces, literals character by character.
fn runs(sequence: &Sequence) -> Vec<Run> {
    let pieces = sequence.pieces.iter();
    let runs = pieces.flat_map(|piece| match piece {
        Piece::Literal(text) => text.chars().map(|c| (Class::from(c), 1, Some(1))).collect(),
        Piece::One(class) => vec![(class.clone(), 1, Some(1))],
        Piece::Run { class, min, max } => vec![(class.clone(), *min, *max)],
    });
    runs.collect()
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
        assert!(!is_within(r"^a|b$", r"^a|b|c$"));
        assert!(!is_within(r"^[a-z]+$", r"^(a|b)+$"));
        assert!(!is_within(r"^a$", r"^[a-z][0-9]?$"));
    }

    proptest! {
        #[test]
        fn what_is_within_lets_nothing_pass_that_the_other_refuses(
            one in r"\^?(\[[a-c]{1,2}\]|[a-c])(\{[0-1],[1-3]\}|\+)?([a-c])?\$?",
            other in r"\^?(\[[a-c]{1,3}\]|[a-c])(\{[0-1],[1-4]\}|\*)?([a-c])?\$?",
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
