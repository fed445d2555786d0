//! Strings that match a pattern, and strings one edit away from those.

use std::borrow::Cow;
use std::ops::Range;

use opsmith_codegen::pattern::{Class, Count, Part, PatternPlan};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;

/// The longest run beyond its minimum.
const LONGEST_RUN: usize = 12;

/// Characters that classes tend to begin, end or be wrong at, and some of each group of categories.
const STRANGERS: [char; 18] = [
    '\0',
    '\n',
    '\r',
    ' ',
    '-',
    '+',
    '1',
    '\u{7F}',
    'é',
    '\u{100}',
    '\u{301}',
    '٣',
    '\u{2028}',
    '\u{FEFF}',
    '\u{FFFF}',
    '中',
    '😀',
    '\u{E0001}',
];

/// Strings that match `pattern`, and strings one edit away from such a string.
pub(crate) fn strings(pattern: &str) -> (BoxedStrategy<String>, BoxedStrategy<String>) {
    let PatternPlan::Checked(alternatives) = PatternPlan::new(pattern) else {
        let any = any::<String>().boxed();
        return (any.clone(), any);
    };
    let matching = Union::new(alternatives.iter().map(|parts| anywhere(parts))).boxed();
    let characters = characters(&alternatives);
    let is_open = alternatives.iter().any(|parts| ends(parts) != (true, true));
    // Where anything may follow, an insertion hardly ever makes a difference.
    let kinds = if is_open { 1..4 } else { 0..4 };
    let edited = edited(matching.clone(), characters, kinds).boxed();
    // Alternatives can be open at one end each.
    let edited = if is_open && alternatives.len() > 1 {
        prop_oneof![edited.clone(), between_strangers(edited)].boxed()
    } else {
        edited
    };
    (matching, edited)
}

fn between_strangers(strings: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let stranger = || select(&STRANGERS[..]);
    (stranger(), strings, stranger()).prop_map(|(first, text, last)| format!("{first}{text}{last}"))
}

/// Whether a sequence has an anchor at the start, and at the end.
fn ends(parts: &[Part]) -> (bool, bool) {
    let is = |part: Option<&Part>, anchor: &Part| part == Some(anchor);
    (
        is(parts.first(), &Part::Start),
        is(parts.last(), &Part::End),
    )
}

/// A text with `parts` in it.
fn anywhere(parts: &[Part]) -> BoxedStrategy<String> {
    let (start, end) = ends(parts);
    let anything =
        |open| vec(select(&STRANGERS[..]), 0..=usize::from(open)).prop_map(String::from_iter);
    let middle = from_parts(parts);
    let around = (anything(!start), middle, anything(!end));
    around
        .prop_map(|(before, text, after)| before + &text + &after)
        .boxed()
}

fn from_parts(parts: &[Part]) -> BoxedStrategy<String> {
    let parts: Vec<_> = parts.iter().map(from_part).collect();
    parts.prop_map(|texts| texts.concat()).boxed()
}

fn from_part(part: &Part) -> BoxedStrategy<String> {
    match part {
        Part::Text(text) => Just(text.clone()).boxed(),
        Part::Run(class, count) => {
            let text = |characters: Vec<char>| String::from_iter(characters);
            repeated(&characters_of(class), *count, !class.is_full())
                .prop_map(text)
                .boxed()
        }
        Part::Group(alternatives, count) => {
            let one = Union::new(alternatives.iter().map(|parts| from_parts(parts)));
            repeated(&one.boxed(), *count, true)
                .prop_map(|texts| texts.concat())
                .boxed()
        }
        _ => Just(String::new()).boxed(),
    }
}

/// As many values as there may be, both ends more often than by chance; only these if not
/// `between`.
fn repeated<T: std::fmt::Debug + 'static>(
    value: &BoxedStrategy<T>,
    Count { min, max }: Count,
    between: bool,
) -> BoxedStrategy<Vec<T>> {
    let low = min as usize;
    let full = max.map_or(low, |max| max as usize);
    let high = max.map_or(usize::MAX, |max| max as usize);
    let exactly = |count| vec(value.clone(), count..=count);
    if between {
        let some = vec(value.clone(), low..=high.min(low + LONGEST_RUN));
        prop_oneof![exactly(low), exactly(full), some].boxed()
    } else {
        prop_oneof![exactly(low), exactly(full)].boxed()
    }
}

fn characters_of(class: &Class) -> BoxedStrategy<char> {
    let ranges = proptest::char::ranges(Cow::Owned(class.ranges().to_vec()));
    if class.categories().is_empty() {
        return ranges.boxed();
    }
    let some = select(strangers_in(class).collect::<Vec<_>>());
    if class.ranges().is_empty() || class.is_negated() {
        some.boxed()
    } else {
        prop_oneof![ranges, some].boxed()
    }
}

fn strangers_in(class: &Class) -> impl Iterator<Item = char> {
    STRANGERS.into_iter().filter(|c| class.contains(*c))
}

/// Mostly characters next to the ranges of classes, on the outside.
fn characters(alternatives: &[Vec<Part>]) -> BoxedStrategy<char> {
    let mut classes = Vec::new();
    collect_classes(alternatives, &mut classes);
    let inside: Vec<char> = classes.iter().flat_map(edges).chain(STRANGERS).collect();
    let outside: Vec<char> = classes
        .iter()
        .map(Class::negated)
        .flat_map(|class| edges(&class))
        .collect();
    if outside.is_empty() {
        return select(inside).boxed();
    }
    prop_oneof![1 => select(inside), 3 => select(outside)].boxed()
}

fn collect_classes(alternatives: &[Vec<Part>], classes: &mut Vec<Class>) {
    for part in alternatives.iter().flatten() {
        match part {
            Part::Run(class, _) => classes.push(class.clone()),
            Part::Group(alternatives, _) => collect_classes(alternatives, classes),
            _ => {}
        }
    }
}

/// The first and the last character of each range, or some characters of the categories.
fn edges(class: &Class) -> Vec<char> {
    if !class.categories().is_empty() {
        return strangers_in(class).collect();
    }
    let ranges = class.ranges().iter();
    ranges
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
