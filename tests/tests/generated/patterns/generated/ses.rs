//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

//! The checks of some patterns.
use crate::support::validate::Matcher;
/// Whether a value matches.
pub type Check = fn(&str) -> bool;
/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    (
        "^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
        pattern_1,
    ),
    (
        r"^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$",
        pattern_2,
    ),
];
/// Whether `value` matches `^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
fn pattern_1(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .one_of(&[&|m| m.text("aws"), &|m| m.text("aws-us-gov")])
        .text(":connect:")
        .run(2..=2, |c| c.is_ascii_lowercase())
        .text("-")
        .run(1.., |c| c.is_ascii_lowercase())
        .text("-")
        .one(|c| matches!(c, '-' | '0'..='9'))
        .text(":")
        .run(1..=20, |c| c.is_ascii_digit())
        .text(":instance/")
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
/// Whether `value` matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
fn pattern_2(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .text(":iam::")
        .run(1.., |c| c.is_ascii_digit())
        .text(":role/")
        .repeat(0..=1, &|m| m.run(1.., |c| c.is_ascii_graphic()).text("/"))
        .run(
            1..,
            |c| {
                c.is_ascii_alphanumeric()
                    || matches!(c, '+' | ',' | '-' | '.' | '=' | '@' | '_')
            },
        )
        .at_end()
        .is_match()
}
