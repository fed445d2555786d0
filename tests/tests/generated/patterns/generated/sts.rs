//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

//! The checks of some patterns.
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
/// Whether a value matches.
pub type Check = fn(&str) -> bool;
/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    (r"^[\d]*$", pattern_1),
    (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", pattern_2),
    (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$", pattern_3),
    (
        r"^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$",
        pattern_4,
    ),
    (r"^[\u0009\u000A\u000D\u0020-\u00FF]+$", pattern_5),
    (r"^[\w+=,.@-]*$", pattern_6),
    (r"^[\w+=,.@:-]*$", pattern_7),
    (r"^[\w+=,.@:\/-]*$", pattern_8),
    (r"^[\w+=,.@\:-]*$", pattern_9),
    (r"^[\w+=/:,.@-]*$", pattern_10),
    (r"^[\w]*$", pattern_11),
];
/// Whether `value` matches `^[\d]*$`.
fn pattern_1(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_digit())
}
/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
fn pattern_2(value: &str) -> bool {
    value
        .chars()
        .all(|c| {
            matches!(c, '+' | '-' | '.' | '/' | ':' | '=' | '@' | '_')
                || matches!(
                    c.general_category_group(),
                    GeneralCategoryGroup::Letter
                    | GeneralCategoryGroup::Number
                    | GeneralCategoryGroup::Separator
                )
        })
}
/// Whether `value` matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
fn pattern_3(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| {
                matches!(c, '+' | '-' | '.' | '/' | ':' | '=' | '@' | '_')
                    || matches!(
                        c.general_category_group(),
                        GeneralCategoryGroup::Letter
                        | GeneralCategoryGroup::Number
                        | GeneralCategoryGroup::Separator
                    )
            })
}
/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
fn pattern_4(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}'))
}
/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
fn pattern_5(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}'))
}
/// Whether `value` matches `^[\w+=,.@-]*$`.
fn pattern_6(value: &str) -> bool {
    value
        .bytes()
        .all(|b| {
            b.is_ascii_alphanumeric()
                || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
        })
}
/// Whether `value` matches `^[\w+=,.@:-]*$`.
fn pattern_7(value: &str) -> bool {
    value
        .bytes()
        .all(|b| {
            b.is_ascii_alphanumeric()
                || matches!(b, b'+' | b',' | b'-' | b'.' | b':' | b'=' | b'@' | b'_')
        })
}
/// Whether `value` matches `^[\w+=,.@:\/-]*$`.
fn pattern_8(value: &str) -> bool {
    value
        .bytes()
        .all(|b| {
            b.is_ascii_alphanumeric()
                || matches!(
                    b,
                    b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
                )
        })
}
/// Whether `value` matches `^[\w+=,.@\:-]*$`.
fn pattern_9(value: &str) -> bool {
    value
        .bytes()
        .all(|b| {
            b.is_ascii_alphanumeric()
                || matches!(b, b'+' | b',' | b'-' | b'.' | b':' | b'=' | b'@' | b'_')
        })
}
/// Whether `value` matches `^[\w+=/:,.@-]*$`.
fn pattern_10(value: &str) -> bool {
    value
        .bytes()
        .all(|b| {
            b.is_ascii_alphanumeric()
                || matches!(
                    b,
                    b'+' | b',' | b'-' | b'.' | b'/' | b':' | b'=' | b'@' | b'_'
                )
        })
}
/// Whether `value` matches `^[\w]*$`.
fn pattern_11(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
