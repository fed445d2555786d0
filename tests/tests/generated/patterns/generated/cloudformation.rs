//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

//! The checks of some patterns.
use crate::support::validate::Matcher;
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
    Matcher::start(value)
        .one_of(
            &[
                &|m| m.text("0"),
                &|m| m.one(|c| matches!(c, '1'..='9')).run(0.., |c| c.is_ascii_digit()),
            ],
        )
        .text(".")
        .one_of(
            &[
                &|m| m.text("0"),
                &|m| m.one(|c| matches!(c, '1'..='9')).run(0.., |c| c.is_ascii_digit()),
            ],
        )
        .text(".")
        .run(0.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}$`.
fn pattern_2(value: &str) -> bool {
    Matcher::start(value)
        .repeat(0..=2, &|m| m.run(2..=64, |c| c.is_ascii_alphanumeric()).text("::"))
        .repeat(
            0..=1,
            &|m| m.run(2..=64, |c| c.is_ascii_alphanumeric()).run(0..=1, |c| c == ':'),
        )
        .at_end()
        .is_match()
}
/// Whether `value` matches `^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)$`.
fn pattern_3(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_alphabetic())
        || Matcher::anywhere(value)
            .text("arn:")
            .at_word_boundary()
            .one_of(
                &[&|m| m.text("aws"), &|m| m.text("aws-us-gov"), &|m| m.text("aws-cn")],
            )
            .at_word_boundary()
            .text(":")
            .run(
                0..,
                |c| {
                    c.is_ascii_alphanumeric()
                        || matches!(c, '+' | '-' | '.' | '/' | ':' | '_')
                },
            )
            .at_end()
            .is_match()
}
/// Whether `value` matches `^(http:|https:)+[^\s]+[\w]$`.
fn pattern_4(value: &str) -> bool {
    Matcher::start(value)
        .repeat(1.., &|m| m.one_of(&[&|m| m.text("http:"), &|m| m.text("https:")]))
        .run(1.., |c| !matches!(c, '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | ' '))
        .one(|c| c.is_ascii_alphanumeric() || c == '_')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`.
fn pattern_5(value: &str) -> bool {
    Matcher::start(value)
        .one_of(
            &[
                &|m| {
                    m
                        .text("ou-")
                        .run(4..=32, |c| matches!(c, '0'..='9' | 'a'..='z'))
                        .text("-")
                        .run(8..=32, |c| matches!(c, '0'..='9' | 'a'..='z'))
                },
                &|m| m.text("r-").run(4..=32, |c| matches!(c, '0'..='9' | 'a'..='z')),
            ],
        )
        .at_end()
        .is_match()
}
/// Whether `value` matches `^(s3://|http(s?)://).+$`.
fn pattern_6(value: &str) -> bool {
    Matcher::start(value)
        .one_of(
            &[
                &|m| m.text("s3://"),
                &|m| m.text("http").run(0..=1, |c| c == 's').text("://"),
            ],
        )
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
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
    Matcher::start(value)
        .run(2..=64, |c| c.is_ascii_alphanumeric())
        .text("::")
        .run(2..=64, |c| c.is_ascii_alphanumeric())
        .text("::")
        .run(2..=64, |c| c.is_ascii_alphanumeric())
        .repeat(0..=1, &|m| m.text("::MODULE"))
        .at_end()
        .is_match()
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
    value.starts_with(|c: char| c.is_ascii_alphanumeric())
        || Matcher::anywhere(value)
            .one(|c| c.is_ascii_alphabetic())
            .run(0.., |c| c.is_ascii_alphanumeric() || c == '-')
            .text(".")
            .run(1.., |c| c.is_ascii_alphanumeric())
            .at_end()
            .is_match()
}
/// Whether `value` matches `^[a-zA-Z0-9][-a-zA-Z0-9]*$`.
fn pattern_15(value: &str) -> bool {
    Matcher::start(value)
        .one(|c| c.is_ascii_alphanumeric())
        .run(0.., |c| c.is_ascii_alphanumeric() || c == '-')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-zA-Z0-9]{1,256}$`.
fn pattern_16(value: &str) -> bool {
    (1..=256).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric())
}
/// Whether `value` matches `^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$`.
fn pattern_17(value: &str) -> bool {
    Matcher::start(value)
        .run(2..=64, |c| c.is_ascii_alphanumeric())
        .text("::")
        .run(2..=64, |c| c.is_ascii_alphanumeric())
        .text("::")
        .run(2..=64, |c| c.is_ascii_alphanumeric())
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*$`.
fn pattern_18(value: &str) -> bool {
    Matcher::start(value)
        .one(|c| c.is_ascii_alphabetic())
        .run(0.., |c| c.is_ascii_alphanumeric() || c == '-')
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?$`.
fn pattern_19(value: &str) -> bool {
    Matcher::start(value)
        .one(|c| c.is_ascii_alphabetic())
        .run(0.., |c| c.is_ascii_alphanumeric() || c == '-')
        .repeat(
            0..=1,
            &|m| {
                m
                    .text(":")
                    .run(8..=8, |c| c.is_ascii_alphanumeric())
                    .text("-")
                    .run(4..=4, |c| c.is_ascii_alphanumeric())
                    .text("-")
                    .run(4..=4, |c| c.is_ascii_alphanumeric())
                    .text("-")
                    .run(4..=4, |c| c.is_ascii_alphanumeric())
                    .text("-")
                    .run(12..=12, |c| c.is_ascii_alphanumeric())
            },
        )
        .at_end()
        .is_match()
}
/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*$`.
fn pattern_20(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_alphabetic())
        || Matcher::anywhere(value)
            .text("arn:")
            .run(0.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | ':'))
            .at_end()
            .is_match()
}
/// Whether `value` matches `^[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
fn pattern_21(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_alphabetic()) || value.contains("arn:")
        || Matcher::start(value)
            .run(8..=8, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .text("-")
            .run(4..=4, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .text("-")
            .run(4..=4, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .text("-")
            .run(4..=4, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .text("-")
            .run(12..=12, |c| matches!(c, '0'..='9' | 'a'..='f'))
            .at_end()
            .is_match()
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
            .all(|c| !matches!(c, '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | ' '))
}
/// Whether `value` matches `^\S{6,9}$`.
fn pattern_24(value: &str) -> bool {
    (6..=9).contains(&value.chars().count())
        && value
            .chars()
            .all(|c| !matches!(c, '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | ' '))
}
/// Whether `value` matches `^arn:.+:iam::[0-9]{12}:role/.+$`.
fn pattern_25(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .text(":iam::")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":role/")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^arn:[-a-zA-Z0-9:/]*$`.
fn pattern_26(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .run(0.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | ':'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+$`.
fn pattern_27(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .repeat(
            0..,
            &|m| m.text("-").run(1.., |c| c.is_ascii_alphanumeric() || c == '_'),
        )
        .text(":")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .text(":")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+$`.
fn pattern_28(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":cloudformation:")
        .run(1..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":")
        .repeat(0..=1, &|m| m.run(12..=12, |c| c.is_ascii_digit()))
        .text(":type-configuration/")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+$`.
fn pattern_29(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":cloudformation:")
        .run(1..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":")
        .repeat(0..=1, &|m| m.run(12..=12, |c| c.is_ascii_digit()))
        .text(":type/")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+$`.
fn pattern_30(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":cloudformation:")
        .run(1..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text("::type/")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .text("/")
        .run(12..=40, |c| c.is_ascii_alphanumeric())
        .text("/")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
/// Whether `value` matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+$`.
fn pattern_31(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:aws")
        .run(0..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":cloudformation:")
        .run(1..=64, |c| c.is_ascii_alphanumeric() || c == '-')
        .text(":")
        .run(12..=12, |c| c.is_ascii_digit())
        .text(":type/")
        .run(1.., |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        .at_end()
        .is_match()
}
