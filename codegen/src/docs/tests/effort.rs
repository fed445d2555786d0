//! Twice the text takes at most three times the work.
//!
//! Work is the characters that are looked at ([`scan`]) and those of the result. It is counted and
//! not timed, so these tests have the same result on every machine.

use std::thread;

use proptest::collection::vec;
use proptest::prelude::*;

use super::super::{scan, summary, to_rustdoc};
use super::laws::{ELEMENTS, MARKDOWN, MARKUP, WORDS, piece};

/// A part of a text, and whether the text repeats it.
type Part = (String, bool);

fn part() -> impl Strategy<Value = Part> {
    let pieces = vec(piece(), 1..4).prop_map(|pieces| pieces.concat());
    (pieces, prop::bool::weighted(0.8))
}

/// A text of parts, some of which are repeated.
fn text(parts: &[Part], times: usize) -> String {
    let parts = parts.iter().map(|(part, is_repeated)| {
        let times = if *is_repeated { times } else { 1 };
        part.repeat(times)
    });
    parts.collect()
}

fn work(text: &str) -> usize {
    let before = scan::LOOKED_AT.get();
    let markdown = to_rustdoc(text);
    let summary = summary(&markdown);
    scan::LOOKED_AT.get() - before + markdown.len() + summary.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn twice_the_text_takes_at_most_three_times_the_work(parts in vec(part(), 1..5)) {
        let once = work(&text(&parts, 50));
        let twice = work(&text(&parts, 100));
        prop_assert!(twice <= 3 * once, "{once} grew to {twice}");
    }
}

#[test]
fn nothing_that_opens_without_end_takes_a_long_time_or_a_deep_stack() {
    let openings = [MARKUP, MARKDOWN, WORDS].into_iter().flatten();
    let openings = openings.map(|opening| (*opening).to_owned());
    let elements = ELEMENTS.iter().map(|name| format!("<{name}>"));
    let openings: Vec<String> = openings.chain(elements).collect();
    let check = move || {
        for opening in openings {
            let times = 8 * 1024 / opening.len();
            let once = work(&opening.repeat(times));
            let twice = work(&opening.repeat(2 * times));
            assert!(twice <= 3 * once, "{opening:?}: {once} grew to {twice}");
        }
    };
    let thread = thread::Builder::new().stack_size(256 * 1024);
    thread.spawn(check).unwrap().join().unwrap();
}

#[test]
fn long_addresses_and_wide_tables_are_not_repeated_for_each_line() {
    let link = [
        ("<p><a href='https://a.example/", false),
        ("x", true),
        ("'>", false),
    ];
    let other_link = "y<a href='https://b.example/'>z</a>";
    let table = [
        ("<table><tr>", false),
        ("<td>x</td>", true),
        ("<tr><td>y", true),
    ];
    for parts in [
        [&link[..], &[("y ", true)]].concat(),
        [&link[..], &[("y<br>", true)]].concat(),
        [&link[..], &[(other_link, true)]].concat(),
        table.to_vec(),
    ] {
        let parts = parts
            .into_iter()
            .map(|(part, is_repeated)| (part.to_owned(), is_repeated));
        let parts: Vec<Part> = parts.collect();
        let (once, twice) = (work(&text(&parts, 500)), work(&text(&parts, 1_000)));
        assert!(twice <= 3 * once, "{parts:?}: {once} grew to {twice}");
    }
}

#[test]
fn runs_of_backticks_that_nothing_closes_are_not_searched_for_each_other() {
    let runs = |longest: usize| -> String {
        let runs = (1..=longest).map(|length| "`".repeat(length) + " a ");
        runs.collect()
    };
    // Of each length up to the longest, so the text is four times as long.
    let (once, twice) = (work(&runs(50)), work(&runs(100)));
    assert!(twice <= 5 * once, "{once} grew to {twice}");
}
