//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

use std::sync::LazyLock;

use regress::Regex;

/// Whether a value matches.
pub type Check = fn(&str) -> bool;

/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    (r"^(\+[0-9]{8,}|[0-9]{0,9})$", pattern_1),
    ("^[0-9]+$", pattern_2),
    ("^[A-Za-z]{2}$", pattern_3),
];

/// Whether `value` matches `^(\+[0-9]{8,}|[0-9]{0,9})$`.
fn pattern_1(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(r"^(\+[0-9]{8,}|[0-9]{0,9})$", "u").ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^[0-9]+$`.
fn pattern_2(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `value` matches `^[A-Za-z]{2}$`.
fn pattern_3(value: &str) -> bool {
    value.len() == 2 && value.bytes().all(|b| b.is_ascii_alphabetic())
}
