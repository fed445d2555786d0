//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

use std::sync::LazyLock;

use regress::Regex;

use crate::pattern::take;

/// Whether a value matches.
pub type Check = fn(&str) -> bool;

/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    ("[0-9]", pattern_1),
    ("[0-9]$", pattern_2),
    (r"\.amazonaws\.com$", pattern_3),
    (r#"^"\\(a|b)#"$"#, pattern_4),
    ("^$", pattern_5),
    ("^((a)(?:b[cd]+?))$", pattern_6),
    ("^(a)(?:b)$", pattern_7),
    ("^.{0,3}$", pattern_8),
    (r"^[\b\0-\x1F]+\\$", pattern_9),
    (r"^[\s\-\]]*\u{1F600}$", pattern_10),
    (r"^[\s\S]{2,4}$", pattern_11),
    (r"^[\s\S]{3}", pattern_12),
    (
        r"^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$",
        pattern_13,
    ),
    (r"^[\w-.]*\:$", pattern_14),
    ("^[^:]+:[^:]*$", pattern_15),
    (r"^[^\/\:]+$", pattern_16),
    (r"^[^\:]{2}$", pattern_17),
    (r"^[^\D5]?\W$", pattern_18),
    ("^[^a]$", pattern_19),
    ("^[`']+ \"#$", pattern_20),
    ("^[a-c]?[d-f]{0,2}a$", pattern_21),
    ("^[a-z]", pattern_22),
    ("^[a-z]+[a-z0-9]*-[0-9]{2,}$", pattern_23),
    ("^[a-z]{3,}$", pattern_24),
    ("^[ab]?[bc]*c$", pattern_25),
    (r"^\w+\t?\x2D$", pattern_26),
    ("^a*ab?$", pattern_27),
    ("^a?b*c+d?$", pattern_28),
    ("^a[0-9]{3}", pattern_29),
    ("^active$", pattern_30),
    ("^arn:", pattern_31),
    ("^a{3}b{20}$", pattern_32),
    (r"^x[\s\S]{2}y$", pattern_33),
    ("^é[é-ü]*$", pattern_34),
    ("arn:", pattern_35),
];

/// Whether `value` matches `[0-9]`.
fn pattern_1(value: &str) -> bool {
    value.contains(|c: char| c.is_ascii_digit())
}

/// Whether `value` matches `[0-9]$`.
fn pattern_2(value: &str) -> bool {
    value.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether `value` matches `\.amazonaws\.com$`.
fn pattern_3(value: &str) -> bool {
    value.ends_with(".amazonaws.com")
}

/// Whether `value` matches `^"\\(a|b)#"$`.
fn pattern_4(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r#"^"\\(a|b)#"$"#, "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^$`.
fn pattern_5(value: &str) -> bool {
    value.is_empty()
}

/// Whether `value` matches `^((a)(?:b[cd]+?))$`.
fn pattern_6(value: &str) -> bool {
    value
        .strip_prefix("ab")
        .is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|b| matches!(b, b'c' | b'd'))
        })
}

/// Whether `value` matches `^(a)(?:b)$`.
fn pattern_7(value: &str) -> bool {
    value == "ab"
}

/// Whether `value` matches `^.{0,3}$`.
fn pattern_8(value: &str) -> bool {
    value.chars().count() <= 3
        && value.chars().all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
}

/// Whether `value` matches `^[\b\0-\x1F]+\\$`.
fn pattern_9(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| matches!(c, '\0'..='\u{1F}')) == Some("\\")
}

/// Whether `value` matches `^[\s\-\]]*\u{1F600}$`.
fn pattern_10(value: &str) -> bool {
    take(
        value,
        0..=usize::MAX,
        |c| {
            matches!(
                c,
                '\t'..='\r'
                | ' '
                | '-'
                | ']'
                | '\u{A0}'
                | '\u{1680}'
                | '\u{2000}'..='\u{200A}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{202F}'
                | '\u{205F}'
                | '\u{3000}'
                | '\u{FEFF}'
            )
        },
    ) == Some("😀")
}

/// Whether `value` matches `^[\s\S]{2,4}$`.
fn pattern_11(value: &str) -> bool {
    (2..=4).contains(&value.chars().count())
}

/// Whether `value` matches `^[\s\S]{3}`.
fn pattern_12(value: &str) -> bool {
    value.chars().count() >= 3
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
fn pattern_13(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}'))
}

/// Whether `value` matches `^[\w-.]*\:$`.
fn pattern_14(value: &str) -> bool {
    take(
        value,
        0..=usize::MAX,
        |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'),
    ) == Some(":")
}

/// Whether `value` matches `^[^:]+:[^:]*$`.
fn pattern_15(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| c != ':')
        .and_then(|rest| rest.strip_prefix(':'))
        .is_some_and(|rest| rest.chars().all(|c| c != ':'))
}

/// Whether `value` matches `^[^\/\:]+$`.
fn pattern_16(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| !matches!(c, '/' | ':'))
}

/// Whether `value` matches `^[^\:]{2}$`.
fn pattern_17(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^[^\:]{2}$").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[^\D5]?\W$`.
fn pattern_18(value: &str) -> bool {
    take(value, 0..=1, |c| matches!(c, '0'..='4' | '6'..='9'))
        .is_some_and(|rest| {
            rest.chars().count() == 1
                && rest
                    .chars()
                    .all(|c| !matches!(c, '0'..='9' | 'A'..='Z' | '_' | 'a'..='z'))
        })
}

/// Whether `value` matches `^[^a]$`.
fn pattern_19(value: &str) -> bool {
    value.chars().count() == 1 && value.chars().all(|c| c != 'a')
}

/// Whether `value` matches ``^[`']+ "#$``.
fn pattern_20(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| matches!(c, '\'' | '`')) == Some(" \"#")
}

/// Whether `value` matches `^[a-c]?[d-f]{0,2}a$`.
fn pattern_21(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^[a-c]?[d-f]{0,2}a$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[a-z]`.
fn pattern_22(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Whether `value` matches `^[a-z]+[a-z0-9]*-[0-9]{2,}$`.
fn pattern_23(value: &str) -> bool {
    value
        .strip_prefix(|c: char| c.is_ascii_lowercase())
        .and_then(|rest| take(
            rest,
            0..=usize::MAX,
            |c| matches!(c, '0'..='9' | 'a'..='z'),
        ))
        .and_then(|rest| rest.strip_prefix('-'))
        .is_some_and(|rest| rest.len() >= 2 && rest.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether `value` matches `^[a-z]{3,}$`.
fn pattern_24(value: &str) -> bool {
    value.len() >= 3 && value.bytes().all(|b| b.is_ascii_lowercase())
}

/// Whether `value` matches `^[ab]?[bc]*c$`.
fn pattern_25(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^[ab]?[bc]*c$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^\w+\t?\x2D$`.
fn pattern_26(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| c.is_ascii_alphanumeric() || c == '_')
        .and_then(|rest| take(rest, 0..=1, |c| c == '\t')) == Some("-")
}

/// Whether `value` matches `^a*ab?$`.
fn pattern_27(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^a*ab?$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^a?b*c+d?$`.
fn pattern_28(value: &str) -> bool {
    take(value, 0..=1, |c| c == 'a')
        .and_then(|rest| take(rest, 0..=usize::MAX, |c| c == 'b'))
        .and_then(|rest| take(rest, 1..=usize::MAX, |c| c == 'c'))
        .is_some_and(|rest| rest.len() <= 1 && rest.bytes().all(|b| b == b'd'))
}

/// Whether `value` matches `^a[0-9]{3}`.
fn pattern_29(value: &str) -> bool {
    value
        .strip_prefix('a')
        .is_some_and(|rest| take(rest, 3..=3, |c| c.is_ascii_digit()).is_some())
}

/// Whether `value` matches `^active$`.
fn pattern_30(value: &str) -> bool {
    value == "active"
}

/// Whether `value` matches `^arn:`.
fn pattern_31(value: &str) -> bool {
    value.starts_with("arn:")
}

/// Whether `value` matches `^a{3}b{20}$`.
fn pattern_32(value: &str) -> bool {
    value
        .strip_prefix("aaa")
        .is_some_and(|rest| rest.len() == 20 && rest.bytes().all(|b| b == b'b'))
}

/// Whether `value` matches `^x[\s\S]{2}y$`.
fn pattern_33(value: &str) -> bool {
    value.strip_prefix('x').and_then(|rest| take(rest, 2..=2, |_| true)) == Some("y")
}

/// Whether `value` matches `^é[é-ü]*$`.
fn pattern_34(value: &str) -> bool {
    value
        .strip_prefix('\u{E9}')
        .is_some_and(|rest| rest.chars().all(|c| matches!(c, '\u{E9}'..='\u{FC}')))
}

/// Whether `value` matches `arn:`.
fn pattern_35(value: &str) -> bool {
    value.contains("arn:")
}
