//! Plans, compared with another implementation of ECMA-262.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use regress::Regex;

use crate::pattern::PatternPlan;

fn join((class, quantifier): (&str, &str)) -> String {
    format!("{class}{quantifier}")
}

fn group((alternatives, quantifier): (Vec<String>, &str)) -> String {
    format!("({}){quantifier}", alternatives.join("|"))
}

/// Patterns over a small alphabet, in which parts often compete for a character.
fn patterns() -> impl Strategy<Value = String> {
    let class = select(vec![
        "a",
        "b",
        "c",
        "[ab]",
        "[bc]",
        "[^a]",
        ".",
        r"[\s\S]",
        r"\W",
        r"\p{L}",
        r"[^\p{Lu}b]",
    ]);
    let quantifier = select(vec![
        "", "", "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "{0}", "*?",
    ]);
    let solid = (class.clone(), select(vec!["", "+", "{1,2}"]));
    let loops = (
        vec(solid.prop_map(join), 1..3),
        select(vec!["*", "+", "{2,}?", "{2}", "{1,3}"]),
    );
    let part = (class, quantifier).prop_map(join);
    let assertion = select(vec!["^", "$", r"\b"]).prop_map(str::to_owned);
    let part = prop_oneof![12 => part, 1 => assertion];
    // `regress` uses up the memory if what a group repeats can be empty.
    let counts = select(vec!["", "?", "{0}"]);
    let sequence = part.prop_recursive(2, 8, 3, move |part| {
        let group = (vec(part.clone(), 1..3), counts.clone()).prop_map(group);
        let kinds = select(vec!["?=", "?!", "?<=", "?<!"]);
        let look = (kinds, part.clone()).prop_map(|(kind, part)| format!("({kind}{part})"));
        let sequence = vec(part, 1..4).prop_map(|parts| parts.concat());
        prop_oneof![3 => group, 1 => look, 3 => sequence]
    });
    let ends = (select(vec!["^", "^", ""]), select(vec!["$", "$", ""]));
    let sequence = prop_oneof![4 => sequence, 1 => loops.prop_map(group)];
    (ends, vec(sequence, 0..3), select(vec!["", "", "", "|a$"]))
        .prop_map(|((start, end), parts, other)| format!("{start}{}{end}{other}", parts.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 3000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// The only patterns that are not checked are those that no value matches.
    #[test]
    fn a_plan_accepts_what_the_pattern_matches(
        pattern in patterns(),
        values in vec("[abc\né]{0,6}", 20),
    ) {
        let regex = Regex::with_flags(&pattern, "u").unwrap();
        let plan = PatternPlan::new(&pattern);
        let is_skipped = matches!(plan, PatternPlan::Skipped { .. });
        for value in values {
            let accepts = !is_skipped && plan.accepts(&value);
            prop_assert_eq!(accepts, regex.find(&value).is_some(), "{:?} {:?}", plan, value);
        }
    }
}
