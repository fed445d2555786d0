//! Written by `OPSMITH_UPDATE=1 cargo test --test patterns`.

use std::sync::LazyLock;

use regress::Regex;

use crate::pattern::take;

/// Whether a value matches.
pub type Check = fn(&str) -> bool;

/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    (r"^((/[A-Za-z0-9\.,\+@=_-]+)*)/$", pattern_1),
    (r"^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$", pattern_2),
    ("^[ -~]+$", pattern_3),
    (r"^[:\w]+$", pattern_4),
    ("^[A-Z0-9]+$", pattern_5),
    (r"^[\d]+$", pattern_6),
    (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", pattern_7),
    (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$", pattern_8),
    (r"^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$", pattern_9),
    (r"^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$", pattern_10),
    (r"^[\u0009\u000A\u000D\u0020-\u00FF]+$", pattern_11),
    (r"^[\u0020-\u00FF]+$", pattern_12),
    (r"^[\w+=,.@-]*$", pattern_13),
    (r"^[\w+=,.@-]+$", pattern_14),
    (r"^[\w+=/:,.@-]+$", pattern_15),
    (r"^[\w-]*$", pattern_16),
    (r"^[\w-]+$", pattern_17),
    (r"^[\w._-]+$", pattern_18),
    (r"^[\w]+$", pattern_19),
    ("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", pattern_20),
    ("^[a-zA-Z0-9:/+=,.@_-]+$", pattern_21),
    ("^[a-zA-Z0-9:_.-]+$", pattern_22),
    (r"^\d{12}$", pattern_23),
    (r"^\u002F[\u0021-\u007F]*$", pattern_24),
    (
        r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
        pattern_25,
    ),
    (r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*$", pattern_26),
    ("^o-[a-z0-9]{10,32}$", pattern_27),
    ("^p-[0-9a-zA-Z_]{8,128}$", pattern_28),
    (r"^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$", pattern_29),
    ("^$", pattern_30),
    ("^active$", pattern_31),
    ("^arn:", pattern_32),
    ("^[a-z]", pattern_33),
    ("^a[0-9]{3}", pattern_34),
    (r"^[\s\S]{3}", pattern_35),
    (r"\.amazonaws\.com$", pattern_36),
    ("[0-9]$", pattern_37),
    ("arn:", pattern_38),
    ("[0-9]", pattern_39),
    ("^[a-z]{3,}$", pattern_40),
    ("^.{0,3}$", pattern_41),
    (r"^[\s\S]{2,4}$", pattern_42),
    ("^[^a]$", pattern_43),
    ("^a{3}b{20}$", pattern_44),
    ("^a?b*c+d?$", pattern_45),
    ("^[a-c]?[d-f]{0,2}a$", pattern_46),
    (r"^x[\s\S]{2}y$", pattern_47),
    ("^[^:]+:[^:]*$", pattern_48),
    ("^[a-z]+[a-z0-9]*-[0-9]{2,}$", pattern_49),
    ("^(a)(?:b)$", pattern_50),
    ("^((a)(?:b[cd]+?))$", pattern_51),
    (r"^\w+\t?\x2D$", pattern_52),
    (r"^[\s\-\]]*\u{1F600}$", pattern_53),
    (r"^[^\D5]?\W$", pattern_54),
    ("^é[é-ü]*$", pattern_55),
    (r"^[\b\0-\x1F]+\\$", pattern_56),
    ("^[`']+ \"#$", pattern_57),
    (
        r"^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$",
        pattern_58,
    ),
    (r"^[\w-.]*\:$", pattern_59),
    (r"^[^\/\:]+$", pattern_60),
    (r"^[^\:]{2}$", pattern_61),
    ("^a*ab?$", pattern_62),
    ("^[ab]?[bc]*c$", pattern_63),
    (r#"^"\\(a|b)#"$"#, pattern_64),
];

/// Whether `value` matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`.
fn pattern_1(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^((/[A-Za-z0-9\.,\+@=_-]+)*)/$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
fn pattern_2(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[ -~]+$`.
fn pattern_3(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| matches!(b, b' '..=b'~'))
}

/// Whether `value` matches `^[:\w]+$`.
fn pattern_4(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'_'))
}

/// Whether `value` matches `^[A-Z0-9]+$`.
fn pattern_5(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'Z'))
}

/// Whether `value` matches `^[\d]+$`.
fn pattern_6(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
fn pattern_7(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
fn pattern_8(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
fn pattern_9(value: &str) -> bool {
    value
        .chars()
        .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A1}'..='\u{FF}'))
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
fn pattern_10(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A1}'..='\u{FF}'))
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
fn pattern_11(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}'))
}

/// Whether `value` matches `^[\u0020-\u00FF]+$`.
fn pattern_12(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| matches!(c, ' '..='\u{FF}'))
}

/// Whether `value` matches `^[\w+=,.@-]*$`.
fn pattern_13(value: &str) -> bool {
    value
        .bytes()
        .all(|b| {
            b.is_ascii_alphanumeric()
                || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
        })
}

/// Whether `value` matches `^[\w+=,.@-]+$`.
fn pattern_14(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| {
                b.is_ascii_alphanumeric()
                    || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
            })
}

/// Whether `value` matches `^[\w+=/:,.@-]+$`.
fn pattern_15(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| {
                b.is_ascii_alphanumeric()
                    || matches!(
                        b,
                        b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
                    )
            })
}

/// Whether `value` matches `^[\w-]*$`.
fn pattern_16(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Whether `value` matches `^[\w-]+$`.
fn pattern_17(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Whether `value` matches `^[\w._-]+$`.
fn pattern_18(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// Whether `value` matches `^[\w]+$`.
fn pattern_19(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Whether `value` matches `^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$`.
fn pattern_20(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[a-zA-Z0-9:/+=,.@_-]+$`.
fn pattern_21(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| {
                b.is_ascii_alphanumeric()
                    || matches!(
                        b,
                        b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
                    )
            })
}

/// Whether `value` matches `^[a-zA-Z0-9:_.-]+$`.
fn pattern_22(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b':' | b'_'))
}

/// Whether `value` matches `^\d{12}$`.
fn pattern_23(value: &str) -> bool {
    value.len() == 12 && value.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `value` matches `^\u002F[\u0021-\u007F]*$`.
fn pattern_24(value: &str) -> bool {
    value
        .strip_prefix('/')
        .is_some_and(|rest| rest.bytes().all(|b| matches!(b, b'!'..=b'\x7F')))
}

/// Whether `value` matches `^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$`.
fn pattern_25(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*$`.
fn pattern_26(value: &str) -> bool {
    value
        .strip_prefix("o-")
        .and_then(|rest| take(rest, 10..=32, |c| matches!(c, '0'..='9' | 'a'..='z')))
        .and_then(|rest| rest.strip_prefix("/r-"))
        .and_then(|rest| take(rest, 4..=4, |c| matches!(c, '0'..='9' | 'a'..='z')))
        .is_some_and(|rest| {
            rest.bytes().all(|b| matches!(b, b'-' | b'/' | b'0'..=b'9' | b'a'..=b'z'))
        })
}

/// Whether `value` matches `^o-[a-z0-9]{10,32}$`.
fn pattern_27(value: &str) -> bool {
    value
        .strip_prefix("o-")
        .is_some_and(|rest| {
            (10..=32).contains(&rest.len())
                && rest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'z'))
        })
}

/// Whether `value` matches `^p-[0-9a-zA-Z_]{8,128}$`.
fn pattern_28(value: &str) -> bool {
    value
        .strip_prefix("p-")
        .is_some_and(|rest| {
            (8..=128).contains(&rest.len())
                && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        })
}

/// Whether `value` matches `^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$`.
fn pattern_29(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^$`.
fn pattern_30(value: &str) -> bool {
    value.is_empty()
}

/// Whether `value` matches `^active$`.
fn pattern_31(value: &str) -> bool {
    value == "active"
}

/// Whether `value` matches `^arn:`.
fn pattern_32(value: &str) -> bool {
    value.starts_with("arn:")
}

/// Whether `value` matches `^[a-z]`.
fn pattern_33(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Whether `value` matches `^a[0-9]{3}`.
fn pattern_34(value: &str) -> bool {
    value
        .strip_prefix('a')
        .is_some_and(|rest| take(rest, 3..=3, |c| c.is_ascii_digit()).is_some())
}

/// Whether `value` matches `^[\s\S]{3}`.
fn pattern_35(value: &str) -> bool {
    value.chars().count() >= 3
}

/// Whether `value` matches `\.amazonaws\.com$`.
fn pattern_36(value: &str) -> bool {
    value.ends_with(".amazonaws.com")
}

/// Whether `value` matches `[0-9]$`.
fn pattern_37(value: &str) -> bool {
    value.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether `value` matches `arn:`.
fn pattern_38(value: &str) -> bool {
    value.contains("arn:")
}

/// Whether `value` matches `[0-9]`.
fn pattern_39(value: &str) -> bool {
    value.contains(|c: char| c.is_ascii_digit())
}

/// Whether `value` matches `^[a-z]{3,}$`.
fn pattern_40(value: &str) -> bool {
    value.len() >= 3 && value.bytes().all(|b| b.is_ascii_lowercase())
}

/// Whether `value` matches `^.{0,3}$`.
fn pattern_41(value: &str) -> bool {
    value.chars().count() <= 3
        && value.chars().all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
}

/// Whether `value` matches `^[\s\S]{2,4}$`.
fn pattern_42(value: &str) -> bool {
    (2..=4).contains(&value.chars().count())
}

/// Whether `value` matches `^[^a]$`.
fn pattern_43(value: &str) -> bool {
    value.chars().count() == 1 && value.chars().all(|c| c != 'a')
}

/// Whether `value` matches `^a{3}b{20}$`.
fn pattern_44(value: &str) -> bool {
    value
        .strip_prefix("aaa")
        .is_some_and(|rest| rest.len() == 20 && rest.bytes().all(|b| b == b'b'))
}

/// Whether `value` matches `^a?b*c+d?$`.
fn pattern_45(value: &str) -> bool {
    take(value, 0..=1, |c| c == 'a')
        .and_then(|rest| take(rest, 0..=usize::MAX, |c| c == 'b'))
        .and_then(|rest| take(rest, 1..=usize::MAX, |c| c == 'c'))
        .is_some_and(|rest| rest.len() <= 1 && rest.bytes().all(|b| b == b'd'))
}

/// Whether `value` matches `^[a-c]?[d-f]{0,2}a$`.
fn pattern_46(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^[a-c]?[d-f]{0,2}a$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^x[\s\S]{2}y$`.
fn pattern_47(value: &str) -> bool {
    value.strip_prefix('x').and_then(|rest| take(rest, 2..=2, |_| true)) == Some("y")
}

/// Whether `value` matches `^[^:]+:[^:]*$`.
fn pattern_48(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| c != ':')
        .and_then(|rest| rest.strip_prefix(':'))
        .is_some_and(|rest| rest.chars().all(|c| c != ':'))
}

/// Whether `value` matches `^[a-z]+[a-z0-9]*-[0-9]{2,}$`.
fn pattern_49(value: &str) -> bool {
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

/// Whether `value` matches `^(a)(?:b)$`.
fn pattern_50(value: &str) -> bool {
    value == "ab"
}

/// Whether `value` matches `^((a)(?:b[cd]+?))$`.
fn pattern_51(value: &str) -> bool {
    value
        .strip_prefix("ab")
        .is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|b| matches!(b, b'c' | b'd'))
        })
}

/// Whether `value` matches `^\w+\t?\x2D$`.
fn pattern_52(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| c.is_ascii_alphanumeric() || c == '_')
        .and_then(|rest| take(rest, 0..=1, |c| c == '\t')) == Some("-")
}

/// Whether `value` matches `^[\s\-\]]*\u{1F600}$`.
fn pattern_53(value: &str) -> bool {
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

/// Whether `value` matches `^[^\D5]?\W$`.
fn pattern_54(value: &str) -> bool {
    take(value, 0..=1, |c| matches!(c, '0'..='4' | '6'..='9'))
        .is_some_and(|rest| {
            rest.chars().count() == 1
                && rest
                    .chars()
                    .all(|c| !matches!(c, '0'..='9' | 'A'..='Z' | '_' | 'a'..='z'))
        })
}

/// Whether `value` matches `^\u{e9}[\u{e9}-\u{fc}]*$`.
fn pattern_55(value: &str) -> bool {
    value
        .strip_prefix('\u{E9}')
        .is_some_and(|rest| rest.chars().all(|c| matches!(c, '\u{E9}'..='\u{FC}')))
}

/// Whether `value` matches `^[\b\0-\x1F]+\\$`.
fn pattern_56(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| matches!(c, '\0'..='\u{1F}')) == Some("\\")
}

/// Whether `value` matches `` ^[`']+ "#$ ``.
fn pattern_57(value: &str) -> bool {
    take(value, 1..=usize::MAX, |c| matches!(c, '\'' | '`')) == Some(" \"#")
}

/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
fn pattern_58(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}'))
}

/// Whether `value` matches `^[\w-.]*\:$`.
fn pattern_59(value: &str) -> bool {
    take(
        value,
        0..=usize::MAX,
        |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'),
    ) == Some(":")
}

/// Whether `value` matches `^[^\/\:]+$`.
fn pattern_60(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| !matches!(c, '/' | ':'))
}

/// Whether `value` matches `^[^\:]{2}$`.
fn pattern_61(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^[^\:]{2}$").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^a*ab?$`.
fn pattern_62(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^a*ab?$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[ab]?[bc]*c$`.
fn pattern_63(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^[ab]?[bc]*c$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^"\\(a|b)#"$`.
fn pattern_64(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r#"^"\\(a|b)#"$"#, "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}
