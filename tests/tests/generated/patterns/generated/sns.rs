//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

//! The checks of some patterns.
use crate::support::validate::Matcher;
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
    Matcher::start(value)
        .one_of(
            &[
                &|m| m.text("+").run(8.., |c| c.is_ascii_digit()),
                &|m| m.run(0..=9, |c| c.is_ascii_digit()),
            ],
        )
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[0-9]+$`.
fn pattern_2(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit())
}
/// Whether `value` matches `^[A-Za-z]{2}$`.
fn pattern_3(value: &str) -> bool {
    value.len() == 2 && value.bytes().all(|b| b.is_ascii_alphabetic())
}
