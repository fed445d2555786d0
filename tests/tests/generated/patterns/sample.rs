//! Strings that match a pattern, and strings one edit away from those.

use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};

use opsmith_codegen::pattern::{Anchors, Class, PatternPlan, Piece, Sequence};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::string::string_regex;

/// The longest run beyond its minimum.
const LONGEST_RUN: u32 = 12;

/// Characters that classes tend to begin, end or be wrong at.
const STRANGERS: [char; 12] = [
    '\0', '\n', '\r', ' ', '\u{7F}', '\u{85}', 'é', '\u{100}', '\u{2028}', '\u{FEFF}', '\u{FFFF}',
    '😀',
];

/// Strings that match `pattern`, and strings one edit away from such a string.
pub(crate) fn strings(pattern: &str) -> (BoxedStrategy<String>, BoxedStrategy<String>) {
    let (matching, characters, open) = match &PatternPlan::new(pattern) {
        PatternPlan::Plain(sequence) => {
            let open = sequence.anchors != Anchors::Both;
            (from_sequence(sequence), characters(sequence), open)
        }
        _ => (from_text(pattern), select(&STRANGERS[..]).boxed(), false),
    };
    // Where anything may follow, an insertion hardly ever makes a difference.
    let kinds = if open { 1..4 } else { 0..4 };
    let edited = edited(matching.clone(), characters, kinds).boxed();
    let rejected = match PatternPlan::new(pattern) {
        PatternPlan::Plain(_) => edited,
        // Patterns of alternatives are open at one end each.
        _ => prop_oneof![edited.clone(), between_strangers(edited)].boxed(),
    };
    (matching, rejected)
}

fn between_strangers(strings: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let stranger = || select(&STRANGERS[..]);
    (stranger(), strings, stranger()).prop_map(|(first, text, last)| format!("{first}{text}{last}"))
}

/// proptest draws strings from patterns of another dialect.
fn from_text(pattern: &str) -> BoxedStrategy<String> {
    let pattern = translated(pattern);
    string_regex(&pattern)
        .unwrap_or_else(|e| panic!("{pattern}: {e}"))
        .boxed()
}

/// A pattern that is left to `regress`, in proptest's dialect: without anchors, which that does not
/// have, `\w` and `\d` as ASCII, and the look-ahead of account aliases spelled out, a hyphen with no
/// other behind it.
fn translated(pattern: &str) -> String {
    let mut text = String::new();
    let mut in_class = false;
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match (c, in_class) {
            ('^' | '$', false) => {}
            ('\\', _) => match (chars.next(), in_class) {
                (Some('b'), false) => {}
                (Some('w'), true) => text.push_str("A-Za-z0-9_"),
                (Some('w'), false) => text.push_str("[A-Za-z0-9_]"),
                (Some('d'), true) => text.push_str("0-9"),
                (Some('d'), false) => text.push_str("[0-9]"),
                (escaped, _) => text.extend(['\\'].into_iter().chain(escaped)),
            },
            _ => {
                in_class = (in_class || c == '[') && c != ']';
                text.push(c);
            }
        }
    }
    text.replace("-(?!-)", "-[a-z0-9]")
}

fn from_sequence(sequence: &Sequence) -> BoxedStrategy<String> {
    let open_start = matches!(sequence.anchors, Anchors::End | Anchors::Neither);
    let open_end = matches!(sequence.anchors, Anchors::Start | Anchors::Neither);
    let anything =
        |open| vec(select(&STRANGERS[..]), 0..=usize::from(open)).prop_map(String::from_iter);
    let pieces = sequence
        .pieces
        .iter()
        .map(from_piece)
        .fold(anything(open_start).boxed(), concatenated);
    concatenated(pieces, anything(open_end).boxed())
}

fn concatenated(
    first: BoxedStrategy<String>,
    second: BoxedStrategy<String>,
) -> BoxedStrategy<String> {
    (first, second)
        .prop_map(|(first, second)| first + &second)
        .boxed()
}

fn from_piece(piece: &Piece) -> BoxedStrategy<String> {
    match piece {
        Piece::Literal(text) => Just(text.clone()).boxed(),
        Piece::One(class) => characters_of(class, 1..=1),
        Piece::Run { class, min, max } => {
            let most = max.unwrap_or(u32::MAX).min(min + LONGEST_RUN);
            let [low, high] = [*min, most].map(|n| n as usize);
            let full = max.map_or(low, |max| max as usize);
            let exactly = |count| characters_of(class, count..=count);
            if class.is_full() {
                // Only the wrong number of characters is rejected.
                prop_oneof![exactly(low), exactly(full)].boxed()
            } else {
                prop_oneof![
                    exactly(low),
                    exactly(full),
                    characters_of(class, low..=high)
                ]
                .boxed()
            }
        }
    }
}

fn characters_of(class: &Class, count: RangeInclusive<usize>) -> BoxedStrategy<String> {
    let ranges = Cow::Owned(class.ranges().to_vec());
    vec(proptest::char::ranges(ranges), count)
        .prop_map(String::from_iter)
        .boxed()
}

/// Mostly the characters next to the ranges of `sequence`'s classes, on the outside.
fn characters(sequence: &Sequence) -> BoxedStrategy<char> {
    let classes = || {
        sequence.pieces.iter().filter_map(|piece| match piece {
            Piece::Literal(_) => None,
            Piece::One(class) | Piece::Run { class, .. } => Some(class),
        })
    };
    let inside: Vec<char> = classes().flat_map(edges).chain(STRANGERS).collect();
    let outside: Vec<char> = classes()
        .flat_map(|class| edges(&class.negated()))
        .collect();
    if outside.is_empty() {
        return select(inside).boxed();
    }
    prop_oneof![1 => select(inside), 3 => select(outside)].boxed()
}

/// The first and the last character of each range.
fn edges(class: &Class) -> Vec<char> {
    class
        .ranges()
        .iter()
        .flat_map(|range| [*range.start(), *range.end()])
        .collect()
}

/// Inserts, replaces or removes one character: at the beginning, at the end or anywhere.
fn edited(
    strings: BoxedStrategy<String>,
    characters: BoxedStrategy<char>,
    kinds: Range<u32>,
) -> impl Strategy<Value = String> {
    let place = (0..4, any::<Index>());
    (strings, characters, place, kinds).prop_map(|(text, c, (place, anywhere), kind)| {
        let mut chars: Vec<char> = text.chars().collect();
        let at = match place {
            0 => 0,
            1 => chars.len(),
            _ => anywhere.index(chars.len() + 1),
        };
        match kind {
            0 | 1 => chars.insert(at, c),
            _ if at == chars.len() => drop(chars.pop()),
            2 => chars[at] = c,
            _ => drop(chars.remove(at)),
        }
        String::from_iter(chars)
    })
}
