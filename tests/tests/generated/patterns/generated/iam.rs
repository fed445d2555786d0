//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

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
