//! Texts that satisfy constraints.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use opsmith_codegen::pattern::PatternPlan;
use proptest::strategy::{BoxedStrategy, Strategy, ValueTree};

use crate::patterns::sample;
use crate::services::draw::Dice;

/// The longest text, unless one has to be longer.
const LONGEST: usize = 300;

/// How often a text is tried that has to satisfy a pattern.
const TRIES: usize = 1000;

/// What forms, XML and Rust treat specially.
const SPECIAL: &[u8] = b"%&+=;/?#<>\"'~*-._ \\{}$[]|^`,:@!()";

/// Texts that satisfy patterns.
#[derive(Default)]
pub(crate) struct Texts {
    patterns: BTreeMap<String, (BoxedStrategy<String>, PatternPlan)>,
}

impl Texts {
    /// A text of a length in characters, both ends of it more often than by
    /// chance.
    pub(crate) fn text(
        &mut self,
        dice: &mut Dice,
        pattern: Option<&str>,
        (min, max): (usize, Option<usize>),
    ) -> String {
        let most = max.unwrap_or(LONGEST).min(LONGEST.max(min));
        let lengths = min..=most;
        match pattern {
            None => {
                let length = length(dice, &lengths);
                (0..length).map(|_| character(dice)).collect()
            }
            Some(pattern) => self.matching(dice, pattern, &lengths),
        }
    }

    fn matching(
        &mut self,
        dice: &mut Dice,
        pattern: &str,
        lengths: &RangeInclusive<usize>,
    ) -> String {
        let (strategy, plan) = self
            .patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| (sample::strings(pattern).0, PatternPlan::new(pattern)));
        let fits = |text: &str| lengths.contains(&text.chars().count()) && plan.accepts(text);
        let draw = |dice: &mut Dice| strategy.new_tree(dice.runner()).unwrap().current();
        for _ in 0..TRIES {
            let text = draw(dice);
            if fits(&text) && dice.one_in(3) {
                return text;
            }
            // Of many patterns, longer and shorter texts match as well.
            let length = length(dice, lengths);
            let mut longer = text.clone();
            while longer.chars().count() < length {
                let more = draw(dice);
                if more.is_empty() {
                    break;
                }
                longer += &more;
            }
            let cut: String = longer.chars().take(length).collect();
            for text in [cut, text] {
                if fits(&text) {
                    return text;
                }
            }
        }
        panic!("no text of {lengths:?} characters was drawn for {pattern}");
    }
}

/// Both ends more often than by chance, and mostly not much more than the
/// least.
pub(crate) fn length(dice: &mut Dice, lengths: &RangeInclusive<usize>) -> usize {
    let (min, max) = (*lengths.start(), *lengths.end());
    match dice.below(8) {
        0 | 1 => min,
        2 => max,
        3 => dice.between(min, max),
        _ => dice.between(min, max.min(min + 12)),
    }
}

fn character(dice: &mut Dice) -> char {
    match dice.below(8) {
        0 => char::from(dice.pick_of(SPECIAL)),
        1 => dice.character(0..0x20),
        2 => dice.character(0x7f..0x800),
        3 => dice.character(0x800..0x11_0000),
        _ => dice.character(0x20..0x7f),
    }
}
