//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

//! The checks of some patterns.
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
use crate::support::validate::Matcher;
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
    Matcher::start(value)
        .repeat(
            0..,
            &|m| {
                m
                    .text("/")
                    .run(
                        1..,
                        |c| {
                            c.is_ascii_alphanumeric()
                                || matches!(c, '+' | ',' | '-' | '.' | '=' | '@' | '_')
                        },
                    )
            },
        )
        .text("/")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
fn pattern_2(value: &str) -> bool {
    value.starts_with('/')
        || Matcher::anywhere(value)
            .text("/")
            .run(1.., |c| c.is_ascii_graphic())
            .text("/")
            .at_end()
            .is_match()
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
fn pattern_8(value: &str) -> bool {
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
    Matcher::start(value)
        .one(|c| matches!(c, '0'..='9' | 'a'..='z'))
        .repeat(
            1..=61,
            &|m| {
                m
                    .one_of(
                        &[
                            &|m| m.one(|c| matches!(c, '0'..='9' | 'a'..='z')),
                            &|m| m.text("-").not_followed_by(&|m| m.text("-")),
                        ],
                    )
            },
        )
        .one(|c| matches!(c, '0'..='9' | 'a'..='z'))
        .at_end()
        .is_match()
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
    Matcher::start(value)
        .text("/")
        .run(0.., |c| matches!(c, '!'..='\u{7F}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$`.
fn pattern_25(value: &str) -> bool {
    Matcher::start(value)
        .text("http")
        .run(0..=1, |c| c == 's')
        .text("://")
        .run(0.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | '_'))
        .repeat(
            0..=1,
            &|m| {
                m
                    .text("?")
                    .run(
                        0..,
                        |c| {
                            c.is_ascii_alphanumeric()
                                || matches!(c, '&' | '-' | '.' | '=' | '_')
                        },
                    )
            },
        )
        .repeat(
            0..=1,
            &|m| {
                m
                    .text("#")
                    .run(
                        0..,
                        |c| {
                            c.is_ascii_alphanumeric()
                                || matches!(c, '-' | '.' | '/' | '_')
                        },
                    )
            },
        )
        .at_end()
        .is_match()
}
/// Whether `value` matches `^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*$`.
fn pattern_26(value: &str) -> bool {
    Matcher::start(value)
        .text("o-")
        .run(10..=32, |c| matches!(c, '0'..='9' | 'a'..='z'))
        .text("/r-")
        .run(4..=32, |c| matches!(c, '0'..='9' | 'a'..='z'))
        .run(0.., |c| matches!(c, '-' | '/' | '0'..='9' | 'a'..='z'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^o-[a-z0-9]{10,32}$`.
fn pattern_27(value: &str) -> bool {
    Matcher::start(value)
        .text("o-")
        .run(10..=32, |c| matches!(c, '0'..='9' | 'a'..='z'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^p-[0-9a-zA-Z_]{8,128}$`.
fn pattern_28(value: &str) -> bool {
    Matcher::start(value)
        .text("p-")
        .run(8..=128, |c| c.is_ascii_alphanumeric() || c == '_')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$`.
fn pattern_29(value: &str) -> bool {
    Matcher::start(value)
        .text("v")
        .one(|c| matches!(c, '1'..='9'))
        .run(0.., |c| c.is_ascii_digit())
        .repeat(
            0..=1,
            &|m| m.text(".").run(0.., |c| c.is_ascii_alphanumeric() || c == '-'),
        )
        .at_end()
        .is_match()
}
