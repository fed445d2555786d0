//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

use std::sync::LazyLock;

use regress::Regex;

use crate::pattern::take;

/// Whether a value matches.
pub type Check = fn(&str) -> bool;

/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    (r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(.*)$", pattern_1),
    ("^([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}$", pattern_2),
    (
        r"^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)$",
        pattern_3,
    ),
    (r"^(http:|https:)+[^\s]+[\w]$", pattern_4),
    ("^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$", pattern_5),
    ("^(s3://|http(s?)://).+$", pattern_6),
    ("^[0-9]{12}$", pattern_7),
    ("^[0-9a-zA-Z]{12,40}$", pattern_8),
    ("^[A-Za-z0-9-]+$", pattern_9),
    (
        "^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}$",
        pattern_10,
    ),
    (r"^[\.\-_/#A-Za-z0-9]+$", pattern_11),
    (r"^[\s\S]+$", pattern_12),
    ("^[a-zA-Z0-9-]{1,128}$", pattern_13),
    (r"^[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+$", pattern_14),
    ("^[a-zA-Z0-9][-a-zA-Z0-9]*$", pattern_15),
    ("^[a-zA-Z0-9]{1,256}$", pattern_16),
    ("^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$", pattern_17),
    ("^[a-zA-Z][-a-zA-Z0-9]*$", pattern_18),
    (
        "^[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?$",
        pattern_19,
    ),
    ("^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*$", pattern_20),
    (
        "^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
        pattern_21,
    ),
    ("^[a-zA-Z_0-9+=,.@-]+$", pattern_22),
    (r"^\S{1,128}$", pattern_23),
    (r"^\S{6,9}$", pattern_24),
    ("^arn:.+:iam::[0-9]{12}:role/.+$", pattern_25),
    ("^arn:[-a-zA-Z0-9:/]*$", pattern_26),
    (r"^arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+$", pattern_27),
    (
        "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+$",
        pattern_28,
    ),
    (
        "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+$",
        pattern_29,
    ),
    (
        "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+$",
        pattern_30,
    ),
    (
        "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+$",
        pattern_31,
    ),
];

/// Whether `value` matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(.*)$`.
fn pattern_1(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(.*)$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}$`.
fn pattern_2(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}$", "u")
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)$`.
fn pattern_3(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                r"^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^(http:|https:)+[^\s]+[\w]$`.
fn pattern_4(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^(http:|https:)+[^\s]+[\w]$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`.
fn pattern_5(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$", "u")
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^(s3://|http(s?)://).+$`.
fn pattern_6(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^(s3://|http(s?)://).+$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[0-9]{12}$`.
fn pattern_7(value: &str) -> bool {
    value.len() == 12 && value.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `value` matches `^[0-9a-zA-Z]{12,40}$`.
fn pattern_8(value: &str) -> bool {
    (12..=40).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether `value` matches `^[A-Za-z0-9-]+$`.
fn pattern_9(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Whether `value` matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}$`.
fn pattern_10(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[\.\-_/#A-Za-z0-9]+$`.
fn pattern_11(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| {
                b.is_ascii_alphanumeric()
                    || matches!(b, b'#' | b'-' | b'.' | b'/' | b'_')
            })
}

/// Whether `value` matches `^[\s\S]+$`.
fn pattern_12(value: &str) -> bool {
    !value.is_empty()
}

/// Whether `value` matches `^[a-zA-Z0-9-]{1,128}$`.
fn pattern_13(value: &str) -> bool {
    (1..=128).contains(&value.len())
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Whether `value` matches `^[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+$`.
fn pattern_14(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+$", "u")
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[a-zA-Z0-9][-a-zA-Z0-9]*$`.
fn pattern_15(value: &str) -> bool {
    value
        .strip_prefix(|c: char| c.is_ascii_alphanumeric())
        .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

/// Whether `value` matches `^[a-zA-Z0-9]{1,256}$`.
fn pattern_16(value: &str) -> bool {
    (1..=256).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether `value` matches `^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$`.
fn pattern_17(value: &str) -> bool {
    take(value, 2..=64, |c| c.is_ascii_alphanumeric())
        .and_then(|rest| rest.strip_prefix("::"))
        .and_then(|rest| take(rest, 2..=64, |c| c.is_ascii_alphanumeric()))
        .and_then(|rest| rest.strip_prefix("::"))
        .is_some_and(|rest| {
            (2..=64).contains(&rest.len())
                && rest.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*$`.
fn pattern_18(value: &str) -> bool {
    value
        .strip_prefix(|c: char| c.is_ascii_alphabetic())
        .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?$`.
fn pattern_19(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*$`.
fn pattern_20(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
fn pattern_21(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[a-zA-Z_0-9+=,.@-]+$`.
fn pattern_22(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|b| {
                b.is_ascii_alphanumeric()
                    || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
            })
}

/// Whether `value` matches `^\S{1,128}$`.
fn pattern_23(value: &str) -> bool {
    (1..=128).contains(&value.chars().count())
        && value
            .chars()
            .all(|c| {
                !matches!(
                    c,
                    '\t'..='\r'
                    | ' '
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
            })
}

/// Whether `value` matches `^\S{6,9}$`.
fn pattern_24(value: &str) -> bool {
    (6..=9).contains(&value.chars().count())
        && value
            .chars()
            .all(|c| {
                !matches!(
                    c,
                    '\t'..='\r'
                    | ' '
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
            })
}

/// Whether `value` matches `^arn:.+:iam::[0-9]{12}:role/.+$`.
fn pattern_25(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags("^arn:.+:iam::[0-9]{12}:role/.+$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^arn:[-a-zA-Z0-9:/]*$`.
fn pattern_26(value: &str) -> bool {
    value
        .strip_prefix("arn:")
        .is_some_and(|rest| {
            rest
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'/' | b':'))
        })
}

/// Whether `value` matches `^arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+$`.
fn pattern_27(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+$`.
fn pattern_28(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+$`.
fn pattern_29(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+$`.
fn pattern_30(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+$`.
fn pattern_31(value: &str) -> bool {
    value
        .strip_prefix("arn:aws")
        .and_then(|rest| take(rest, 0..=64, |c| c.is_ascii_alphanumeric() || c == '-'))
        .and_then(|rest| rest.strip_prefix(":cloudformation:"))
        .and_then(|rest| take(rest, 1..=64, |c| c.is_ascii_alphanumeric() || c == '-'))
        .and_then(|rest| rest.strip_prefix(':'))
        .and_then(|rest| take(rest, 12..=12, |c| c.is_ascii_digit()))
        .and_then(|rest| rest.strip_prefix(":type/"))
        .is_some_and(|rest| {
            !rest.is_empty()
                && rest
                    .chars()
                    .all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        })
}
