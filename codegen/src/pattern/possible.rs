//! Finds patterns that no value can match.

use super::{Alternatives, Part};

/// Whether some value may match: not if every alternative has `^` after a character, or `$` before
/// one.
pub(super) fn is_possible(alternatives: &Alternatives) -> bool {
    alternatives.iter().any(|parts| {
        let characters = || parts.iter().map(has_characters);
        let first = characters().position(|has| has);
        let last = characters().rposition(|has| has);
        let (Some(first), Some(last)) = (first, last) else {
            return true;
        };
        !parts[first..].contains(&Part::Start) && !parts[..last].contains(&Part::End)
    })
}

/// Whether a part matches at least one character.
fn has_characters(part: &Part) -> bool {
    match part {
        Part::Text(text) => !text.is_empty(),
        Part::Run(_, count) => count.min > 0,
        Part::Group(alternatives, count) => {
            let mut alternatives = alternatives.iter();
            count.min > 0 && alternatives.all(|parts| parts.iter().any(has_characters))
        }
        Part::Start | Part::End | Part::WordBoundary | Part::Look { .. } => false,
    }
}
