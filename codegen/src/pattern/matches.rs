//! Matches values in the generator, with the support code of generated crates.

use opsmith_support::validate::Matcher;

use super::{Count, Part, PatternPlan};

impl PatternPlan {
    /// Whether `value` passes the check, if there is one.
    #[must_use]
    pub fn accepts(&self, value: &str) -> bool {
        match self {
            Self::Anything | Self::Skipped { .. } => true,
            Self::Checked(alternatives) => {
                one_of(alternatives, Matcher::anywhere(value)).is_match()
            }
        }
    }
}

fn one_of<'t>(alternatives: &[Vec<Part>], m: Matcher<'t>) -> Matcher<'t> {
    let parts = alternatives
        .iter()
        .map(|parts| move |m: Matcher<'t>| parts.iter().fold(m, |m, part| append(part, m)));
    let parts: Vec<_> = parts.collect();
    let parts: Vec<&dyn Fn(Matcher<'t>) -> Matcher<'t>> =
        parts.iter().map(|part| part as _).collect();
    m.one_of(&parts)
}

/// Appends `part` to the pattern that `m` matches.
fn append<'t>(part: &Part, m: Matcher<'t>) -> Matcher<'t> {
    match part {
        Part::Text(text) => m.text(text),
        Part::Run(class, count) => m.run(range(*count), |c| class.contains(c)),
        Part::Group(alternatives, count) => m.repeat(range(*count), &|m| one_of(alternatives, m)),
        Part::Start => m.at_start(),
        Part::End => m.at_end(),
        Part::WordBoundary => m.at_word_boundary(),
        Part::Look {
            ahead,
            negated,
            alternatives,
        } => {
            let part = |m| one_of(alternatives, m);
            match (ahead, negated) {
                (true, false) => m.followed_by(&part),
                (true, true) => m.not_followed_by(&part),
                (false, false) => m.preceded_by(&part),
                (false, true) => m.not_preceded_by(&part),
            }
        }
    }
}

fn range(Count { min, max }: Count) -> std::ops::RangeInclusive<usize> {
    min as usize..=max.map_or(usize::MAX, |max| max as usize)
}
