mod dialects;
mod regress;

use super::{Alternatives, Count, Part, PatternPlan};

/// The plan of a pattern, as a pattern with quoted texts and without optional spelling.
fn plan(pattern: &str) -> String {
    match PatternPlan::new(pattern) {
        PatternPlan::Anything => "anything".to_owned(),
        PatternPlan::Checked(alternatives) => describe_all(&alternatives),
        PatternPlan::Skipped { reason } => format!("skipped: {reason}"),
    }
}

fn describe_all(alternatives: &Alternatives) -> String {
    let alternatives = alternatives.iter().map(|parts| {
        let parts: Vec<_> = parts.iter().map(describe).collect();
        parts.join(" ")
    });
    alternatives.collect::<Vec<_>>().join(" | ")
}

fn describe(part: &Part) -> String {
    match part {
        Part::Text(text) => format!("{text:?}"),
        Part::Run(class, count) => format!("{class:?}{}", describe_count(*count)),
        Part::Group(alternatives, count) => {
            format!("({}){}", describe_all(alternatives), describe_count(*count))
        }
        Part::Start => "^".to_owned(),
        Part::End => "$".to_owned(),
        Part::WordBoundary => r"\b".to_owned(),
        Part::Look {
            ahead,
            negated,
            alternatives,
        } => {
            let ahead = if *ahead { "" } else { "<" };
            let negated = if *negated { "!" } else { "=" };
            format!("(?{ahead}{negated}{})", describe_all(alternatives))
        }
    }
}

fn describe_count(count: Count) -> String {
    match (count.min, count.max) {
        (1, Some(1)) => String::new(),
        (min, Some(max)) if min == max => format!("{{{min}}}"),
        (min, Some(max)) => format!("{{{min},{max}}}"),
        (min, None) => format!("{{{min},}}"),
    }
}

/// `pattern → plan`, a line each.
fn plans(patterns: &[&str]) -> String {
    let lines = patterns
        .iter()
        .map(|pattern| format!("{pattern}  →  {}", plan(pattern)));
    lines.collect::<Vec<_>>().join("\n")
}

fn accepts(pattern: &str, value: &str) -> bool {
    let plan = PatternPlan::new(pattern);
    assert!(plan.has_check(), "{pattern}: {plan:?}");
    plan.accepts(value)
}

#[test]
fn what_matches_everything_is_not_checked() {
    for pattern in [
        "",
        "^",
        "$",
        ".*",
        r"^[\s\S]*$",
        r"^[\s\S]*[\s\S]*$",
        "^.*",
        "a?$",
        "(ab)*",
        "a|",
        "(.*)",
    ] {
        assert_eq!(plan(pattern), "anything", "{pattern}");
        let plan = PatternPlan::new(pattern);
        assert!(!plan.has_check() && plan.accepts("\n"), "{pattern}");
    }
}

#[test]
fn a_part_at_an_open_end_needs_its_minimum_only() {
    insta::assert_snapshot!(plans(&[
        "^v[0-9]+", "^v[0-9]{2,5}x*", "a+", ".*x+", r"\w*:$", r"^x[\s\S]+", "(ab)+c", "a(b|c)*",
        "a(b|c)+", r"[\s\S]*a$", r"^[\s\S]*a", r"^a[\s\S]*$", "^a+|b+$",
    ]), @r#"
    ^v[0-9]+  →  ^ "v" [0-9]
    ^v[0-9]{2,5}x*  →  ^ "v" [0-9]{2}
    a+  →  "a"
    .*x+  →  "x"
    \w*:$  →  ":" $
    ^x[\s\S]+  →  ^ "x" [\u{0}-\u{10ffff}]
    (ab)+c  →  "abc"
    a(b|c)*  →  "a"
    a(b|c)+  →  "a" ("b" | "c")
    [\s\S]*a$  →  "a" $
    ^[\s\S]*a  →  "a"
    ^a[\s\S]*$  →  ^ "a"
    ^a+|b+$  →  ^ "a" | "b" $
    "#);
}

#[test]
fn a_text_is_what_is_the_same_in_every_match() {
    insta::assert_snapshot!(plans(&[
        "^ab[c]$", r"^a\:\u0042$", "^0{12}$", "^0{17}$", "^(a)(?:b)$", "^((a)(?<n1>b[cd]+?))$", "^a{0}b$",
    ]), @r#"
    ^ab[c]$  →  ^ "abc" $
    ^a\:\u0042$  →  ^ "a:B" $
    ^0{12}$  →  ^ "000000000000" $
    ^0{17}$  →  ^ [0]{17} $
    ^(a)(?:b)$  →  ^ "ab" $
    ^((a)(?<n1>b[cd]+?))$  →  ^ "ab" [c-d]{1,} $
    ^a{0}b$  →  ^ "b" $
    "#);
}

#[test]
fn groups_keep_their_alternatives_and_counts() {
    insta::assert_snapshot!(plans(&[
        "^a|b$", "^(a|b)$", "^(ab)?$", "^([a-z])*$", "^([a-z]|[0-9]|-(?!-)){1,61}$", "^(a|)$", "^(ab){2}$", "^((a|b)c)+$",
    ]), @r#"
    ^a|b$  →  ^ "a" | "b" $
    ^(a|b)$  →  ^ ("a" | "b") $
    ^(ab)?$  →  ^ ("ab"){0,1} $
    ^([a-z])*$  →  ^ [a-z]{0,} $
    ^([a-z]|[0-9]|-(?!-)){1,61}$  →  ^ ([a-z] | [0-9] | "-" (?!"-")){1,61} $
    ^(a|)$  →  ^ ("a" | ) $
    ^(ab){2}$  →  ^ ("ab"){2} $
    ^((a|b)c)+$  →  ^ (("a" | "b") "c"){1,} $
    "#);
}

#[test]
fn quantifiers_and_assertions_are_read() {
    insta::assert_snapshot!(plans(&[
        "^a*b+c?$", "^a{2}b{2,}c{2,3}$", "^a*?b+?c??d{1,2}?$", "^[a-z]{0,0}$", r"^a\b.$", "(?=a)b", "(?!a)b", "(?<=a)b", "(?<!a)b",
    ]), @r#"
    ^a*b+c?$  →  ^ [a]{0,} [b]{1,} [c]{0,1} $
    ^a{2}b{2,}c{2,3}$  →  ^ "aa" [b]{2,} [c]{2,3} $
    ^a*?b+?c??d{1,2}?$  →  ^ [a]{0,} [b]{1,} [c]{0,1} [d]{1,2} $
    ^[a-z]{0,0}$  →  ^ $
    ^a\b.$  →  ^ "a" \b [\u{0}-\t \u{b}-\u{c} \u{e}-\u{2027} \u{202a}-\u{10ffff}] $
    (?=a)b  →  (?="a") "b"
    (?!a)b  →  (?!"a") "b"
    (?<=a)b  →  (?<="a") "b"
    (?<!a)b  →  (?<!"a") "b"
    "#);
}

#[test]
fn escapes_and_classes_mean_what_ecma_262_says() {
    insta::assert_snapshot!(plans(&[
        r"^[\w\d]$", r"^\s$", r"^.$", r"^[\b\-\]]$", r"^\x41\u0042\u{43}\/\.\t\0\cZ$",
        r"^[+--]$", r"^[-a]$", r"^[a-]$", r"^[^\D]$", r"^[\u10000-\u10FFFF]$", r"^[&(*^]$", r"^[a^]$",
        r"^\uD83D\uDE00$", r"^[\uD83D\uDE00-\uD83D\uDE02]$", r"^\uD83D*?$", r"^[\uD7FF-\uE000]$", r"^[\uD800\uDBFF-\uDC00\uDFFFa]$",
        r"^\p{L}$", r"^\P{Lu}$", r"^[\p{Z}\p{Nd}_]$", r"^[^\p{C}\n]$", r"^[\p{L}\P{L}]$", r"^\p{ASCII}$", r"^\P{ASCII}$", r"^[^\s\S]$",
    ]), @r#"
    ^[\w\d]$  →  ^ [0-9 A-Z _ a-z] $
    ^\s$  →  ^ [\t-\r   \u{a0} \u{1680} \u{2000}-\u{200a} \u{2028}-\u{2029} \u{202f} \u{205f} \u{3000} \u{feff}] $
    ^.$  →  ^ [\u{0}-\t \u{b}-\u{c} \u{e}-\u{2027} \u{202a}-\u{10ffff}] $
    ^[\b\-\]]$  →  ^ [\u{8} - ]] $
    ^\x41\u0042\u{43}\/\.\t\0\cZ$  →  ^ "ABC/.\t\0\u{1a}" $
    ^[+--]$  →  ^ [+--] $
    ^[-a]$  →  ^ [- a] $
    ^[a-]$  →  ^ [- a] $
    ^[^\D]$  →  ^ [0-9] $
    ^[\u10000-\u10FFFF]$  →  ^ [0-\u{10ff}] $
    ^[&(*^]$  →  ^ [& ( * ^] $
    ^[a^]$  →  ^ [^ a] $
    ^\uD83D\uDE00$  →  ^ "😀" $
    ^[\uD83D\uDE00-\uD83D\uDE02]$  →  ^ [\u{1f600}-\u{1f602}] $
    ^\uD83D*?$  →  ^ []{0,} $
    ^[\uD7FF-\uE000]$  →  ^ [\u{d7ff}-\u{e000}] $
    ^[\uD800\uDBFF-\uDC00\uDFFFa]$  →  ^ "a" $
    ^\p{L}$  →  ^ [\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}] $
    ^\P{Lu}$  →  ^ [\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Mn}\p{Mc}\p{Me}\p{Nd}\p{Nl}\p{No}\p{Pc}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\p{Sm}\p{Sc}\p{Sk}\p{So}\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}] $
    ^[\p{Z}\p{Nd}_]$  →  ^ [_\p{Nd}\p{Zs}\p{Zl}\p{Zp}] $
    ^[^\p{C}\n]$  →  ^ [^\n\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}] $
    ^[\p{L}\P{L}]$  →  ^ [\u{0}-\u{10ffff}] $
    ^\p{ASCII}$  →  ^ [\u{0}-\u{7f}] $
    ^\P{ASCII}$  →  ^ [\u{80}-\u{10ffff}] $
    ^[^\s\S]$  →  ^ [] $
    "#);
}

#[test]
fn a_pattern_with_a_mistake_is_skipped_and_says_which() {
    insta::assert_snapshot!(plans(&[
        "^(a$", "^a)$", "^[a$", "a{2,1}", "a{x}", "a{1", "*a", "a|?", "[b-a]", r"[a-\d]", r"a\", "^a{99999999999}$", r"(a)\1", r"(?<n>a)\k<n>",
    ]), @r"
    ^(a$  →  skipped: a `(` has no `)`
    ^a)$  →  skipped: a `)` has no `(`
    ^[a$  →  skipped: a `[` has no `]`
    a{2,1}  →  skipped: `{` has no numbers, or not in order
    a{x}  →  skipped: `{` has no numbers, or not in order
    a{1  →  skipped: `{` has no numbers, or not in order
    *a  →  skipped: `*` has nothing to repeat
    a|?  →  skipped: `?` has nothing to repeat
    [b-a]  →  skipped: a hyphen in a class is not between two ends of a range
    [a-\d]  →  skipped: a hyphen in a class is not between two ends of a range
    a\  →  skipped: a backslash is the last character
    ^a{99999999999}$  →  skipped: `{` has no numbers, or not in order
    (a)\1  →  skipped: it has a back reference
    (?<n>a)\k<n>  →  skipped: it has a back reference
    ");
}

#[test]
fn a_pattern_that_no_value_matches_is_skipped() {
    insta::assert_snapshot!(plans(&[
        "/^[a-z]+$/", r".*/^[\d]{12}$/.*", "^a:/^.{1,2}$", "a^", "$a", "(a|b)^", "a^|b", "(a|)^b", "a$b?", "^^a$$",
    ]), @r#"
    /^[a-z]+$/  →  skipped: no value matches it
    .*/^[\d]{12}$/.*  →  skipped: no value matches it
    ^a:/^.{1,2}$  →  skipped: no value matches it
    a^  →  skipped: no value matches it
    $a  →  skipped: no value matches it
    (a|b)^  →  skipped: no value matches it
    a^|b  →  "a" ^ | "b"
    (a|)^b  →  ("a" | ) ^ "b"
    a$b?  →  "a" $
    ^^a$$  →  ^ ^ "a" $ $
    "#);
}

#[test]
fn what_is_skipped_accepts_every_value() {
    let plan = PatternPlan::new("^(a$");
    assert!(!plan.has_check() && plan.accepts("b"));
}

#[test]
fn patterns_that_nobody_has_written_are_skipped() {
    for part in ["a|", "[ab]", "()"] {
        for repeats in [1001, 100_000] {
            let plan = plan(&part.repeat(repeats));
            assert_eq!(plan, "skipped: it has more than 1000 parts");
        }
    }
    assert!(!plan(&"[ab]".repeat(1000)).starts_with("skipped"));
    let nested = |depth| "(?:".repeat(depth) + "a" + &")?".repeat(depth) + "b";
    assert_eq!(
        plan(&nested(100_000)),
        "skipped: more than 50 groups are in one another"
    );
    assert!(!plan(&nested(50)).starts_with("skipped"));
    assert!(plan(&nested(51)).starts_with("skipped"));
}
