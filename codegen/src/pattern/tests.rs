use std::ops::RangeInclusive;

use proptest::prelude::*;
use proptest::sample::select;
use regress::Regex;

use super::{Anchors, Class, PatternPlan, Piece, Sequence, displayed};

/// The kind of a plan and, if it is plain, its pieces as `class{min,max}`.
fn plan(pattern: &str) -> String {
    match PatternPlan::new(pattern) {
        PatternPlan::Anything => "anything".to_owned(),
        PatternPlan::Plain(Sequence { anchors, pieces }) => {
            let pieces: Vec<_> = pieces.iter().map(shown).collect();
            format!("{anchors:?} {}", pieces.join(" "))
        }
        PatternPlan::Regress { flags, .. } => format!("regress {flags:?}"),
        PatternPlan::Skipped { reason } => format!("skipped: {reason}"),
    }
}

fn shown(piece: &Piece) -> String {
    match piece {
        Piece::Literal(literal) => format!("{literal:?}"),
        Piece::One(class) => shown_class(class),
        Piece::Run { class, min, max } => {
            let max = max.map_or(String::new(), |max| max.to_string());
            format!("{}{{{min},{max}}}", shown_class(class))
        }
    }
}

fn shown_class(class: &Class) -> String {
    let range = |range: &RangeInclusive<char>| {
        let [start, end] = [range.start(), range.end()].map(|c| c.escape_default());
        if range.start() == range.end() {
            start.to_string()
        } else {
            format!("{start}-{end}")
        }
    };
    format!(
        "[{}]",
        class
            .ranges()
            .iter()
            .map(range)
            .collect::<Vec<_>>()
            .join(" ")
    )
}

/// `pattern → plan`, a line each.
fn plans(patterns: &[&str]) -> String {
    let lines = patterns
        .iter()
        .map(|pattern| format!("{pattern}  →  {}", plan(pattern)));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_matches_everything_is_not_checked() {
    for pattern in [
        "",
        "^",
        "$",
        ".*",
        r"^[\s\S]*$",
        "^.*",
        "a?$",
        r"^[^]*b*",
        "(.*)",
    ] {
        assert_eq!(plan(pattern), "anything", "{pattern}");
    }
}

#[test]
fn an_open_end_needs_the_minimum_only() {
    insta::assert_snapshot!(plans(&[
        "^v[0-9]+", "^v[0-9]{2,5}x*", "a+", ".*x+", r"\w*:$", r"^x[\s\S]+",
    ]), @r#"
    ^v[0-9]+  →  Start "v" [0-9]
    ^v[0-9]{2,5}x*  →  Start "v" [0-9]{2,2}
    a+  →  Neither "a"
    .*x+  →  Neither "x"
    \w*:$  →  End ":"
    ^x[\s\S]+  →  Both "x" [\u{0}-\u{10ffff}]{1,}
    "#);
}

#[test]
fn a_piece_leaves_to_the_next_what_that_takes_as_well() {
    insta::assert_snapshot!(plans(&[
        "^[0-9]{4,32}[0-9a-f]*$", "^a?a*[ab]+$", "^[ab]*a+$",
    ]), @r#"
    ^[0-9]{4,32}[0-9a-f]*$  →  Both [0-9]{4,4} [0-9 a-f]{0,}
    ^a?a*[ab]+$  →  Both [a-b]{1,}
    ^[ab]*a+$  →  regress "u"
    "#);
}

#[test]
fn a_choice_between_two_pieces_is_left_to_regress() {
    insta::assert_snapshot!(plans(&[
        "^a*ab$", "^[ab]?b?[bc]$", "^a?b?a$", "^a*b?c$", "^[a-z]+[0-9]*z", "a[0-9]",
        "ab+$",
    ]), @r#"
    ^a*ab$  →  regress "u"
    ^[ab]?b?[bc]$  →  regress "u"
    ^a?b?a$  →  regress "u"
    ^a*b?c$  →  Both [a]{0,} [b]{0,1} "c"
    ^[a-z]+[0-9]*z  →  regress "u"
    a[0-9]  →  regress "u"
    ab+$  →  regress "u"
    "#);
}

#[test]
fn what_would_be_long_to_read_is_left_to_regress() {
    assert_eq!(plan(&format!("^{}$", "[ab]".repeat(17))), r#"regress "u""#);
    assert_eq!(
        plan(&format!("^{}$", "ab".repeat(17))),
        format!("Both {:?}", "ab".repeat(17))
    );
}

#[test]
fn what_is_no_sequence_is_left_to_regress() {
    for pattern in [
        "^a|b$",
        "^(ab)?$",
        "^(a)*$",
        "^(?=a)b$",
        "^(?<name>a)$",
        r"^(a)\1$",
        r"^a\b",
        r"^\p{L}$",
        "^$a",
        "a^",
        r"^\uD83D\uDE00$",
        "^[]$",
        r"^[^\s\S]$",
        r"^\cA$",
    ] {
        assert_eq!(plan(pattern), r#"regress "u""#, "{pattern}");
    }
}

#[test]
fn escapes_and_classes_mean_what_ecma_262_says() {
    insta::assert_snapshot!(plans(&[
        r"^[\w\d]$", r"^\s$", r"^.$", r"^[\b\-\]]$", r"^\x41\u0042\u{43}\/\.\t\0$",
        r"^[+--]$", r"^[-a]$", r"^[a-]$", r"^[^\D]$", r"^[^]$", r"^[\u10000-\u10FFFF]$",
    ]), @r#"
    ^[\w\d]$  →  Both [0-9 A-Z _ a-z]
    ^\s$  →  Both [\t-\r   \u{a0} \u{1680} \u{2000}-\u{200a} \u{2028}-\u{2029} \u{202f} \u{205f} \u{3000} \u{feff}]
    ^.$  →  Both [\u{0}-\t \u{b}-\u{c} \u{e}-\u{2027} \u{202a}-\u{10ffff}]
    ^[\b\-\]]$  →  Both [\u{8} - ]]
    ^\x41\u0042\u{43}\/\.\t\0$  →  Both "ABC/.\t\0"
    ^[+--]$  →  Both [+--]
    ^[-a]$  →  Both [- a]
    ^[a-]$  →  Both [- a]
    ^[^\D]$  →  Both [0-9]
    ^[^]$  →  Both [\u{0}-\u{10ffff}]{1,1}
    ^[\u10000-\u10FFFF]$  →  Both [0-\u{10ff}]
    "#);
}

#[test]
fn a_syntax_error_with_the_flag_u_is_compiled_without() {
    insta::assert_snapshot!(plans(&[
        r"^[\w+=,.@\:-]*$", r"^[\w-.]$", r"^\:?$", r"^]$", r"^[^\:]+$", r"^[^\:]{2}$",
        r"^[^\:]+[^\:]+$", r"^[\:\u0000-\uFFFF]*$", r"^\:.$",
    ]), @r#"
    ^[\w+=,.@\:-]*$  →  Both [+-. 0-: = @-Z _ a-z]{0,}
    ^[\w-.]$  →  Both [--. 0-9 A-Z _ a-z]
    ^\:?$  →  Both [:]{0,1}
    ^]$  →  regress ""
    ^[^\:]+$  →  Both [\u{0}-9 ;-\u{10ffff}]{1,}
    ^[^\:]{2}$  →  regress ""
    ^[^\:]+[^\:]+$  →  regress ""
    ^[\:\u0000-\uFFFF]*$  →  regress ""
    ^\:.$  →  regress ""
    "#);
}

#[test]
fn what_no_flag_makes_valid_is_skipped_and_says_why() {
    insta::assert_snapshot!(plans(&[
        "^(a$", r"^\p{Nonsense}$", r"^\P{L}\:$", "a{2,1}",
    ]), @r"
    ^(a$  →  skipped: Unbalanced parenthesis
    ^\p{Nonsense}$  →  skipped: Invalid property name
    ^\P{L}\:$  →  skipped: Invalid character escape
    a{2,1}  →  skipped: Invalid quantifier
    ");
}

#[test]
fn more_alternatives_than_regress_has_stack_for_are_skipped() {
    assert_eq!(plan(&"a|".repeat(500)), r#"regress "u""#);
    assert_eq!(
        plan(&"a|".repeat(100_000)),
        "skipped: more than 500 alternatives"
    );
}

#[test]
fn the_outer_anchors_are_not_displayed() {
    assert_eq!(displayed(r"^[\w+=,.@-]+$"), r"[\w+=,.@-]+");
    // The services print these so, although each anchor belongs to one alternative.
    assert_eq!(
        displayed(r"^(\u002F)|(\u002F[!-~]+\u002F)$"),
        r"(\u002F)|(\u002F[!-~]+\u002F)"
    );
    assert_eq!(displayed(r"^[\^$]\$\\$"), r"[\^$]\$\\");
}

#[test]
fn a_pattern_without_a_pair_of_outer_anchors_is_displayed_whole() {
    for pattern in [
        "^a",
        "a$",
        r"^a\$",
        r"^[\\]\\\$",
        "^a|^b$",
        "^a$|b$",
        "^",
        "$",
        "",
    ] {
        assert_eq!(displayed(pattern), pattern);
    }
}

/// What generated code does with a sequence.
fn accepts(sequence: &Sequence, value: &str) -> bool {
    let anywhere = matches!(sequence.anchors, Anchors::End | Anchors::Neither);
    let to_the_end = matches!(sequence.anchors, Anchors::Both | Anchors::End);
    let starts = value.char_indices().map(|(i, _)| i).chain([value.len()]);
    starts
        .take(if anywhere { usize::MAX } else { 1 })
        .any(|start| {
            let rest = sequence
                .pieces
                .iter()
                .try_fold(&value[start..], |text, piece| taken(piece, text));
            rest.is_some_and(|rest| !to_the_end || rest.is_empty())
        })
}

/// What follows `piece` at the beginning of `text`.
fn taken<'v>(piece: &Piece, text: &'v str) -> Option<&'v str> {
    let (class, min, max) = match piece {
        Piece::Literal(literal) => return text.strip_prefix(literal.as_str()),
        Piece::One(class) => (class, 1, Some(1)),
        Piece::Run { class, min, max } => (class, *min, *max),
    };
    let most = max.map_or(usize::MAX, |max| max as usize);
    let run: Vec<char> = text
        .chars()
        .take(most)
        .take_while(|c| class.contains(*c))
        .collect();
    let length: usize = run.iter().map(|c| c.len_utf8()).sum();
    (run.len() >= min as usize).then_some(&text[length..])
}

/// Patterns over a small alphabet, in which pieces often compete for a character.
fn patterns() -> impl Strategy<Value = String> {
    let class = select(vec![
        "a", "b", "c", "[ab]", "[bc]", "[^a]", ".", r"[\s\S]", r"\W",
    ]);
    let quantifier = select(vec![
        "", "", "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "{0}", "*?",
    ]);
    let piece = (class, quantifier).prop_map(|(class, quantifier)| format!("{class}{quantifier}"));
    let group = (piece.clone(), piece.clone()).prop_map(|(a, b)| format!("({a}{b})"));
    let pieces = proptest::collection::vec(prop_oneof![4 => piece, 1 => group], 0..4);
    (
        select(vec!["^", "^", ""]),
        pieces,
        select(vec!["$", "$", ""]),
    )
        .prop_map(|(start, pieces, end)| format!("{start}{}{end}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_plan_accepts_what_the_pattern_matches(
        pattern in patterns(),
        values in proptest::collection::vec("[abc\né]{0,7}", 20),
    ) {
        let regex = Regex::with_flags(&pattern, "u").unwrap();
        let plan = PatternPlan::new(&pattern);
        for value in values {
            let expected = regex.find(&value).is_some();
            let actual = match &plan {
                PatternPlan::Anything => true,
                PatternPlan::Plain(sequence) => accepts(sequence, &value),
                PatternPlan::Regress { .. } => expected,
                PatternPlan::Skipped { reason } => panic!("{reason}"),
            };
            prop_assert_eq!(actual, expected, "{:?}", value);
        }
    }
}
