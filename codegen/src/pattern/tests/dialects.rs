//! Where Java and ECMA-262 differ. Java 17 and V8 have been asked what each of these means.

use super::{accepts, plan};

#[test]
fn what_only_one_of_java_and_ecma_262_understands_is_not_checked() {
    for pattern in [
        r"\Aa\z",
        r"a\Z",
        r"\Ga",
        r"\h",
        r"\H",
        r"\v",
        r"\V",
        r"\R",
        r"\X",
        r"\N{SPACE}",
        r"\Qa.b\E",
        r"\e",
        r"\a",
        r"\x{41}",
        r"\ca",
        r"^\07$",
        r"\00",
        r"\B",
        r"\pL",
        r"\p{IsAlphabetic}",
        r"\p{javaLowerCase}",
        r"\p{Alpha}",
        r"\p{Lower}",
        r"\p{Punct}",
        r"\p{InGreek}",
        r"\p{L1}",
        r"\p{Letter}",
        r"\p{Script=Greek}",
        r"\p",
        r"\p{L",
        r"\u{110000}",
        r"\u{41",
        r"\u{}",
        r"\u004",
        r"\x4",
        "(?i)a",
        "(?i:a)",
        "(?s).",
        "(?>a)",
        "(?<1>a)",
        "(?<>a)",
        "(?",
        "a++",
        "a*+",
        "a?+",
        "a{2}+",
        "a{2}{3}",
        "(?=a)*",
        "^*",
        r"\b+",
        "$?",
        "[a[b]]",
        "[a-z&&[^b]]",
        "[a-z&&b]",
        "[]",
        "[]a]",
        "[^]",
        "[^]a]",
        r"[\w-a-z]",
        r"[\w--x]",
        r"[\w-\.-x]",
        r"[\R]",
        r"\é",
        "\\\n",
    ] {
        assert!(
            plan(pattern).starts_with("skipped: "),
            "{pattern}: {}",
            plan(pattern)
        );
    }
}

#[test]
fn the_warning_says_what_is_not_read_alike() {
    insta::assert_snapshot!(super::plans(&[
        r"^\Aa\z$", "^[a-z&&[^b]]+$", "[a[b]]", "(?i)a", "a++", r"\p{Alpha}", "[]a]", "^*", r"\x{41}", r"\ca", "(?",
    ]), @r"
    ^\Aa\z$  →  skipped: `\A` is not the same in ECMA-262 and Java
    ^[a-z&&[^b]]+$  →  skipped: `&&` in a class is not the same in ECMA-262 and Java
    [a[b]]  →  skipped: `[` in a class is not the same in ECMA-262 and Java
    (?i)a  →  skipped: `(?i` is not the same in ECMA-262 and Java
    a++  →  skipped: `+` after a quantifier is not the same in ECMA-262 and Java
    \p{Alpha}  →  skipped: `\p{Alpha}` is not the same in ECMA-262 and Java
    []a]  →  skipped: `[]` is not the same in ECMA-262 and Java
    ^*  →  skipped: `*` after an assertion is not the same in ECMA-262 and Java
    \x{41}  →  skipped: `\x` is not the same in ECMA-262 and Java
    \ca  →  skipped: `\c` is not the same in ECMA-262 and Java
    (?  →  skipped: `(?` is not the same in ECMA-262 and Java
    ");
}

#[test]
fn what_both_mean_by_an_escape_that_the_flag_u_refuses_is_checked() {
    for (pattern, text) in [
        (r"^\:$", ":"),
        (r"^[\_]$", "_"),
        (r"^\-\@\ \#$", "-@ #"),
        (r"^[\w-.]{3}$", "a-."),
        (r"^[\d-]$", "-"),
        (r"^[\w-\.]$", "-"),
        (r"^[\w-\s]$", "-"),
        ("^]$", "]"),
        ("^}$", "}"),
    ] {
        assert!(accepts(pattern, text), "{pattern}");
        assert!(!accepts(pattern, "!"), "{pattern}");
    }
}

/// ECMA-262 has more spaces, Java one line terminator more.
#[test]
fn a_value_is_valid_if_either_of_them_accepts_it() {
    for (pattern, value) in [
        (r"^\s$", "\u{A0}"),
        (r"^[\s]$", "\u{2028}"),
        (r"^\S$", "\u{A0}"),
        (r"^[\S]$", "\u{2028}"),
        (r"^[^\s]$", "\u{A0}"),
        (r"^[^\S]$", "\u{A0}"),
        ("^.$", "\u{85}"),
        (r"^(?!\s).+$", "\u{A0}"),
        (r"^(?!.*a).+$", "\u{85}a"),
        (r"^(?!(?!\s)).$", "\u{A0}"),
        // What is read after a negated part is read as before it.
        (r"^(?![^a].b).+$", "x\u{85}b"),
        (r"^(?!(?!x).b).+$", "\u{85}b"),
        (r"^[^a].(?!b)\s$", "x\u{85}\u{A0}"),
        (r"^[a-z\s]+(?<!\s)$", "a\u{A0}"),
    ] {
        assert!(accepts(pattern, value), "{pattern} {value:?}");
    }
    for (pattern, value) in [
        (r"^\s$", "\u{85}"),
        (r"^\S$", "\t"),
        (r"^[^\s]$", " "),
        (r"^[^\S]$", "a"),
        ("^.$", "\n"),
        (r"^(?!\s).+$", " "),
        (r"^(?!.*a).+$", "ba"),
    ] {
        assert!(!accepts(pattern, value), "{pattern} {value:?}");
    }
}

#[test]
fn spaces_and_all_others_are_everything() {
    assert!(!accepts(r"^a(?![\s\S])", "a\u{A0}"));
    assert!(!accepts(r"^a(?![\S\s])", "ab"));
    assert!(accepts(r"^a(?![\s\S])", "a"));
    assert!(!accepts(r"^[^\s\S]$", "\u{A0}"));
    // A class of its own is another matter.
    assert!(accepts(r"^[\s][^\S]$", "  "));
    assert!(!accepts(r"^[\s][^\S]$", "ab"));
}

#[test]
fn an_anchor_at_the_end_is_not_before_a_line_terminator() {
    assert!(!accepts("^a$", "a\n"));
}
