//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

//! The checks of some patterns.
use unicode_properties::{
    GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory as _,
};
use crate::support::validate::Matcher;
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
    ("^(?=.{0,9}$)(?!ab)[a-f]*(?<!ef)$", pattern_7),
    ("^(Mon|Tue|Wed)$", pattern_8),
    ("^(a)(?:b)$", pattern_9),
    ("^(ab?|b(c|d){2,3})*-$", pattern_10),
    ("^.{0,3}$", pattern_11),
    (r"^[\P{C}\n]{2}$", pattern_12),
    (r"^[\b\0-\x1F]+\\$", pattern_13),
    (r"^[\s\-\]]*\u{1F600}$", pattern_14),
    (r"^[\s\S]{2,4}$", pattern_15),
    (r"^[\s\S]{3}", pattern_16),
    (
        r"^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$",
        pattern_17,
    ),
    (r"^[\w-.]*\:$", pattern_18),
    ("^[^:]+:[^:]*$", pattern_19),
    (r"^[^\/\:]+$", pattern_20),
    (r"^[^\D5]?\W$", pattern_21),
    (r"^[^\p{L}\d]+$", pattern_22),
    ("^[^a]$", pattern_23),
    ("^[`']+ \"#$", pattern_24),
    ("^[a-c]?[d-f]{0,2}a$", pattern_25),
    ("^[a-z]", pattern_26),
    ("^[a-z]+$|^[0-9]+$", pattern_27),
    ("^[a-z]+[a-z0-9]*-[0-9]{2,}$", pattern_28),
    ("^[a-z]{3,}$", pattern_29),
    ("^[ab]?[bc]*c$", pattern_30),
    (r"^\p{L}[\p{N}\p{Pd}]*$", pattern_31),
    (r"^\w+\t?\x2D$", pattern_32),
    ("^a*ab?$", pattern_33),
    ("^a?b*c+d?$", pattern_34),
    ("^a[0-9]{3}", pattern_35),
    (r"^a\b-?[a-z]\b(?<=[b-x])", pattern_36),
    ("^active$", pattern_37),
    ("^arn:", pattern_38),
    ("^a{3}b{20}$", pattern_39),
    ("^a|b$", pattern_40),
    (r"^x[\s\S]{2}y$", pattern_41),
    ("^é[é-ü]*$", pattern_42),
    ("arn:", pattern_43),
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
    Matcher::start(value)
        .text("\"\\")
        .one_of(&[&|m| m.text("a"), &|m| m.text("b")])
        .text("#\"")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^$`.
fn pattern_5(value: &str) -> bool {
    value.is_empty()
}
/// Whether `value` matches `^((a)(?:b[cd]+?))$`.
fn pattern_6(value: &str) -> bool {
    Matcher::start(value)
        .text("ab")
        .run(1.., |c| matches!(c, 'c' | 'd'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^(?=.{0,9}$)(?!ab)[a-f]*(?<!ef)$`.
fn pattern_7(value: &str) -> bool {
    Matcher::start(value)
        .followed_by(
            &|m| {
                m
                    .run(0..=9, |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
                    .at_end()
            },
        )
        .not_followed_by(&|m| m.text("ab"))
        .run(0.., |c| matches!(c, 'a'..='f'))
        .not_preceded_by(&|m| m.text("ef"))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^(Mon|Tue|Wed)$`.
fn pattern_8(value: &str) -> bool {
    matches!(value, "Mon" | "Tue" | "Wed")
}
/// Whether `value` matches `^(a)(?:b)$`.
fn pattern_9(value: &str) -> bool {
    value == "ab"
}
/// Whether `value` matches `^(ab?|b(c|d){2,3})*-$`.
fn pattern_10(value: &str) -> bool {
    Matcher::start(value)
        .repeat(
            0..,
            &|m| {
                m
                    .one_of(
                        &[
                            &|m| m.text("a").run(0..=1, |c| c == 'b'),
                            &|m| {
                                m
                                    .text("b")
                                    .repeat(
                                        2..=3,
                                        &|m| m.one_of(&[&|m| m.text("c"), &|m| m.text("d")]),
                                    )
                            },
                        ],
                    )
            },
        )
        .text("-")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^.{0,3}$`.
fn pattern_11(value: &str) -> bool {
    value.chars().count() <= 3
        && value.chars().all(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
}
/// Whether `value` matches `^[\P{C}\n]{2}$`.
fn pattern_12(value: &str) -> bool {
    value.chars().count() == 2
        && value
            .chars()
            .all(|c| {
                c == '\n' || c.general_category_group() != GeneralCategoryGroup::Other
            })
}
/// Whether `value` matches `^[\b\0-\x1F]+\\$`.
fn pattern_13(value: &str) -> bool {
    Matcher::start(value)
        .run(1.., |c| matches!(c, '\0'..='\u{1F}'))
        .text("\\")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[\s\-\]]*\u{1F600}$`.
fn pattern_14(value: &str) -> bool {
    Matcher::start(value)
        .run(
            0..,
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
        )
        .text("😀")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[\s\S]{2,4}$`.
fn pattern_15(value: &str) -> bool {
    (2..=4).contains(&value.chars().count())
}
/// Whether `value` matches `^[\s\S]{3}`.
fn pattern_16(value: &str) -> bool {
    value.chars().count() >= 3
}
/// Whether `value` matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
fn pattern_17(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}'))
}
/// Whether `value` matches `^[\w-.]*\:$`.
fn pattern_18(value: &str) -> bool {
    Matcher::start(value)
        .run(0.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
        .text(":")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[^:]+:[^:]*$`.
fn pattern_19(value: &str) -> bool {
    Matcher::start(value)
        .run(1.., |c| c != ':')
        .text(":")
        .run(0.., |c| c != ':')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[^\/\:]+$`.
fn pattern_20(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| !matches!(c, '/' | ':'))
}
/// Whether `value` matches `^[^\D5]?\W$`.
fn pattern_21(value: &str) -> bool {
    Matcher::start(value)
        .run(0..=1, |c| matches!(c, '0'..='4' | '6'..='9'))
        .one(|c| !matches!(c, '0'..='9' | 'A'..='Z' | '_' | 'a'..='z'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[^\p{L}\d]+$`.
fn pattern_22(value: &str) -> bool {
    !value.is_empty()
        && value
            .chars()
            .all(|c| {
                !c.is_ascii_digit()
                    && c.general_category_group() != GeneralCategoryGroup::Letter
            })
}
/// Whether `value` matches `^[^a]$`.
fn pattern_23(value: &str) -> bool {
    value.chars().count() == 1 && value.chars().all(|c| c != 'a')
}
/// Whether `value` matches ``^[`']+ "#$``.
fn pattern_24(value: &str) -> bool {
    Matcher::start(value)
        .run(1.., |c| matches!(c, '\'' | '`'))
        .text(" \"#")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-c]?[d-f]{0,2}a$`.
fn pattern_25(value: &str) -> bool {
    Matcher::start(value)
        .run(0..=1, |c| matches!(c, 'a'..='c'))
        .run(0..=2, |c| matches!(c, 'd'..='f'))
        .text("a")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-z]`.
fn pattern_26(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_lowercase())
}
/// Whether `value` matches `^[a-z]+$|^[0-9]+$`.
fn pattern_27(value: &str) -> bool {
    (!value.is_empty() && value.bytes().all(|b| b.is_ascii_lowercase()))
        || (!value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()))
}
/// Whether `value` matches `^[a-z]+[a-z0-9]*-[0-9]{2,}$`.
fn pattern_28(value: &str) -> bool {
    Matcher::start(value)
        .run(1.., |c| c.is_ascii_lowercase())
        .run(0.., |c| matches!(c, '0'..='9' | 'a'..='z'))
        .text("-")
        .run(2.., |c| c.is_ascii_digit())
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-z]{3,}$`.
fn pattern_29(value: &str) -> bool {
    value.len() >= 3 && value.bytes().all(|b| b.is_ascii_lowercase())
}
/// Whether `value` matches `^[ab]?[bc]*c$`.
fn pattern_30(value: &str) -> bool {
    Matcher::start(value)
        .run(0..=1, |c| matches!(c, 'a' | 'b'))
        .run(0.., |c| matches!(c, 'b' | 'c'))
        .text("c")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^\p{L}[\p{N}\p{Pd}]*$`.
fn pattern_31(value: &str) -> bool {
    Matcher::start(value)
        .one(|c| c.general_category_group() == GeneralCategoryGroup::Letter)
        .run(
            0..,
            |c| {
                matches!(
                    c.general_category(),
                    GeneralCategory::DecimalNumber
                    | GeneralCategory::LetterNumber
                    | GeneralCategory::OtherNumber
                    | GeneralCategory::DashPunctuation
                )
            },
        )
        .at_end()
        .is_match()
}
/// Whether `value` matches `^\w+\t?\x2D$`.
fn pattern_32(value: &str) -> bool {
    Matcher::start(value)
        .run(1.., |c| c.is_ascii_alphanumeric() || c == '_')
        .run(0..=1, |c| c == '\t')
        .text("-")
        .at_end()
        .is_match()
}
/// Whether `value` matches `^a*ab?$`.
fn pattern_33(value: &str) -> bool {
    Matcher::start(value)
        .run(0.., |c| c == 'a')
        .text("a")
        .run(0..=1, |c| c == 'b')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^a?b*c+d?$`.
fn pattern_34(value: &str) -> bool {
    Matcher::start(value)
        .run(0..=1, |c| c == 'a')
        .run(0.., |c| c == 'b')
        .run(1.., |c| c == 'c')
        .run(0..=1, |c| c == 'd')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^a[0-9]{3}`.
fn pattern_35(value: &str) -> bool {
    Matcher::start(value).text("a").run(3..=3, |c| c.is_ascii_digit()).is_match()
}
/// Whether `value` matches `^a\b-?[a-z]\b(?<=[b-x])`.
fn pattern_36(value: &str) -> bool {
    Matcher::start(value)
        .text("a")
        .at_word_boundary()
        .run(0..=1, |c| c == '-')
        .one(|c| c.is_ascii_lowercase())
        .at_word_boundary()
        .preceded_by(&|m| m.one(|c| matches!(c, 'b'..='x')))
        .is_match()
}
/// Whether `value` matches `^active$`.
fn pattern_37(value: &str) -> bool {
    value == "active"
}
/// Whether `value` matches `^arn:`.
fn pattern_38(value: &str) -> bool {
    value.starts_with("arn:")
}
/// Whether `value` matches `^a{3}b{20}$`.
fn pattern_39(value: &str) -> bool {
    Matcher::start(value).text("aaa").run(20..=20, |c| c == 'b').at_end().is_match()
}
/// Whether `value` matches `^a|b$`.
fn pattern_40(value: &str) -> bool {
    value.starts_with('a') || value.ends_with('b')
}
/// Whether `value` matches `^x[\s\S]{2}y$`.
fn pattern_41(value: &str) -> bool {
    Matcher::start(value).text("x").run(2..=2, |_| true).text("y").at_end().is_match()
}
/// Whether `value` matches `^é[é-ü]*$`.
fn pattern_42(value: &str) -> bool {
    Matcher::start(value)
        .text("é")
        .run(0.., |c| matches!(c, '\u{E9}'..='\u{FC}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `arn:`.
fn pattern_43(value: &str) -> bool {
    value.contains("arn:")
}
