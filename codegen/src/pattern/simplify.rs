//! Simplifies a pattern without changing which values it accepts.

use super::parse::{push, repeated};
use super::{Alternatives, Class, Count, Part};

/// What remains to be checked; `None` if every value is accepted.
pub(super) fn simplify(alternatives: Alternatives) -> Option<Alternatives> {
    let simple: Alternatives = alternatives.into_iter().map(trimmed).collect();
    let decides = |parts: &Vec<Part>| !matches!(parts[..], [] | [Part::Start | Part::End]);
    simple.iter().all(decides).then_some(simple)
}

/// Without what decides nothing at an open end, which is one without an anchor.
fn trimmed(mut parts: Vec<Part>) -> Vec<Part> {
    // `[\s\S]*$` is no anchor, since anything may follow. The same at the start.
    while let [.., Part::Run(class, count), Part::End] = &parts[..]
        && is_anything(class, *count)
    {
        parts.truncate(parts.len() - 2);
    }
    while let [Part::Start, Part::Run(class, count), ..] = &parts[..]
        && is_anything(class, *count)
    {
        parts.drain(..2);
    }
    while let Some(last) = parts.pop() {
        let least = least(last);
        if !least.is_empty() {
            for part in least {
                push(&mut parts, part);
            }
            break;
        }
    }
    let mut trimmed = Vec::new();
    for part in parts {
        let parts = if trimmed.is_empty() {
            least(part)
        } else {
            vec![part]
        };
        for part in parts {
            push(&mut trimmed, part);
        }
    }
    trimmed
}

fn is_anything(class: &Class, Count { min, max }: Count) -> bool {
    class.is_full() && min == 0 && max.is_none()
}

/// What is required of a part at an open end: a part that has its minimum has enough.
fn least(part: Part) -> Vec<Part> {
    match part {
        Part::Run(class, count) => {
            let once = vec![Part::Run(class, Count::ONCE)];
            repeated(vec![once], Count::exactly(count.min))
        }
        Part::Group(alternatives, count) => repeated(alternatives, Count::exactly(count.min)),
        part => vec![part],
    }
}
